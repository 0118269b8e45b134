import { expect, it } from 'vitest';
import { rankingOf } from '../../model/ranking.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from '../../model/testing.ts';
import { unitKey } from '../../model/unit.ts';
import { answerText } from './units.ts';

it('of a rank alone the answer says that no score is here, and that the range is ours', () => {
  const ranked = (unit: string, value: number | null, publishedRank: number) =>
    inventedObservation('2024', `old:${unit}`, value, { publishedRank, rankStatus: 'A' });
  const edition = inventedEdition('2024');
  const index = inventedIndex([edition]);
  const observations = [ranked('A', 90.6, 1), ranked('B', null, 2), ranked('C', 89.19, 3)];
  const data = inventedDataset({ indices: [index], observations });
  const answer = (code: string): string => {
    const row = rankingOf(data, index, edition).byUnit.get(unitKey('old', code));
    return row ? answerText(data, index, edition, row, 'vi') : '';
  };
  expect(answer('B')).toBe('hạng 2/3; trang này chưa có điểm; điểm phải trong khoảng 89,19–90,60 (trang này tính)');
  expect(answer('A')).toBe('90,60 điểm, hạng 1/3');
});
