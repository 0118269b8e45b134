import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unitKey } from '../../model/unit.ts';
import { reviewFile } from '../review.ts';
import { rankBarsExamples } from './examples.ts';
import { rankBarsLayout } from './layout.ts';
import { rankBarsSvg } from './svg.ts';

const words = { id: 'bars', title: 'Xếp hạng', description: 'Điểm theo tỉnh', tooltip: (unit: string) => unit };

it('for any values, bars start at zero and their lengths are in proportion', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(328, 720),
      (values, width) => {
        const { bars } = rankBarsLayout({
          width,
          max: 100,
          rows: values.map((value, i) => ({
            unit: unitKey('demo', String(i)),
            name: `Tỉnh ${i}`,
            rank: null,
            value,
            valueText: '1,00',
          })),
        });
        const room = bars[0]!.bar.width / values[0]!;
        for (const [i, { bar }] of bars.entries()) {
          expect(bar.x).toBe(bars[0]!.bar.x);
          if (values[0]! > 1) expect(bar.width).toBeCloseTo(values[i]! * room, 6);
        }
      },
    ),
  );
});

it('the reference stands where a bar of its value would end', () => {
  const spec = rankBarsExamples(720).ranking;
  const { bars, reference } = rankBarsLayout({ ...spec, reference: { value: spec.rows[0]!.value, label: 'x' } });
  expect(reference!.x).toBeCloseTo(bars[0]!.bar.x + bars[0]!.bar.width);
});

it('on a phone the reference is drawn on the bars only, never through a name', () => {
  const { bars, reference } = rankBarsLayout(rankBarsExamples(328).ranking);
  expect(reference!.strokes).toHaveLength(bars.length);
  for (const [i, [y1]] of reference!.strokes.entries()) expect(y1).toBeGreaterThan(bars[i]!.name.at(-1)!.y);
});

it('units without a bar are listed apart under their reason, each to be lit up', () => {
  const { apart } = rankBarsLayout(rankBarsExamples(720).apart);
  expect(apart!.lines[0]!.pieces.map(({ text }) => text).join('')).toBe('không được công bố: Tiền Giang, Vĩnh Phúc');
  expect(rankBarsSvg(rankBarsLayout(rankBarsExamples(720).apart), words).markup).toContain(
    '<tspan data-unit="demo:06">Lào Cai</tspan>',
  );
});

it('a range stands between its ends, in the line of its rank, and says what it is', () => {
  const { bars, rangeKey } = rankBarsLayout(rankBarsExamples(720).ranges);
  const [first, range, third] = bars;
  expect(range!.bar.x + range!.bar.width).toBeLessThan(first!.bar.x + first!.bar.width);
  expect(range!.bar.x).toBeCloseTo(third!.bar.x + third!.bar.width);
  expect(rangeKey!.lines.map(({ text }) => text).join(' ')).toContain('trang này tính');
  expect(() => rankBarsLayout({ width: 720, max: 10, rows: [{ ...rankBarsExamples(720).ranges.rows[1]! }] })).toThrow();
});

it.each([
  ['ranges', 720, 'ranges-wide'],
  ['ranges', 328, 'ranges-narrow'],
  ['ranking', 720, 'wide'],
  ['ranking', 328, 'narrow'],
  ['apart', 328, 'apart-narrow'],
] as const)('matches the reviewed drawing of %s at %i', async (name, width, file) => {
  await expect(reviewFile(rankBarsSvg(rankBarsLayout(rankBarsExamples(width)[name]), words))).toMatchFileSnapshot(
    `${file}.svg`,
  );
});
