import { tally } from '../problems/compared.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { snapshotOf } from '../reading/snapshot.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import { REGISTER, releasesIn } from '../facts/release-facts.ts';
import { words } from './releases.words.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

/** What was published stands as it was. */
export const releases = rule({
  name: 'releases',
  words,
  run: (facts) => {
    const compared = tally();
    const table = facts.table(REGISTER);
    compared.add(table?.rows.length ?? 0);
    return { problems: [...(table ? checkRegister(facts, table) : []), ...unlisted(facts)], compared };
  },
});

function checkRegister(facts: Facts, table: Table): Problem<Code>[] {
  const all = releasesIn(facts);
  return [
    ...all.flatMap(({ row, name, path, recorded, actual, values }): Problem<Code>[] => {
      if (actual === null)
        return [cellProblem(table, row, 'release', 'release-missing', { params: { release: name, file: path } })];
      if (!/^[0-9a-f]{64}$/.test(recorded))
        return [
          cellProblem(table, row, 'sha256', 'release-hash-form', {
            replacement: isShortOf(recorded, actual) ? actual : null,
            params: { file: path },
          }),
        ];
      if (actual === recorded) return rowsOf(table, row, path, values.size);
      return [problem('release-altered', { file: path, line: 1, column: 1 }, { found: actual, params: { recorded } })];
    }),
    ...all.flatMap(({ row, index, edition, revision }) => {
      const before =
        all.filter((other) => other.index === index && other.edition === edition && other.revision < revision).at(-1)
          ?.revision ?? 0;
      return before === revision - 1
        ? []
        : [cellProblem(table, row, 'revision', 'release-numbering', { params: { index, edition, previous: before } })];
    }),
  ];
}

/** Snapshots that the register does not name. */
function unlisted(facts: Facts): Problem<Code>[] {
  if (!facts.isWhole(REGISTER, 'index', 'edition', 'revision')) return [];
  const listed = new Set(releasesIn(facts).map(({ path }) => path));
  return [...facts.snapshots.keys()]
    .filter((path) => snapshotOf(path) && !listed.has(path))
    .map((path) => problem('release-unlisted', { file: path, line: 1, column: 1 }, { found: path }));
}

/** The hash in capitals, or cut off by a program. */
const isShortOf = (recorded: string, actual: string): boolean =>
  recorded.length >= 7 && actual.startsWith(recorded.toLowerCase());

const rowsOf = (table: Table, row: Row, file: string, count: number): Problem<Code>[] =>
  !isSound(row, 'rows') || Number(cell(row, 'rows')) === count
    ? []
    : [cellProblem(table, row, 'rows', 'release-rows', { replacement: String(count), params: { file, count } })];
