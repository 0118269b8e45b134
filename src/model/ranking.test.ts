import { describe, expect, it } from 'vitest';
import { editionIn, snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import type { Edition } from './index-definition.ts';
import type { Observation } from './observation.ts';
import { rankingOf, statusOfRow, type Ranking } from './ranking.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from './testing.ts';
import type { UnitKey } from './unit.ts';

const data = snapshotDataset();
const ranking = (id: string, year: string): Ranking => {
  const { index, edition } = editionIn(data, id, year);
  return rankingOf(data, index, edition);
};

function invented(observations: readonly Observation[], part: Partial<Edition> = {}): Ranking {
  const edition = inventedEdition('2024', part);
  const index = inventedIndex([edition]);
  return rankingOf(inventedDataset({ indices: [index], observations }), index, edition);
}

const places = ({ rows }: Ranking): (string | number)[][] =>
  rows.map(({ unit, rank }) => [unit.code, rank?.place ?? '–']);

describe('the real rankings', () => {
  it('PAR INDEX 2023 has 29 of 63 provinces here, 18 with a score', () => {
    const { coverage, rankOrigin, rows } = ranking('par-province', '2023');
    expect(coverage).toEqual({
      ranked: 63,
      here: 29,
      withScore: 18,
      withRank: 28,
      held: 1,
      ofPublic: { all: 63, here: 29, withScore: 18 },
      isComplete: false,
    });
    expect(rankOrigin).toBe('published');
    expect(rows).toHaveLength(63);
    expect(rows.filter((row) => row.rank !== null)).toHaveLength(28);
  });

  it('Cà Mau 2023 keeps its printed rank; its held score is no score', () => {
    const row = ranking('par-province', '2023').byUnit.get('vn63:96' as UnitKey)!;
    expect(row).toMatchObject({ score: null, absence: 'H', rank: { place: 32, origin: 'published' }, group: null });
  });

  it('PAPI 2024 has 61 of 61, with an order computed from scores', () => {
    const { coverage, rankOrigin, rows } = ranking('papi', '2024');
    expect(coverage).toMatchObject({ ranked: 61, here: 61, withScore: 61, isComplete: true });
    expect(rankOrigin).toBe('computed');
    expect(rows.filter((row) => row.rank?.origin === 'computed')).toHaveLength(61);
    expect(
      rows
        .filter((row) => row.absence !== null)
        .map((row) => row.unit.name.vi)
        .sort(),
    ).toEqual(['Tiền Giang', 'Vĩnh Phúc']);
  });

  it('no place is computed over an edition that is not complete here', () => {
    for (const index of data.indices) {
      for (const edition of index.editions) {
        const { coverage, rows } = rankingOf(data, index, edition);
        if (!coverage.isComplete)
          expect(
            rows.some((row) => row.rank?.origin === 'computed'),
            `${index.id} ${edition.edition}`,
          ).toBe(false);
      }
    }
  });

  it('published and computed places are never mixed', () => {
    for (const index of data.indices) {
      for (const edition of index.editions) {
        expect(
          new Set(rankingOf(data, index, edition).rows.flatMap((row) => row.rank?.origin ?? [])).size,
        ).toBeLessThan(2);
      }
    }
  });

  it('the ministries of PAR INDEX 2023 are complete: three of the register are not ranked', () => {
    const { coverage, rows } = ranking('par-ministry', '2023');
    expect(coverage).toMatchObject({ ranked: 17, here: 17, withScore: 17, isComplete: true });
    expect(rows.filter((row) => row.absence === 'unranked')).toHaveLength(3);
  });
});

describe('rankingOf', () => {
  const scores = [
    inventedObservation('2024', 'old:A', 70),
    inventedObservation('2024', 'old:B', 90),
    inventedObservation('2024', 'old:C', 90),
  ];

  it('computes places, ties shared, where every score is here and none was printed', () => {
    const found = invented(scores);
    expect(places(found)).toEqual([
      ['B', 1],
      ['C', 1],
      ['A', 3],
    ]);
    expect(found.rankOrigin).toBe('computed');
  });

  it('places computed in two editions tell no change of place, and no rank is missing', () => {
    const both = inventedDataset({
      indices: [inventedIndex([inventedEdition('2023'), inventedEdition('2024')])],
      observations: [...scores, ...scores.map((one) => ({ ...one, edition: '2023' }))],
    });
    const [index] = both.indices;
    const reasons = index?.editions.map((edition) => rankingOf(both, index, edition).rows[0]?.places);
    expect(reasons).toEqual([{ reason: 'first' }, { reason: 'unranked', since: '2023' }]);
  });

  it('computes none where a score is missing or held', () => {
    expect(invented(scores.slice(1)).rankOrigin).toBeNull();
    expect(
      invented([...scores.slice(1), inventedObservation('2024', 'old:A', 379, { status: 'H' })]).rankOrigin,
    ).toBeNull();
  });

  it('never replaces a printed rank, even one that contradicts the scores', () => {
    const printed = scores.map((score, i) => ({ ...score, publishedRank: i + 1 }));
    expect(places(invented(printed))).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ]);
  });

  it('puts units without a place after the others, those without a row last', () => {
    const found = invented([
      inventedObservation('2024', 'old:C', null, { status: 'L' }),
      inventedObservation('2024', 'old:B', 80),
    ]);
    expect(found.rows.map(({ unit, absence }) => [unit.code, absence])).toEqual([
      ['B', null],
      ['C', 'L'],
      ['A', 'L'],
    ]);
    expect(found.coverage).toMatchObject({ here: 2, withScore: 1 });
  });

  it('calls a unit without a row unranked only where all the others are here', () => {
    const found = invented(scores.slice(1), { unitsRanked: 2 });
    expect(found.byUnit.get('old:A' as UnitKey)!.absence).toBe('unranked');
  });

  it('marks a rank from a weak source', () => {
    const found = invented([inventedObservation('2024', 'old:A', 70, { publishedRank: 3, rankStatus: 'U' })]);
    expect(found.byUnit.get('old:A' as UnitKey)!.rank).toEqual({ place: 3, origin: 'published', isDoubtful: true });
  });

  it('names groups only where the producer did', () => {
    const found = invented(scores, { groupBands: [{ name: 'A', from: 90 }] });
    expect(found.rows.map((row) => row.group)).toEqual(['A', 'A', null]);
  });
});

