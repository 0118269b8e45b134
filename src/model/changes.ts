import type { Dataset } from './dataset.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
import { editionOf, indexOf, observationsOf, unitOf } from './lookup.ts';
import type { Aggregate, Observation, Status } from './observation.ts';
import { rankingOf } from './ranking.ts';
import type { NewsItem } from './record.ts';
import type { Unit } from './unit.ts';

/** What was there before and what is there now; null where there was or is nothing. */
export interface Before<T> {
  readonly old: T | null;
  readonly new: T | null;
}

/** A figure of one unit in one edition that is not what it was. */
export interface FigureChange extends Before<number> {
  readonly index: Index;
  readonly edition: string;
  readonly unit: Unit;
  readonly indicator: string;
  readonly measure: 'value' | 'rank';
}

/** A place in a ranking, printed or computed, that moved. */
export interface RankMove extends Before<number> {
  readonly index: Index;
  readonly edition: string;
  readonly unit: Unit;
}

/** A value whose status is not what it was. */
export interface StatusChange {
  readonly index: Index;
  readonly edition: string;
  readonly unit: Unit;
  readonly indicator: string;
  readonly old: Status;
  readonly new: Status;
}

/**
 * A published mean, count or extreme that is not what it was; `name` is its statistic, indicator and scope as the
 * tables call them.
 */
export interface AggregateChange extends Before<number> {
  readonly index: Index;
  readonly edition: string;
  readonly name: string;
}

/** Editions, articles and rows of a register that came, went or were edited, by what they are called. */
export interface ListChange<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly edited: readonly T[];
}

/** What one state of the data says to readers that another did not. */
export interface Changes {
  /** Values and ranks of parts that were there before and differ now. */
  readonly changed: readonly FigureChange[];
  /** New values: in editions that were there, and whole new ones. */
  readonly added: readonly FigureChange[];
  readonly removed: readonly FigureChange[];
  readonly statuses: readonly StatusChange[];
  readonly ranks: readonly RankMove[];
  readonly aggregates: readonly AggregateChange[];
  readonly editions: ListChange<{ readonly index: Index; readonly edition: Edition }>;
  readonly news: ListChange<NewsItem>;
  /** Ids by register. */
  readonly registers: Readonly<Record<string, ListChange<string>>>;
}

/** Compares two states of the data, figure by figure. Pure; the same state twice gives nothing. */
export function changesBetween(before: Dataset, after: Dataset): Changes {
  const figures = [
    ...after.indices,
    ...before.indices.filter(({ id }) => !after.indices.some((index) => index.id === id)),
  ].flatMap((index) => figureChanges(before, after, index));
  return {
    changed: figures.filter((change) => change.old !== null && change.new !== null),
    added: figures.filter(({ old }) => old === null),
    removed: figures.filter((change) => change.new === null),
    statuses: after.indices.flatMap((index) => statusChanges(before, after, index)),
    ranks: after.indices.flatMap((index) => rankMoves(before, after, index)),
    aggregates: aggregateChanges(before, after),
    editions: compareLists(
      editionsIn(before),
      editionsIn(after),
      ({ index, edition }) => `${index.id}/${edition.edition}`,
      ({ edition }) => edition,
    ),
    news: compareLists(
      before.news,
      after.news,
      ({ id }) => id,
      (item) => item,
    ),
    registers: Object.fromEntries(
      Object.entries(registersOf(after)).map(([name, rows]) => [
        name,
        compareRegisters(registersOf(before)[name] ?? [], rows),
      ]),
    ),
  };
}

/** Nothing that a reader could see? */
export const isUnchanged = ({ editions, news, registers, ...figures }: Changes): boolean =>
  Object.values(figures).every((list) => list.length === 0) &&
  [editions, news, ...Object.values(registers)].every(
    ({ added, removed, edited }) => added.length + removed.length + edited.length === 0,
  );

/** Everything that one of two states holds, by key; `either` is what it is now, else what it was. */
function inEither<T>(
  then: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
): { readonly old: T | null; readonly current: T | null; readonly either: T }[] {
  const gone = [...then].filter(([key]) => !now.has(key));
  return [
    ...[...now].map(([key, current]) => ({ old: then.get(key) ?? null, current, either: current })),
    ...gone.map(([, old]) => ({ old, current: null, either: old })),
  ];
}

const yearsOf = (index: Index | undefined): string[] => index?.editions.map(({ edition }) => edition) ?? [];

function observedIn(data: Dataset, index: string, edition: string): ReadonlyMap<string, Observation> {
  const units = observationsOf(data, { index, edition });
  return new Map(
    [...units].flatMap(([unit, byIndicator]) =>
      [...byIndicator].map(([indicator, observation]) => [`${unit}/${indicator}`, observation]),
    ),
  );
}

/**
 * Every figure of an index in which the two states differ, edition by edition. The printed rank of a total is left to
 * `rankMoves`.
 */
