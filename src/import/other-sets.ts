import type { ImportContext } from './context.ts';
import { nameMatcher } from './name-match.ts';
import type { SortedRows } from './rows.ts';

/** A table of the 34 provinces names nothing unknown to the 63, and one of the 63 knows all of the 34: the names are told apart as a whole. */
export function wholeOtherSet(
  { units, unmatched }: SortedRows,
  { set, otherUnits }: ImportContext,
): { readonly set: string; readonly size: number } | null {
  const texts = [...units.map(({ text }) => text), ...unmatched.map(({ text }) => text)];
  const own = new Set(units.map(({ code }) => code)).size;
  for (const [other, named] of otherUnits) {
    const match = nameMatcher(named);
    const codes = texts.flatMap((text) => match(text, 'known').code ?? []);
    const isWhole = named.length > 2 && new Set(codes).size === named.length && codes.length >= texts.length - 2;
    if (isWhole && (own < set.units.size || unmatched.length > 2)) return { set: other, size: named.length };
  }
  return null;
}

/** "Bình Dương" in an edition of 34 provinces is a name of the 63. */
export function knownElsewhere(texts: readonly string[], { otherUnits }: ImportContext): Map<string, string> {
  if (texts.length === 0) return new Map();
  return new Map(
    [...otherUnits].flatMap(([set, units]) => {
      const match = nameMatcher(units);
      return texts.filter((text) => match(text, 'known').code !== null).map((text): [string, string] => [text, set]);
    }),
  );
}
