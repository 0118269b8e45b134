import { unitCalled } from '../facts/called.ts';
import { rankSeverity, aggregateSeverity } from '../facts/conflict-facts.ts';
import type { Facts } from '../facts/facts.ts';
import {
  isHeld,
  isUsableValue,
  type EditionFacts,
  type IndexFacts,
  type ObservationFacts,
  type ValuedFacts,
} from '../facts/index-facts.ts';
import { rule } from '../facts/rule.ts';
import { aggregatesFor, boundPoints, scaleOf, statedPoints, statedRank, type PublishedBound } from '../facts/stated.ts';
import { agreeing, rankRange, type End, type Point } from '../model/implied.ts';
import { roundedTo } from '../model/rounding.ts';
import { tally } from '../problems/compared.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { cellProblem, type Table } from '../reading/table.ts';
import { words } from './implied-range.words.ts';

type Code = keyof typeof words;
type Stated = Point<ValuedFacts>;

/**
 * What published statements imply of the others, as far as no rule says it already: `ranks` judges two units that both
 * have rank and score, and a rank by how many scores are better; `counts` and `means` judge what is published of an
 * edition whose every score is here. Left are a score without a rank between two neighbours that leave no rank, and a
 * published extreme or count of a group that a unit's rank and score contradict while others are not here. Held values
 * are judged, as a warning, and judge nothing.
 */
export const impliedRange = rule({
  name: 'implied-range',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap((index) =>
      index.editions.flatMap((edition) => {
        const { observations } = edition;
        if (!observations) return [];
        return [...edition.byIndicator].flatMap(([indicator, units]) => {
          const points = agreeing(statedPoints(facts, edition, indicator), scaleOf(index));
          const list: List = {
            facts,
            index,
            edition,
            indicator,
            table: observations,
            units: [...units.values()],
            points,
          };
          const [alone, bounds] = [withoutRank(list), againstPublished(list)];
          compared.add(alone.compared + bounds.compared, edition);
          return [...alone.problems, ...bounds.problems];
        });
      }),
    );
    return { problems, compared };
  },
});

/** One indicator of one edition: its units, and those that state both rank and score and contradict nobody. */
interface List {
  readonly facts: Facts;
  readonly index: IndexFacts;
  readonly edition: EditionFacts;
  readonly indicator: string;
  readonly table: Table;
  readonly units: readonly ObservationFacts[];
  readonly points: readonly Stated[];
}

interface Judged {
  readonly problems: readonly Problem<Code>[];
  readonly compared: number;
}

/** Scores without a rank: is there a rank left between the nearest better and the nearest worse? */
function withoutRank(list: List): Judged {
  const { facts, index, edition, indicator, table, units, points } = list;
  const last = edition.unitsRanked ?? Infinity;
  const alone = units.filter(
    (each): each is ValuedFacts => (isUsableValue(each) || isHeld(each)) && each.rank === null,
  );
  const problems = alone.flatMap((each): Problem<Code>[] => {
    const range = rankRange(each.value, points, scaleOf(index));
    const [best, worst] = [range?.best?.value ?? 1, range?.worst?.value ?? last];
    if (!range || best <= worst || neighbours(range).some((point) => isImpossible(list, point))) return [];
    const other = neighbours(range).at(0)?.unit;
    const severity = each.status === 'H' ? 'warning' : rankSeverity(facts, edition, each.unit, indicator, other);
    return [
      cellProblem(table, each.row, 'value', 'no-rank-for-score', {
        severity,
        params: {
          unit: unitCalled(each),
          value: each.value,
          better: said(points, range.best),
          worse: said(points, range.worst),
        },
      }),
    ];
  });
  return { problems, compared: points.length > 0 ? alone.length : 0 };
}

const neighbours = ({
  best,
  worst,
}: {
  best: End<ValuedFacts> | null;
  worst: End<ValuedFacts> | null;
}): ValuedFacts[] => [best, worst].flatMap((end) => (end ? [end.by] : []));

