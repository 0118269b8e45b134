import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { only } from '../problems/words.ts';
import { observedEdition } from '../reading/observed-edition.ts';
import { cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import type { CellValue, Column, Reference } from '../schema/table.ts';
import type { Facts } from '../facts/facts.ts';
import { words as fileWords } from './files.words.ts';
import { missingFile, REQUIRED } from './missing-file.ts';
import { words } from './references.words.ts';
import { rule } from '../facts/rule.ts';
import { unknownCode } from './unknown-code.ts';

const said = { ...words, ...only(fileWords, 'missing-file') };
type Code = keyof typeof said;

/** References from one table to the id column of another, as the schema declares them, in every table of the root. */
export const references = rule({
  name: 'references',
  words: said,
  run: (facts) => {
    const compared = tally();
    const absent = new Set<string>();
    const problems = [...facts.tables.values()]
      .filter((table) => isChecked(facts, table))
      .flatMap((table) =>
        table.schema.columns.flatMap(({ name, refersTo }) =>
          refersTo && table.columns.includes(name)
            ? checkColumn(facts, table, { name, refersTo }, absent, compared)
            : [],
        ),
      );
    return { problems: [...problems, ...[...absent].map(missingFile)], compared };
  },
});

/** Tables inside provinces have a rule of their own; those of an index that is not declared are a problem as files. */
function isChecked(facts: Facts, { parts }: Table): boolean {
  if (parts.province !== undefined) return false;
  if (parts.index === undefined) return true;
  const index = facts.indices.find(({ id }) => id === parts.index);
  return (
    index !== undefined &&
    (parts.edition === undefined || index.editions.some(({ edition }) => edition === parts.edition))
  );
}

function checkColumn(
  facts: Facts,
  table: Table,
  { name, refersTo }: Required<Pick<Column, 'name' | 'refersTo'>>,
  absent: Set<string>,
  compared: Tally,
): Problem<Code>[] {
  const fixed = fixedTarget(table, refersTo);
  const one = fixed === null ? null : facts.register(fixed, refersTo.column);
  const edition = observedEdition(table.file);
  return table.rows.flatMap((row) => {
    const value = row.values[name] ?? null;
    const path = fixed ?? ownTarget(facts, row, refersTo);
    if (path === null || !isSound(row, name)) return [];
    const register = one ?? facts.register(path, refersTo.column);
    return namesIn(value).flatMap((named) => {
      compared.add(1, edition);
      if (!register.isComplete || register.rows.has(named)) return [];
      if (facts.paths.includes(path)) {
        const near = register.suggest(named);
        // What is found of a list is one of its names: no text can take the place of the cell.
        const detail = value === named ? near : { found: named, suggestions: near.replacement ?? near.suggestions };
        return [cellProblem(table, row, name, unknownCode(refersTo, said), detail)];
      }
      // What every root and every index needs is missed by another rule.
      if (!refersTo.table.includes('<') && !REQUIRED.includes(path)) absent.add(path);
      return [];
    });
  });
}

/** What a cell names: its text, or each text of its list; nothing where it is empty. */
function namesIn(value: CellValue): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
}

/** The one table that a column refers to; null where each row names the index whose table it is. */
const fixedTarget = ({ parts }: Table, { table }: Reference): string | null =>
  !table.includes('<index>') ? table : parts.index === undefined ? null : table.replace('<index>', parts.index);

/** The table of the index that a row names; null where no editions of it are known. */
function ownTarget(facts: Facts, { values }: Row, { table }: Reference): string | null {
  const index = facts.indices.find(({ id }) => id === values.index);
  return index && index.editions.length > 0 ? table.replace('<index>', index.id) : null;
}
