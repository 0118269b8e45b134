import { LANGS, type Text } from '../language/lang.ts';
import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';
import { inLanguage } from '../schema/table.ts';
import { indicatorCalled, unitCalled } from '../facts/called.ts';
import { branchesOf, isWeighted } from '../facts/branches.ts';
import { sumSeverity } from '../facts/conflict-facts.ts';
import type { Facts } from '../facts/facts.ts';
import {
  isHeld,
  isUsableValue,
  type EditionFacts,
  type IndexFacts,
  type IndicatorFacts,
  type ValuedFacts,
} from '../facts/index-facts.ts';
import { rule } from '../facts/rule.ts';
import { words } from './weights.words.ts';

type Code = keyof typeof words;

/** Producers keep their tables in 32-bit numbers: seven digits of each, and a weighted sum loses one more. */
const STORED_ROUNDING = 2e-5;
/** Weights of a branch in per cent: three thirds of two decimals are 99.99. */
const WEIGHT_ROUNDING = 0.01;
/** Where more than this share of the sums of an edition is off, what is wrong is a weight or a maximum. */
const MOST = 0.5;
/** An edition whose weights are said to be unknown is asked only where so many of its ranked units have every part. */
const PROVING_SHARE = 0.5;

/** Parts with a scale and a weight of their own: the weights are whole, and give the printed totals. */
export const weights = rule({
  name: 'weights',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap((index) => [
      ...checkWeights(facts, index),
      ...checkEditions(facts, index, compared),
    ]);
    return { problems, compared };
  },
});

function checkWeights(facts: Facts, index: IndexFacts): Problem<Code>[] {
  const table = facts.table(`data/indices/${index.id}/indicators.csv`);
  if (!table || !index.indicatorsAreComplete || !facts.isWhole(table.file, 'parent', 'branch', 'weight')) return [];
  return [...index.methodologies.values()].flatMap((methodology) => [
    ...[...methodology.indicators.values()].flatMap((part) => checkPart(table, part, methodology.indicators)),
    ...[...branchesOf(methodology)].flatMap(([parent, branches]) =>
      [...branches.values()].filter(isWeighted).flatMap((parts) => checkBranch(table, parent, parts)),
    ),
  ]);
}

function checkPart(
  table: Table,
  { row, weight, max, parent }: IndicatorFacts,
  indicators: ReadonlyMap<string, IndicatorFacts>,
): Problem<Code>[] {
  if (weight === null)
    return cell(row, 'weight_from') !== '' && isSound(row, 'weight', 'weight_from')
      ? [cellProblem(table, row, 'weight_from', 'weight-of-nothing')]
      : [];
  const whole = indicators.get(parent);
  return [
    ...(cell(row, 'source') === '' && isSound(row, 'source')
      ? [cellProblem(table, row, 'source', 'weight-without-source', { params: { weight } })]
      : []),
    ...(whole && (max === null || whole.max === null) && isSound(row, 'max') && isSound(whole.row, 'max')
      ? [cellProblem(table, max === null ? row : whole.row, 'max', 'weight-without-scale', { params: { weight } })]
      : []),
  ];
}

/** Either every part of a branch has a weight, and they are the whole, or none has. */
function checkBranch(table: Table, parent: string, parts: readonly IndicatorFacts[]): Problem<Code>[] {
  const missing = parts.filter(({ weight, row }) => weight === null && isSound(row, 'weight'));
  const sum = parts.reduce((total, { weight }) => total + (weight ?? 0), 0);
  if (missing.length > 0)
    return missing.map(({ row }) => cellProblem(table, row, 'weight', 'weight-missing', { params: { parent } }));
  const [first] = parts;
  return first && !isHundred(parts)
    ? [cellProblem(table, first.row, 'weight', 'weights-do-not-add-up', { params: { parent, sum: round(sum) } })]
    : [];
}

const isHundred = (parts: readonly IndicatorFacts[]): boolean =>
  Math.abs(parts.reduce((total, { weight }) => total + (weight ?? 0), 0) - 100) <= WEIGHT_ROUNDING;

/** The weights that parts have in sum; null unless each is known with its scale. */
function scaleOf(whole: IndicatorFacts | undefined, parts: readonly IndicatorFacts[]): ScaledPart[] | null {
  const max = whole?.max ?? null;
  const scaled = parts.flatMap(({ id, weight, max: own }) =>
    max === null || weight === null || own === null || own === 0 ? [] : [{ id, factor: ((weight / 100) * max) / own }],
  );
  return scaled.length === parts.length ? scaled : null;
}

/** `factor`: points of the whole that one point of the part is worth. */
interface ScaledPart {
  readonly id: string;
  readonly factor: number;
}

/** A branch whose weights miss most of the printed totals of some editions. */
interface WrongBranch {
  readonly parent: Text;
  readonly editions: EditionFacts[];
  off: number;
  all: number;
}

