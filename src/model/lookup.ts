import { memoized } from '../language/memoized.ts';
import type { Dataset } from './dataset.ts';
import type { Edition, Index, Indicator, Methodology } from './index-definition.ts';
import { isUsable, type Aggregate, type Observation } from './observation.ts';
import type { LegalDocument, Session } from './record.ts';
import type { Region, Unit, UnitKey } from './unit.ts';

type ByIndicator = ReadonlyMap<string, Observation>;
type ByUnit = ReadonlyMap<UnitKey, ByIndicator>;

const NONE: ByUnit = new Map();
/** Observations of an edition by unit, then by indicator; built once per dataset, so pages stay linear in the data. */
export const observationsOf = (data: Dataset, { index, edition }: Pick<Edition, 'index' | 'edition'>): ByUnit =>
  observationsByEdition(data).get(`${index}/${edition}`) ?? NONE;

const observationsByEdition = memoized((data: Dataset): ReadonlyMap<string, ByUnit> => {
  const made = new Map<string, Map<UnitKey, Map<string, Observation>>>();
  for (const observation of data.observations) {
    const key = `${observation.index}/${observation.edition}`;
    const byUnit = made.get(key) ?? new Map<UnitKey, Map<string, Observation>>();
    const byIndicator = byUnit.get(observation.unit) ?? new Map<string, Observation>();
    byIndicator.set(observation.indicator, observation);
    byUnit.set(observation.unit, byIndicator);
    made.set(key, byUnit);
  }
  return made;
});

/** The observation of a unit in an edition; null where no row stands here. */
export function observationOf(data: Dataset, edition: Edition, unit: UnitKey, indicator: string): Observation | null {
  return observationsOf(data, edition).get(unit)?.get(indicator) ?? null;
}

/** Units of a set in register order. */
export const unitsOf = (data: Dataset, set: string): Unit[] =>
  [...data.units.values()].filter((unit) => unit.set === set);

/** The index with this id. Throws on an id that checks should have refused. */
export function indexOf(data: Dataset, id: string): Index {
  const found = data.indices.find((index) => index.id === id);
  if (!found) throw new Error(`no index "${id}"`);
  return found;
}

/** The edition of this year; null where the index has none. */
export function editionOf(index: Index, year: string): Edition | null {
  return index.editions.find((edition) => edition.edition === year) ?? null;
}

/** The unit with this key. Throws on a key that checks should have refused. */
export function unitOf(data: Dataset, key: UnitKey): Unit {
  const found = data.units.get(key);
  if (!found) throw new Error(`no unit "${key}"`);
  return found;
}

/** The session with this id. Throws on an id that checks should have refused. */
export function sessionOf(data: Dataset, id: string): Session {
  const found = data.sessions.find((session) => session.id === id);
  if (!found) throw new Error(`no session "${id}"`);
  return found;
}

/** The document with this id. Throws on an id that checks should have refused. */
export function documentOf(data: Dataset, id: string): LegalDocument {
  const found = data.documents.find((document) => document.id === id);
  if (!found) throw new Error(`no document "${id}"`);
  return found;
}

/**
 * The edition of this year. Throws on a year that checks should have refused; `editionOf` asks whether there is one.
 */
export function editionNamed(index: Index, year: string): Edition {
  const found = editionOf(index, year);
  if (!found) throw new Error(`no edition ${year} of ${index.id}`);
  return found;
}

/** The edition just before in this index's list; null for the first. */
export function previousEdition(index: Index, edition: Edition): Edition | null {
  return index.editions[index.editions.findIndex((other) => other.edition === edition.edition) - 1] ?? null;
}

/** The newest edition, announced or not; null for an index without one. */
export const newestEdition = (index: Index): Edition | null => index.editions.at(-1) ?? null;

/** The criteria set of an edition. Throws on an id that checks should have refused. */
export function methodologyOf(index: Index, edition: Edition): Methodology {
  const found = index.methodologies.find((methodology) => methodology.id === edition.methodology);
  if (!found) throw new Error(`no methodology "${edition.methodology}" in ${index.id}`);
  return found;
}

/** The criteria set in use now. Throws for an index without one, which checks refuse. */
export function newestMethodology(index: Index): Methodology {
  const found = index.methodologies.at(-1);
  if (!found) throw new Error(`no methodology in ${index.id}`);
  return found;
}

/** Direct parts of an indicator, in order. */
export const partsOf = (methodology: Methodology, parent: string): Indicator[] =>
  methodology.indicators.filter((indicator) => indicator.parent === parent);

/** Regions of a unit set's scheme, in order. */
export const regionsOf = (data: Dataset, set: string): Region[] =>
  data.regions.filter((region) => region.scheme === set);

const isUsableAggregate = (aggregate: Aggregate): aggregate is UsableAggregate =>
  aggregate.value !== null && isUsable(aggregate.status);

/** An aggregate that may be shown and counted with. */
export type UsableAggregate = Aggregate & { readonly value: number };

/**
 * What the publishing body states about an edition as a whole, its regions and groups, in file order: what claims,
 * changes and verdicts may rest on. Held, missing and derived figures are left out.
 */
export const aggregatesOf = (data: Dataset, edition: Pick<Edition, 'index' | 'edition'>): readonly UsableAggregate[] =>
  shownAggregatesOf(data, edition).filter(({ valueOrigin }) => valueOrigin.kind === 'published');

/** What may be shown about an edition as a whole, its regions and groups, in file order: derived figures, too. */
export const shownAggregatesOf = (
  data: Dataset,
  { index, edition }: Pick<Edition, 'index' | 'edition'>,
): readonly UsableAggregate[] => aggregatesByEdition(data).get(`${index}/${edition}`) ?? [];

const aggregatesByEdition = memoized((data: Dataset): ReadonlyMap<string, readonly UsableAggregate[]> => {
  const made = new Map<string, UsableAggregate[]>();
  for (const aggregate of data.aggregates.filter(isUsableAggregate)) {
    const key = `${aggregate.index}/${aggregate.edition}`;
    made.set(key, [...(made.get(key) ?? []), aggregate]);
  }
  return made;
});
