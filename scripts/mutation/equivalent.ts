/** A mutant that nobody can notice, because the program does the same with it. */
export interface Equivalent {
  /** In a room of rules. */
  readonly file: string;
  /** Part of the line where it stands. */
  readonly line: string;
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [
  {
    file: 'news-numbers.ts',
    line: 'this.#rounded.set(decimals, rounded)',
    kind: 'statement',
    reason: 'what is kept here is computed again where it is not',
  },
  {
    file: 'news-numbers.ts',
    line: 'remembered.set(key, isNamed)',
    kind: 'statement',
    reason: 'what is kept here is computed again where it is not',
  },
  {
    file: 'releases.ts',
    line: 'if (!problems) told.set(facts',
    kind: 'condition',
    to: 'true',
    reason: 'computed again from the same facts it is the same',
  },
];
