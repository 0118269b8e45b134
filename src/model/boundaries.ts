import type { Topology } from 'topojson-specification';
import type { Text } from '../language/lang.ts';

/** A place in degrees: longitude, latitude. */
export type Degrees = readonly [longitude: number, latitude: number];

/** How a country wants to be drawn; everything may be left out. */
export interface MapFacts {
  /** South-west and north-east corner of the drawing; the box around all outlines when left out. */
  readonly frame?: readonly [southWest: Degrees, northEast: Degrees];
  /**
   * Where the inset of a group of islets stands at the east edge: a share of the height from the top, and the way it moves
   * until it is clear of the coast. By its own latitude, towards the nearer edge, when left out.
   */
  readonly insets?: Readonly<Record<string, { readonly at: number; readonly moves: 'north' | 'south' }>>;
  /** Who has to be named near every map drawn from these boundaries. */
  readonly credit?: Text;
  /** The same in the line of licences that stands under every page. */
  readonly licence?: Text;
}

/**
 * The boundaries of a unit set with what belongs to them. Source: data/units/boundaries/<set>.topo.json, `map` for the
 * facts
 */
export interface Boundaries extends Topology {
  readonly map?: MapFacts;
}
