import type { ColumnPlan, ColumnRole } from './column-plan.ts';
import type { DecimalMark } from './number-column.ts';

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

/** `value:total` as a role; null where it cannot be read or names an unknown indicator. */
export function readTarget(target: string | null, indicators: ReadonlySet<string>): ColumnRole | null {
  if (target === null) return { role: 'left-out', why: 'given' };
  if (target === 'unit') return { role: 'unit' };
  const [, measure, indicator = ''] = /^(value|rank):(.+)$/.exec(target) ?? [];
  return (measure === 'value' || measure === 'rank') && indicators.has(indicator) ? { role: measure, indicator } : null;
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
