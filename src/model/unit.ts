import type { Lang, Text } from '../language/lang.ts';

/**
 * `set:code`, e.g. `vn63:27`. Codes alone are never keys: seven of them name different provinces before and after 1
 * July 2025.
 */
export type UnitKey = string & { readonly brand: 'UnitKey' };

/** The key of a code within its set. */
export const unitKey = (set: string, code: string): UnitKey => `${set}:${code}` as UnitKey;

/** The units in force over a span of dates, e.g. the 63 provinces until 30 June 2025. Source: data/units/sets.csv */
export interface UnitSet {
  readonly id: string;
  readonly kind: UnitKind;
  readonly name: Text;
  /** ISO day; null when the start has no source. */
  readonly validFrom: string | null;
  /** ISO day; null while in force. */
  readonly validTo: string | null;
  /** As the tables give it; English is the Vietnamese text where nobody wrote it. */
  readonly legalBasis: Text;
}

/**
 * What units are (provinces, ministries, whatever else is assessed), with the words the site has for them. Source:
 * data/units/kinds.csv
 */
export interface UnitKind {
  readonly id: string;
  readonly order: number;
  /** One of them inside a sentence: "tỉnh", "province". */
  readonly name: Text;
  /** Several: "các tỉnh", "provinces". */
  readonly plural: Text;
  /** All of them as whose figures a series gives: "các địa phương", "localities". */
  readonly asScope: Text;
  /** All that a ranking holds, after a number: "tỉnh, thành phố", "provinces and cities". */
  readonly together: Text;
  /** Above a column of their names. */
  readonly label: Text;
  /** In the menu. */
  readonly nav: Text;
  /** Head and introduction of the page that lists them. */
  readonly title: Text;
  readonly intro: Text;
  /** First segment of their addresses: "/tinh/", "/en/provinces/". */
  readonly segment: Text;
  /** Head of the histories of what a unit was made from, and the note that no mean is computed of them. */
  readonly former: Text;
  readonly cameFrom: Text;
  /** Words that tell an index of theirs from another with the same abbreviation. */
  readonly searchWords: readonly string[];
  /** What a ranking of theirs is asked for as; a year may follow. */
  readonly asked: readonly string[];
  /** Other words for the page that lists them. */
  readonly listWords: readonly string[];
  /** Words that tell them from other kinds inside a question. */
  readonly questionWords: readonly string[];
  /** Words that stand beside the name of one. */
  readonly besideWords: Readonly<Record<Lang, readonly string[]>>;
}

/** A unit within one unit set. Source: data/units/units.csv */
export interface Unit {
  readonly key: UnitKey;
  readonly set: string;
  readonly code: string;
  readonly kind: UnitKind;
  readonly name: Text;
  readonly short: Text;
  readonly slug: string;
  /** Region id within the scheme of the unit's set; null where its kind has none. */
  readonly region: string | null;
  readonly iso: string | null;
  readonly aliases: readonly string[];
  /** Other words it is looked up by, in all languages; pages do not print them. */
  readonly searchWords: readonly string[];
  readonly note: string;
}

/** What became what, n:n; an unchanged unit succeeds itself. Source: data/units/successions.csv */
export interface Succession {
  readonly from: UnitKey;
  readonly to: UnitKey;
  readonly on: string;
  /** As the tables give it; English is the Vietnamese text where nobody wrote it. */
  readonly legalBasis: Text;
}

/** A socio-economic region within a scheme; the scheme's id is the unit set's. Source: data/units/regions.csv */
export interface Region {
  readonly scheme: string;
  readonly id: string;
  readonly order: number;
  readonly name: Text;
  /** As the tables give it; English is the Vietnamese text where nobody wrote it. */
  readonly legalBasis: Text;
  /** Other words it is looked up by, in all languages; pages do not print them. */
  readonly searchWords: readonly string[];
}

/** A place in the tile-grid map. Source: data/units/tiles.csv */
export interface Tile {
  readonly unit: UnitKey;
  readonly col: number;
  readonly row: number;
}

/** An archipelago's place in the tile-grid map, with the province it belongs to. */
export interface ArchipelagoTile {
  readonly set: string;
  readonly id: string;
  readonly unit: UnitKey;
  readonly name: Text;
  readonly col: number;
  readonly row: number;
}
