import type { Text } from '../language/lang.ts';
import examples from './examples.json' with { type: 'json' };

/** A slip in the invented root of tests/fixtures/right, and where it is told. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line as it stands, hidden characters by number; '' where it cannot be shown. */
  readonly text: string;
  readonly found: string;
  readonly replacement: string | null;
  /** What the checks say; a test holds it to be what they say today. */
  readonly message: Text;
}

/**
 * The first example of each code. The file is written by `src/checks/examples.test.ts` (UPDATE=1) from the slips beside
 * the rules; not by hand.
 */
export const EXAMPLES: Readonly<Partial<Record<string, Example>>> = examples;
