import { describe, expect, test } from 'vitest';
import { rankingOf } from '../model/ranking.ts';
import {
  inventedAggregate,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
  inventedUnit,
} from '../model/testing.ts';
import { editionFinding, extremesFinding, lastClause, rangeClause, spreadFinding } from './finding.ts';

const edition = inventedEdition('2023', { unitsRanked: 5 });
const index = inventedIndex([edition]);
const units = ['A', 'B', 'C', 'D', 'E'].map((code) => inventedUnit('old', code));
const place = (publishedRank: number) => ({ publishedRank, rankStatus: 'A' as const });

/** What is told of an edition of five units with these rows. */
function told(
  rows: readonly ReturnType<typeof inventedObservation>[],
  aggregates = [] as ReturnType<typeof inventedAggregate>[],
) {
  const data = inventedDataset({ units, indices: [index], observations: rows, aggregates });
  const ranking = rankingOf(data, index, edition);
  return {
    finding: editionFinding(data, index, edition, 'en'),
    ends: extremesFinding(data, ranking, 'en'),
    range: rangeClause(data, ranking, 'en'),
    spread: spreadFinding(data, ranking, 'en'),
    last: lastClause(data, index, edition, 'en'),
    everything: [
      editionFinding(data, index, edition, 'vi'),
      extremesFinding(data, ranking, 'vi'),
      rangeClause(data, ranking, 'vi'),
      spreadFinding(data, ranking, 'vi'),
      lastClause(data, index, edition, 'vi'),
    ].join(' '),
  };
}

const scored = (code: string, value: number, part = {}) => inventedObservation('2023', `old:${code}`, value, part);

test('all scores: both ends, the spread and the last are told', () => {
  const { ends, range, spread, last } = told(units.map(({ code }, i) => scored(code, 90 - i)));
  expect(ends).toBe('Highest Tỉnh A 90.00, lowest Tỉnh E 86.00.');
  expect(range).toBe('highest Tỉnh A 90.00, lowest Tỉnh E 86.00');
  expect(spread).toBe('Half of the units lie between 87.00 and 89.00.');
  expect(last).toBe('Lowest score of X 2023: Tỉnh E, 86.00 points');
});

test('a last place that is not public is said to be so, not to be missing here', () => {
  const data = inventedDataset({ units, indices: [index], observations: [scored('B', 89)] });
  const last = (publishedUnits: number) => lastClause(data, index, { ...edition, publishedUnits }, 'en');
  expect(last(3)).toBe('The publishing body makes only the top 3 of X 2023 public; who is last is not known');
  expect(last(0)).toContain('makes no ranks');
  expect(last(units.length)).toContain('1 of 5');
});

describe('two scores of five', () => {
  const sample = [scored('B', 89), scored('C', 88)];

  test('tell neither end nor spread, in no language', () => {
    const { ends, range, last, everything } = told(sample);
    expect(ends).toBe('This site has scores for 2 of 5 tỉnh, too few to say who stands at either end.');
    expect(range).toBe('');
    expect(last).toContain('2 of 5');
    expect(everything).not.toMatch(/cao nhất|thấp nhất|đứng đầu|đứng cuối/i);
  });

  test('with a printed last place tell that one, and that the other is not known', () => {
    const { ends, last } = told([...sample, inventedObservation('2023', 'old:E', null, place(5))]);
    expect(ends).toBe(
      'Lowest Tỉnh E (rank 5 of 5). This site has scores for 2 of 5 tỉnh, too few to say who stands at the other end.',
    );
    expect(last).toBe('Tỉnh E is last in X 2023 (rank 5 of 5)');
  });

  test('with printed figures tell them as printed', () => {
    const { ends } = told(sample, [
      inventedAggregate('2023', 95, { statistic: 'max' }),
      inventedAggregate('2023', 70, { statistic: 'min' }),
    ]);
    expect(ends).toBe('Highest 95.00 (as published), lowest 70.00 (as published).');
  });
});
