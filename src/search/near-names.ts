import { nearest } from '../language/fold.ts';
import type { SearchEntry, SearchKind } from './search-entry.ts';

const NAMED: readonly SearchKind[] = ['unit', 'index', 'field', 'page', 'term'];

/** Entries whose names are nearest to what was typed, for a search that found nothing; at most five, each once. */
export function nearEntries(typed: string, entries: readonly SearchEntry[], most = 5): SearchEntry[] {
  const byName = new Map<string, SearchEntry>();
  for (const entry of entries) {
    if (!NAMED.includes(entry.kind)) continue;
    for (const name of [entry.title, ...entry.terms]) if (name.length > 2 && !byName.has(name)) byName.set(name, entry);
  }
  const names = [...byName.keys()];
  for (const part of partsOf(typed)) {
    const found = nearest(part, names, most * 4).map((name) => byName.get(name)!);
    if (found.length > 0) return [...new Set(found)].slice(0, most);
  }
  return [];
}

/** The whole query, then its pairs of neighbouring words, then its longer words: a long query may hold one name. */
function partsOf(typed: string): string[] {
  const spelled = typed.trim().split(/\s+/);
  return [
    typed,
    ...spelled.slice(1).map((word, i) => `${spelled[i]} ${word}`),
    ...spelled.filter((word) => word.length > 4),
  ];
}
