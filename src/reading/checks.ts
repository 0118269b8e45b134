import { tally, type Compared } from '../problems/compared.ts';
import { reportedBy, type Problem } from '../problems/problem.ts';
import type { Check, Help } from '../problems/words.ts';
import { help as cellsHelp, words as cells } from './cells.words.ts';
import { help as charactersHelp, words as characters } from './characters.words.ts';
import { observedEdition } from './observed-edition.ts';
import type { Table } from './table.ts';
import { help as tablesHelp, words as tables } from './tables.words.ts';
import { help as topologiesHelp, words as topologies } from './topologies.words.ts';

/** What the reading of files reports before any rule about meaning runs, in the order of reading. */
export const READING = [
  { name: 'characters', words: characters },
  { name: 'tables', words: tables },
  { name: 'topologies', words: topologies },
  { name: 'cells', words: cells },
] as const satisfies readonly Check[];

/** What each of them proves, and the help of its codes: for pages and readmes. */
export const READING_HELP: Readonly<Record<string, Help>> = {
  characters: charactersHelp,
  tables: tablesHelp,
  topologies: topologiesHelp,
  cells: cellsHelp,
};

/** Every code that reading may report; no two of its checks share one. */
export type ReadingCode = keyof (typeof characters & typeof tables & typeof topologies & typeof cells);

/** The problems of reading under the names of their checks. */
export const reportedWhileReading = (problems: readonly Problem<ReadingCode>[]): Problem[] =>
  READING.flatMap((check) =>
    reportedBy(
      check,
      problems.filter(({ code }) => code in check.words),
    ),
  );

/** What was read, as far as it is counted. */
interface Read {
  readonly tables: ReadonlyMap<string, Pick<Table, 'rows' | 'columns'>>;
  readonly texts: ReadonlyMap<string, unknown>;
  readonly topologies: ReadonlyMap<string, unknown>;
}

/** What each check of reading went over, by its name: files, rows, boundaries and cells. */
export function comparedWhileReading({ tables: byPath, texts, topologies: boundaries }: Read): Map<string, Compared> {
  const [ofFiles, ofRows, ofBoundaries, ofCells] = [tally(), tally(), tally(), tally()];
  for (const [path, { rows, columns }] of byPath) {
    const edition = observedEdition(path);
    ofFiles.add(1, rows.length > 0 ? edition : undefined);
    ofRows.add(rows.length, edition);
    ofCells.add(rows.length * columns.length, edition);
  }
  ofFiles.add(texts.size);
  ofBoundaries.add(boundaries.size);
  return new Map([
    ['characters', ofFiles],
    ['tables', ofRows],
    ['topologies', ofBoundaries],
    ['cells', ofCells],
  ]);
}
