import { nearest } from '../language/fold.ts';
import type { SearchEntry, SearchKind } from './search-entry.ts';
import { LETTERS, MOST } from './weights.ts';

/** Kinds that people know by a name of their own. */
const NAMED: readonly SearchKind[] = ['unit', 'index', 'field', 'page', 'term'];

/** Entries whose names are nearest to what was typed, for a search that found nothing; a few, each once. */
export function nearEntries(typed: string, entries: readonly SearchEntry[]): SearchEntry[] {
  const byName = new Map<string, SearchEntry>();
  for (const entry of entries) {
    if (!NAMED.includes(entry.kind)) continue;
    for (const name of [entry.title, ...entry.terms])
      if (name.length >= LETTERS.nearName && !byName.has(name)) byName.set(name, entry);
  }
  for (const part of partsOf(typed)) {
    const found = nearest(part, byName.keys(), MOST.nearNamesTried).flatMap((name) => byName.get(name) ?? []);
    if (found.length > 0) return [...new Set(found)].slice(0, MOST.nearNames);
  }
  return [];
}

/** The whole query, then its pairs of neighbouring words, then its longer words: a long query may hold one name. */
function partsOf(typed: string): string[] {
  const words = typed.trim().split(/\s+/);
  return [
    typed,
    ...words.slice(1).map((word, i) => `${words[i]} ${word}`),
    ...words.filter((word) => word.length >= LETTERS.nearWord),
  ];
}
