import { foldMarks } from '../language/fold.ts';
import type { Facts } from './facts.ts';
import { maximumOf, numberIn, type EditionFacts, type IndexFacts, type MethodologyFacts } from './index-facts.ts';
import type { Problem, ProblemDetail } from '../problems/problem.ts';
import { suggest, type Suggestion } from '../problems/suggestions.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import { rawCell } from '../reading/csv-text.ts';
import { codeByName } from './unit-names.ts';
import { unknownUnit } from './unit-references.ts';

/** Each observation by itself: its unit, name, indicator, value, rank and status. */
export function checkObservations(facts: Facts): Problem[] {
  const problems: Problem[] = [];
  for (const index of facts.indices) {
    for (const edition of index.editions) {
      const table = edition.observations;
      if (!table) continue;
      const keys = new Map<string, number>();
      for (const row of table.rows) keys.set(keyOf(row), (keys.get(keyOf(row)) ?? 0) + 1);
      for (const row of table.rows) {
        checkUnit(facts, edition, table, row, keys, problems);
        checkIndicator(index, edition, table, row, problems);
        checkStatus(table, row, problems);
        checkRank(edition, table, row, problems);
        checkScale(edition, table, row, problems);
      }
      checkRankCount(edition, table, problems);
    }
  }
  return problems;
}

const keyOf = (row: Row): string => `${cell(row, 'unit')}/${cell(row, 'indicator')}`;

function checkUnit(
  facts: Facts,
  edition: EditionFacts,
  table: Table,
  row: Row,
  keys: ReadonlyMap<string, number>,
  problems: Problem[],
): void {
  const code = cell(row, 'unit');
  const set = facts.sets.get(edition.unitSet);
  if (!set || code === '' || !isSound(row, 'unit')) return;
  const unit = set.units.get(code);
  const name = cell(row, 'unit_name');
  if (!unit) {
    const unknown = unknownUnit(facts, set.id, code, name);
    if (unknown) problems.push(cellProblem(table, row, 'unit', 'unknown-unit', unknown));
    return;
  }
  const right = cell(unit, 'name_vi');
  if (name === '' || name === right || !isSound(row, 'unit_name') || right === '') return;
  const other = codeByName(set, name);
  const isOther = other !== null && other !== code;
  // A code that stands twice while the named unit is absent: the code is what went wrong.
  const indicator = cell(row, 'indicator');
  const isRepeated = (keys.get(keyOf(row)) ?? 0) > 1;
  if (isOther && isRepeated && !keys.has(`${other}/${indicator}`)) {
    problems.push(
      cellProblem(table, row, 'unit', 'unit-name-mismatch', {
        found: code,
        replacement: other,
        params: { found: name, code, set: set.id, name: right, where: ` → ${other}` },
      }),
    );
    return;
  }
  problems.push(
    cellProblem(table, row, 'unit_name', 'unit-name-mismatch', {
      replacement: rawCell(right),
      params: { code, set: set.id, name: right, where: isOther ? ` → ${other}` : '' },
    }),
  );
}

function checkIndicator(
  index: IndexFacts,
  { methodology }: EditionFacts,
  table: Table,
  row: Row,
  problems: Problem[],
): void {
  const id = cell(row, 'indicator');
  if (
    !methodology ||
    !index.indicatorsAreComplete ||
    id === '' ||
    methodology.indicators.has(id) ||
    !isSound(row, 'indicator')
  )
    return;
  problems.push(cellProblem(table, row, 'indicator', 'unknown-indicator', unknownIndicator(index, methodology, id)));
}

const remembered = new WeakMap<MethodologyFacts, Map<string, ProblemDetail>>();

/** What an unknown indicator probably was: another spelling, a name in place of its id, or one of another methodology. */
export function unknownIndicator(index: IndexFacts, methodology: MethodologyFacts, id: string): ProblemDetail {
  const known = remembered.get(methodology) ?? new Map<string, ProblemDetail>();
  remembered.set(methodology, known);
  const before = known.get(id);
  if (before) return before;
  const named = [...methodology.indicators.values()].filter(({ row }) =>
    ['name_vi', 'name_en'].some((column) => foldMarks(cell(row, column)) === foldMarks(id)),
  );
  const { replacement, suggestions }: Suggestion =
    named.length === 1 ? { replacement: named[0]!.id, suggestions: '' } : suggest(id, methodology.indicators.keys());
  const others = [...index.methodologies.values()].filter((other) => other.indicators.has(id)).map((other) => other.id);
  const detail = {
    replacement,
    params: {
      methodology: methodology.id,
      suggestions: replacement ? '' : suggestions,
      where: others.length ? ` (${others.join(', ')})` : '',
    },
  };
  known.set(id, detail);
  return detail;
}

const NO_VALUE = 'LMOQ';

/** `empty-without-reason`, `value-despite-status`, `rank-despite-status`: a missing value says why, a value does not say that it is missing. */
export function checkStatus(table: Table, row: Row, problems: Problem[]): void {
  const status = cell(row, 'status');
  if (status === '' || !isSound(row, 'status', 'value')) return;
  const value = cell(row, 'value');
  if (value === '' && 'APU'.includes(status))
    problems.push(cellProblem(table, row, 'value', 'empty-without-reason', { params: { status } }));
  if (status === 'M' && cell(row, 'rank') !== '' && isSound(row, 'rank'))
    problems.push(cellProblem(table, row, 'rank', 'rank-despite-status', { params: { status } }));
  if (value !== '' && NO_VALUE.includes(status))
    problems.push(cellProblem(table, row, 'value', 'value-despite-status', { params: { status } }));
}

function checkRank({ unitsRanked, unitSet }: EditionFacts, table: Table, row: Row, problems: Problem[]): void {
  if (!isSound(row, 'rank')) return;
  const rank = numberIn(row, 'rank');
  const status = cell(row, 'rank_status');
  if (rank !== null && (rank < 1 || (unitsRanked !== null && rank > unitsRanked))) {
    problems.push(cellProblem(table, row, 'rank', 'rank-out-of-range', { params: { max: unitsRanked ?? unitSet } }));
  }
  if (!isSound(row, 'rank_status')) return;
  if (rank !== null && status === '')
    problems.push(cellProblem(table, row, 'rank_status', 'rank-status-missing', { params: { rank } }));
  if (cell(row, 'rank') === '' && status !== '')
    problems.push(cellProblem(table, row, 'rank_status', 'rank-status-without-rank', { replacement: '' }));
}

function checkScale({ methodology }: EditionFacts, table: Table, row: Row, problems: Problem[]): void {
  const value = numberIn(row, 'value');
  if (value === null || !methodology) return;
  const max = maximumOf(methodology, cell(row, 'indicator'));
  if (value >= 0 && value <= max) return;
  problems.push(
    cellProblem(table, row, 'value', 'value-out-of-scale', {
      severity: cell(row, 'status') === 'H' ? 'warning' : 'error',
      params: { min: 0, max: max === Infinity ? '∞' : max, indicator: cell(row, 'indicator') },
    }),
  );
}

function checkRankCount({ byIndicator, unitsRanked }: EditionFacts, table: Table, problems: Problem[]): void {
  if (unitsRanked === null) return;
  for (const units of byIndicator.values()) {
    const ranked = [...units.values()].filter(({ rank }) => rank !== null);
    if (ranked.length <= unitsRanked) continue;
    const last = ranked.at(-1)!;
    problems.push(
      cellProblem(table, last.row, 'rank', 'too-many-ranks', { params: { count: ranked.length, max: unitsRanked } }),
    );
  }
}