function figureChanges(before: Dataset, after: Dataset, index: Index): FigureChange[] {
  const years = [
    ...new Set([
      ...yearsOf(before.indices.find(({ id }) => id === index.id)),
      ...yearsOf(after.indices.find(({ id }) => id === index.id)),
    ]),
  ].sort();
  return years.flatMap((edition) => {
    const [then, now] = [observedIn(before, index.id, edition), observedIn(after, index.id, edition)];
    return inEither(then, now).flatMap(({ old, current, either: observation }): FigureChange[] => {
      const unit = after.units.get(observation.unit) ?? unitOf(before, observation.unit);
      const pairs = [
        ['value', old?.value ?? null, current?.value ?? null],
        ['rank', old?.publishedRank ?? null, current?.publishedRank ?? null],
      ] as const;
      return pairs
        .filter(([measure, was, is]) => was !== is && (measure === 'value' || observation.indicator !== TOTAL))
        .map(([measure, was, is]) => ({
          index,
          edition,
          unit,
          indicator: observation.indicator,
          measure,
          old: was,
          new: is,
        }));
    });
  });
}

function statusChanges(before: Dataset, after: Dataset, index: Index): StatusChange[] {
  return yearsOf(index).flatMap((edition) => {
    const then = observedIn(before, index.id, edition);
    return [...observedIn(after, index.id, edition)].flatMap(([key, { unit, indicator, status }]): StatusChange[] => {
      const old = then.get(key)?.status;
      return old === undefined || old === status
        ? []
        : [{ index, edition, unit: unitOf(after, unit), indicator, old, new: status }];
    });
  });
}

function rankMoves(before: Dataset, after: Dataset, index: Index): RankMove[] {
  const former = before.indices.find(({ id }) => id === index.id);
  return index.editions.flatMap((edition) => {
    const old = former && editionOf(former, edition.edition);
    if (!old) return [];
    const then = rankingOf(before, former, old).byUnit;
    return rankingOf(after, index, edition).rows.flatMap(({ unit, rank }): RankMove[] => {
      const was = then.get(unit.key)?.rank?.place ?? null;
      const is = rank?.place ?? null;
      return was === is ? [] : [{ index, edition: edition.edition, unit, old: was, new: is }];
    });
  });
}

function aggregateChanges(before: Dataset, after: Dataset): AggregateChange[] {
  const keyOf = (a: Aggregate): string => [a.index, a.edition, a.scope, a.scopeId, a.statistic, a.indicator].join('/');
  const byKey = ({ aggregates }: Dataset): ReadonlyMap<string, Aggregate> =>
    new Map(aggregates.map((aggregate) => [keyOf(aggregate), aggregate]));
  return inEither(byKey(before), byKey(after)).flatMap(({ old: was, current, either }): AggregateChange[] => {
    const [old, is] = [was?.value ?? null, current?.value ?? null];
    const { index, edition, scopeId, statistic, indicator } = either;
    return old === is
      ? []
      : [
          {
            index: after.indices.find(({ id }) => id === index) ?? indexOf(before, index),
            edition,
            name: [statistic, ...(indicator === TOTAL ? [] : [indicator]), scopeId].join(' '),
            old,
            new: is,
          },
        ];
  });
}

const editionsIn = (data: Dataset): { index: Index; edition: Edition }[] =>
  data.indices.flatMap((index) => index.editions.map((edition) => ({ index, edition })));

function compareLists<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  contentOf: (item: T) => unknown,
): ListChange<T> {
  const then = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Set(after.map(keyOf));
  return {
    added: after.filter((item) => !then.has(keyOf(item))),
    removed: before.filter((item) => !now.has(keyOf(item))),
    edited: after.filter((item) => {
      const old = then.get(keyOf(item));
      return old !== undefined && JSON.stringify(contentOf(old)) !== JSON.stringify(contentOf(item));
    }),
  };
}

interface RegisterRow {
  readonly key: string;
  readonly content: unknown;
}

/** Rows by the names of their files; where they stand is no change. */
function registersOf(data: Dataset): Readonly<Record<string, readonly RegisterRow[]>> {
  const byId = (rows: readonly { readonly id: string }[]): RegisterRow[] =>
    rows.map((row) => ({ key: row.id, content: row }));
  return {
    sources: byId([...data.sources.values()]),
    conflicts: byId(data.conflicts),
    documents: byId(data.documents),
    sessions: byId(data.sessions),
    targets: byId(data.targets),
    tasks: byId(data.tasks),
    glossary: byId(data.glossary),
    'series/series': byId(data.series),
    'series/observations': data.seriesValues.map((row) => ({
      key: `${row.series} ${row.period}`,
      content: { ...row, line: null },
    })),
    revisions: data.revisions.map((row) => ({
      key: [row.date, row.index, row.edition, row.unit, row.indicator, row.measure, row.old, row.new].join(' '),
      content: row,
    })),
    'units/units': [...data.units.values()].map((unit) => ({ key: unit.key, content: unit })),
  };
}

function compareRegisters(before: readonly RegisterRow[], after: readonly RegisterRow[]): ListChange<string> {
  const { added, removed, edited } = compareLists(
    before,
    after,
    ({ key }) => key,
    ({ content }) => content,
  );
  const keys = (rows: readonly RegisterRow[]): string[] => rows.map(({ key }) => key);
  return { added: keys(added), removed: keys(removed), edited: keys(edited) };
}
