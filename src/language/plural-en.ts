import { formatPlain } from './numbers.ts';
import { formFor } from './plural.ts';

/** A count in English words: "1 row", "2,500 rows"; `many` where it is more than an s. */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${formatPlain(n, 'en')} ${formFor(n, [one, many], 'en')}`;

/** The same behind a number that is already text, with its sign and decimals: "+1 place", "1.00 points", "12 places". */
export const counted = (number: string, one: string, many = `${one}s`): string =>
  `${number} ${/^[+−]?1$/.test(number) ? one : many}`;

/** The verb that goes with a count: one edition has, two editions have. */
export const has = (n: number): string => formFor(n, ['has', 'have'], 'en');

/** Words that end in s and are no plural, or are their own. */
const NO_PLURAL =
  /^(?:series|news|this|his|its|is|was|has|does|as|us|thus|less|across|always|means|lies|lacks|stands|[a-z]*(?:ss|us|is|ous))$/;

/** Where a text says one of several things, "1 provinces", "1 more rows": what no reader should meet. */
export const pluralAfterOne = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.,:/–−-])\b1 (?:(?:more|other|open|former|new|ranked) )?([a-z]+s)\b(?!’)/g)]
    .filter(([, noun = '']) => !NO_PLURAL.test(noun))
    .map(([found]) => found);
