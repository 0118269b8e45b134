import type { Facts } from './facts.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';

/** `source-too-old`: nothing proves what happened after it was published. Said once per file and source. */
export function checkSourceDates(facts: Facts): Problem[] {
  const problems: Problem[] = [];
  const published = publishedDates(facts);
  const check = (table: Table | null, column: string, provedDate: (row: Row) => string): void => {
    const said = new Set<string>();
    for (const row of table?.rows ?? []) {
      const source = cell(row, column);
      const proves = provedDate(row);
      const latest = published.get(source);
      if (latest === undefined || proves === '' || said.has(source) || latest >= proves) continue;
      said.add(source);
      problems.push(
        cellProblem(table!, row, column, 'source-too-old', {
          severity: 'warning',
          params: { published: cell(facts.register('data/sources.csv').rows.get(source)!, 'published_on'), proves },
        }),
      );
    }
  };
  for (const index of facts.indices) {
    for (const { observations, edition } of index.editions) check(observations, 'source', () => endOfYear(edition));
    // A year without an edition is told as such; what proves it cannot be too old.
    const years = new Set(index.editions.map(({ edition }) => edition));
    check(index.aggregates, 'source', (row) =>
      years.has(cell(row, 'edition')) ? endOfYear(cell(row, 'edition')) : '',
    );
    check(facts.table(`data/indices/${index.id}/editions.csv`), 'source', (row) => endOfYear(cell(row, 'edition')));
  }
  const dateIn =
    (column: string) =>
    (row: Row): string =>
      isSound(row, column) ? cell(row, column) : '';
  check(facts.table('data/series/observations.csv'), 'source', (row) =>
    isSound(row, 'period') ? endOfPeriod(cell(row, 'period')) : '',
  );
  check(facts.table('data/documents.csv'), 'source', dateIn('issued_on'));
  check(facts.table('data/sessions.csv'), 'source', dateIn('date'));
  return problems;
}

/** The last day each source may have been published; sources without a date are left out. */
export function publishedDates(facts: Facts): ReadonlyMap<string, string> {
  const dated = [...facts.register('data/sources.csv').rows].filter(
    ([, row]) => cell(row, 'published_on') !== '' && isSound(row, 'published_on'),
  );
  return new Map(dated.map(([id, row]) => [id, lastDay(cell(row, 'published_on'))]));
}

const lastDay = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** An edition measures its year, so what proves it comes after the year began; most appear in the next year. */
const endOfYear = (edition: string): string => (/^\d{4}$/.test(edition) ? `${edition}-12-31` : '');

const endOfPeriod = (period: string): string => {
  const [from, to] = period.split('/');
  return to && to !== '..' ? to : from!;
};
