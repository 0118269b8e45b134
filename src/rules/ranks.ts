import { tally } from '../problems/compared.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { cellProblem, type Table } from '../reading/table.ts';
import { unitCalled } from '../facts/called.ts';
import { rankSeverity } from '../facts/conflict-facts.ts';
import {
  isHeld,
  isStatedRank,
  isStatedValue,
  isUsableValue,
  type ObservationFacts,
  type ValuedFacts,
} from '../facts/index-facts.ts';
import { words } from './ranks.words.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

/** An observation with both value and rank. */
interface Placed {
  readonly observation: ValuedFacts;
  readonly rank: number;
  /** Higher is better, whatever the direction of the index. */
  readonly merit: number;
}

/** What ranks of one indicator are judged by. */
export interface RankScene {
  readonly table: Table;
  /** How many were ranked; null where nobody says. */
  readonly last: number | null;
  /** How grave is a rank of this unit that contradicts a score, or that of another unit? */
  readonly severityOf: (unit: string, other?: string) => Severity;
}

/** Published ranks against published scores, as far as what is here lets one say. Held and derived figures are judged but never judge others. */
export const ranks = rule({
  name: 'ranks',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap((index) =>
      index.editions.flatMap((edition) => {
        const table = edition.observations;
        if (!table) return [];
        return [...edition.byIndicator].flatMap(([indicator, units]) => {
          const scene: RankScene = {
            table,
            last: edition.unitsRanked,
            severityOf: (unit, other) => rankSeverity(facts, edition, unit, indicator, other),
          };
          const places = comparePlaces(scene, [...units.values()], index.higherIsBetter);
          compared.add(places.compared, edition);
          return places.problems;
        });
      }),
    );
    return { problems, compared };
  },
});

/** What the ranks of one list came to: problems, and how many ranks had another to be judged against. */
export interface ComparedPlaces {
  readonly problems: readonly Problem<Code>[];
  readonly compared: number;
}

/** The ranks of one list against its scores. A rank that cannot be is a problem of its own and judges nothing. */
export function comparePlaces(
  scene: RankScene,
  list: readonly ObservationFacts[],
  higherIsBetter: boolean,
): ComparedPlaces {
  const all = list.map((each) =>
    each.rank !== null && (each.rank < 1 || each.rank > (scene.last ?? Infinity)) ? { ...each, rank: null } : each,
  );
  const sign = higherIsBetter ? 1 : -1;
  const everyone = all
    .filter((each): each is ValuedFacts => isUsableValue(each) || isHeld(each))
    .flatMap((each): Placed[] =>
      each.rank === null ? [] : [{ observation: each, rank: each.rank, merit: sign * each.value }],
    );
  const placed = everyone.filter(({ observation }) => isStatedValue(observation) && isStatedRank(observation));
  const judged = everyone.filter((each) => !placed.includes(each));
  const order = inOrder(placed);
  const wrong = impossible(scene, all, sign, order);
  return {
    problems: [
      ...contradictions(scene, placed, order),
      ...judgedAgainst(scene, judged, order),
      ...wrong,
      ...ties(scene, all, new Set(wrong.map(({ line }) => line))),
    ],
    compared: everyone.length > 1 ? everyone.length : 0,
  };
}

/**
 * The most observations whose ranks and scores agree, best first: the longest run of scores that never rises as ranks fall.
 * What is left out contradicts them. Where two could be left out, the one with the better rank is.
 */
export function inOrder<T extends Pick<Placed, 'rank' | 'merit'>>(placed: readonly T[]): T[] {
  const sorted = [...placed].sort((a, b) => a.rank - b.rank || b.merit - a.merit);
  /** Of the runs of each length the one that leaves most room for others. */
  const runs: Run<T>[] = [];
  for (const each of sorted) {
    const length = countWhile(runs, ({ last }) => last.merit >= each.merit);
    runs[length] = { last: each, before: runs[length - 1] ?? null };
  }
  const kept: T[] = [];
  for (let run = runs.at(-1) ?? null; run; run = run.before) kept.push(run.last);
  return kept.reverse();
}

/** A run of observations whose ranks and scores agree, from its last one back. */
interface Run<T> {
  readonly last: T;
  readonly before: Run<T> | null;
}

function contradictions(scene: RankScene, placed: readonly Placed[], order: readonly Placed[]): Problem<Code>[] {
  const kept = new Set(order);
  return placed
    .filter((each) => !kept.has(each))
    .flatMap((each) => {
      const witness = witnessAgainst(each, order);
      return witness
        ? [against(scene, each, witness, scene.severityOf(each.observation.unit, witness.observation.unit))]
        : [];
    });
}

