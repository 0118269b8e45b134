import { litWords, type Meant } from './meaning.ts';
import { tokenize, type Token } from './token.ts';
import { LETTERS, MOST } from './weights.ts';

/** A piece of an excerpt; lit where it is what the query means. */
export interface ExcerptPart {
  readonly text: string;
  readonly isLit: boolean;
}

interface PlacedWord {
  readonly start: number;
  readonly end: number;
}

/** Words kept before the first one that is lit. */
const LEAD = 6;

/** The words of a text around what the query means, as many as an excerpt has; its beginning where nothing of it stands there. */
export function excerptOf(text: string, meant: Meant, lang: string): readonly ExcerptPart[] {
  const placed = placedWords(text);
  const tokens = placed.map(({ start, end }) => tokenOf(text.slice(start, end)));
  const lit = litWords(meant, tokens, sameWord(lang));
  const from = bestStart(lit);
  const to = Math.min(from + MOST.excerptWords, placed.length);
  return joinedParts(text, placed, lit, from, to);
}

/** As `tokenize` reads one word. */
const tokenOf = (word: string): Token =>
  tokenize(word)[0] ?? { exact: word, toneless: word, folded: word, isMarked: false, isNumber: false };

function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The very word; in English an ending more or less ("corrections", "correction"), which Pagefind leaves out too. */
const sameWord =
  (lang: string) =>
  (typed: Token, word: Token): boolean => {
    if (typed.exact === word.exact) return true;
    if (lang !== 'en' || typed.isNumber || word.isNumber || typed.isMarked || word.isMarked) return false;
    const stem = typed.folded.slice(0, Math.max(LETTERS.stem, typed.folded.length - LETTERS.ending));
    return word.folded.startsWith(stem) && Math.abs(word.folded.length - typed.folded.length) <= LETTERS.ending + 1;
  };

/** Where the excerpt begins that holds the most lit words, the first of several. */
function bestStart(lit: readonly boolean[]): number {
  let best = { start: -1, count: 0 };
  let count = 0;
  for (const [at, isLit] of lit.entries()) {
    count += Number(isLit) - Number(lit[at - MOST.excerptWords + LEAD] ?? false);
    const start = Math.max(0, at - MOST.excerptWords + LEAD + 1);
    if (count > best.count) best = { start, count };
  }
  return Math.max(0, lit.indexOf(true, Math.max(0, best.start)) - LEAD);
}

function joinedParts(
  text: string,
  placed: readonly PlacedWord[],
  lit: readonly boolean[],
  from: number,
  to: number,
): ExcerptPart[] {
  const parts: { text: string; isLit: boolean }[] = [];
  const add = (piece: string, isLit: boolean): void => {
    const last = parts.at(-1);
    if (last?.isLit === isLit) last.text += piece;
    else if (piece !== '') parts.push({ text: piece, isLit });
  };
  if (from > 0) add('… ', false);
  let end = from > 0 ? (placed[from]?.start ?? 0) : 0;
  for (let at = from; at < to; at++) {
    const word = placed[at];
    if (!word) break;
    // The gap between two lit words is lit with them, so that a name is one mark.
    const gap = text.slice(end, word.start).replace(/\s+/g, ' ');
    add(gap, gap === ' ' && lit[at - 1] === true && lit[at] === true && at > from);
    add(text.slice(word.start, word.end), lit[at] === true);
    end = word.end;
  }
  if (to < placed.length) add(' …', false);
  else add(text.slice(end).replace(/\s+/g, ' ').trimEnd(), false);
  return parts;
}
