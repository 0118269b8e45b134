import { isAddingBranch } from '../model/index-definition.ts';
import type { IndicatorFacts, MethodologyFacts } from './index-facts.ts';

/** Parts with weights make up their parent by these; the points of such parts are never simply added. */
export const isWeighted = (parts: readonly IndicatorFacts[]): boolean => parts.some(({ weight }) => weight !== null);

/** Do the points of these parts of one branch, where all are there, simply make up their parent? */
export const addsUp = (parts: readonly IndicatorFacts[]): boolean =>
  !isWeighted(parts) && parts.every(({ branch }) => isAddingBranch(branch));

/** Children of a parent by branch; with every branch empty they form one. */
export function branchesOf({ indicators }: MethodologyFacts): Map<string, Map<string, IndicatorFacts[]>> {
  const parents = new Map<string, Map<string, IndicatorFacts[]>>();
  for (const each of indicators.values()) {
    if (each.parent === '' || each.parent === each.id) continue;
    const branches = parents.get(each.parent) ?? new Map<string, IndicatorFacts[]>();
    parents.set(each.parent, branches.set(each.branch, [...(branches.get(each.branch) ?? []), each]));
  }
  return parents;
}
