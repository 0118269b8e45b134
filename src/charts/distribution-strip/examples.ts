import { unitKey } from '../../model/unit.ts';
import type { DistributionStripSpec } from './layout.ts';

const dots = (values: readonly number[]) => values.map((value, i) => ({ unit: unitKey('demo', String(i + 1)), value }));
const SPREAD = Array.from({ length: 63 }, (_, i) => 80 + ((i * 29) % 63) / 10 + ((i * 17) % 11) ** 2 / 30);

/** Invented distributions: 63 units with mean, median and one marked; all equal; one; none. */
export function distributionStripExamples(
  width: number,
): Readonly<Record<'spread' | 'equal' | 'one' | 'empty', DistributionStripSpec>> {
  const base = { width, formatTick: (value: number) => value.toFixed(1).replace('.', ',') };
  return {
    spread: {
      ...base,
      dots: dots(SPREAD),
      highlight: { unit: unitKey('demo', '22'), label: 'Bà Rịa - Vũng Tàu 84,17' },
      references: [
        { id: 'mean', value: 84.5, label: 'trung bình 84,50' },
        { id: 'median', value: 84.1, label: 'trung vị 84,10' },
      ],
    },
    equal: {
      ...base,
      dots: dots(Array.from({ length: 63 }, () => 80)),
      references: [{ id: 'mean', value: 80, label: 'trung bình 80,00' }],
      highlight: { unit: unitKey('demo', '5'), label: 'Hà Nội 80,00' },
    },
    one: {
      ...base,
      dots: dots([71.2]),
      references: [],
      highlight: { unit: unitKey('demo', '1'), label: 'Hà Nội 71,20' },
    },
    empty: { ...base, dots: [], references: [] },
  };
}
