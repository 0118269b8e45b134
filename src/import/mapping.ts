import { at, type Grid } from './grid.ts';
import { labelKey, readLabel, type LabelContext } from './label.ts';
import { holdsDigits, isPlaceholder, looksNumeric, type DecimalMark } from './number-column.ts';
import type { TableShape } from './table-shape.ts';

/** Why a column is not imported. */
export type LeftOut =
  | 'ordinal'
  | 'code'
  | 'region'
  | 'note'
  | 'band'
  | 'change'
  | 'maximum'
  | 'other-year'
  | 'no-numbers'
  | 'words'
  | 'empty'
  | 'unknown'
  | 'weaker'
  | 'given';

/** What a column becomes. */
export type ColumnRole =
  | { readonly role: 'unit' }
  | { readonly role: 'value' | 'rank'; readonly indicator: string }
  | { readonly role: 'left-out'; readonly why: LeftOut };

/** A column with its header and what becomes of it. */
export interface ColumnPlan {
  readonly column: number;
  /** The header as printed, parts joined; '' where there is none. */
  readonly label: string;
  /** The header's name in a saved mapping. */
  readonly key: string;
  readonly role: ColumnRole;
  /** Indicators it may be, where it is left out because it fits none or several. */
  readonly suggestions: readonly string[];
}

/** A mapping as it is saved: reused for next year's file of the same form. */
export interface SavedMapping {
  readonly version: 1;
  readonly index: string;
  /** Header key → `unit`, `value:<indicator>`, `rank:<indicator>`, or null to leave the column out. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Names that the register does not know → code of the edition's unit set, or null to leave the row out. */
  readonly units: Readonly<Record<string, string | null>>;
  readonly decimal?: DecimalMark | undefined;
  readonly sheet?: string | undefined;
}

/** The columns of a sheet, and which of them claim the same thing with equal right. */
export interface MappedColumns {
  readonly columns: readonly ColumnPlan[];
  readonly contested: readonly {
    readonly measure: 'value' | 'rank';
    readonly indicator: string;
    readonly columns: readonly ColumnPlan[];
  }[];
  /** Keys of the saved mapping that this sheet does not have. */
  readonly unused: readonly string[];
  /** What the saved mapping says that cannot be read, or names an indicator that the methodology lacks. */
  readonly wrong: readonly { readonly key: string; readonly target: string }[];
}

/** Says for each column what it holds: a saved mapping first, then the header, then what stands in it. */
export function mapColumns(
  grid: Grid,
  shape: TableShape,
  context: LabelContext,
  saved: SavedMapping | null,
): MappedColumns {
  const ids = new Set(context.indicators.map(({ id }) => id));
  const wrong: { key: string; target: string }[] = [];
  const seen = new Set<string>();
  const sureness = new Map<number, boolean>();
  const plans = shape.labels.map((parts, column): ColumnPlan => {
    const label = parts.join(' / ');
    const key = labelKey(parts, context.edition) || `#${column + 1}`;
    const plan = (role: ColumnRole, suggestions: readonly string[] = []): ColumnPlan => ({
      column,
      label,
      key,
      role,
      suggestions,
    });
    const given = saved?.columns[key];
    if (given !== undefined && !seen.has(key)) {
      seen.add(key);
      const role = readTarget(given, ids);
      if (role) {
        sureness.set(column, true);
        return plan(role);
      }
      wrong.push({ key, target: given ?? '' });
    }
    if (column === shape.unitColumn) return plan({ role: 'unit' });
    return decide(grid, shape, column, plan, parts, context, sureness);
  });
  const { columns, contested } = settleClaims(plans, sureness);
  return { columns, contested, wrong, unused: Object.keys(saved?.columns ?? {}).filter((key) => !seen.has(key)) };
}

/** `value:total` as a role; null where it cannot be read or names an unknown indicator. */
function readTarget(target: string | null, indicators: ReadonlySet<string>): ColumnRole | null {
  if (target === null) return { role: 'left-out', why: 'given' };
  if (target === 'unit') return { role: 'unit' };
  const [, measure, indicator = ''] = /^(value|rank):(.+)$/.exec(target) ?? [];
  return (measure === 'value' || measure === 'rank') && indicators.has(indicator) ? { role: measure, indicator } : null;
}