/** "07 Lào Cai (7: 90.6)"; a dash where nobody is. */
function said(points: readonly Stated[], end: End<ValuedFacts> | null): string {
  const point = points.find(({ by }) => by === end?.by);
  return point ? `${unitCalled(point.by)} (${point.rank}: ${point.value})` : '–';
}

/** `rank-impossible` says it already: more scores are better than this rank allows, or more are worse. */
function isImpossible({ edition, index, units }: List, { rank, value }: ValuedFacts): boolean {
  const sign = index.higherIsBetter ? 1 : -1;
  const merits = units.filter(isUsableValue).map((each) => sign * each.value);
  const better = merits.filter((merit) => merit > sign * value).length;
  const worse = merits.filter((merit) => merit < sign * value).length;
  return rank !== null && (rank < better + 1 || rank > (edition.unitsRanked ?? Infinity) - worse);
}

/** Published extremes and counts of groups against ranks and scores, while not every score is here. */
function againstPublished(list: List): Judged {
  const { facts, index, edition, indicator, table, units, points } = list;
  const group = aggregatesFor(facts, edition, indicator);
  if (!group || group.isComplete || points.length === 0) return { problems: [], compared: 0 };
  const bounds = boundPoints(group);
  const held = units.filter(isHeld).flatMap((by): Stated[] => {
    const rank = statedRank(facts, edition, indicator, by);
    return rank === null ? [] : [{ rank, value: by.value, by }];
  });
  const problems = bounds.flatMap((bound): Problem<Code>[] => {
    const against = points.filter((point) => contradict(index, point, bound));
    const severity = (...scopes: string[]): Severity =>
      aggregateSeverity(facts, edition, scopes, indicator, (measure) => isMeasureOf(bound, measure));
    const outside = ({ by, rank }: Stated, isWarning: boolean): Problem<Code> =>
      cellProblem(table, by.row, 'value', 'outside-implied-range', {
        severity: isWarning ? 'warning' : severity('national', by.unit),
        params: { unit: unitCalled(by), rank, value: by.value, statement: boundName(bound) },
      });
    const ofHeld = held.filter((point) => contradict(index, point, bound)).map((point) => outside(point, true));
    const [only, next] = against;
    // One unit against a figure is the unit's affair; several say that the figure is wrong.
    if (!only) return ofHeld;
    if (!next) return [outside(only, false), ...ofHeld];
    return [
      cellProblem(group.table, rowOf(bound), 'value', 'published-against-ranks', {
        severity: severity('national'),
        params: {
          statement: boundName(bound),
          count: against.length,
          unit: `${unitCalled(only.by)} (${only.rank}: ${only.value})`,
        },
      }),
      ...ofHeld,
    ];
  });
  return { problems, compared: bounds.length };
}

/**
 * Can both not be right? A rank above a bound needs a score that reaches it, one below a score that does not; the first
 * has the best value and the last the worst. A score beyond an extreme is what `means` reports.
 */
function contradict({ higherIsBetter, decimals }: IndexFacts, point: Stated, bound: Point<PublishedBound>): boolean {
  const sign = higherIsBetter ? 1 : -1;
  const ahead = sign * (roundedTo(point.value, decimals) - roundedTo(bound.value, decimals));
  if (bound.by.kind === 'extreme') return point.rank === bound.rank && (point.rank === 1 ? ahead < 0 : ahead > 0);
  return point.rank < bound.rank ? ahead < 0 : ahead > 0;
}

/** A recorded conflict about any side of it: rank or score of the unit, the extreme, a count. */
const isMeasureOf = ({ by }: Point<PublishedBound>, measure: string): boolean =>
  measure === 'value' ||
  measure === 'rank' ||
  (by.kind === 'extreme' ? measure === by.statistic : measure.startsWith('count'));

const rowOf = ({ by }: Point<PublishedBound>) => (by.kind === 'extreme' ? by.valued : by.reached.published).row;

/** "max 95", or "A ≥ 90: 2". */
const boundName = ({ by }: Point<PublishedBound>): string =>
  by.kind === 'extreme'
    ? `${by.statistic} ${by.valued.value}`
    : `${by.reached.name} ≥ ${by.reached.from}: ${by.reached.count}`;