it('two datasets that share an edition have a ranking each', () => {
  const edition = inventedEdition('2024');
  const index = inventedIndex([edition]);
  const scored = (value: number): Ranking =>
    rankingOf(
      inventedDataset({ indices: [index], observations: [inventedObservation('2024', 'old:A', value)] }),
      index,
      edition,
    );
  expect([scored(70), scored(80)].map(({ byUnit }) => byUnit.get('old:A' as UnitKey)?.score?.value)).toEqual([70, 80]);
});

describe('an edition of which only the best two of three are public', () => {
  const edition = { publishedUnits: 2 };
  const of = (...observations: readonly Observation[]) => {
    const { rows, coverage } = invented(observations, edition);
    return { coverage, absences: Object.fromEntries(rows.map(({ unit, absence }) => [unit.code, absence])) };
  };
  const first = inventedObservation('2024', 'old:A', 90, { publishedRank: 1 });
  const second = inventedObservation('2024', 'old:B', 80, { publishedRank: 2 });

  it('cannot tell why a unit is not here while one of the two is missing', () => {
    const found = of(first);
    expect(found.absences).toEqual({ A: null, B: 'perhaps-beyond', C: 'perhaps-beyond' });
    expect(found.coverage).toMatchObject({ ranked: 3, here: 1, ofPublic: { all: 2, here: 1, withScore: 1 } });
    expect(found.coverage.isComplete).toBe(false);
  });

  it('knows that the third is not public where both are here', () => {
    expect(of(first, second).absences).toEqual({ A: null, B: null, C: 'beyond' });
  });

  it('does not count among the two a unit that says itself that it is third', () => {
    const third = inventedObservation('2024', 'old:C', 70, { publishedRank: 3 });
    expect(of(first, third).coverage).toMatchObject({ here: 2, ofPublic: { all: 2, here: 1, withScore: 1 } });
    expect(of(first, { ...third, value: null, status: 'L' }).absences).toMatchObject({ C: 'beyond' });
    expect(of({ ...second, value: null, status: 'L' }).absences).toMatchObject({ B: 'L', C: 'perhaps-beyond' });
  });

  it('is O in files where the result is not public, L where nobody knows', () => {
    const letters = (...observations: readonly Observation[]) =>
      Object.fromEntries(invented(observations, edition).rows.map((row) => [row.unit.code, statusOfRow(row)]));
    expect(letters(first, second)).toEqual({ A: 'A', B: 'A', C: 'O' });
    expect(letters(first)).toEqual({ A: 'A', B: 'L', C: 'L' });
    const third = inventedObservation('2024', 'old:C', 70, { publishedRank: 3, value: null, status: 'L' });
    expect(letters(first, second, third)).toEqual({ A: 'A', B: 'A', C: 'L' });
  });

  it('says of nobody that a result is missing where none is public', () => {
    const { coverage, rows } = invented([], { publishedUnits: 0 });
    expect(coverage.ofPublic).toEqual({ all: 0, here: 0, withScore: 0 });
    expect(new Set(rows.map(({ absence }) => absence))).toEqual(new Set(['beyond']));
  });
});
