import { expect, it } from 'vitest';
import { divergingClasses, sequentialClasses } from './classes.ts';
import { textTroubles } from './drawn-text.ts';
import { legendEntries, legendLayout, legendSvg, type LegendSpec } from './legend.ts';

const spec: LegendSpec = {
  scale: sequentialClasses(Array.from({ length: 63 }, (_, i) => 40 + i / 7)),
  format: (value) => value.toFixed(2).replace('.', ','),
  between: (from, to) => `${from} đến ${to}`,
  missing: [
    { kind: 'not-published', label: 'không được công bố' },
    { kind: 'not-transcribed', label: 'chưa chép vào dữ liệu này' },
  ],
  noChange: 'không đổi',
  note: 'Bảy nhóm, mỗi nhóm khoảng chín tỉnh.',
};

it('names every class from low to high, then every reason', () => {
  expect(legendEntries(spec).map(({ label }) => label)).toEqual([
    '40,00 đến 41,20',
    '41,20 đến 42,50',
    '42,50 đến 43,80',
    '43,80 đến 45,10',
    '45,10 đến 46,40',
    '46,40 đến 47,70',
    '47,70 đến 48,86',
    'không được công bố',
    'chưa chép vào dữ liệu này',
  ]);
});

it('names no change only on a scale of change', () => {
  expect(legendEntries({ ...spec, scale: divergingClasses([-1, 2]) }).map(({ label }) => label)).toContain('không đổi');
});

it('one value is named once', () => {
  expect(legendEntries({ ...spec, scale: sequentialClasses([5, 5]), missing: [] })).toEqual([
    { fill: 'seq-4', label: '5,00' },
  ]);
});

it.each([520, 328, 280])('sets no words over words at %i px', (width) => {
  for (const scale of [
    spec.scale,
    divergingClasses([-20.55, -3, 1, 8, 15]),
    sequentialClasses([5, 5]),
    sequentialClasses([]),
  ]) {
    const layout = legendLayout({ ...spec, scale }, width);
    expect(textTroubles(legendSvg(layout, { id: 'legend' }).markup, layout)).toEqual([]);
  }
});