/** What a column holds by its header and by what stands in it; `sureness` learns whether the header names it. */
function decide(
  grid: Grid,
  shape: TableShape,
  column: number,
  plan: (role: ColumnRole, suggestions?: readonly string[]) => ColumnPlan,
  parts: readonly string[],
  context: LabelContext,
  sureness: Map<number, boolean>,
): ColumnPlan {
  const leave = (why: LeftOut, suggestions: readonly string[] = []): ColumnPlan =>
    plan({ role: 'left-out', why }, suggestions);
  const texts = grid.rows
    .slice(shape.firstRow)
    .map((_, i) => at(grid, shape.firstRow + i, column))
    .filter(({ text }) => text !== '');
  if (texts.length === 0) return leave('empty');
  const reading = readLabel(parts, context);
  switch (reading.kind) {
    case 'ordinal':
    case 'code':
    case 'region':
    case 'note':
    case 'band':
    case 'change':
    case 'maximum':
    case 'other-year':
      return leave(reading.kind);
    case 'unknown':
      return texts.some(looksNumeric) ? leave('unknown', reading.suggestions) : leave('no-numbers');
    default:
      // A column of footnotes below, or of names in a second language, holds hardly a number.
      // "1/34", "Hạng 1", "91,4 điểm" are numbers to whoever reads the cells; what nobody can read is told cell by cell.
      if (texts.filter(holdsDigits).length < texts.length * 0.3)
        return leave(reading.sure && !texts.every(isPlaceholder) ? 'words' : 'no-numbers');
      if (parts.length === 0) return leave('unknown');
      sureness.set(column, reading.sure);
      return plan({ role: reading.kind, indicator: reading.indicator });
  }
}

/** Of several columns for one thing, the one that names it wins over those that only say "score"; equals are contested. */
function settleClaims(
  plans: readonly ColumnPlan[],
  sureness: ReadonlyMap<number, boolean>,
): Pick<MappedColumns, 'columns' | 'contested'> {
  const claims = new Map<string, ColumnPlan[]>();
  for (const plan of plans) {
    if (plan.role.role !== 'value' && plan.role.role !== 'rank') continue;
    const claim = `${plan.role.role}:${plan.role.indicator}`;
    claims.set(claim, [...(claims.get(claim) ?? []), plan]);
  }
  const weaker = new Set<number>();
  const contested: MappedColumns['contested'][number][] = [];
  for (const [claim, columns] of claims) {
    if (columns.length < 2) continue;
    const [named, ...others] = columns.filter(({ column }) => sureness.get(column));
    if (named && others.length === 0) {
      for (const plan of columns) if (plan !== named) weaker.add(plan.column);
      continue;
    }
    const [measure, indicator] = claim.split(/:(.*)/) as ['value' | 'rank', string];
    contested.push({ measure, indicator, columns });
  }
  return {
    contested,
    columns: plans.map((plan) =>
      weaker.has(plan.column) ? { ...plan, role: { role: 'left-out', why: 'weaker' } } : plan,
    ),
  };
}

/** Reads a saved mapping; null where the text is no mapping. */
export function parseMapping(text: string): SavedMapping | null {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { version, index, columns, units, decimal, sheet } = read as Record<string, unknown>;
  if (version !== 1 || typeof index !== 'string' || !isTexts(columns) || !(units === undefined || isTexts(units)))
    return null;
  if (
    !(decimal === undefined || decimal === 'comma' || decimal === 'point') ||
    !(sheet === undefined || typeof sheet === 'string')
  )
    return null;
  return { version, index, columns, units: units ?? {}, decimal, sheet };
}

const isTexts = (value: unknown): value is Record<string, string | null> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((each) => each === null || typeof each === 'string');

/** The mapping of this import as a file; names that matched nothing stand with null, for a person to fill in. */
export function mappingText(
  index: string,
  columns: readonly ColumnPlan[],
  unmatched: readonly string[],
  saved: SavedMapping | null,
  decimal: DecimalMark | undefined,
  sheet: string | undefined,
): string {
  const target = ({ role }: ColumnPlan): string | null =>
    role.role === 'unit' ? 'unit' : role.role === 'left-out' ? null : `${role.role}:${role.indicator}`;
  const mapping: SavedMapping = {
    version: 1,
    index,
    ...(sheet === undefined ? {} : { sheet }),
    ...(decimal === undefined ? {} : { decimal }),
    columns: {
      ...saved?.columns,
      ...Object.fromEntries(
        columns
          .filter(({ role }) => !(role.role === 'left-out' && role.why === 'empty'))
          .map((plan) => [plan.key, target(plan)]),
      ),
    },
    units: { ...Object.fromEntries(unmatched.map((name) => [name, null])), ...saved?.units },
  };
  return `${JSON.stringify(mapping, null, 2)}\n`;
}
