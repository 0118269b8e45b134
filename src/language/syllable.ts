/**
 * Does a word read as a Vietnamese syllable? Used to tell a right decoding from a wrong one: read with the wrong table,
 * "Hà Nội" becomes "Hµ Néi" or "Haø Noäi", and hardly a word of it is a syllable.
 */

const ONSET = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|q|r|s|th|tr|t|v|x)?';
const VOWELS =
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|iêu|oa|oă|oe|oi|oo|ôi|ơi|oai|oay|oeo|oao|ua|uă|uâ|ue|uê|ui|uo|uô|uơ|uy|uôi|uây|uai|uay|uao|uya|uyê|uyu|ưa|ươ|ưi|ưu|ươi|ươu|yê|yêu';
const CODA = '(?:ch|nh|ng|c|m|n|p|t|k)?';
const SYLLABLE = new RegExp(`^${ONSET}(?:${VOWELS})${CODA}$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** One syllable in lower case, in capitals or with a first capital; at most one tone mark. */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  const isCased = word === lower || word === word.toUpperCase() || word.slice(1) === lower.slice(1);
  const apart = lower.normalize('NFD');
  if (!isCased || (apart.match(TONES)?.length ?? 0) > 1) return false;
  return SYLLABLE.test(apart.replace(TONES, '').normalize('NFC'));
}

/** How a text reads: words with a letter beyond ASCII, and how many of them are syllables. */
export interface Legibility {
  readonly marked: number;
  readonly syllables: number;
}

const LONGEST_SAMPLE = 40_000;

/**
 * Counts over the first 40,000 characters. Letters, marks and the odd signs that old code pages leave count as parts of
 * words.
 */
export function legibility(text: string): Legibility {
  const words = text
    .slice(0, LONGEST_SAMPLE)
    .normalize('NFC')
    .split(/[\s\d.,;:!?()[\]{}"'/\\|<>=+*&%$#@~^_–—-]+/);
  const marked = words.filter((word) => /[^\u0000-\u007f]/.test(word));
  return { marked: marked.length, syllables: marked.filter(isSyllable).length };
}
