import { describe, expect, it } from 'vitest';
import { LANGS } from '../language/lang.ts';
import { changeOf, placesOf } from '../model/change.ts';
import type { Dataset } from '../model/dataset.ts';
import { historyOf, latestRow, latestStated } from '../model/history.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { lineOf } from '../model/lineage.ts';
import { computedMean } from '../model/national.ts';
import { nearestInScore } from '../model/neighbours.ts';
import type { Observation } from '../model/observation.ts';
import { readOrigin, readRankOrigin } from '../model/origin.ts';
import { rankingOf } from '../model/ranking.ts';
import { regionRank } from '../model/region.ts';
import { scoreOf } from '../model/score.ts';
import { verdictOf } from '../model/target.ts';
import {
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedIndicator,
  inventedObservation,
  inventedRegion,
  inventedUnit,
} from '../model/testing.ts';
import type { UnitKey } from '../model/unit.ts';
import { answerText } from './entries/units.ts';
import { editionFinding, extremesFinding, rangeClause, spreadFinding } from '../wording/finding.ts';
import { markText, originMark, rankMark, scoreMark } from '../wording/origin-mark.ts';

/** What came from where, of one unit in one edition; a score that was derived is doubtful. */
const figure = (
  edition: string,
  unit: string,
  value: number | null,
  [valueFrom, rank, rankFrom]: [string?, (number | null)?, string?] = [],
  indicator = 'total',
): Observation =>
  inventedObservation(edition, unit, value, {
    indicator,
    valueOrigin: readOrigin(valueFrom ?? '')!,
    ...(valueFrom && valueFrom !== 'sum' ? { status: 'U' } : {}),
    publishedRank: rank ?? null,
    rankOrigin: readRankOrigin(rankFrom ?? '')!,
    rankStatus: rank == null ? null : rankFrom ? 'U' : 'A',
    source: `s${edition}`,
  });

interface Scene {
  readonly data: Dataset;
  readonly index: Index;
  readonly edition: Edition;
}

function scene(observations: readonly Observation[], part: Partial<Index> = {}, at = '2024'): Scene {
  const editions = ['2022', '2023', '2024'].map((year) =>
    inventedEdition(year, year === '2022' ? { comparableWithPrevious: 'no' } : {}),
  );
  const index = inventedIndex(editions, part);
  const units = ['A', 'B', 'C'].map((code) => inventedUnit('old', code, { region: 'r' }));
  const data = inventedDataset({ indices: [index], observations, units, regions: [inventedRegion('r', 1)] });
  return { data, index, edition: editions.find(({ edition }) => edition === at)! };
}

const A = 'old:A' as UnitKey;
const all = (edition: string, ofA: Observation): Observation[] => [
  ofA,
  figure(edition, 'old:B', 80),
  figure(edition, 'old:C', 70),
];

describe('a change and a derived figure', () => {
  it('the change that a source printed is told as printed, whichever of the two figures is derived', () => {
    const back = scene([figure('2023', 'old:A', 83.81, ['2024-2.76']), figure('2024', 'old:A', 86.57)]);
    expect(changeOf(back.data, back.index, back.edition, A)).toMatchObject({ amount: 2.76, printedBy: 's2023' });
    const on = scene([figure('2023', 'old:A', 81.87), figure('2024', 'old:A', 88.26, ['2023+6.39'])]);
    expect(changeOf(on.data, on.index, on.edition, A)).toMatchObject({ amount: 6.39, printedBy: 's2024' });
  });

  it('is what was printed even where the figures on the page differ by another amount', () => {
    const { data, index, edition } = scene([
      figure('2023', 'old:A', 83.8, ['2024-2.76']),
      figure('2024', 'old:A', 86.57),
    ]);
    expect(changeOf(data, index, edition, A)).toMatchObject({ amount: 2.76 });
  });

  it('is not told where a figure was derived from anything else', () => {
    for (const from of ['2022+1', 'max-20', '80%']) {
      const { data, index, edition } = scene([figure('2023', 'old:A', 80, [from]), figure('2024', 'old:A', 86.57)]);
      expect(changeOf(data, index, edition, A)).toEqual({ reason: 'derived', since: '2023' });
    }
  });

  it('is not told where both figures are derived', () => {
    const { data, index, edition } = scene([
      figure('2023', 'old:A', 80, ['2024-2']),
      figure('2024', 'old:A', 82, ['2022+1']),
    ]);
    expect(changeOf(data, index, edition, A)).toEqual({ reason: 'derived', since: '2023' });
  });

  it('a rank likewise: places gained are those that the source printed', () => {
    const up = scene([figure('2023', 'old:A', null, ['', 14, '2024+4']), figure('2024', 'old:A', null, ['', 10])]);
    expect(placesOf(up.data, up.index, up.edition, A)).toMatchObject({ amount: 4, printedBy: 's2023' });
    const down = scene([figure('2023', 'old:A', null, ['', 9]), figure('2024', 'old:A', null, ['', 16, '2023+7'])]);
    expect(placesOf(down.data, down.index, down.edition, A)).toMatchObject({ amount: -7, printedBy: 's2024' });
  });
});

