import { otherLangs, type Lang } from '../language/lang.ts';

/**
 * Where places of a page stand on its twin in another language, by their ids: '' for one that the twin does not have.
 * A place that is not named here has the same id on both.
 */
export type TwinPlaces = Readonly<Record<string, string>>;

/** A heading of a text as it is rendered: its level and its id. */
export interface TextHeading {
  readonly depth: number;
  readonly slug: string;
}

/** Headings of a text by those of its twin: one for one where both have the same levels in the same order, else those of one id. */
export function twinHeadings(own: readonly TextHeading[], other: readonly TextHeading[]): TwinPlaces {
  const isBuiltAlike = own.length === other.length && own.every(({ depth }, i) => depth === other[i]?.depth);
  if (!isBuiltAlike) return twinIds(idsOf(own), idsOf(other));
  return Object.fromEntries(
    own.flatMap(({ slug }, i) => (slug === other[i]?.slug ? [] : [[slug, other[i]?.slug ?? '']])),
  );
}

/** The id of a letter's part of an alphabetical list. */
export const letterId = (letter: string): string => `chu-${letter}`;

/** The letters of an alphabetical list by those of its twins. */
export const twinLetters = (lang: Lang, lettersOf: (each: Lang) => readonly string[]): Record<string, TwinPlaces> =>
  Object.fromEntries(
    otherLangs(lang).map((twin) => [twin, twinIds(lettersOf(lang).map(letterId), lettersOf(twin).map(letterId))]),
  );

/** Places that are called alike in both languages, but that either may lack. */
export const twinIds = (own: readonly string[], other: readonly string[]): TwinPlaces =>
  Object.fromEntries(own.filter((id) => !other.includes(id)).map((id) => [id, '']));

const idsOf = (headings: readonly TextHeading[]): string[] => headings.map(({ slug }) => slug);
