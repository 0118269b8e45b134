import { memoized } from '../language/memoized.ts';
import type { Dataset } from './dataset.ts';
import type { Observation } from './observation.ts';
import type { Revision } from './record.ts';
import { unitKey } from './unit.ts';

type ByFigure = ReadonlyMap<string, readonly Revision[]>;

const NONE: readonly Revision[] = [];

/** Every correction of an observation's value or rank, oldest first; built once per dataset. */
export function revisionsOf(
  data: Dataset,
  observation: Pick<Observation, 'index' | 'edition' | 'unit' | 'indicator'>,
  measure: Revision['measure'] = 'value',
): readonly Revision[] {
  if (data.revisions.length === 0) return NONE;
  const { index, edition, unit, indicator } = observation;
  return byFigure(data).get(`${index}/${edition}/${unit}/${indicator}/${measure}`) ?? NONE;
}

/**
 * The last correction of an observation's value (or rank): what readers are told beside it; null where it stands as
 * first published.
 */
export const revisionOf = (
  data: Dataset,
  observation: Pick<Observation, 'index' | 'edition' | 'unit' | 'indicator'> | null,
  measure: Revision['measure'] = 'value',
): Revision | null => (observation && revisionsOf(data, observation, measure).at(-1)) ?? null;

/** All corrections, newest first. */
export const revisionsByDate = (data: Dataset): Revision[] =>
  [...data.revisions].reverse().sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));

const byFigure = memoized((data: Dataset): ByFigure => {
  const setOf = new Map(
    data.indices.flatMap((index) =>
      index.editions.map((edition) => [`${index.id}/${edition.edition}`, edition.unitSet]),
    ),
  );
  const found = new Map<string, Revision[]>();
  // In the order of the file where two have one date.
  for (const revision of revisionsByDate(data).reverse()) {
    const { index, edition, unit, indicator, measure } = revision;
    const set = setOf.get(`${index}/${edition}`);
    if (set === undefined) continue;
    const key = `${index}/${edition}/${unitKey(set, unit)}/${indicator}/${measure}`;
    found.set(key, [...(found.get(key) ?? []), revision]);
  }
  return found;
});
