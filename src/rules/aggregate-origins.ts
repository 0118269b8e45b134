import type { Text } from '../language/lang.ts';
import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { only } from '../problems/words.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import { publishedAggregates, valueOf, type AggregateRow, type Published } from '../facts/published.ts';
import { BINARY_ROUNDING } from '../facts/rounding.ts';
import { rule } from '../facts/rule.ts';
import { isDerived, readAggregateOrigin, readOrigin, type AggregateOrigin } from '../model/origin.ts';
import { originMeant, saysDerived } from './origins.ts';
import { MEASURE, RESTS, words as originWords } from './origins.words.ts';

const words = only(
  originWords,
  'bad-origin',
  'origin-of-nothing',
  'origin-unknown',
  'derived-of-derived',
  'derived-of-held',
  'derived-status',
  'origin-mismatch',
  'derived-without-origin',
);
type Code = keyof typeof words;
type DerivedFigure = Exclude<AggregateOrigin, { readonly kind: 'published' }>;

/** What an aggregate was derived from, as far as it is here. */
interface Operand {
  readonly value: number;
  readonly isDerived: boolean;
  readonly isHeld: boolean;
  /** Of which edition or unit. */
  readonly of: string;
}

const FORMS = '2023-2.19, unit:92-5.81, rest';

/** How each mean, count and extreme came to be: derived from what, and whether it comes out right. */
export const aggregateOrigins = rule({
  name: 'aggregate-origins',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = publishedAggregates(facts).flatMap((group) =>
      group.rows.flatMap((row) => [...checkOrigin(group, row, compared), ...checkNote(group, row)]),
    );
    return { problems, compared };
  },
});

function checkOrigin(group: Published, row: AggregateRow, compared: Tally): Problem<Code>[] {
  const { table } = group;
  const text = cell(row, 'value_from');
  if (text === '' || !isSound(row, 'value_from')) return [];
  const origin = readAggregateOrigin(text);
  if (!origin)
    return [
      cellProblem(table, row, 'value_from', 'bad-origin', {
        replacement: originMeant(text, readAggregateOrigin),
        params: { column: MEASURE.value, forms: FORMS },
      }),
    ];
  if (row.values.value === null)
    return cell(row, 'value') === '' && isSound(row, 'value')
      ? [
          cellProblem(table, row, 'value_from', 'origin-of-nothing', {
            replacement: '',
            params: { column: MEASURE.value },
          }),
        ]
      : [];
  if (origin.kind === 'published') return [];
  return [...checkStatus(group, row), ...checkOperands(group, row, row.values.value, origin, compared)];
}

/** A figure that nobody printed has no better status than U; an empty status is A. */
function checkStatus({ table }: Published, row: AggregateRow): Problem<Code>[] {
  if (!table.columns.includes('status') || !isSound(row, 'status')) return [];
  return ['A', 'P', ''].includes(cell(row, 'status'))
    ? [cellProblem(table, row, 'status', 'derived-status', { replacement: 'U', params: { column: MEASURE.value } })]
    : [];
}

function checkOperands(
  group: Published,
  row: AggregateRow,
  value: number,
  origin: DerivedFigure,
  compared: Tally,
): Problem<Code>[] {
  const { index, edition, table } = group;
  const operand = operandOf(group, row, origin);
  if (operand === 'unknown')
    return [cellProblem(table, row, 'value_from', 'origin-unknown', { params: { what: restsOn(group, origin) } })];
  if (!operand) return [];
  if (operand.isDerived)
    return [
      cellProblem(table, row, 'value_from', 'derived-of-derived', {
        params: { column: MEASURE.value, edition: operand.of, figure: operand.value },
      }),
    ];
  if (operand.isHeld)
    return cell(row, 'status') === 'H'
      ? []
      : [
          cellProblem(table, row, 'status', 'derived-of-held', {
            replacement: 'H',
            params: { edition: operand.of, figure: operand.value },
          }),
        ];
  compared.add(1, edition);
  const expected = operand.value + (origin.base === 'rest' ? 0 : origin.by);
  const isCount = cell(row, 'statistic').startsWith('count');
  if (Math.abs(value - expected) <= (isCount ? 0 : 0.5 * 10 ** -index.decimals) + BINARY_ROUNDING) return [];
  return [
    cellProblem(table, row, 'value', 'origin-mismatch', {
      params: {
        column: MEASURE.value,
        origin: cell(row, 'value_from'),
        expected: Number(expected.toFixed(isCount ? 0 : index.decimals)),
      },
    }),
  ];
}

