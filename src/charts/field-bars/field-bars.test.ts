import { expect, it } from 'vitest';
import { reviewFile } from '../review.ts';
import { fieldBarsExamples } from './examples.ts';
import { fieldBarsLayout } from './layout.ts';
import { fieldBarsSvg } from './svg.ts';

const words = {
  id: 'fields',
  title: 'Lĩnh vực',
  description: 'Điểm theo lĩnh vực',
  tooltip: (indicator: string) => indicator,
};

it('most points lost stand first', () => {
  expect(fieldBarsLayout(fieldBarsExamples(720).profile).bars.map(({ id }) => id)).toEqual([
    'tac-dong',
    'thu-tuc',
    'to-chuc',
    'the-che',
    'dieu-hanh',
  ]);
});

it.each([720, 328])('all bars share one scale of points at %i px', (width) => {
  const spec = fieldBarsExamples(width).profile;
  for (const { id, track, wonWidth } of fieldBarsLayout(spec).bars) {
    const row = spec.rows.find((one) => one.id === id)!;
    expect(wonWidth / track.width).toBeCloseTo(row.won! / row.max);
    expect(track.width / fieldBarsLayout(spec).bars[0]!.track.width).toBeCloseTo(row.max / 33.5);
  }
});

it('indicators without a score are listed with their rank, not drawn as zero', () => {
  const layout = fieldBarsLayout(fieldBarsExamples(720).partly);
  expect(layout.bars).toHaveLength(2);
  expect(layout.apart!.rows.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
    'Cải cách chế độ công vụ: hạng 58',
    'Xây dựng chính quyền số',
  ]);
});

it.each([
  ['profile', 720, 'wide'],
  ['profile', 328, 'narrow'],
  ['partly', 328, 'partly-narrow'],
] as const)('matches the reviewed drawing of %s at %i', async (name, width, file) => {
  await expect(reviewFile(fieldBarsSvg(fieldBarsLayout(fieldBarsExamples(width)[name]), words))).toMatchFileSnapshot(
    `${file}.svg`,
  );
});
