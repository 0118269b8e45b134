import { only } from '../problems/words.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import { rawCell } from '../reading/csv-text.ts';
import { cell, cellProblem, isSound, type RowOf, type Table } from '../reading/table.ts';
import type { OBSERVATIONS } from '../schema/index-tables.ts';
import type { Facts } from '../facts/facts.ts';
import { maximumOf, type EditionFacts, type IndexFacts } from '../facts/index-facts.ts';
import { unknownIndicator } from '../facts/indicator-references.ts';
import { words } from './observations.words.ts';
import { rule } from '../facts/rule.ts';
import { checkStatus, checkStatusOfRank } from '../facts/status.ts';
import { codeByName, unknownUnit } from '../facts/unit-names.ts';
import { words as unitReferenceWords } from './unit-references.words.ts';

const said = { ...only(unitReferenceWords, 'unknown-unit'), ...words, ...only(cellWords, 'value-out-of-scale') };
type Code = keyof typeof said;

/** Each observation by itself: its unit, name, indicator, value, rank and status. */
export const observations = rule({
  name: 'observations',
  words: said,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap((index) =>
      index.editions.flatMap((edition) => {
        const table = edition.observations;
        if (!table) return [];
        compared.add(table.rows.length, edition);
        const keys = new Map<string, number>();
        for (const row of table.rows) keys.set(keyOf(row), (keys.get(keyOf(row)) ?? 0) + 1);
        return [
          ...table.rows.flatMap((row) => [
            ...checkUnit(facts, edition, table, row, keys),
            ...checkIndicator(index, edition, table, row),
            ...checkStatus(table, row),
            ...checkStatusOfRank(table, row),
            ...checkRank(edition, table, row),
            ...checkScale(edition, table, row),
          ]),
          ...checkRankCount(edition, table),
        ];
      }),
    );
    return { problems, compared };
  },
});

const keyOf = (row: RowOf<typeof OBSERVATIONS>): string => `${cell(row, 'unit')}/${cell(row, 'indicator')}`;

function checkUnit(
  facts: Facts,
  edition: EditionFacts,
  table: Table,
  row: RowOf<typeof OBSERVATIONS>,
  keys: ReadonlyMap<string, number>,
): Problem<Code>[] {
  const code = cell(row, 'unit');
  const set = facts.sets.get(edition.unitSet);
  if (!set || code === '' || !isSound(row, 'unit')) return [];
  const unit = set.units.get(code);
  const name = cell(row, 'unit_name');
  if (!unit) {
    const unknown = unknownUnit(facts, set.id, code, name);
    return unknown ? [cellProblem(table, row, 'unit', 'unknown-unit', unknown)] : [];
  }
  const right = cell(unit, 'name_vi');
  if (name === '' || name === right || !isSound(row, 'unit_name') || right === '') return [];
  const other = codeByName(set, name);
  const isOther = other !== null && other !== code;
  // A code that stands twice while the named unit is absent: the code is what went wrong.
  const indicator = cell(row, 'indicator');
  const isRepeated = (keys.get(keyOf(row)) ?? 0) > 1;
  if (isOther && isRepeated && !keys.has(`${other}/${indicator}`)) {
    return [
      cellProblem(table, row, 'unit', 'unit-name-mismatch', {
        found: code,
        replacement: other,
        params: { found: name, code, set: set.id, name: right, where: ` → ${other}` },
      }),
    ];
  }
  return [
    cellProblem(table, row, 'unit_name', 'unit-name-mismatch', {
      replacement: rawCell(right),
      params: { code, set: set.id, name: right, where: isOther ? ` → ${other}` : '' },
    }),
  ];
}

function checkIndicator(
  index: IndexFacts,
  { methodology }: EditionFacts,
  table: Table,
  row: RowOf<typeof OBSERVATIONS>,
): Problem<Code>[] {
  const id = cell(row, 'indicator');
  if (
    !methodology ||
    !index.indicatorsAreComplete ||
    id === '' ||
    methodology.indicators.has(id) ||
    !isSound(row, 'indicator')
  )
    return [];
  return [cellProblem(table, row, 'indicator', 'unknown-indicator', unknownIndicator(index, methodology, id))];
}

function checkRank(
  { unitsRanked, unitSet }: EditionFacts,
  table: Table,
  row: RowOf<typeof OBSERVATIONS>,
): Problem<Code>[] {
  if (!isSound(row, 'rank')) return [];
  const rank = row.values.rank;
  const status = cell(row, 'rank_status');
  const isOutOfRange = rank !== null && (rank < 1 || (unitsRanked !== null && rank > unitsRanked));
  const ofRank = isOutOfRange
    ? [cellProblem(table, row, 'rank', 'rank-out-of-range', { params: { max: unitsRanked ?? unitSet } })]
    : [];
  if (!isSound(row, 'rank_status')) return ofRank;
  return [
    ...ofRank,
    ...(rank !== null && status === ''
      ? [cellProblem(table, row, 'rank_status', 'rank-status-missing', { params: { rank } })]
      : []),
    ...(cell(row, 'rank') === '' && status !== ''
      ? [cellProblem(table, row, 'rank_status', 'rank-status-without-rank', { replacement: '' })]
      : []),
  ];
}

function checkScale({ methodology }: EditionFacts, table: Table, row: RowOf<typeof OBSERVATIONS>): Problem<Code>[] {
  const value = row.values.value;
  if (value === null || !methodology) return [];
  const max = maximumOf(methodology, cell(row, 'indicator'));
  if (value >= 0 && value <= max) return [];
  return [
    cellProblem(table, row, 'value', 'value-out-of-scale', {
      severity: cell(row, 'status') === 'H' ? 'warning' : 'error',
      params: { min: 0, max: max === Infinity ? '∞' : max, indicator: cell(row, 'indicator') },
    }),
  ];
}

function checkRankCount({ byIndicator, unitsRanked }: EditionFacts, table: Table): Problem<Code>[] {
  if (unitsRanked === null) return [];
  return [...byIndicator.values()].flatMap((units) => {
    const ranked = [...units.values()].filter(({ rank }) => rank !== null);
    const last = ranked.at(-1);
    if (!last || ranked.length <= unitsRanked) return [];
    return [
      cellProblem(table, last.row, 'rank', 'too-many-ranks', { params: { count: ranked.length, max: unitsRanked } }),
    ];
  });
}
