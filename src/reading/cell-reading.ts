import type { Params, ProblemCode } from '../problems/problem.ts';

/** A cell as read: its text in the right form (null when nobody can say), and the problem if there is one. */
export interface Reading {
  readonly text: string | null;
  readonly code?: ProblemCode;
  readonly replacement?: string | null;
  readonly params?: Params;
}