const restsOn = ({ edition }: Published, origin: DerivedFigure): Text =>
  origin.base === 'edition' && origin.from === edition.edition
    ? RESTS.itself
    : RESTS.undeclared(origin.base === 'edition' ? origin.from : origin.base === 'unit' ? origin.unit : 'rest');

/** The figure that another was derived from: `unknown` where nothing declares it, null where it is not here. */
function operandOf(group: Published, row: AggregateRow, origin: DerivedFigure): Operand | 'unknown' | null {
  const { facts, index, edition, indicator } = group;
  if (origin.base === 'rest') return restOf(group, row);
  if (origin.base === 'unit') {
    const set = facts.sets.get(edition.unitSet);
    if (!set?.units.has(origin.unit)) return set && facts.unitsAreComplete ? 'unknown' : null;
    const found = edition.byIndicator.get(indicator)?.get(origin.unit);
    if (!found || found.value === null) return null;
    const from = readOrigin(cell(found.row, 'value_from'));
    return {
      value: found.value,
      isDerived: from !== null && isDerived(from),
      isHeld: found.status === 'H',
      of: origin.unit,
    };
  }
  const base = index.editions.find((each) => each.edition === origin.from);
  if (!base || base === edition) return index.editionsAreComplete ? 'unknown' : null;
  const found = publishedAggregates(facts)
    .find((each) => each.edition === base && each.indicator === indicator)
    ?.rows.find((each) =>
      (['scope', 'scope_id', 'statistic'] as const).every((key) => cell(each, key) === cell(row, key)),
    );
  const value = found?.values.value ?? null;
  return found && value !== null
    ? { value, isDerived: cell(found, 'value_from') !== '', isHeld: cell(found, 'status') === 'H', of: origin.from }
    : null;
}

/** What the other groups leave of all ranked units; only a count of a group can be a rest. */
function restOf({ edition, rows }: Published, row: AggregateRow): Operand | 'unknown' | null {
  if (cell(row, 'scope') !== 'group' || cell(row, 'statistic') !== 'count') return 'unknown';
  const others = edition.bands.filter(({ name }) => name !== cell(row, 'scope_id'));
  if (edition.unitsRanked === null || others.length === 0) return null;
  const counts = others.map(({ name }) =>
    rows.find(
      (each) =>
        cell(each, 'scope') === 'group' && cell(each, 'scope_id') === name && cell(each, 'statistic') === 'count',
    ),
  );
  const values = counts.flatMap((each) => (each ? (valueOf(each) ?? []) : []));
  if (values.length < others.length) return null;
  return {
    value: edition.unitsRanked - values.reduce((sum, value) => sum + value, 0),
    isDerived: counts.some((each) => each !== undefined && cell(each, 'value_from') !== ''),
    isHeld: false,
    of: edition.edition,
  };
}

/** A note that says that a figure was derived, in a file that has a column to say from what. */
function checkNote({ table }: Published, row: AggregateRow): Problem<Code>[] {
  if (!table.columns.includes('value_from') || !isSound(row, 'note', 'value_from')) return [];
  return saysDerived(cell(row, 'note')) && cell(row, 'value_from') === ''
    ? [cellProblem(table, row, 'value_from', 'derived-without-origin', { found: cell(row, 'note') })]
    : [];
}
