import { describe, expect, it } from 'vitest';
import { impliedScore, impliedScores, type ImpliedScore } from './implied-figures.ts';
import { TOTAL, type Edition, type Index } from './index-definition.ts';
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
import { unitKey } from './unit.ts';

const ranked = (unit: string, rank: number, value: number | null, part: Partial<Observation> = {}): Observation =>
  inventedObservation('2024', `old:${unit}`, value, { publishedRank: rank, rankStatus: 'A', ...part });

interface Told {
  readonly observations: readonly Observation[];
  readonly aggregates?: readonly Aggregate[];
  readonly conflicts?: readonly Conflict[];
  readonly edition?: Partial<Edition>;
  readonly index?: Partial<Index>;
}

/** The ranges of an invented edition of ten units, by code. */
function ranges({ observations, aggregates = [], conflicts = [], edition = {}, index = {} }: Told) {
  const of = inventedEdition('2024', { unitsRanked: 10, ...edition });
  const definition = inventedIndex([of], index);
  const units = [...'ABCDEFGHIJ'].map((code) => inventedUnit('old', code));
  const data = inventedDataset({ indices: [definition], observations, aggregates, conflicts, units });
  const said = (implied: ImpliedScore): string =>
    implied.kind === 'range' ? `${implied.low?.value ?? ''}–${implied.high?.value ?? ''}` : implied.kind;
  return {
    shown: Object.fromEntries(
      [...impliedScores(data, definition, of, TOTAL)].map(([unit, implied]) => [unit.slice(4), said(implied)]),
    ),
    of: (code: string) => impliedScore(data, definition, of, unitKey('old', code), TOTAL),
  };
}

const conflict = (unit: string, measure: string, state: 'open' | 'resolved' = 'open'): Conflict => ({
  id: 'c',
  index: 'x',
  edition: '2024',
  scope: `old:${unit}`,
  unit: unitKey('old', unit),
  indicator: TOTAL,
  measure,
  valueA: 1,
  sourceA: 's',
  valueB: 2,
  sourceB: 's',
  chosen: null,
  state,
  reason: { vi: '', en: '' },
});

const NEIGHBOURS = [ranked('A', 1, 92), ranked('B', 7, 90.6), ranked('C', 9, 89.19), ranked('D', 10, 80)];

