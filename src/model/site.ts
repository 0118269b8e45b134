import type { Messages } from '../language/messages.ts';
import type { Text } from '../language/lang.ts';

/** Who publishes, where, and about which country. Source: data/site.csv */
export interface Site {
  readonly name: Text;
  /**
   * Scheme and host without a trailing slash; a base path may follow the host. The build may put another in its place.
   */
  readonly url: string;
  readonly publisher: Text;
  readonly email: string;
  /** Where corrections and code live; empty while there is no public address. */
  readonly repository: string;
  readonly country: {
    readonly name: Text;
    /** ISO 3166-1, two letters. */
    readonly code: string;
    /** Other names for it and its people, in all languages. */
    readonly searchWords: readonly string[];
  };
  /** Hours ahead of Greenwich all year: "+07:00". A day begins at midnight there. */
  readonly utcOffset: string;
  readonly homeTitle: Text;
  readonly homeLede: Text;
  readonly searchPlaceholder: Text;
  readonly searchExample: Text;
  /** Path of the picture that previews of links show, by language; none where the root has none. */
  readonly picture: Partial<Text>;
  /** Empty where there are no fields. */
  readonly fieldsIntro: Text;
  readonly thresholds: Thresholds;
}

/** How much of an edition must be here before something is said or drawn of it as a whole; shares from 0 to 1. */
export interface Thresholds {
  /** For the classes of a map and for a distribution. */
  readonly map: number;
  /** For extremes, counts of movers and means that the publisher of the index did not state. */
  readonly whole: number;
}

/** Where the table of the site says nothing: most units for a map, all of them for a statement. */
export const USUAL_THRESHOLDS: Thresholds = { map: 0.6, whole: 1 };

/**
 * Texts of content/pages that the menu and the footer lead to, in the order of the footer: every publication has them.
 */
export const SITE_TEXTS = [
  'about',
  'method',
  'reuse',
  'corrections',
  'accessibility',
  'privacy',
] as const satisfies readonly (keyof Messages['nav']['texts'])[];
