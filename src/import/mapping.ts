import type { ColumnPlan, ColumnRole, LeftOut } from './column-plan.ts';
import { at, type Grid } from './grid.ts';
import { labelKey, readLabel, type LabelContext } from './label.ts';
import { holdsDigits, isPlaceholder, looksNumeric } from './number-column.ts';
import { readTarget, type SavedMapping } from './saved-mapping.ts';
import type { TableShape } from './table-shape.ts';

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
