import { describe, expect, it } from 'vitest';
import type { Observation } from '../model/observation.ts';
import type { Conflict } from '../model/record.ts';
import {
  inventedAggregate,
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
} from '../model/testing.ts';
import { unitKey, type UnitKey } from '../model/unit.ts';
import { fitWords, impliedWords, rangeFigures } from './implied.ts';

const ranked = (unit: string, rank: number, value: number | null, part: Partial<Observation> = {}): Observation =>
  inventedObservation('2024', `old:${unit}`, value, { publishedRank: rank, rankStatus: 'A', ...part });

function dataOf(observations: readonly Observation[], more: Parameters<typeof inventedDataset>[0] = {}) {
  const edition = inventedEdition('2024');
  const index = inventedIndex([edition]);
  const data = inventedDataset({ indices: [index], observations, ...more });
  return { data, say: (unit: UnitKey) => impliedWords(data, index, edition, unit, 'vi') };
}

const B = unitKey('old', 'B');

describe('a range in words', () => {
  it('says its ends, whose it is, and what it rests on', () => {
    const { say } = dataOf([ranked('A', 1, 90.6, { status: 'U' }), ranked('B', 2, null), ranked('C', 3, 89.19)]);
    expect(say(B)).toEqual({
      said: 'trong khoảng 89,19–90,60 (trang này tính)',
      why: 'Tính từ những số đã công bố: hạng 1 Tỉnh A 90,60 (chưa chắc chắn); hạng 3 Tỉnh C 89,19. Đây không phải điểm đã công bố.',
    });
    expect(say(unitKey('old', 'A'))).toBeNull();
  });

  it('is open at the head and the foot, and one number where both ends meet', () => {
    expect(dataOf([ranked('B', 1, null), ranked('C', 2, 89)]).say(B)?.said).toBe('từ 89,00 trở lên (trang này tính)');
    expect(dataOf([ranked('B', 3, null), ranked('C', 2, 89)]).say(B)?.said).toBe('không quá 89,00 (trang này tính)');
    const aggregates = [inventedAggregate('2024', 95, { statistic: 'max' })];
    expect(dataOf([ranked('B', 1, null), ranked('C', 2, 89)], { aggregates }).say(B)).toMatchObject({
      said: 'đúng bằng 95,00 (trang này tính)',
      why: expect.stringContaining('mức cao nhất 95,00') as string,
    });
  });

  it('rests on counts as they were published', () => {
    const counted = (from: number, to: number, value: number) =>
      inventedAggregate('2024', value, { statistic: `count ${from} ${to}`, bounds: { from, to } });
    const why = (counts: readonly ReturnType<typeof counted>[]) =>
      dataOf([ranked('B', 2, null)], { aggregates: counts }).say(B)?.why;
    expect(why([counted(90, Infinity, 1), counted(-Infinity, 80.5, 1)])).toContain(
      'công bố: 1 đơn vị trên 90; 1 đơn vị dưới 80,5.',
    );
  });

  it('says that published figures contradict each other, and gives no range', () => {
    const { say } = dataOf([ranked('A', 2, 90), ranked('B', 2, null), ranked('C', 2, 89)]);
    expect(say(B)).toEqual({
      said: 'chưa tính được khoảng điểm, vì các số đã công bố mâu thuẫn nhau',
      why: 'Hai thông tin đã công bố mâu thuẫn nhau: hạng 2 Tỉnh C 89,00; hạng 2 Tỉnh A 90,00.',
    });
  });

  it('in a chart is figures alone', () => {
    const end = (value: number) => ({ value, by: null });
    const say = (low: number | null, high: number | null): string =>
      rangeFigures(
        { low: low === null ? null : end(low), high: high === null ? null : end(high) },
        { unitOfMeasure: 'point', decimals: 1 },
        'vi',
      );
    expect([say(1, 2), say(1, null), say(null, 2), say(2, 2)]).toEqual(['1,0–2,0', '≥ 1,0', '≤ 2,0', '2,0']);
  });
});

describe('which of two contradicting figures fits', () => {
  const conflict = (valueA: number, valueB: number, part: Partial<Conflict> = {}): Conflict => ({
    id: 'c',
    index: 'x',
    edition: '2024',
    scope: B,
    unit: B,
    indicator: 'total',
    measure: 'value',
    valueA,
    sourceA: 's',
    valueB,
    sourceB: 's',
    chosen: null,
    state: 'open',
    reason: { vi: '', en: '' },
    ...part,
  });
  const say = (one: Conflict, own: number | null = 88.09): string | null =>
    fitWords(
      dataOf([ranked('A', 1, 88.97), ranked('B', 2, own), ranked('C', 3, 88.76)], { conflicts: [one] }).data,
      one,
      'vi',
    );

  it('is said by the range that the others leave, whatever stands in the data', () => {
    const said =
      'Theo hạng và điểm đã công bố của các đơn vị khác, điểm phải trong khoảng 88,76–88,97 (trang này tính): 88,9 phù hợp, 88,09 không phù hợp.';
    expect([say(conflict(88.09, 88.9)), say(conflict(88.9, 88.09), null)]).toEqual([said, said]);
  });

  it('may be both, or neither', () => {
    expect(say(conflict(88.8, 88.9))).toMatch(/cả hai số đều phù hợp\.$/);
    expect(say(conflict(80, 99))).toMatch(/cả hai số đều không phù hợp\.$/);
  });

  it('is not said of a rank, of a figure without a second one, or where the rank is in dispute', () => {
    expect(say(conflict(2, 3, { measure: 'rank' }))).toBeNull();
    expect(say(conflict(88.09, 0, { valueB: null }))).toBeNull();
    const rank = conflict(2, 3, { measure: 'rank' });
    const { data } = dataOf([ranked('A', 1, 88.97), ranked('B', 2, null)], { conflicts: [rank] });
    expect(fitWords(data, conflict(88.09, 88.9), 'vi')).toBeNull();
  });
});
