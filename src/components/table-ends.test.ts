import { describe, expect, it } from 'vitest';
import { tableEnds } from './table-ends.ts';
import { changeOf, placesOf } from '../model/change.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import type { Observation } from '../model/observation.ts';
import { ADDED } from '../model/origin.ts';
import { rankingOf } from '../model/ranking.ts';
import {
  inventedAggregate,
  inventedConflict,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
} from '../model/testing.ts';
import type { Conflict } from '../model/record.ts';
import { unitKey, type UnitKey } from '../model/unit.ts';
import { pageContext } from '../routes/page-context.ts';
import { editionFinding, lastClause, leaderClause, rangeClause } from '../wording/finding.ts';

const A = unitKey('old', 'A');
const ranked = (publishedRank: number, part: Partial<Observation> = {}): Partial<Observation> => ({
  publishedRank,
  rankStatus: 'A',
  ...part,
});
const scored = (year: string, code: string, value: number | null, part: Partial<Observation> = {}) =>
  inventedObservation(year, `old:${code}`, value, part);

function world(
  observations: readonly Observation[],
  conflicts: readonly Conflict[] = [],
  aggregates = [] as ReturnType<typeof inventedAggregate>[],
) {
  const index = inventedIndex([inventedEdition('2023'), inventedEdition('2024')]);
  const data = inventedDataset({ indices: [index], observations, conflicts, aggregates });
  const edition = index.editions[1]!;
  return { data, index, edition, ranking: rankingOf(data, index, edition) };
}

const told = ({ data, index, edition, ranking }: ReturnType<typeof world>): string =>
  [
    leaderClause(data, index, edition, 'en'),
    lastClause(data, index, edition, 'en'),
    rangeClause(data, ranking, 'en'),
  ].join('\n');

const changes = (data: ReturnType<typeof world>['data'], index: Index, edition: Edition, unit: UnitKey) => [
  changeOf(data, index, edition, unit),
  placesOf(data, index, edition, unit),
];

describe('a sentence says what has to be known of its figures', () => {
  it('of totals that this site added up, and puts nobody first by them', () => {
    const said = told(world(['A', 'B', 'C'].map((code, i) => scored('2024', code, 80 - i, { valueOrigin: ADDED }))));
    expect(said).toBe(
      'Highest total of X 2024 (added up by this site): Tỉnh A, 80.00 points\n' +
        'Lowest total of X 2024 (added up by this site): Tỉnh C, 78.00 points\n' +
        'highest Tỉnh A 80.00 (added up by this site), lowest Tỉnh C 78.00 (added up by this site)',
    );
  });

  it('of printed scores where nobody ranks', () => {
    const said = told(world(['A', 'B', 'C'].map((code, i) => scored('2024', code, 80 - i))));
    expect(said).toContain('Highest score of X 2024: Tỉnh A, 80.00 points');
    expect(said).not.toMatch(/leads|is last/);
  });

  it('of scores and places of low reliability', () => {
    const weak = { status: 'U', rankStatus: 'U' } as const;
    const said = told(
      world([
        scored('2024', 'A', 80, ranked(1, weak)),
        scored('2024', 'B', 79, ranked(2)),
        scored('2024', 'C', null, ranked(3, { rankStatus: 'U' })),
      ]),
    );
    expect(said).toContain('Tỉnh A leads X 2024 with 80.00 points (score and rank of low reliability)');
    expect(said).toContain('Tỉnh C is last in X 2024 (rank 3 of 3; rank from a weak source)');
  });

  it('of a rank and of a mean that sources dispute, with both readings', () => {
    const rank = inventedConflict({ edition: '2024', measure: 'rank', valueA: 1, valueB: 2 });
    const mean = inventedConflict({ edition: '2024', scope: 'national', unit: null, measure: 'mean' });
    const { data, index, edition } = world(
      [scored('2024', 'A', 80, ranked(1)), scored('2024', 'B', 79, ranked(1))],
      [{ ...mean, valueA: 88.37, valueB: 88.36 }, rank],
      [inventedAggregate('2023', 80), inventedAggregate('2024', 88.37)],
    );
    const finding = editionFinding(data, index, edition, 'en');
    expect(finding).toContain('the mean is 88.37 points (sources contradict each other: 88.37 or 88.36)');
    expect(finding).not.toMatch(/up|down/);
  });
});

describe('a change', () => {
  const both = (before: Partial<Observation>, now: Partial<Observation>) => [
    scored('2023', 'A', 70, ranked(3, before)),
    scored('2024', 'A', 72, ranked(1, now)),
  ];

  it('of a doubtful figure is doubtful, of the score as of the rank', () => {
    const { data, index, edition } = world(both({ status: 'U' }, { rankStatus: 'U' }));
    expect(changes(data, index, edition, A)).toMatchObject([
      { amount: 2, isDoubtful: true },
      { amount: 2, isDoubtful: true },
    ]);
    const sure = world(both({}, {}));
    expect(changes(sure.data, sure.index, sure.edition, A)).toMatchObject([
      { isDoubtful: false },
      { isDoubtful: false },
    ]);
  });

  it.each(['2023', '2024'])('of a figure that sources dispute in %s is not told', (year) => {
    const value = inventedConflict({ edition: year });
    const rank = inventedConflict({ edition: year, measure: 'rank', valueA: 1, valueB: 2 });
    const { data, index, edition } = world(both({}, {}), [value, rank]);
    expect(changes(data, index, edition, A)).toEqual([
      { reason: 'disputed', since: '2023' },
      { reason: 'disputed', since: '2023' },
    ]);
  });
});

describe('the ends of a table', () => {
  const endsOf = ({ data, ranking }: ReturnType<typeof world>) =>
    tableEnds(pageContext('en', data, 'https://example.org', '/'), ranking, 1);

  it('have no derived place, and the words of weak ones', () => {
    const derived = { kind: 'derived', base: 'edition', from: '2023', by: 1, decimals: 0 } as const;
    const { title, rows } = endsOf(
      world([
        scored('2024', 'A', 80, ranked(1, { status: 'U', rankStatus: 'U' })),
        scored('2024', 'C', 70, ranked(3, { valueOrigin: { ...derived, decimals: 2 }, rankOrigin: derived })),
      ]),
    );
    expect(title).toBe('Top and bottom');
    expect(rows.map(({ name, caveats }) => [name, caveats])).toEqual([
      ['Tỉnh A', ['score and rank of low reliability']],
    ]);
  });

  it('say in their heading whose totals and whose order they are', () => {
    const { title, isRankComputed, rows } = endsOf(
      world(['A', 'B', 'C'].map((code, i) => scored('2024', code, 80 - i, { valueOrigin: ADDED }))),
    );
    expect([title, isRankComputed]).toEqual(['Highest and lowest totals (added up by this site)', true]);
    expect(rows.flatMap(({ caveats }) => caveats)).toEqual([]);
  });

  it('tell the range where only a place is known', () => {
    const { rows } = endsOf(
      world([
        scored('2024', 'A', 80, ranked(1)),
        scored('2024', 'B', 70, ranked(2)),
        scored('2024', 'C', null, ranked(3)),
      ]),
    );
    expect(rows.at(-1)).toMatchObject({ name: 'Tỉnh C', score: null, absent: '70.00 at most (computed by this site)' });
  });
});
