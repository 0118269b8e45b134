/** Finished SVG markup. Made only by the tag `svg` below, so that a name can never be taken for markup. */
export interface Svg {
  readonly markup: string;
}

/** What may stand inside a drawing; null and undefined leave nothing, lists are joined. */
export type SvgPart = Svg | string | number | null | undefined | readonly SvgPart[];

/** Text made safe for element content and for quoted attributes; characters XML 1.0 forbids are dropped. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/**
 * A length or coordinate with at most two decimals: 12.3456 is "12.35", 3 is "3", −0 is "0". Throws on NaN and
 * infinity.
 */
export function px(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a drawing cannot hold the number ${value}`);
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

function partText(part: SvgPart): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return px(part);
  if ('markup' in part) return part.markup;
  return part.map(partText).join('');
}

/**
 * Template tag for drawings: strings are escaped, numbers rounded, `Svg` and lists put in as they are, null leaves
 * nothing.
 */
export const svg = (strings: TemplateStringsArray, ...parts: readonly SvgPart[]): Svg => ({
  markup: strings.reduce((text, piece, i) => text + partText(parts[i - 1]) + piece),
});

/** Nothing drawn. */
export const NOTHING: Svg = { markup: '' };
