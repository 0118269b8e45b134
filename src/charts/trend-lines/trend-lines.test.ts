import { describe, expect, it } from 'vitest';
import { drawnTexts } from '../drawn-text.ts';
import { reviewFile } from '../review.ts';
import { trendLinesExamples } from './examples.ts';
import { trendLinesLayout, type TrendLinesLayout } from './layout.ts';
import { trendLinesSvg } from './svg.ts';

const words = {
  id: 'trend',
  title: 'Diễn biến',
  description: 'Điểm trung bình',
  tooltip: (series: string, edition: string) => `${series} ${edition}`,
};
const drawn = ({ lines, plot }: TrendLinesLayout) =>
  lines
    .flatMap(({ points }) => points)
    .every(({ x, y }) => x >= plot.left && x <= plot.right && y >= plot.top - 0.01 && y <= plot.bottom + 0.01);

describe.each([720, 328])('at %i px', (width) => {
  const examples = trendLinesExamples(width);

  it('every point lies in the plot', () => {
    expect(Object.values(examples).map(trendLinesLayout).every(drawn)).toBe(true);
  });

  it('words of breaks stand above or under the plot, where no line passes', () => {
    for (const spec of [examples.breaks, examples.several, examples.ranks]) {
      const { breaks, plot } = trendLinesLayout(spec);
      expect(breaks).toHaveLength(spec.breaks.length);
      for (const { y } of breaks.flatMap(({ lines }) => lines))
        expect(y < plot.top - 3 || y > plot.bottom + 20).toBe(true);
    }
  });

  it('no rule of a break crosses any words', () => {
    for (const spec of Object.values(examples)) {
      const layout = trendLinesLayout(spec);
      const texts = drawnTexts(trendLinesSvg(layout, words).markup);
      for (const { x, y1, y2 } of layout.breaks)
        expect(
          texts
            .filter(({ left, right, top, bottom }) => left < x && right > x && top < y2 && bottom > y1)
            .map(({ text }) => text),
        ).toEqual([]);
    }
  });

  it('a line is cut between the edition of a break and the one before', () => {
    const { lines, breaks } = trendLinesLayout(examples.breaks);
    for (const stretch of lines[0]!.stretches)
      expect(breaks.filter(({ x }) => stretch.points[0][0] < x && stretch.points.at(-1)![0] > x)).toEqual([]);
  });

  it('the first place stands at the top of a picture of ranks', () => {
    const { yTicks, plot } = trendLinesLayout(examples.ranks);
    expect(yTicks.find(({ text }) => text === '1')!.at).toBe(plot.top);
    expect(yTicks.find(({ text }) => text === '63')!.at).toBe(plot.bottom);
  });
});

it('the newest edition is always named on the axis', () => {
  const ticks = trendLinesLayout(trendLinesExamples(328).breaks).xTicks;
  expect(ticks.at(-1)).toMatchObject({ text: '2024', isLabelled: true });
  expect(ticks.some(({ isLabelled }) => !isLabelled)).toBe(true);
});

it('a break at an edition that is not on the axis, or is its first, is not drawn', () => {
  const spec = trendLinesExamples(720).breaks;
  expect(
    trendLinesLayout({
      ...spec,
      breaks: [
        { edition: '2012', label: 'a' },
        { edition: '1999', label: 'b' },
      ],
    }).breaks,
  ).toEqual([]);
});

it('a seventh line is refused: it could not be told apart', () => {
  const spec = trendLinesExamples(720).breaks;
  expect(() =>
    trendLinesLayout({
      ...spec,
      series: Array.from({ length: 7 }, (_, i) => ({ id: String(i), name: '', points: [] })),
    }),
  ).toThrow('7 lines in one picture');
});

it.each([
  ['breaks', 720, 'wide'],
  ['breaks', 328, 'narrow'],
  ['several', 720, 'several-wide'],
  ['several', 328, 'several-narrow'],
  ['ranks', 720, 'ranks-wide'],
] as const)('matches the reviewed drawing of %s at %i', async (name, width, file) => {
  await expect(reviewFile(trendLinesSvg(trendLinesLayout(trendLinesExamples(width)[name]), words))).toMatchFileSnapshot(
    `${file}.svg`,
  );
});
