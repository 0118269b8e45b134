/** A mutant that nobody can notice, because the program does the same with it. */
export interface Equivalent {
  /** In src/checks/rules. */
  readonly file: string;
  /** Part of the line where it stands. */
  readonly line: string;
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
}

export const EQUIVALENT: readonly Equivalent[] = [];
