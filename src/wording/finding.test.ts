import { describe, expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { figureInUse } from '../model/conflict.ts';
import { editionOf, indexOf } from '../model/lookup.ts';
import { rankingOf } from '../model/ranking.ts';
import { editionFinding } from './finding.ts';
import { nationalChange } from '../model/national-change.ts';

const data = snapshotDataset();
const papi = indexOf(data, 'papi');
const scores = (year: string): Map<string, number> =>
  new Map(
    rankingOf(data, papi, editionOf(papi, year)!).rows.flatMap(({ unit, score }) =>
      score ? [[unit.code, score.value] as const] : [],
    ),
  );

describe('the change of a mean that is computed here', () => {
  test.each(['2014', '2015', '2022', '2023', '2024'])(
    'of PAPI %s counts the provinces of both editions and no other',
    (year) => {
      const [now, before] = [scores(year), scores(String(Number(year) - 1))];
      const both = [...now.keys()].filter((code) => before.has(code));
      const expected = both.reduce((sum, code) => sum + now.get(code)! - before.get(code)!, 0) / both.length;
      const change = nationalChange(data, papi, editionOf(papi, year)!)!;
      expect(change.amount).toBeCloseTo(expected, 2);
      expect(change.among).toBe(both.length === now.size && both.length === before.size ? null : both.length);
    },
  );

  test('says so, and that the mean is computed', () => {
    const edition = editionOf(papi, '2024')!;
    expect(editionFinding(data, papi, edition, 'vi')).toMatch(
      /trung bình tính từ điểm của các đơn vị là 43,43 điểm, tăng 0,88 điểm so với 2023 nếu chỉ tính 59 tỉnh, thành phố có điểm ở cả hai kỳ$/,
    );
    expect(editionFinding(data, papi, edition, 'en')).toMatch(
      /the mean computed from the scores is 43\.43 points, up 0\.88 points on 2023 among the 59 provinces and cities with a score in both editions$/,
    );
  });
});

test('a first place that rests on a weak source says so', () => {
  const dti = indexOf(data, 'dti-province');
  expect(editionFinding(data, dti, editionOf(dti, '2024')!, 'vi')).toMatch(
    /^Hà Nội đứng đầu DTI 2024.* \(thứ hạng chưa chắc chắn\)/,
  );
});

test('while a conflict is open it is said which figure the other pages show', () => {
  const used = (id: string) =>
    figureInUse(
      data,
      data.conflicts.find((conflict) => conflict.id === id)!,
    );
  expect(used('par-2024-ha-noi')).toEqual({ value: 92.57, status: 'U' });
  expect(used('par-2024-vung-va-ca-nuoc')).toMatchObject({ value: 88.37 });
  expect(used('par-2023-ca-mau')).toBeNull();
});
