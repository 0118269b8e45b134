import type { IndicatorFacts, MethodologyFacts } from './index-facts.ts';

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
