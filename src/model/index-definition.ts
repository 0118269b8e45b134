import type { Text } from '../language/lang.ts';
import type { UnitKind } from './unit.ts';

/** The root indicator of every index: the published score and rank themselves. */
export const TOTAL = 'total';

/** An index as its producer defines it. Source: data/indices/indices.csv */
export interface Index {
  readonly id: string;
  readonly abbr: string;
  readonly name: Text;
  readonly producer: Text;
  readonly unitKind: UnitKind;
  /** Place among the indices of the site; those without one come after. */
  readonly order: number | null;
  /** Part of its addresses. */
  readonly segment: Text;
  /** `point`, `percent` or `index-0-1`. */
  readonly unitOfMeasure: string;
  /** Decimals to show; values are kept as stored. */
  readonly decimals: number;
  readonly direction: 'higher' | 'lower';
  /**
   * `published`: the printed total is kept and checked against its parts; `sum`: the total is the sum where none was
   * printed.
   */
  readonly totalRule: 'published' | 'sum';
  /** How far printed parts may be from the printed total; null where parts do not add up. */
  readonly roundingTolerance: number | null;
  readonly note: Text;
  readonly methodologies: readonly Methodology[];
  /** Oldest first. */
  readonly editions: readonly Edition[];
}

/** The criteria set an edition was scored by. Source: data/indices/<index>/methodologies.csv */
export interface Methodology {
  readonly id: string;
  readonly name: Text;
  /** As the tables give it; English is the Vietnamese text where nobody wrote it. */
  readonly legalBasis: Text;
  readonly max: number;
  readonly validEditions: string;
  readonly whatChanged: Text;
  /** The tree of indicators, root included, in order. */
  readonly indicators: readonly Indicator[];
}

/** Parts of other branches (factors, contents, pillars) are means, or have weights: their points do not add up. */
export const isAddingBranch = (branch: string | null): boolean => ['', 'field', 'scoring'].includes(branch ?? '');

/** A defined quantity. Source: data/indices/<index>/indicators.csv */
export interface Indicator {
  readonly methodology: string;
  readonly id: string;
  /** null for the root. */
  readonly parent: string | null;
  readonly order: number;
  readonly name: Text;
  /** Reform field it belongs to, if any. */
  readonly field: string | null;
  /** In the unit of measure; null when no source gives it. */
  readonly max: number | null;
  readonly source: string | null;
  readonly note: string;
  /** Siblings of one branch add up to the parent; different branches are alternative decompositions. */
  readonly branch: string | null;
  /** Share of its parent in per cent; null where it simply adds up or no source gives one. */
  readonly weight: number | null;
  /** Printed in the source, or recomputed here from its tables. */
  readonly weightOrigin: 'published' | 'computed';
}

/** Whether an edition may be compared with the one before it. */
export type Comparability = 'yes' | 'no' | 'partly';

/** A lower bound of a named group, in the unit of measure. */
export interface GroupBand {
  readonly name: string;
  readonly from: number;
}

/** One yearly publication of an index. Source: data/indices/<index>/editions.csv */
export interface Edition {
  readonly index: string;
  /** The year the index measures. */
  readonly edition: string;
  readonly unitSet: string;
  readonly methodology: string;
  /** ISO day; null when the day has no source. */
  readonly announcedOn: string | null;
  readonly unitsAssessed: number | null;
  readonly unitsRanked: number;
  /** Only so many, the best placed, are public; 0: none; null: every ranked unit. */
  readonly publishedUnits: number | null;
  readonly rankRule: 'standard';
  /** Highest first; empty where the producer named no groups. */
  readonly groupBands: readonly GroupBand[];
  readonly comparableWithPrevious: Comparability;
  readonly breakReason: Text;
  /** Where this site read of the edition. */
  readonly source: string;
  /** The source that is the table of the publishing body itself; null where this site has no address of it. */
  readonly officialTable: string | null;
  /** Why the weights of the criteria set are not taken for this edition; null where they are. */
  readonly weightsUnknown: Text | null;
}