describe('what rests on a derived score', () => {
  const { data, index, edition } = scene(all('2024', figure('2024', 'old:A', 99.99, ['2023+6.39'])));
  const ranking = rankingOf(data, index, edition);

  it('no place, no group and no completeness', () => {
    expect(ranking.coverage.isComplete).toBe(false);
    expect(ranking.rows.every(({ rank }) => rank === null)).toBe(true);
    expect(ranking.rows.map(({ unit }) => unit.code)).toEqual(['B', 'C', 'A']);
  });

  it('no mean, no neighbour', () => {
    expect(computedMean(data, index, edition)).toBeNull();
    expect(nearestInScore(data, ranking, A)).toEqual([]);
    expect(nearestInScore(data, ranking, 'old:B' as UnitKey)).toEqual([]);
  });

  it('no sentence, in any language', () => {
    for (const lang of LANGS)
      for (const said of [
        editionFinding(data, index, edition, lang),
        extremesFinding(data, ranking, lang),
        spreadFinding(data, ranking, lang),
        rangeClause(data, ranking, lang),
      ])
        expect(said).not.toMatch(/99[.,]99|Tỉnh A/);
  });

  it('but an answer to who asks for it, marked', () => {
    const answer = answerText(data, index, edition, ranking.byUnit.get(A)!, 'vi');
    expect(answer).toBe(`99,99 điểm (${markText(scoreMark(data, 'vi', ranking, ranking.byUnit.get(A)!)!)})`);
    expect(answer).toContain('suy ra');
  });

  it('no verdict on a promise', () => {
    const target = {
      ...{ id: 't', unitSet: 'old', unit: A, index: 'x', measure: 'value', comparator: '>=80', baseline: null },
      ...{ dueEdition: '2024', text: { vi: '', en: '' }, source: 's', note: '' },
    };
    expect(verdictOf(data, target)).toMatchObject({ kind: 'no-data', reason: 'derived' });
  });

  it('no sum: what a derived part completes was not added up from published ones', () => {
    const parts = [inventedIndicator('total'), inventedIndicator('p'), inventedIndicator('q')];
    const sum = (origin: string) => {
      const made = scene(
        [figure('2024', 'old:A', 40, [], 'p'), figure('2024', 'old:A', 30, [origin], 'q')],
        inventedIndex([], { totalRule: 'sum' }, parts),
      );
      const editions = ['2022', '2023', '2024'].map((year) => inventedEdition(year));
      return scoreOf(made.data, { ...made.index, editions }, made.edition, A);
    };
    expect(sum('')).toMatchObject({ value: 70, origin: { kind: 'added' } });
    expect(sum('2023+1').value).toBeNull();
  });
});

describe('a derived rank', () => {
  const { data, index, edition } = scene([
    figure('2023', 'old:A', 90, ['', 2]),
    figure('2024', 'old:A', null, ['', 1, '2023-1']),
    figure('2024', 'old:B', 80, ['', 2]),
    figure('2024', 'old:C', 70, ['', 3]),
  ]);
  const ranking = rankingOf(data, index, edition);

  it('places its row, with its mark', () => {
    expect(ranking.rows[0]).toMatchObject({ unit: { code: 'A' }, rank: { place: 1, origin: 'derived' } });
    expect(markText(rankMark(data, 'vi', ranking, ranking.rows[0]!)!)).toBe('suy ra: 2 (2023) − 1');
  });

  it('heads no finding, decides no promise and counts in no region', () => {
    expect(editionFinding(data, index, edition, 'vi')).not.toContain('Tỉnh A');
    expect(regionRank(data, index, edition, 'old:A' as UnitKey)).toMatchObject({ known: 2 });
    const target = {
      ...{ id: 't', unitSet: 'old', unit: A, index: 'x', measure: 'rank', comparator: '<=3', baseline: null },
      ...{ dueEdition: '2024', text: { vi: '', en: '' }, source: 's', note: '' },
    };
    expect(verdictOf(data, target)).toMatchObject({ kind: 'no-data', reason: 'derived' });
  });

  it('leaves the head of a page to the newest edition that was printed', () => {
    const history = historyOf(data, index, lineOf(data, A))!;
    expect(latestRow(history)?.point.edition.edition).toBe('2024');
    expect(latestStated(history)?.point.edition.edition).toBe('2023');
  });
});

describe('the mark of a figure that nobody printed', () => {
  const { data, index, edition } = scene([
    figure('2023', 'old:A', 83.81, ['2024-2.76']),
    figure('2024', 'old:A', 86.57),
    figure('2022', 'old:A', 80, ['2021+1.5']),
  ]);
  const markOf = (text: string, lang: 'vi' | 'en') =>
    originMark(data, lang, {
      ...{ index, edition, unit: A, indicator: 'total', measure: 'value' },
      origin: readOrigin(text)!,
    });

  it('names its operands in both languages', () => {
    const { byUnit } = rankingOf(data, index, index.editions[1]!);
    const row = byUnit.get(A)!;
    expect(scoreMark(data, 'vi', { index, edition: index.editions[1]! }, row)).toEqual({
      word: 'suy ra',
      operands: '86,57 (2024) − 2,76',
    });
    expect(scoreMark(data, 'en', { index, edition: index.editions[1]! }, row)).toEqual({
      word: 'derived',
      operands: '86.57 (2024) − 2.76',
    });
  });

  it('says which edition where its figure is not here', () => {
    expect(markOf('2021+1.50', 'vi')?.operands).toBe('số của kỳ 2021 + 1,50');
    expect(markOf('2021+1.50', 'en')?.operands).toBe('the 2021 figure + 1.50');
  });

  it('a maximum less points lost, a share of it, a sum; nothing where it was printed', () => {
    expect(markOf('max-4.88', 'vi')?.operands).toBe('100 (điểm tối đa) − 4,88 (điểm mất)');
    expect(markOf('98.85%', 'en')?.operands).toBe('98.85% of 100 (maximum)');
    expect(markOf('sum', 'vi')?.word).toBe('trang này cộng');
    expect(markOf('', 'vi')).toBeNull();
  });
});