/** Where most sums of a branch are off, that is one problem, at its first weight; else each sum is one. */
function checkEditions(facts: Facts, index: IndexFacts, compared: Tally): Problem<Code>[] {
  const table = facts.table(`data/indices/${index.id}/indicators.csv`);
  const wrong = new Map<Row, WrongBranch>();
  const problems = index.editions.flatMap((edition) => {
    const whole = weightedOf(index, edition);
    if (isUnknown(edition)) return checkUnknown(edition, whole);
    return whole.flatMap(({ parent, first, sums, isWhole }) => {
      compared.add(sums.length, edition);
      const off = sums.filter(({ isOff }) => isOff);
      if (!edition.observations) return [];
      if (off.length < 2 || off.length <= MOST * sums.length)
        return off.map((sum) => mismatch(facts, edition, edition.observations as Table, parent, sum));
      const known: WrongBranch = wrong.get(first) ?? {
        parent: indicatorCalled(edition, parent),
        editions: [],
        off: 0,
        all: 0,
      };
      known.editions.push(edition);
      known.off += off.length;
      known.all += sums.length;
      // Weights that are not the whole are told already.
      if (isWhole) wrong.set(first, known);
      return [];
    });
  });
  if (!table) return problems;
  return [
    ...problems,
    ...[...wrong].map(([row, { parent, editions, off, all }]) =>
      cellProblem(table, row, 'weight', 'weights-do-not-fit', {
        params: { parent, off, all, editions: editions.map(({ edition }) => edition).join(', ') },
      }),
    ),
  ];
}

const reasons = LANGS.map((lang) => inLanguage('weights_unknown', lang));

const isUnknown = ({ row }: EditionFacts): boolean => reasons.some((column) => cell(row, column) !== '');

/** A weighted branch of an edition, with the sums of every unit that has all of it. */
interface WeightedBranch {
  readonly parent: string;
  readonly first: Row;
  /** Are the weights 100 per cent? */
  readonly isWhole: boolean;
  readonly sums: readonly WeightedSum[];
}

function weightedOf(index: IndexFacts, edition: EditionFacts): WeightedBranch[] {
  const { methodology, observations } = edition;
  if (!methodology || !observations) return [];
  return [...branchesOf(methodology)].flatMap(([parent, branches]) =>
    [...branches.values()].filter(isWeighted).flatMap((parts): WeightedBranch[] => {
      const scaled = scaleOf(methodology.indicators.get(parent), parts);
      const [first] = parts;
      if (!scaled || !first) return [];
      return [{ parent, first: first.row, isWhole: isHundred(parts), sums: sumsOf(index, edition, parent, scaled) }];
    }),
  );
}

/** Weights said to be unknown: the reason in every language, and no weights that fit. */
function checkUnknown({ row, table, unitsRanked }: EditionFacts, whole: readonly WeightedBranch[]): Problem<Code>[] {
  const untold = reasons
    .filter((column) => cell(row, column) === '' && isSound(row, column))
    .map((column) => cellProblem(table, row, column, 'weights-unknown-without-reason'));
  const sums = whole.flatMap((each) => each.sums);
  const isProved = sums.length >= PROVING_SHARE * (unitsRanked ?? Infinity) && !sums.some(({ isOff }) => isOff);
  return isProved && untold.length === 0
    ? [cellProblem(table, row, reasons[0] ?? '', 'weights-known-after-all', { params: { count: sums.length } })]
    : untold;
}

interface WeightedSum {
  readonly unit: string;
  readonly total: ValuedFacts;
  readonly parts: readonly { readonly id: string; readonly value: ValuedFacts }[];
  readonly sum: number;
  /** How far printed decimals alone may take it from the printed total. */
  readonly allowed: number;
  readonly isOff: boolean;
}

/** The weighted sums of every unit whose whole and parts are all here. */
function sumsOf(
  { decimals, tolerance }: IndexFacts,
  { byIndicator }: EditionFacts,
  parent: string,
  scaled: readonly ScaledPart[],
): WeightedSum[] {
  return [...(byIndicator.get(parent) ?? [])].flatMap(([unit, total]) => {
    const parts = scaled.flatMap(({ id, factor }) => {
      const value = byIndicator.get(id)?.get(unit);
      return value && counts(value) ? [{ id, factor, value }] : [];
    });
    if (!counts(total) || parts.length < scaled.length) return [];
    const sum = parts.reduce((all, { factor, value }) => all + factor * value.value, 0);
    const printed = parts.reduce((all, { factor, value }) => all + factor * halfStep(value, decimals), 0);
    const allowed = Math.max(tolerance ?? 0, printed + halfStep(total, decimals) + STORED_ROUNDING);
    return [{ unit, total, parts, sum, allowed, isOff: Math.abs(sum - total.value) > allowed }];
  });
}

const counts = (each: Parameters<typeof isHeld>[0]): each is ValuedFacts => isUsableValue(each) || isHeld(each);

/** Half of the last decimal that was printed, zeros at the end being lost: as many as the index shows at least. */
const halfStep = ({ row }: ValuedFacts, decimals: number): number =>
  0.5 * 10 ** -Math.max(decimals, cell(row, 'value').split('.')[1]?.length ?? 0);

function mismatch(
  facts: Facts,
  edition: EditionFacts,
  table: Table,
  parent: string,
  { unit, total, parts, sum, allowed }: WeightedSum,
): Problem<Code> {
  const held = [total, ...parts.map(({ value }) => value)].filter(isHeld);
  return cellProblem(table, (held.length === 1 ? (held[0] ?? total) : total).row, 'value', 'weighted-sum-mismatch', {
    severity:
      held.length > 0
        ? 'warning'
        : sumSeverity(
            facts,
            edition,
            unit,
            parent,
            parts.map(({ id }) => id),
          ),
    params: {
      parent: indicatorCalled(edition, parent),
      unit: unitCalled({ unit, row: total.row }),
      whole: total.value,
      sum: round(sum),
      difference: round(sum - total.value),
      tolerance: round(allowed),
    },
  });
}

const round = (value: number): number => Number(value.toFixed(4));
