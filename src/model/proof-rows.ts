import type { Dataset } from './dataset.ts';
import type { Index } from './index-definition.ts';
import { comparisonsOf, editionProof, type CodeHelp, type EditionProof, type RuleProof } from './proof.ts';

/** One edition on the proof page, with what stands open beside the problems the checks report. */
export interface ProofRow {
  readonly edition: string;
  readonly proof: EditionProof;
  readonly comparisons: number;
  /** Conflicts between sources that nobody has decided. */
  readonly conflicts: number;
  /** Values kept out of use while they are checked. */
  readonly held: number;
}

/** The published editions of an index with what was proved of them, newest first. */
export function proofRows(data: Dataset, index: Index): ProofRow[] {
  return [...index.editions].reverse().flatMap(({ edition }): ProofRow[] => {
    const proof = editionProof(data.proof, index.id, edition);
    const isHere = (each: { readonly index: string; readonly edition: string }): boolean =>
      each.index === index.id && each.edition === edition;
    return proof
      ? [
          {
            edition,
            proof,
            comparisons: comparisonsOf(proof),
            conflicts: data.conflicts.filter((conflict) => conflict.state === 'open' && isHere(conflict)).length,
            held: data.observations.filter((observation) => observation.status === 'H' && isHere(observation)).length,
          },
        ]
      : [];
  });
}

/** Sums over all published editions. */
export function proofTotals(data: Dataset): { readonly observations: number; readonly comparisons: number } {
  const rows = data.indices.flatMap((index) => proofRows(data, index));
  return {
    observations: rows.reduce((sum, { proof }) => sum + proof.observations, 0),
    comparisons: rows.reduce((sum, { comparisons }) => sum + comparisons, 0),
  };
}

/** Problem codes under the first rule that may report them; `rule: null` holds those that no rule names. */
export function codesByRule(data: Dataset): { readonly rule: RuleProof | null; readonly codes: readonly CodeHelp[] }[] {
  const { rules, codes } = data.proof;
  const ruleOf = (code: string): RuleProof | null => rules.find((rule) => rule.codes.includes(code)) ?? null;
  return [...rules, null]
    .map((rule) => ({ rule, codes: codes.filter(({ code }) => ruleOf(code) === rule) }))
    .filter(({ codes: own }) => own.length > 0);
}
