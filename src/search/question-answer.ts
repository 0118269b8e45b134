import type { Meaning } from './lexicon.ts';
import type { PreparedEntry, PreparedRegister } from './prepare.ts';
import { hasWord, type Token } from './token.ts';
import { LETTERS } from './weights.ts';

/** What a question asks for, and by which names. */
export interface Asked {
  readonly parts: ReadonlySet<Meaning['part']>;
  /** Kinds of units that were named. */
  readonly kinds: readonly string[];
  /** Words that name something. */
  readonly named: readonly Token[];
  readonly year: string | null;
}

/** The entry that answers by itself: the method, an edition, an index; null where none does. */
export function answerOf(asked: Asked, register: PreparedRegister): PreparedEntry | null {
  const { parts, named, year } = asked;
  if (parts.has('method')) return methodOf(named, register);
  const editions = editionsAsked(asked, register);
  const asksEdition = parts.has('order') || parts.has('map');
  if (!asksEdition && !(parts.has('list') && (named.length > 0 || parts.has('kind'))))
    return editionOf(
      editions.filter((edition) => isAboutPart(edition, named, register)),
      year,
    );
  const edition = editionOf(editionsNamed(editions, named, register), year);
  return edition && !asksEdition && year === null ? (indexOf(edition, register) ?? edition) : edition;
}

/** The method page, unless something was named that is no index. */
function methodOf(named: readonly Token[], { entries }: PreparedRegister): PreparedEntry | null {
  const indices = entries.filter(({ entry }) => entry.kind === 'index');
  const isOfIndices = named.every((word) => indices.some((index) => isNamed(index, word)));
  return isOfIndices ? (entries.find(({ entry }) => entry.role === 'method') ?? null) : null;
}

/** Editions of the kind of unit that was named, or of the first kind. */
function editionsAsked({ kinds }: Asked, { entries, lexicon }: PreparedRegister): PreparedEntry[] {
  const asked = lexicon.kinds.find((kind) => kinds.includes(kind)) ?? lexicon.kinds[0];
  return entries.filter(({ entry }) => entry.kind === 'edition' && entry.context === asked);
}

/** Editions with a name that has every word; where there are none, words for parts of the index may be left out. */
function editionsNamed(
  editions: readonly PreparedEntry[],
  named: readonly Token[],
  register: PreparedRegister,
): PreparedEntry[] {
  const isCalled = ({ names }: PreparedEntry, words: readonly Token[]): boolean =>
    names.some((name) => words.every((word) => hasWord(name.words, word)));
  const called = editions.filter((edition) => isCalled(edition, named));
  if (called.length > 0) return called;
  return editions.filter((edition) => {
    const index = indexOf(edition, register);
    return isCalled(
      edition,
      named.filter((word) => !isPartOf(index, word)),
    );
  });
}

/** An index with one of its parts ("papi tham nhũng", "PAPI e-governance"): its ranking has the part in a column. */
function isAboutPart(edition: PreparedEntry, named: readonly Token[], register: PreparedRegister): boolean {
  const index = indexOf(edition, register);
  const isName = (word: Token): boolean => edition.names.slice(0, 2).some((name) => hasWord(name.words, word));
  const rest = named.filter((word) => !isName(word));
  return index !== null && rest.length > 0 && rest.length < named.length && rest.every((word) => isPartOf(index, word));
}

const isNamed = ({ names }: PreparedEntry, word: Token): boolean => names.some((name) => hasWord(name.words, word));

/** Does the word stand in what the index is made of, whatever its English ending ("transparent", "Transparency")? */
const isPartOf = (index: PreparedEntry | null, word: Token): boolean =>
  (index?.parts ?? []).some(
    (part) =>
      hasWord(part, word) ||
      (word.folded.length >= LETTERS.withEnding &&
        part.some(({ folded }) => folded.startsWith(word.folded.slice(0, -LETTERS.ending)))),
  );

/** The index of an edition: its page stands above the edition's. */
const indexOf = ({ entry }: PreparedEntry, { entries }: PreparedRegister): PreparedEntry | null =>
  entries.find((candidate) => candidate.entry.kind === 'index' && entry.url.startsWith(candidate.entry.url)) ?? null;

/** Of the first index, the edition of the year; without one, the newest whose first place is known here. */
function editionOf(editions: readonly PreparedEntry[], year: string | null): PreparedEntry | null {
  const ofYear = editions.find(({ entry }) => entry.year === year);
  if (ofYear) return ofYear;
  const ofFirst = editions.filter(({ entry }) => entry.series === editions[0]?.entry.series);
  return newest(ofFirst.filter(({ entry }) => (entry.answers?.length ?? 0) > 0)) ?? newest(ofFirst);
}

const newest = (editions: readonly PreparedEntry[]): PreparedEntry | null =>
  editions.reduce<PreparedEntry | null>(
    (best, edition) => (best === null || yearOf(edition) > yearOf(best) ? edition : best),
    null,
  );

const yearOf = ({ entry }: PreparedEntry): string => entry.year ?? '';
