import type { Compared } from '../problems/compared.ts';
import { reportedBy, type Problem } from '../problems/problem.ts';
import type { Check, Words } from '../problems/words.ts';
import type { Facts } from './facts.ts';

/** What one run of a rule came to. */
export interface Ran<Code extends string = string> {
  readonly problems: readonly Problem<Code>[];
  /** Counted where the comparisons are made; the page of proofs adds it up. */
  readonly compared: Compared;
}

/** A named check over everything that was read. */
export interface Rule extends Check {
  readonly run: (facts: Facts) => Ran;
}

/** Makes a rule. It can report no code that it has no words for: that does not compile. Its problems carry its name. */
export function rule<Code extends string>(made: {
  readonly name: string;
  readonly words: Words<Code>;
  readonly run: (facts: Facts) => Ran<NoInfer<Code>>;
}): Rule {
  return {
    ...made,
    run: (facts) => {
      const { problems, compared } = made.run(facts);
      return { problems: reportedBy(made, problems), compared };
    },
  };
}
