import { formFor } from './plural.ts';

/** A count in English words: "1 row", "2 rows"; `many` where it is more than an s. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${formFor(n, [one, many], 'en')}`;
