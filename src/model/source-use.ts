import type { Dataset } from './dataset.ts';

/** What rests on a source. */
export interface SourceUse {
  /** Values and aggregates by edition, in data order. */
  readonly editions: readonly { readonly index: string; readonly edition: string; readonly count: number }[];
  readonly news: readonly string[];
  /** Ids of conflicts it is a side of. */
  readonly conflicts: readonly string[];
  /** Number of periodic values. */
  readonly series: number;
}

/** What every source is cited for, by source id; a source nothing rests on is not in the map. */
export function usesOfSources(data: Dataset): ReadonlyMap<string, SourceUse> {
  const editions = new Map<string, Map<string, number>>();
  const news = new Map<string, string[]>();
  const conflicts = new Map<string, Set<string>>();
  const series = new Map<string, number>();
  for (const { source, index, edition } of [...data.observations, ...data.aggregates]) {
    const counts = editions.get(source) ?? new Map<string, number>();
    const key = `${index}/${edition}`;
    editions.set(source, counts.set(key, (counts.get(key) ?? 0) + 1));
  }
  for (const item of data.news) news.set(item.source, [...(news.get(item.source) ?? []), item.id]);
  for (const conflict of data.conflicts) {
    for (const source of [conflict.sourceA, conflict.sourceB])
      conflicts.set(source, (conflicts.get(source) ?? new Set()).add(conflict.id));
  }
  for (const value of data.seriesValues) series.set(value.source, (series.get(value.source) ?? 0) + 1);

  const cited = new Set([...editions.keys(), ...news.keys(), ...conflicts.keys(), ...series.keys()]);
  return new Map(
    [...cited].map((source) => [
      source,
      {
        editions: [...(editions.get(source) ?? [])].map(([key, count]) => {
          const [index = '', edition = ''] = key.split('/');
          return { index, edition, count };
        }),
        news: news.get(source) ?? [],
        conflicts: [...(conflicts.get(source) ?? [])],
        series: series.get(source) ?? 0,
      },
    ]),
  );
}
