import type { SearchEntry, SearchRegister } from './search-entry.ts';
import { tokenize, type Token } from './token.ts';

/** A name of an entry, cut into words. */
export interface Name {
  readonly words: readonly Token[];
  /** The words run together, so that "kontum" finds Kon Tum. */
  readonly joined: string;
  /** 1 for the title and the first name, less for others. */
  readonly factor: number;
}

/** An entry ready for matching. */
export interface Prepared {
  readonly entry: SearchEntry;
  readonly names: readonly Name[];
  readonly context: readonly Token[];
  /** The words of each thing an index is made of. */
  readonly parts: readonly (readonly Token[])[];
}

/** Cuts all names once, so that every key press only compares. */
export function prepareRegister({ entries, contexts }: SearchRegister): Prepared[] {
  const shared = new Map(Object.entries(contexts).map(([key, text]) => [key, tokenize(text)]));
  return entries.map((entry) => prepare(entry, shared.get(entry.context ?? '') ?? tokenize(entry.context ?? '')));
}

function prepare(entry: SearchEntry, context: readonly Token[]): Prepared {
  const name = (text: string, factor: number): Name => {
    const words = tokenize(text);
    return {
      words,
      joined: words.length > 1 && words.length < 6 ? words.map((word) => word.folded).join('') : '',
      factor,
    };
  };
  const seen = new Set<string>();
  const names = [
    name(entry.title, 1),
    ...entry.terms.map((term, i) => name(term, i === 0 ? 1 : 0.95)),
    ...(entry.initials ?? []).map((term) => name(term, 0.7)),
  ].filter(({ words }) => {
    const key = words.map((word) => word.exact).join(' ');
    return key !== '' && !seen.has(key) && seen.add(key);
  });
  return { entry, names, context, parts: (entry.parts ?? []).map(tokenize) };
}
