import { describe, expect, it } from 'vitest';
import { formatScore, measured, measuredChange, scaleName, signedChange } from './measures.ts';
import { COUNT_PATTERNS, NAMED_STATISTICS, readStatistic } from '../schema/statistics.ts';
import { statisticName } from './statistic-names.ts';

const points = { unitOfMeasure: 'point', decimals: 2 };
const percent = { unitOfMeasure: 'percent', decimals: 2 };
const share = { unitOfMeasure: 'index-0-1', decimals: 4 };

describe('measures', () => {
  it('name a score in its unit', () => {
    expect(measured(86.14, points, 'vi')).toBe('86,14 điểm');
    expect(measured(83.94, percent, 'en')).toBe('83.94%');
    expect(measured(0.7955, share, 'vi')).toBe('0,7955');
    expect(formatScore(90, points, 'vi')).toBe('90,00');
  });

  it('name a change in points, never per cent', () => {
    expect(measuredChange(-1.35, percent, 'vi')).toBe('1,35 điểm phần trăm');
    expect(signedChange(1.39, points, 'vi')).toBe('+1,39 điểm');
    for (const lang of ['vi', 'en'] as const) expect(signedChange(1.35, percent, lang)).not.toContain('%');
  });

  it('keep an unknown unit of measure as it is written', () => {
    expect(measured(3, { unitOfMeasure: 'file', decimals: 0 }, 'en')).toBe('3 file');
  });

  it('say the scale of points', () => {
    expect(scaleName(points, 100, 'vi')).toBe('điểm, thang 100');
    expect(scaleName(percent, 100, 'vi')).toBe('%');
  });
});

describe('statisticName', () => {
  it('reads limits out of the statistic’s id and keeps one it does not know', () => {
    expect(statisticName('mean', 'vi')).toBe('Trung bình');
    expect(statisticName('count_over_80', 'vi')).toBe('Số đơn vị trên 80');
    expect(statisticName('count_70_to_80', 'vi')).toBe('Số đơn vị từ 70 đến dưới 80');
    expect(statisticName('some_thing', 'en')).toBe('some thing');
  });

  it('understands every named one, and no span the wrong way round', () => {
    for (const id of NAMED_STATISTICS) expect(readStatistic(id)).toEqual({ named: id });
    for (const id of COUNT_PATTERNS) expect(readStatistic(id)).toHaveProperty('from');
    expect(readStatistic('count_over_67.68')).toEqual({ from: 67.68, to: Infinity });
    for (const id of ['meann', 'count_90_to_80', 'count_over_', 'count_over_8O', 'Mean', ''])
      expect(readStatistic(id)).toBeNull();
  });
});
