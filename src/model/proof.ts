import type { Text } from '../language/lang.ts';

/**
 * Rules whose comparisons are published edition by edition; each is a count of real comparisons, 0 where there was
 * nothing to compare.
 */
export const COMPARISONS = [
  'cells',
  'observations',
  'references',
  'sums',
  'ranks',
  'means',
  'counts',
  'jumps',
] as const;

/** The name of a rule whose comparisons are published. */
export type Comparison = (typeof COMPARISONS)[number];

/** What the checks proved of one edition. */
export interface EditionProof {
  readonly index: string;
  readonly edition: string;
  readonly observations: number;
  /** Names of the rules that had something to compare here. */
  readonly rules: readonly string[];
  readonly comparisons: Readonly<Record<Comparison, number>>;
  /** Published problems at its observations, its aggregates, its own row or a conflict about it. */
  readonly problems: number;
}

/** One rule: the codes it may report, over how many things it ran, and what it reported of the published data. */
export interface RuleProof {
  /** Permanent name. */
  readonly name: string;
  /** What it proves, in a sentence. */
  readonly proves: Text;
  readonly codes: readonly string[];
  readonly compared: number;
  readonly problems: number;
}

/** An error stops the build, a warning is published; `either` depends on what stands beside it. */
export type CodeSeverity = 'error' | 'warning' | 'either';

/** A slip in invented data, with what the checks say of it. */
export interface CodeExample {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line as it stands in the faulty file. */
  readonly text: string;
  readonly found: string;
  /** The exact text that mends it; null where there is more than one right answer. */
  readonly replacement: string | null;
  readonly message: Text;
}

/** The help entry of a permanent problem code. */
export interface CodeHelp {
  readonly code: string;
  readonly severity: CodeSeverity;
  readonly when: Text;
  readonly mend: Text;
  readonly example: CodeExample | null;
}

/** What the checks did at this build: made from what they read, published as a page. */
export interface Proof {
  readonly files: number;
  readonly rows: number;
  readonly cells: number;
  readonly texts: number;
  readonly rules: readonly RuleProof[];
  readonly editions: readonly EditionProof[];
  readonly codes: readonly CodeHelp[];
}

/** Comparisons of an edition added up, cells left out: the reading of a cell is not yet a proof. */
export const comparisonsOf = ({ comparisons }: EditionProof): number =>
  Object.entries(comparisons).reduce((sum, [name, count]) => sum + (name === 'cells' ? 0 : count), 0);

/** The proof of one edition; null where the checks know none. */
export const editionProof = (proof: Proof, index: string, edition: string): EditionProof | null =>
  proof.editions.find((each) => each.index === index && each.edition === edition) ?? null;
