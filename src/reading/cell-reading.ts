import type { Params } from '../problems/problem.ts';
import type { words } from './cells.words.ts';

/** What may be wrong with the form of a cell. */
export type CellCode = keyof typeof words;

/** The one thing that was meant; null where there is none, or more than one. */
export function onlyOf<T>(readings: Iterable<T>): T | null {
  const [one, ...others] = readings;
  return one !== undefined && others.length === 0 ? one : null;
}

/** A cell as read: its text in the right form (null when nobody can say), and the problem if there is one. */
export interface Reading<Code extends string = CellCode> {
  readonly text: string | null;
  readonly code?: Code;
  readonly replacement?: string | null;
  readonly params?: Params;
}
