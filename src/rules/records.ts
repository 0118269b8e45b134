import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { only } from '../problems/words.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import { words as editionWords } from './editions.words.ts';
import type { Facts } from '../facts/facts.ts';
import { words } from './records.words.ts';
import { words as referenceWords } from './references.words.ts';
import { rule } from '../facts/rule.ts';

const said = { ...only(referenceWords, 'unknown-document'), ...words, ...only(editionWords, 'unit-kind-mismatch') };
type Code = keyof typeof said;

const DOCUMENTS = 'data/documents.csv';

/** What documents, targets and tasks say of each other. */
export const records = rule({
  name: 'records',
  words: said,
  run: (facts) => {
    const compared = tally();
    const rowsOf = (path: string, check: (table: Table, row: Row) => Problem<Code>[]): Problem<Code>[] => {
      const table = facts.table(path);
      return table ? table.rows.flatMap((row) => check(table, row)) : [];
    };
    const problems = [
      ...rowsOf(DOCUMENTS, (table, row) => checkReplaced(facts, table, row, compared)),
      ...rowsOf('data/targets.csv', (table, row) => checkMeasured(facts, table, row, compared)),
      ...rowsOf('data/tasks.csv', (table, row) => checkDone(table, row, compared)),
    ];
    return { problems, compared };
  },
});

/** A number or an id of the register; only what is written as an id can be unknown, for most documents are not here. */
function checkReplaced(facts: Facts, table: Table, row: Row, compared: Tally): Problem<Code>[] {
  const text = cell(row, 'replaces');
  if (text === '' || !isSound(row, 'replaces', 'id')) return [];
  compared.add();
  const { rows, isComplete, suggest } = facts.register(DOCUMENTS);
  const isAlone = table.rows.filter((other) => cell(other, 'number') === cell(row, 'number')).length === 1;
  if (text === cell(row, 'id') || (isAlone && text === cell(row, 'number')))
    return [cellProblem(table, row, 'replaces', 'replaces-itself')];
  const isId = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text);
  return isId && isComplete && !rows.has(text)
    ? [cellProblem(table, row, 'replaces', 'unknown-document', suggest(text))]
    : [];
}

/** Who promises is of the kind that the index measures. */
function checkMeasured(facts: Facts, table: Table, row: Row, compared: Tally): Problem<Code>[] {
  compared.add();
  const set = facts.sets.get(cell(row, 'unit_set'));
  const index = facts.indices.find(({ id }) => id === cell(row, 'index'));
  if (
    !set ||
    !index ||
    set.kind === '' ||
    index.unitKind === '' ||
    set.kind === index.unitKind ||
    !isSound(row, 'unit_set', 'index')
  )
    return [];
  // An index that its own editions contradict has its problem there.
  if (index.editions.some(({ unitSet }) => (facts.sets.get(unitSet)?.kind ?? '') === set.kind)) return [];
  return [
    cellProblem(table, row, 'unit_set', 'unit-kind-mismatch', {
      params: { kind: set.kind, expectedKind: index.unitKind },
    }),
  ];
}

/** The pages say "done" of nothing without evidence. */
function checkDone(table: Table, row: Row, compared: Tally): Problem<Code>[] {
  compared.add();
  if (cell(row, 'status') !== 'done' || cell(row, 'evidence') !== '' || !isSound(row, 'status', 'evidence')) return [];
  return [cellProblem(table, row, 'evidence', 'done-without-evidence')];
}