/** Held and derived figures: printed ones witness against them, and never they against a printed one. */
const judgedAgainst = (scene: RankScene, judged: readonly Placed[], order: readonly Placed[]): Problem<Code>[] =>
  judged.flatMap((each) => {
    const witness = witnessAgainst(each, order);
    if (!witness) return [];
    const { observation } = each;
    const severity =
      observation.status === 'H' ? 'warning' : scene.severityOf(observation.unit, witness.observation.unit);
    return [against(scene, each, witness, severity)];
  });

/** The nearest in rank among those that cannot both be right with this one. */
function witnessAgainst(each: Placed, order: readonly Placed[]): Placed | null {
  const witnesses = order.filter(
    (other) =>
      (each.rank < other.rank && each.merit < other.merit) || (each.rank > other.rank && each.merit > other.merit),
  );
  return witnesses.sort((a, b) => Math.abs(a.rank - each.rank) - Math.abs(b.rank - each.rank))[0] ?? null;
}

function against({ table }: RankScene, each: Placed, witness: Placed, severity: Severity): Problem<Code> {
  return cellProblem(table, each.observation.row, 'value', 'rank-against-score', {
    severity,
    params: {
      unit: unitCalled(each.observation),
      rank: each.rank,
      value: each.observation.value,
      other: unitCalled(witness.observation),
      otherRank: witness.rank,
      otherValue: witness.observation.value,
    },
  });
}

/** A rank must leave room for every unit known to be better, and for every unit known to be worse. */
function impossible(
  { table, last, severityOf }: RankScene,
  all: readonly ObservationFacts[],
  sign: number,
  order: readonly Placed[],
): Problem<Code>[] {
  // A score that contradicts its own rank says nothing about the ranks of others.
  const trusted = new Set(order.map(({ observation }) => observation));
  const merits = all
    .filter(isStatedValue)
    .filter((each) => each.rank === null || !isStatedRank(each) || trusted.has(each))
    .map(({ value }) => sign * value)
    .sort((a, b) => b - a);
  if (merits.length === 0 || last === null) return [];
  return order.flatMap(({ observation, rank, merit }): Problem<Code>[] => {
    const better = countWhile(merits, (other) => other > merit);
    const worse = merits.length - countWhile(merits, (other) => other >= merit);
    const from = better + 1;
    const to = last - worse;
    if ((rank >= from && rank <= to) || rank > last || from > to) return [];
    return [
      cellProblem(table, observation.row, 'rank', 'rank-impossible', {
        severity: severityOf(observation.unit),
        params: { unit: unitCalled(observation), rank, from, to },
        replacement: from === to ? String(from) : null,
      }),
    ];
  });
}

/** How many at the head of a sorted list satisfy a test that holds up to some point. */
function countWhile<T>(sorted: readonly T[], test: (each: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sorted[middle];
    if (each !== undefined && test(each)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `shared-rank`: one rank, two scores. `rank-after-tie`: a rank that standard competition ranking skips, unless the line has a problem already. */
function ties(
  { table }: RankScene,
  all: readonly ObservationFacts[],
  hasProblem: ReadonlySet<number>,
): Problem<Code>[] {
  const byRank = new Map<number, ObservationFacts[]>();
  for (const each of all.filter(isStatedRank))
    if (each.rank !== null) byRank.set(each.rank, [...(byRank.get(each.rank) ?? []), each]);
  const problems: Problem<Code>[] = [];
  for (const [rank, sharing] of byRank) {
    if (sharing.length < 2) continue;
    const [other, ...scored] = sharing.filter(isStatedValue);
    for (const each of scored) {
      if (!other || each.value === other.value) continue;
      problems.push(
        cellProblem(table, each.row, 'rank', 'shared-rank', {
          params: {
            unit: unitCalled(each),
            other: unitCalled(other),
            rank,
            value: each.value,
            otherValue: other.value,
          },
        }),
      );
    }
    for (let skipped = rank + 1; skipped < rank + sharing.length; skipped++) {
      for (const each of byRank.get(skipped) ?? []) {
        if (hasProblem.has(each.row.line)) continue;
        problems.push(
          cellProblem(table, each.row, 'rank', 'rank-after-tie', {
            params: {
              unit: unitCalled(each),
              rank: skipped,
              count: sharing.length,
              tied: rank,
              next: rank + sharing.length,
            },
          }),
        );
      }
    }
  }
  return problems;
}
