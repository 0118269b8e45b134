import type { Text } from '../language/lang.ts';
import { memoized } from '../language/memoized.ts';
import type { Dataset } from './dataset.ts';
import type { Succession, Unit, UnitKey, UnitKind, UnitSet } from './unit.ts';

/**
 * A unit through time: the keys it had while it went on unchanged or was only renamed. It has one page and one
 * history. A merger or a split ends a line and begins others (data/units/successions.csv).
 */
export interface UnitLine {
  readonly kind: UnitKind;
  /** Oldest first. */
  readonly units: readonly Unit[];
  /** The newest unit: its name stands on the page. */
  readonly unit: Unit;
  /** Address segment by language: today's unit owns the plain slug, an older one may carry the year it ended. */
  readonly segment: Text;
  /** The last day of the line, ISO; null while it goes on. */
  readonly endedOn: string | null;
  /** Succession rows that ended and began the line; empty where it goes on, or where the register begins. */
  readonly became: readonly Succession[];
  readonly cameFrom: readonly Succession[];
  /** The line's key within a unit set; null where it did not exist as such. */
  keyIn(set: string): UnitKey | null;
}

/** The line a unit belongs to. */
export function lineOf(data: Dataset, unit: UnitKey): UnitLine {
  const line = linesByUnit(data).get(unit);
  if (!line) throw new Error(`no unit "${unit}"`);
  return line;
}

/** All lines of a kind, each once, in register order of their newest unit. */
export function linesOf(data: Dataset, kind: UnitKind): UnitLine[] {
  return [...new Set(linesByUnit(data).values())].filter((line) => line.kind === kind);
}

/** The lines a unit was merged into or split into; empty while it goes on. */
export const successorLines = (data: Dataset, line: UnitLine): UnitLine[] => line.became.map((s) => lineOf(data, s.to));

/** The lines a unit was made from; empty where the register begins with it. */
export const predecessorLines = (data: Dataset, line: UnitLine): UnitLine[] =>
  line.cameFrom.map((s) => lineOf(data, s.from));

const linesByUnit = memoized((data: Dataset): ReadonlyMap<UnitKey, UnitLine> => {
  const from = groupBy(data.successions, (s) => s.from);
  const to = groupBy(data.successions, (s) => s.to);
  /** The one unit that this one simply went on as, or null. */
  const wentOnAs = (unit: UnitKey): UnitKey | null => {
    const next = from.get(unit);
    return next?.length === 1 && to.get(next[0]!.to)?.length === 1 ? next[0]!.to : null;
  };
  const continued = new Set([...data.units.keys()].map(wentOnAs).filter((key) => key !== null));
  const chains = [...data.units.values()]
    .filter((unit) => !continued.has(unit.key))
    .map((first) => {
      const chain = [first];
      for (let next = wentOnAs(first.key); next; next = wentOnAs(next)) chain.push(data.units.get(next)!);
      return chain;
    });

  const newestSets = newestSetOfKind(data.unitSets);
  const ofToday = new Set(
    chains
      .map((chain) => chain.at(-1)!)
      .filter((unit) => newestSets.get(unit.kind) === unit.set)
      .map((unit) => `${unit.kind}/${unit.slug}`),
  );
  const lines = new Map<UnitKey, UnitLine>();
  for (const chain of chains) {
    const unit = chain.at(-1)!;
    const ends = from.get(unit.key) ?? [];
    const endedOn = newestSets.get(unit.kind) === unit.set ? null : (data.unitSets.get(unit.set)?.validTo ?? null);
    const isShadowed = newestSets.get(unit.kind) !== unit.set && ofToday.has(`${unit.kind}/${unit.slug}`);
    const year = endedOn?.slice(0, 4) ?? unit.set;
    const line: UnitLine = {
      kind: unit.kind,
      units: chain,
      unit,
      segment: isShadowed
        ? { vi: `${unit.slug}-den-${year}`, en: `${unit.slug}-until-${year}` }
        : { vi: unit.slug, en: unit.slug },
      endedOn,
      became: ends,
      cameFrom: to.get(chain[0]!.key) ?? [],
      keyIn: (set) => chain.find((member) => member.set === set)?.key ?? null,
    };
    for (const member of chain) lines.set(member.key, line);
  }
  return lines;
});

/** The set in force today, by kind: the one without an end, else the one that began last. */
export function newestSetOfKind(sets: ReadonlyMap<string, UnitSet>): ReadonlyMap<UnitKind, string> {
  const newest = new Map<UnitKind, UnitSet>();
  for (const set of sets.values()) {
    const held = newest.get(set.kind);
    if (!held || (held.validTo !== null && (set.validTo === null || (set.validFrom ?? '') > (held.validFrom ?? ''))))
      newest.set(set.kind, set);
  }
  return new Map([...newest].map(([kind, set]) => [kind, set.id]));
}

function groupBy<T>(items: readonly T[], key: (item: T) => UnitKey): Map<UnitKey, T[]> {
  const groups = new Map<UnitKey, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
