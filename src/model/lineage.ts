import { type Text, perLanguage } from '../language/lang.ts';
import { UNTIL } from './lineage.words.ts';
import { memoized } from '../language/memoized.ts';
import type { Dataset } from './dataset.ts';
import type { Succession, Unit, UnitKey, UnitKind, UnitSet } from './unit.ts';

/**
 * A unit through time: the keys it had while it went on unchanged or was only renamed. It has one page and one
 * history. A merger or a split ends a line and begins others (data/units/successions.csv).
 */
export interface UnitLine {
  readonly kind: UnitKind;
  /** Permanent: "vn63-quang-ninh". Part of the ids of its charts. */
  readonly id: string;
  /** Oldest first. */
  readonly units: readonly Unit[];
  /** The newest unit: its name stands on the page. */
  readonly unit: Unit;
  /**
   * Address segment by language: the line that ends last owns the plain slug, an older one carries the year it ended.
   */
  readonly segment: Text;
  /** The last day of the line, ISO; null while it goes on. */
  readonly endedOn: string | null;
  /** Succession rows that ended and began the line; empty where it goes on, or where the register begins. */
  readonly became: readonly Succession[];
  readonly cameFrom: readonly Succession[];
  /** The line's key within a unit set; null where it did not exist as such. */
  keyIn: (set: string) => UnitKey | null;
}

/** The line a unit belongs to. */
export function lineOf(data: Dataset, unit: UnitKey): UnitLine {
  const line = linesByUnit(data).get(unit);
  if (!line) throw new Error(`no unit "${unit}"`);
  return line;
}

/** Every line of every kind, kinds in their order. */
export const everyLine = (data: Dataset): UnitLine[] =>
  [...data.unitKinds.values()].flatMap((kind) => linesOf(data, kind));

/** All lines of a kind, each once, in register order of their newest unit. */
export function linesOf(data: Dataset, kind: UnitKind): UnitLine[] {
  return [...new Set(linesByUnit(data).values())].filter((line) => line.kind === kind);
}

/** The lines a unit was merged into or split into; empty while it goes on. */
export const successorLines = (data: Dataset, line: UnitLine): UnitLine[] => line.became.map((s) => lineOf(data, s.to));

/** The lines a unit was made from; empty where the register begins with it. */
export const predecessorLines = (data: Dataset, line: UnitLine): UnitLine[] =>
  line.cameFrom.map((s) => lineOf(data, s.from));

/** The lines that stand for another in a set of units: those it was made of, or those it became. */
export interface Kin {
  readonly relation: 'former' | 'later';
  readonly lines: readonly UnitLine[];
}

/** Who stands for a line in a set that it is not in; null where nobody does. */
export function kinIn(data: Dataset, line: UnitLine, set: string): Kin | null {
  const inSet = (next: typeof predecessorLines, from: UnitLine): UnitLine[] =>
    next(data, from).flatMap((other) => (other.keyIn(set) === null ? inSet(next, other) : [other]));
  const [former, later] = [inSet(predecessorLines, line), inSet(successorLines, line)].map((lines) => [
    ...new Set(lines),
  ]) as [UnitLine[], UnitLine[]];
  if (former.length > 0) return { relation: 'former', lines: former };
  return later.length > 0 ? { relation: 'later', lines: later } : null;
}

const linesByUnit = memoized((data: Dataset): ReadonlyMap<UnitKey, UnitLine> => {
  const from = Map.groupBy(data.successions, (s) => s.from);
  const to = Map.groupBy(data.successions, (s) => s.to);
  const chains = chainsOf(data, from, to);
  const newestSets = newestSetOfKind(data.unitSets);
  const owners = ownersOfSegments(data, chains);
  const lines = new Map<UnitKey, UnitLine>();
  for (const chain of chains) {
    const { first, last, units } = chain;
    const endedOn = newestSets.get(last.kind) === last.set ? null : (data.unitSets.get(last.set)?.validTo ?? null);
    const year = endedOn?.slice(0, 4) ?? last.set;
    const named = memberInForceOn(NAMED_ON, data, units) ?? last;
    const line: UnitLine = {
      kind: last.kind,
      id: `${named.set}-${named.slug}`,
      units,
      unit: last,
      segment:
        owners.get(`${last.kind.id}/${last.slug}`) === chain
          ? perLanguage(() => last.slug)
          : perLanguage((lang) => `${last.slug}-${UNTIL[lang]}-${year}`),
      endedOn,
      became: from.get(last.key) ?? [],
      cameFrom: to.get(first.key) ?? [],
      keyIn: (set) => units.find((member) => member.set === set)?.key ?? null,
    };
    for (const member of units) lines.set(member.key, line);
  }
  return lines;
});

/** Units that went on as one another, oldest first. */
interface Chain {
  readonly first: Unit;
  readonly last: Unit;
  readonly units: readonly Unit[];
}

type SuccessionsByUnit = ReadonlyMap<UnitKey, readonly Succession[]>;

function chainsOf(data: Dataset, from: SuccessionsByUnit, to: SuccessionsByUnit): Chain[] {
  /** The one unit that this one simply went on as, or null. */
  const wentOnAs = ({ key }: Unit): Unit | null => {
    const [next, ...others] = from.get(key) ?? [];
    return next && others.length === 0 && to.get(next.to)?.length === 1 ? (data.units.get(next.to) ?? null) : null;
  };
  const all = [...data.units.values()];
  const continued = new Set(all.flatMap((unit) => wentOnAs(unit)?.key ?? []));
  return all
    .filter((unit) => !continued.has(unit.key))
    .map((first) => {
      const units = [first];
      let last = first;
      for (let next = wentOnAs(first); next; next = wentOnAs(next)) units.push((last = next));
      return { first, last, units };
    });
}

/**
 * Who has the plain slug as its address: of the lines that bear it the one that ends last. Sets that were in force
 * before therefore never take an address from a line of today.
 */
function ownersOfSegments(data: Dataset, chains: readonly Chain[]): ReadonlyMap<string, Chain> {
  const newestLast = [...data.unitSets.values()].sort(byTime).map(({ id }) => id);
  const age = ({ last }: Chain): number => newestLast.indexOf(last.set);
  return new Map(
    [...chains].sort((a, b) => age(a) - age(b)).map((chain) => [`${chain.last.kind.id}/${chain.last.slug}`, chain]),
  );
}

/**
 * The day whose unit set names a line in the ids of its charts. A line may grow at both ends, as older and newer sets
 * are added, so neither end can name it. Any fixed day would do; this one gives the ids published so far.
 */
const NAMED_ON = '2012-01-01';

/** The unit of a line in force on a day, else the first after it; null where the line had ended. */
const memberInForceOn = (day: string, data: Dataset, units: readonly Unit[]): Unit | null =>
  units.find(({ set }) => (data.unitSets.get(set)?.validTo ?? '9999') >= day) ?? null;

/** Oldest first; a set in force comes after those that ended. */
function byTime(a: UnitSet, b: UnitSet): number {
  const [x, y] = [a, b].map(({ validTo, validFrom }) => `${validTo ?? '9999'} ${validFrom ?? ''}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The set in force today, by kind: the one without an end, else the one that ended last. */
export const newestSetOfKind = (sets: ReadonlyMap<string, UnitSet>): ReadonlyMap<UnitKind, string> =>
  new Map([...sets.values()].sort(byTime).map(({ kind, id }) => [kind, id]));
