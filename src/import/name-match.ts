import { editDistance, foldMarks } from '../language/fold.ts';
import { settle } from './grid.ts';

/** A unit as names know it. */
export interface NamedUnit {
  readonly code: string;
  /** The register's own. */
  readonly name: string;
  /** Every name, the register's too. */
  readonly names: readonly string[];
}

/** How a name was found: as registered, as an alias, without marks and prefixes, or as the one name near to it. */
export type MatchHow = 'exact' | 'alias' | 'folded' | 'near' | 'given';

/** The unit that a name stands for, or none. */
export type NameMatch =
  | { readonly code: string; readonly how: MatchHow }
  /** Names that may be meant, best first; none when nothing is near. */
  | { readonly code: null; readonly suggestions: readonly string[] };

/** Finds units by name. `known` looks for spellings that leave no doubt, and for nothing near: it is quick for any text. */
export type NameMatcher = (typed: string, only?: 'known') => NameMatch;

/** Comparing letter by letter is slow: of different texts, only the first 2,000 are. A file full of unknown names stays quick. */
const MOST_COMPARED = 2_000;

const PREFIX =
  /^(?:uy ban nhan dan|ubnd|hdnd|so noi vu)?\s*(?:(?:cac )?tinh|thanh pho|thu do|tp|t\.p|tp\.|t\.|province of|city of)?\.?\s+(?=\S)/;
const SUFFIX = /\s*(?:province|city)$/;

/** Letters and digits without marks: "TP. Hồ Chí Minh" and "tp ho chi minh" give "tphochiminh". */
const squeeze = (text: string): string =>
  foldMarks(text)
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, '');

/** The same without "Tỉnh", "Thành phố", "TP.", "UBND tỉnh" before it and "province" after it. */
function bare(text: string): string {
  const folded = foldMarks(text).replace(/^(tp|t)\.(?=\S)/, '$1. ');
  const rest = folded.replace(PREFIX, '').replace(SUFFIX, '');
  return squeeze(rest) || squeeze(folded);
}

/** "Bộ Nông nghiệp và Phát triển nông thôn" → "bnnptnt"; "bo" first, "va" and marks dropped. */
function initials(name: string): string {
  return foldMarks(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word && word !== 'va' && word !== 'and')
    .map((word) => word.charAt(0))
    .join('');
}

/** "Bộ GD&ĐT", "GD-ĐT" → "bgddt", "gddt". */
const abbreviation = (text: string): string =>
  foldMarks(text)
    .replace(/^bo\s+/, 'b')
    .replace(/[^a-z0-9]+/g, '');

/** Marks that footnotes leave on names: "Hà Nội (1)", "Hà Nội*", "Hà Nội¹". */
export function withoutFootnote(text: string): { readonly text: string; readonly mark: string } {
  const found = /^(.*?\S)\s*((?:\*+|\(\s*(?:\d{1,2}|\*+|[a-d])\s*\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\[\d{1,2}\]|[†‡])+)$/.exec(text);
  const [, name = text, mark = ''] = found ?? [];
  return { text: name, mark: mark.replace(/[\s()[\]]/g, '') };
}

/**
 * Makes a matcher over one unit set. The order is exact, alias, folded, then the one name that is clearly nearest; a
 * text that two units could be is never guessed.
 *
 * @param given names that a person settled before (a saved mapping): text as printed → code
 */
export function nameMatcher(units: readonly NamedUnit[], given: ReadonlyMap<string, string> = new Map()): NameMatcher {
  const exact = new Map<string, string>();
  const aliases = keyed(units, ({ names }) => names.map(lower));
  const folded = keyed(units, ({ names }) => names.flatMap((name) => [squeeze(name), bare(name)]));
  // Codes of ministries are their abbreviations; initials add those that people write without the "&" or the "Bộ".
  const short = keyed(units, ({ code, name }) => {
    const made = initials(name);
    return /^[a-z]/i.test(code)
      ? [abbreviation(code), made, ...(made.length >= 4 && made.startsWith('b') ? [made.slice(1)] : [])]
      : [];
  });
  for (const { code, name } of units) exact.set(name, code);
  const settledGiven = new Map([...given].map(([name, code]) => [lower(settle(name)), code]));
  const near = units.flatMap(({ code, name, names }) =>
    [...new Set(names.map(bare))].map((key) => ({ code, name, key })),
  );
  const remembered = new Map<string, NameMatch>();

  const find = (text: string): NameMatch | null => {
    const told = settledGiven.get(lower(text));
    if (told) return { code: told, how: 'given' };
    const known = exact.get(text);
    if (known) return { code: known, how: 'exact' };
    const alias = aliases.get(lower(text));
    if (alias) return { code: alias, how: 'alias' };
    for (const key of [squeeze(text), bare(text)]) {
      const code = folded.get(key);
      if (code) return { code, how: 'folded' };
    }
    const abbreviated = short.get(abbreviation(text));
    return abbreviated ? { code: abbreviated, how: 'folded' } : null;
  };
  const nearest = (key: string): NameMatch => {
    if (key.length < 2 || key.length > 60) return NOTHING;
    const limit = Math.max(1, Math.floor(key.length / 3));
    const byCode = new Map<string, { name: string; distance: number }>();
    for (const { code, name, key: other } of near) {
      if (Math.abs(other.length - key.length) > limit) continue;
      const distance = editDistance(key, other);
      if (distance <= limit && distance < (byCode.get(code)?.distance ?? Infinity))
        byCode.set(code, { name, distance });
    }
    const sorted = [...byCode].sort((a, b) => a[1].distance - b[1].distance || (a[0] < b[0] ? -1 : 1));
    const [best, second] = sorted;
    // One slip, in a name long enough, and the next name at least two slips further off.
    const isClear =
      best !== undefined && key.length >= 5 && best[1].distance === 1 && (second?.[1].distance ?? Infinity) >= 3;
    return isClear
      ? { code: best[0], how: 'near' }
      : { code: null, suggestions: sorted.slice(0, 3).map(([, { name }]) => name) };
  };
  let compared = 0;
  return (typed, only) => {
    const before = remembered.get(typed);
    if (before) return before;
    const text = settle(typed);
    const found = find(text);
    if (!found && only === 'known') return NOTHING;
    compared += found ? 0 : 1;
    const answer = found ?? (compared > MOST_COMPARED ? NOTHING : nearest(bare(text)));
    remembered.set(typed, answer);
    return answer;
  };
}

const NOTHING: NameMatch = { code: null, suggestions: [] };

const lower = (text: string): string => text.normalize('NFC').toLowerCase();

/** Keys of one unit only; a key that two units share names neither. */
function keyed(
  units: readonly NamedUnit[],
  keysOf: (unit: NamedUnit) => readonly string[],
): ReadonlyMap<string, string> {
  const made = new Map<string, string | null>();
  for (const unit of units) {
    for (const key of new Set(keysOf(unit))) if (key) made.set(key, made.has(key) ? null : unit.code);
  }
  return new Map([...made].filter((entry): entry is [string, string] => entry[1] !== null));
}
