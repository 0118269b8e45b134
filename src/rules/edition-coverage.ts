import { readStatistic } from '../language/statistic-ids.ts';
import type { Comparison } from '../model/proof.ts';
import { published, valueOf, type Published } from './aggregates.ts';
import { branchesOf } from './indicators.ts';
import type { Facts } from './facts.ts';
import { isHeld, isUsableValue, type EditionFacts, type IndexFacts, type ObservationFacts } from './index-facts.ts';
import { cell, type Row } from '../reading/table.ts';

/** Comparisons of one edition by kind. */
export type Comparisons = Record<Comparison, number>;

const judged = (each: ObservationFacts | undefined): each is ObservationFacts =>
  each !== undefined && (isUsableValue(each) || isHeld(each));

/** How often each kind of rule had something to compare in an edition of an index. */
export function comparisonsIn(facts: Facts, index: IndexFacts, edition: EditionFacts, jumps: number): Comparisons {
  const rows = edition.observations?.rows ?? [];
  const groups = publishedOf(facts, index, edition);
  return {
    cells: rows.length * (edition.observations?.columns.length ?? 0),
    observations: rows.length,
    references: rows.filter((row) => cell(row, 'source') !== '').length,
    sums: sumsProven(index, edition),
    ranks: ranksCompared(edition),
    means: groups.reduce((sum, group) => sum + meansCompared(facts, group), 0),
    counts: groups.reduce((sum, group) => sum + countsCompared(group), 0),
    jumps,
  };
}

const publishedOf = (facts: Facts, index: IndexFacts, edition: EditionFacts): Published[] =>
  byFacts(facts).filter((group) => group.index === index && group.edition === edition);

const remembered = new WeakMap<Facts, Published[]>();

function byFacts(facts: Facts): Published[] {
  let made = remembered.get(facts);
  if (!made) remembered.set(facts, (made = published(facts)));
  return made;
}

/** Totals whose parts in a branch are all here, themselves or through their own parts: one per unit and branch. */
export function sumsProven({ tolerance }: IndexFacts, { methodology, byIndicator }: EditionFacts): number {
  if (tolerance === null || !methodology) return 0;
  const tree = branchesOf(methodology);
  const isKnown = (indicator: string, unit: string, depth: number): boolean => {
    if (judged(byIndicator.get(indicator)?.get(unit))) return true;
    return (
      depth <= 8 &&
      [...(tree.get(indicator)?.values() ?? [])].some((parts) =>
        parts.every((part) => isKnown(part.id, unit, depth + 1)),
      )
    );
  };
  let proven = 0;
  for (const [parent, branches] of tree) {
    for (const [unit, whole] of byIndicator.get(parent) ?? []) {
      if (!judged(whole)) continue;
      for (const parts of branches.values()) if (parts.every((part) => isKnown(part.id, unit, 0))) proven += 1;
    }
  }
  return proven;
}

/** Ranks that stand beside a score and have another to be judged against. */
function ranksCompared({ byIndicator }: EditionFacts): number {
  return [...byIndicator.values()].reduce((sum, units) => {
    const placed = [...units.values()].filter((each) => each.rank !== null && judged(each)).length;
    return sum + (placed > 1 ? placed : 0);
  }, 0);
}

const national = ({ rows }: Published, statistic: string): Row | undefined =>
  rows.find(
    (row) => cell(row, 'scope') === 'national' && cell(row, 'statistic') === statistic && valueOf(row) !== null,
  );

/** Published means and extremes that all units, the regions or any unit could contradict. */
function meansCompared(facts: Facts, group: Published): number {
  const statistics = group.isComplete
    ? ['mean', 'median', 'min', 'max', 'range']
    : group.units.length > 0
      ? ['min', 'max']
      : [];
  return statistics.filter((statistic) => national(group, statistic)).length + (hasAllRegions(facts, group) ? 1 : 0);
}

function hasAllRegions(facts: Facts, group: Published): boolean {
  const set = facts.sets.get(group.edition.unitSet);
  if (!national(group, 'mean') || !set || group.edition.unitsRanked !== set.units.size) return false;
  const regions = new Set([...set.units.values()].map((unit) => cell(unit, 'region')));
  return [...regions].every((region) =>
    group.rows.some(
      (row) =>
        cell(row, 'scope') === 'region' &&
        cell(row, 'scope_id') === region &&
        cell(row, 'statistic') === 'mean' &&
        valueOf(row) !== null,
    ),
  );
}

const isBounded = (id: string): boolean => {
  const statistic = readStatistic(id);
  return statistic !== null && ('from' in statistic || statistic.named === 'count_above_mean');
};

/** Published counts of groups, of units over or under a bound, of movers. */
function countsCompared(group: Published): number {
  const usable = group.rows.filter((row) => valueOf(row) !== null);
  const groups = usable.filter((row) => cell(row, 'scope') === 'group' && cell(row, 'statistic') === 'count').length;
  const bounds = usable.filter((row) => cell(row, 'scope') === 'national' && isBounded(cell(row, 'statistic'))).length;
  const movers = national(group, 'count_up') && national(group, 'count_down') ? 1 : 0;
  return groups + bounds + movers;
}

const ENOUGH = 8;

/** Changes from the edition before that were held against all others of their indicator, by edition. */
export function jumpsCompared(index: IndexFacts): ReadonlyMap<string, number> {
  const byIndicator = new Map<string, string[]>();
  for (const [i, edition] of index.editions.entries()) {
    const previous = index.editions[i - 1];
    if (!previous || edition.comparable === 'no' || edition.comparable === '') continue;
    for (const [indicator, units] of edition.byIndicator) {
      const before = previous.byIndicator.get(indicator);
      const changes = [...units.values()].filter(
        (now) => isUsableValue(now) && before?.get(now.unit) && isUsableValue(before.get(now.unit)!),
      ).length;
      const found = byIndicator.get(indicator) ?? [];
      for (let k = 0; k < changes; k++) found.push(edition.edition);
      byIndicator.set(indicator, found);
    }
  }
  const counts = new Map<string, number>();
  for (const editions of byIndicator.values())
    if (editions.length > ENOUGH) for (const edition of editions) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  return counts;
}
