import { endOf } from '../model/period.ts';
import { memoized } from '../language/memoized.ts';
import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import { observedEdition } from '../reading/observed-edition.ts';
import { rule } from '../facts/rule.ts';
import { words } from './source-dates.words.ts';

type Code = keyof typeof words;

/** Nothing proves what happened after it was published. */
export const sourceDates = rule({
  name: 'source-dates',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = [...proofsIn(facts)].flatMap((proof) => checkTable(facts, proof, compared));
    return { problems, compared };
  },
});

/** A table whose column `source` proves something, and the day that the proof must reach; '' where none can be told. */
interface Proof {
  readonly table: Table | null;
  readonly provedDate: (row: Row) => string;
}

function* proofsIn(facts: Facts): Iterable<Proof> {
  for (const index of facts.indices) {
    for (const { observations, edition } of index.editions)
      yield { table: observations, provedDate: () => endOfYear(edition) };
    // A year without an edition has a problem of its own; what proves it cannot be too old.
    const years = new Set(index.editions.map(({ edition }) => edition));
    yield {
      table: index.aggregates,
      provedDate: (row) => (years.has(cell(row, 'edition')) ? endOfYear(cell(row, 'edition')) : ''),
    };
    yield {
      table: facts.table(`data/indices/${index.id}/editions.csv`),
      provedDate: (row) => endOfYear(cell(row, 'edition')),
    };
  }
  const soundDate =
    (column: string) =>
    (row: Row): string =>
      isSound(row, column) ? cell(row, column) : '';
  yield {
    table: facts.table('data/series/observations.csv'),
    provedDate: (row) => (isSound(row, 'period') ? endOf(cell(row, 'period')) : ''),
  };
  yield { table: facts.table('data/documents.csv'), provedDate: soundDate('issued_on') };
  yield { table: facts.table('data/sessions.csv'), provedDate: soundDate('date') };
}

/** Said once per file and source. */
function checkTable(facts: Facts, { table, provedDate }: Proof, compared: Tally): Problem<Code>[] {
  if (!table) return [];
  const published = publishedDates(facts);
  const said = new Set<string>();
  return table.rows.flatMap((row) => {
    const source = cell(row, 'source');
    const latest = published.get(source);
    if (latest === undefined) return [];
    compared.add(1, observedEdition(table.file));
    const proved = provedDate(row);
    if (proved === '' || said.has(source) || latest.day >= proved) return [];
    said.add(source);
    return [
      cellProblem(table, row, 'source', 'source-too-old', { params: { published: latest.said, proves: proved } }),
    ];
  });
}

/** When a source was published: the last day it may have been, and as the register says it. */
export interface PublishedDate {
  readonly day: string;
  readonly said: string;
}

/** When each source was published; sources without a date are left out. */
export const publishedDates = memoized((facts: Facts): ReadonlyMap<string, PublishedDate> => {
  const dated = [...facts.register('data/sources.csv').rows].filter(
    ([, row]) => cell(row, 'published_on') !== '' && isSound(row, 'published_on'),
  );
  return new Map(
    dated.map(([id, row]) => [id, { day: lastDay(cell(row, 'published_on')), said: cell(row, 'published_on') }]),
  );
});

const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** An edition measures its year, so what proves it comes after the year began; most appear in the next year. */
const endOfYear = (edition: string): string => (/^\d{4}$/.test(edition) ? `${edition}-12-31` : '');
