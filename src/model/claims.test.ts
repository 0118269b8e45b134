import { describe, expect, test } from 'vitest';
import { perLanguage } from '../language/lang.ts';
import { claimsOf, type End } from './claims.ts';
import type { Edition, Index } from './index-definition.ts';
import type { Aggregate, Observation } from './observation.ts';
import type { Conflict } from './record.ts';
import {
  inventedAggregate,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
  inventedUnit,
} from './testing.ts';

const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

/** Scores of 2023 by unit; null is a row without a score. A rank of its own is told after the score. */
type Rows = Readonly<Record<string, number | null | readonly [number | null, number, Partial<Observation>?]>>;

interface Case {
  readonly rows: Rows;
  readonly before?: Rows;
  readonly aggregates?: readonly Aggregate[];
  readonly conflicts?: readonly Conflict[];
  readonly edition?: Partial<Edition>;
  readonly index?: Partial<Index>;
  readonly thresholds?: { readonly map: number; readonly whole: number };
}

const observationsOf = (year: string, rows: Rows): Observation[] =>
  Object.entries(rows).map(([code, said]) => {
    const [value, rank, more] = Array.isArray(said)
      ? (said as [number | null, number, Partial<Observation>?])
      : [said, null, {}];
    return inventedObservation(year, `old:${code}`, value as number | null, {
      ...(rank === null ? {} : { publishedRank: rank, rankStatus: 'A' as const }),
      ...more,
    });
  });

/** Ten units are ranked; what may be said of 2023? */
function claimsIn({ rows, before = {}, aggregates = [], conflicts = [], edition, index, thresholds }: Case) {
  const editions = [
    inventedEdition('2022', { unitsRanked: 10 }),
    inventedEdition('2023', { unitsRanked: 10, ...edition }),
  ];
  const made = inventedIndex(editions, index);
  const base = inventedDataset({ units: CODES.map((code) => inventedUnit('old', code)) });
  const data = {
    ...base,
    site: thresholds ? { ...base.site, thresholds } : base.site,
    indices: [made],
    observations: [...observationsOf('2022', before), ...observationsOf('2023', rows)],
    aggregates,
    conflicts,
  };
  return claimsOf(data, made, made.editions[1]!);
}

const scores = (n: number, from = 90): Record<string, number> =>
  Object.fromEntries(CODES.slice(0, n).map((code, i) => [code, from - i]));

const said = (end: End | null) =>
  end && { units: end.units.map(({ code }) => code).join(''), value: end.value, basis: end.basis };

const conflict = (unit: string, valueA: number, valueB: number, part: Partial<Conflict> = {}): Conflict => ({
  id: `x-${unit}`,
  index: 'x',
  edition: '2023',
  scope: `old:${unit}`,
  unit: `old:${unit}` as Conflict['unit'],
  indicator: 'total',
  measure: 'value',
  valueA,
  sourceA: 's',
  valueB,
  sourceB: 's',
  chosen: null,
  state: 'open',
  reason: perLanguage(() => ''),
  ...part,
});

describe('a complete edition', () => {
  test('has both ends, classes and counts of movers', () => {
    const claims = claimsIn({ rows: scores(10), before: scores(10, 89) });
    expect([claims.isWhole, claims.isMost, claims.colours]).toEqual([true, true, 'classes']);
    expect(said(claims.highest)).toEqual({ units: 'A', value: 90, basis: 'whole' });
    expect(said(claims.lowest)).toEqual({ units: 'J', value: 81, basis: 'whole' });
    expect(claims.movers).toEqual({ up: 10, down: 0, same: 0, basis: 'whole', among: 10 });
  });

  test('names all who share an end', () => {
    const claims = claimsIn({ rows: { ...scores(10), B: 90, I: 81 } });
    expect(said(claims.highest)?.units).toBe('AB');
    expect(said(claims.lowest)?.units).toBe('IJ');
  });

  test('where less is better, the first has the lowest score', () => {
    const claims = claimsIn({ rows: scores(10), index: { direction: 'lower' } });
    expect([said(claims.first)?.units, said(claims.highest)?.units]).toEqual(['J', 'A']);
  });

  test('counts no movers while the edition before is a sample', () => {
    expect(claimsIn({ rows: scores(10), before: scores(9) }).movers).toBeNull();
  });
});

