import { COUNT_PATTERNS, NAMED_STATISTICS, readStatistic } from '../schema/statistics.ts';
import type { Facts } from './facts.ts';
import type { EditionFacts } from './index-facts.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { SITE } from '../schema/site-table.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';

type Code = 'not-a-choice' | 'scope-mismatch';

/** The one id of the whole country: its code in small letters. Null where the root does not say which country it is. */
export const nationOf = (facts: Facts): string | null =>
  facts.rowsOf(SITE)[0]?.values.country_code?.toLowerCase() ?? null;

type Scope = 'national' | 'region' | 'group';

/** `not-a-choice`, `scope-mismatch`: a statistic that the pages can name, of something that the edition has. */
export function checkAggregateKeys(facts: Facts): Problem<Code>[] {
  return facts.indices.flatMap(({ aggregates: table, editions }) => {
    if (!table) return [];
    const byYear = new Map(editions.map((each) => [each.edition, each]));
    return table.rows.flatMap((row) => [
      ...checkStatistic(table, row),
      ...checkScope(facts, byYear.get(cell(row, 'edition')), table, row),
    ]);
  });
}

function checkStatistic(table: Table, row: Row): Problem<Code>[] {
  const id = cell(row, 'statistic');
  if (id === '' || !isSound(row, 'statistic') || readStatistic(id)) return [];
  return [
    cellProblem(table, row, 'statistic', 'not-a-choice', {
      ...statisticMeant(id),
      params: { choices: [...NAMED_STATISTICS, ...COUNT_PATTERNS].join(', ') },
    }),
  ];
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:average|avg|trung_binh|tb)$/, 'mean'],
  [/^(?:maximum|highest|cao_nhat)$/, 'max'],
  [/^(?:minimum|lowest|thap_nhat)$/, 'min'],
  [/^count_(?:above|more_than|greater_than|tren)_(?=\d)/, 'count_over_'],
  [/^count_(?:below|less_than|duoi)_(?=\d)/, 'count_under_'],
];

/** What was meant by a statistic that nothing here understands: another spelling, another word, letters among its digits. */
export function statisticMeant(id: string): { readonly replacement: string | null; readonly suggestions: string } {
  const tidy = id
    .toLowerCase()
    .replace(/[-\s]+/g, '_')
    .replace(/(?<=[\d_])o(?=\d|_|$)|(?<=_\d+)o/g, '0')
    .replace(/(?<=_\d*)l(?=\d)|(?<=_\d+)l/g, '1');
  const said = SYNONYMS.reduce((text, [pattern, word]) => text.replace(pattern, word), tidy);
  if (readStatistic(said)) return { replacement: said, suggestions: '' };
  const [, head, bound] = /^([a-z]+_[a-z]+_)(\d+(?:\.\d+)?)$/.exec(said) ?? [];
  const side = head ? suggest(head, ['count_over_', 'count_under_']).replacement : null;
  if (side) return { replacement: `${side}${bound}`, suggestions: '' };
  const { replacement, suggestions } = suggest(said, NAMED_STATISTICS);
  return { replacement, suggestions: replacement ? '' : suggestions };
}

/** The scope that an id can only belong to: the country, a band of the edition, one of the regions given; null where its own may be right. */
export function scopeMeant(
  id: string,
  { bands }: Pick<EditionFacts, 'bands'>,
  regions: readonly string[],
  nation: string | null,
): Scope | null {
  if (id === nation) return 'national';
  if (regions.includes(id)) return 'region';
  return bands.some(({ name }) => name === id) ? 'group' : null;
}

function checkScope(facts: Facts, edition: EditionFacts | undefined, table: Table, row: Row): Problem<Code>[] {
  const [scope, id] = [cell(row, 'scope'), cell(row, 'scope_id')];
  if (id === '' || !isSound(row, 'scope', 'scope_id')) return [];
  const regions = facts
    .rows('data/units/regions.csv')
    .filter((each) => cell(each, 'scheme') === edition?.unitSet)
    .map((each) => cell(each, 'id'));
  const bands = edition?.bands ?? [];
  const nation = nationOf(facts);
  const meant = scopeMeant(id, { bands }, regions, nation);
  if (meant && meant !== scope)
    return [cellProblem(table, row, 'scope', 'scope-mismatch', { replacement: meant, params: { id, meant } })];
  if (scope === 'national' && nation !== null && id !== nation)
    return [cellProblem(table, row, 'scope_id', 'not-a-choice', { replacement: nation, params: { choices: nation } })];
  if (scope !== 'group' || meant || bands.length === 0) return [];
  const names = bands.map(({ name }) => name);
  const { replacement, suggestions } = suggest(id, names);
  return [
    cellProblem(table, row, 'scope_id', 'not-a-choice', {
      replacement,
      suggestions: replacement ? '' : suggestions,
      params: { choices: names.join(', ') },
    }),
  ];
}
