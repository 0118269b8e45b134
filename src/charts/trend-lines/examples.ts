import { unitKey } from '../../model/unit.ts';
import type { EditionPoint, Join } from '../edition-line.ts';
import type { TrendLinesSpec } from './layout.ts';

const EDITIONS = [
  '2012',
  '2013',
  '2014',
  '2015',
  '2016',
  '2017',
  '2018',
  '2019',
  '2020',
  '2021',
  '2022',
  '2023',
  '2024',
];
const line = (values: readonly (number | null)[], joins: Readonly<Record<string, Join>> = {}): EditionPoint[] =>
  EDITIONS.map((edition, i) => ({ edition, value: values[i] ?? null, joins: joins[edition] ?? 'solid' }));
/** A line so many points higher in each edition; null takes the value away. */
const moved = (points: readonly EditionPoint[], by: (edition: string) => number | null): EditionPoint[] =>
  points.map((point) => {
    const step = by(point.edition);
    return { ...point, value: point.value === null || step === null ? null : point.value + step };
  });
const vi = (value: number): string => value.toFixed(2).replace('.', ',');

const BREAKS = [
  { edition: '2016', label: '2016: bộ tiêu chí mới' },
  { edition: '2019', label: '2019: bộ tiêu chí mới' },
  { edition: '2022', label: '2022: đề án mới, lĩnh vực và trọng số đều đổi' },
];
const MEAN = line([75.38, 77.56, 81.21, 85.11, 74.64, 77.72, 76.92, 81.15, 83.72, 86.37, 84.79, 86.98, 88.37], {
  '2024': 'dashed',
});

/**
 * Invented histories: a mean with three breaks; lines that end close together; ranks with gaps; one edition; nothing.
 */
export function trendLinesExamples(
  width: number,
): Readonly<Record<'breaks' | 'several' | 'ranks' | 'one' | 'empty', TrendLinesSpec>> {
  const base = {
    width,
    editions: EDITIONS,
    breaks: BREAKS,
    domain: [70, 95] as const,
    formatTick: String,
    formatValue: vi,
  };
  return {
    breaks: {
      ...base,
      series: [{ id: 'mean', name: '', points: MEAN }],
      bands: [
        { name: 'A', from: 90 },
        { name: 'B', from: 80 },
      ],
      rangeNote: 'Trục đứng từ 70 đến 95 điểm',
    },
    several: {
      ...base,
      breaks: BREAKS.slice(2),
      series: [
        { id: 'a', name: 'Quảng Ninh', unit: unitKey('demo', '22'), points: MEAN },
        {
          id: 'b',
          name: 'Bà Rịa - Vũng Tàu',
          unit: unitKey('demo', '77'),
          points: moved(MEAN, (edition) => (edition === '2024' ? 0.1 : 2)),
        },
        {
          id: 'c',
          name: 'Trung bình vùng',
          points: moved(MEAN, (edition) => (edition > '2021' ? null : -2)),
        },
        {
          id: 'd',
          name: 'cả nước',
          isContext: true,
          points: moved(MEAN, () => -0.4),
        },
      ],
    },
    ranks: {
      ...base,
      isInverted: true,
      domain: [1, 63],
      formatValue: (rank) => `hạng ${rank}`,
      series: [
        {
          id: 'rank',
          name: '',
          points: line([5, 8, null, null, 2, 3, 3, null, 63, 61, 40, 22, 17]).map((point) => ({
            ...point,
            isDoubtful: point.edition === '2023',
          })),
        },
      ],
    },
    one: {
      ...base,
      editions: ['2024'],
      breaks: [],
      series: [{ id: 'one', name: '', points: [{ edition: '2024', value: 88.37, joins: 'none' }] }],
    },
    empty: { ...base, editions: [], breaks: [], series: [] },
  };
}