describe('a sample', () => {
  test('has no ends, no movers and no classes', () => {
    const claims = claimsIn({ rows: scores(5), before: scores(10, 80) });
    expect([claims.highest, claims.lowest, claims.first, claims.last, claims.movers]).toEqual(Array(5).fill(null));
    expect([claims.isWhole, claims.isMost, claims.colours]).toEqual([false, false, 'known']);
    expect([claims.known, claims.ranked]).toEqual([5, 10]);
  });

  test('paints published groups only, where there are some', () => {
    expect(claimsIn({ rows: scores(5), edition: { groupBands: [{ name: 'A', from: 90 }] } }).colours).toBe('groups');
  });

  test('of six in ten has a map, of nine in ten no extremes', () => {
    expect([claimsIn({ rows: scores(6) }).isMost, claimsIn({ rows: scores(9) }).highest]).toEqual([true, null]);
  });

  test('is judged by the thresholds of the publication', () => {
    const at = (map: number, whole: number) => claimsIn({ rows: scores(9), thresholds: { map, whole } });
    expect([at(0.95, 1).isMost, at(0.9, 1).isMost, at(0.6, 0.9).isWhole]).toEqual([false, true, true]);
    expect(said(at(0.6, 0.9).lowest)).toEqual({ units: 'I', value: 82, basis: 'whole' });
  });

  test('knows the ends that printed places name, whatever the scores here', () => {
    const claims = claimsIn({ rows: { A: [90, 1], B: [80, 5], C: [null, 10] } });
    expect(said(claims.first)).toEqual({ units: 'A', value: 90, basis: 'rank' });
    expect(said(claims.last)).toEqual({ units: 'C', value: null, basis: 'rank' });
  });

  test('knows a shared last place only when all who share it are here', () => {
    expect(claimsIn({ rows: { A: [80, 9] } }).last).toBeNull();
    expect(said(claimsIn({ rows: { A: [80, 9], B: [80, 9] } }).last)?.units).toBe('AB');
  });

  test('knows no end from a place that is not an end', () => {
    const claims = claimsIn({ rows: { A: [90, 2], B: [80, 9] } });
    expect([claims.first, claims.last]).toEqual([null, null]);
  });
});

describe('printed figures', () => {
  const printed = (statistic: string, value: number) => inventedAggregate('2023', value, { statistic });

  test('of the highest, the lowest and of movers are statements without a row', () => {
    const claims = claimsIn({
      rows: {},
      aggregates: [printed('max', 96), printed('min', 70), printed('count_up', 8), printed('count_down', 2)],
    });
    expect(said(claims.highest)).toEqual({ units: '', value: 96, basis: 'figure' });
    expect(said(claims.lowest)).toEqual({ units: '', value: 70, basis: 'figure' });
    expect(claims.movers).toEqual({ up: 8, down: 2, same: null, basis: 'figure', among: null });
  });

  test('name the unit here that has that score', () => {
    expect(said(claimsIn({ rows: scores(3), aggregates: [printed('max', 90)] }).highest)?.units).toBe('A');
  });

  test('of movers go before any count of our own', () => {
    const claims = claimsIn({ rows: scores(10), before: scores(10, 89), aggregates: [printed('count_up', 9)] });
    expect(claims.movers).toMatchObject({ up: 9, down: null, basis: 'figure' });
  });

  test('of a part, a region or another edition say nothing of the whole', () => {
    const aggregates = [
      inventedAggregate('2023', 9, { statistic: 'max', indicator: 'p' }),
      inventedAggregate('2023', 9, { statistic: 'max', scope: 'region', scopeId: 'r' }),
      inventedAggregate('2022', 9, { statistic: 'max' }),
    ];
    expect(claimsIn({ rows: {}, aggregates }).highest).toBeNull();
  });

  test('that are held are none', () => {
    expect(claimsIn({ rows: {}, aggregates: [{ ...printed('max', 9), status: 'H' }] }).highest).toBeNull();
  });
});

describe('what carries no statement', () => {
  test('a held score', () => {
    const rows = { ...scores(10), J: [81, 10, { status: 'H' as const }] as const };
    expect(claimsIn({ rows }).isWhole).toBe(false);
  });

  test('a derived score, first by far', () => {
    const derived = { kind: 'derived', base: 'edition', from: '2022', by: 2, decimals: 0 } as const;
    const rows = { ...scores(10), A: inventedDerived(derived) };
    const claims = claimsIn({ rows });
    expect([claims.known, claims.highest]).toEqual([9, null]);
  });

  test('a derived place', () => {
    const derived = { kind: 'derived', base: 'edition', from: '2022', by: 2, decimals: 0 } as const;
    expect(claimsIn({ rows: { A: [90, 1, { rankOrigin: derived }] } }).first).toBeNull();
  });

  test('a disputed score: an end stands only if neither reading goes beyond it', () => {
    const ends = (a: number, b: number) =>
      said(claimsIn({ rows: scores(10), conflicts: [conflict('E', a, b)] }).highest);
    expect(ends(86, 86.5)).toEqual({ units: 'A', value: 90, basis: 'whole' });
    expect(ends(86, 90)).toBeNull();
    expect(ends(86, 95)).toBeNull();
  });

  test('a disputed score at a printed place is not told with it, a disputed place is none', () => {
    const rows = { A: [90, 1] as const };
    expect(said(claimsIn({ rows, conflicts: [conflict('A', 90, 91)] }).first)).toMatchObject({
      units: 'A',
      value: null,
    });
    expect(claimsIn({ rows, conflicts: [conflict('A', 1, 2, { measure: 'rank' })] }).first).toBeNull();
    expect(said(claimsIn({ rows, conflicts: [conflict('A', 90, 91, { state: 'resolved' })] }).first)?.value).toBe(90);
  });
});

test('an edition that ranks nobody and has no figure says nothing', () => {
  const claims = claimsIn({ rows: {} });
  expect([claims.first, claims.last, claims.movers, claims.isMost]).toEqual([null, null, null, false]);
});

function inventedDerived(valueOrigin: Observation['valueOrigin']): readonly [number, number, Partial<Observation>] {
  return [99, 0, { valueOrigin, publishedRank: null, rankStatus: null }];
}