describe('what is implied of a unit with a rank alone', () => {
  it('lies between the nearest printed scores, with the statements it rests on', () => {
    const { shown, of } = ranges({ observations: [...NEIGHBOURS, ranked('E', 8, null)] });
    expect(shown).toEqual({ E: '89.19–90.6' });
    expect(of('E')).toMatchObject({
      low: { by: { unit: 'old:C', rank: 9 } },
      high: { by: { unit: 'old:B', rank: 7 } },
    });
  });

  it('a derived or an added score bounds nothing', () => {
    const derived = { kind: 'derived', base: 'edition', from: '2023', by: 1, decimals: 2 } as const;
    for (const valueOrigin of [derived, { kind: 'added' } as const]) {
      const observations = [...NEIGHBOURS, ranked('F', 6, 91, { valueOrigin }), ranked('E', 5, null)];
      expect(ranges({ observations }).shown).toEqual({ E: '90.6–92' });
    }
  });

  it('a derived rank bounds nothing and implies nothing', () => {
    const rankOrigin = { kind: 'derived', base: 'edition', from: '2023', by: 3, decimals: 0 } as const;
    const observations = [...NEIGHBOURS, ranked('F', 6, 91, { rankOrigin }), ranked('E', 5, null, { rankOrigin })];
    expect(ranges({ observations }).shown).toEqual({});
    expect(ranges({ observations: [...observations, ranked('G', 4, null)] }).shown).toEqual({ G: '90.6–92' });
  });

  it('what is held bounds nothing, yet its rank tells where it must lie', () => {
    const observations = [...NEIGHBOURS, ranked('F', 8, 89.5, { status: 'H' }), ranked('E', 8, null)];
    expect(ranges({ observations }).shown).toEqual({ E: '89.19–90.6', F: '89.19–90.6' });
  });

  it('what is in open dispute bounds nothing; what was resolved does', () => {
    const observations = [...NEIGHBOURS, ranked('E', 8, null)];
    expect(ranges({ observations, conflicts: [conflict('B', 'value')] }).shown).toEqual({ E: '89.19–92' });
    expect(ranges({ observations, conflicts: [conflict('B', 'rank')] }).shown).toEqual({ E: '89.19–92' });
    expect(ranges({ observations, conflicts: [conflict('E', 'rank')] }).shown).toEqual({});
    expect(ranges({ observations, conflicts: [conflict('B', 'value', 'resolved')] }).shown).toEqual({
      E: '89.19–90.6',
    });
  });

  it('stays within the band of its group where the counts are published from the top', () => {
    const edition = {
      groupBands: [
        { name: 'A', from: 90 },
        { name: 'B', from: 80 },
      ],
    };
    const group = (scopeId: string, value: number) =>
      inventedAggregate('2024', value, { scope: 'group', scopeId, statistic: 'count' });
    const observations = [ranked('A', 1, 95), ranked('D', 10, 70), ranked('E', 3, null), ranked('F', 4, null)];
    expect(ranges({ observations, edition, aggregates: [group('A', 3), group('B', 5)] }).shown).toEqual({
      E: '90–95',
      F: '80–90',
    });
    // A conflict about counts, such as how many rose and fell, is about a group where that count is one of its figures.
    const disputed = (valueA: number) => ({
      ...conflict('A', 'count'),
      scope: 'national',
      unit: null,
      valueA,
      valueB: 9,
    });
    const aggregates = [group('A', 3), group('B', 5)];
    expect(ranges({ observations, edition, aggregates, conflicts: [disputed(8)] }).shown.E).toBe('90–95');
    expect(ranges({ observations, edition, aggregates, conflicts: [disputed(3)] }).shown.E).toBe('70–95');
    // Without the count of the first band nobody knows where the second begins.
    expect(ranges({ observations, edition, aggregates: [group('B', 5)] }).shown).toEqual({ E: '70–95', F: '70–95' });
  });

  describe('published counts over, under and between bounds', () => {
    const counted = (from: number, to: number, value: number, part: Partial<Aggregate> = {}) =>
      inventedAggregate('2024', value, { statistic: `count ${from} ${to}`, bounds: { from, to }, ...part });
    const [over, middle, under] = [counted(90, Infinity, 2), counted(80, 90, 5), counted(-Infinity, 80, 3)];
    const observations = [
      ranked('A', 1, 95),
      ranked('B', 2, null),
      ranked('C', 3, null),
      ranked('G', 7, null),
      ranked('H', 8, null),
      ranked('J', 10, 70),
    ];

    it('narrow the range on both sides', () => {
      const { shown, of } = ranges({ observations, aggregates: [over, middle, under] });
      expect(shown).toEqual({ B: '90–95', C: '80–90', G: '80–90', H: '70–80' });
      expect(of('C')).toMatchObject({ low: { by: { counts: [{ to: 80, count: 3 }] } } });
    });

    it('that are held, derived or in open dispute say nothing, nor do those of a part or a region', () => {
      const loose = { B: '70–95', C: '70–95', G: '70–95', H: '70–95' };
      const derived = { kind: 'derived', operands: [], by: 1, decimals: 0 } as unknown as Aggregate['valueOrigin'];
      for (const part of [
        { status: 'H' },
        { valueOrigin: derived },
        { indicator: 'part' },
        { scope: 'region', scopeId: 'r' },
      ] as const)
        expect(ranges({ observations, aggregates: [counted(90, Infinity, 2, part)] }).shown).toEqual(loose);
      const disputed = { ...conflict('A', over.statistic), scope: 'national', unit: null };
      expect(ranges({ observations, aggregates: [over], conflicts: [disputed] }).shown).toEqual(loose);
    });

    it('that printed scores contradict are left out', () => {
      const third = [...observations.filter(({ publishedRank }) => publishedRank !== 3), ranked('C', 3, 92)];
      const fourth = [...third, ranked('D', 4, 91)];
      expect(ranges({ observations: fourth, aggregates: [over] }).shown).toMatchObject({ B: '92–95', G: '70–91' });
    });
  });

  it('a published highest and lowest score are those of the first and the last', () => {
    const aggregates = [
      inventedAggregate('2024', 95, { statistic: 'max' }),
      inventedAggregate('2024', 61, { statistic: 'min' }),
    ];
    const observations = [ranked('A', 1, null), ranked('B', 2, null), ranked('C', 5, 80), ranked('D', 10, null)];
    expect(ranges({ observations, aggregates }).shown).toEqual({ A: '95–95', B: '80–95', D: '61–61' });
  });

  it('a unit with a score of its own is shown no range, yet can be asked for one', () => {
    const told = ranges({ observations: [...NEIGHBOURS, ranked('E', 8, 88)] });
    expect(told.shown).toEqual({});
    expect(told.of('E')).toMatchObject({ low: { value: 89.19 }, high: { value: 90.6 } });
  });
});
