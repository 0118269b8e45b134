/**
 * The id of a heading with these words, as the pages give it (github-slugger): small letters, marks kept, a hyphen for
 * each space, all else left out.
 */
export const headingId = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
