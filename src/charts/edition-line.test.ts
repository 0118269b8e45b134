import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLine, type EditionPoint } from './edition-line.ts';

const EDITIONS = ['2019', '2020', '2021', '2022', '2023'];
const place = (points: readonly EditionPoint[], breaks: readonly string[] = []) =>
  placeLine(
    points,
    EDITIONS,
    breaks,
    (edition) => EDITIONS.indexOf(edition),
    (value) => value,
  );
const points = (values: readonly (number | null)[]): EditionPoint[] =>
  values.map((value, i) => ({ edition: EDITIONS[i]!, value, joins: 'solid' }));

it('neighbouring editions join in one stretch', () => {
  expect(place(points([1, 2, 3, 4, 5])).stretches).toEqual([
    {
      kind: 'solid',
      points: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 5],
      ],
    },
  ]);
});

it('a missing value is a gap that no stretch bridges', () => {
  expect(place(points([1, 2, null, 4, 5])).stretches.map((stretch) => stretch.points)).toEqual([
    [
      [0, 1],
      [1, 2],
    ],
    [
      [3, 4],
      [4, 5],
    ],
  ]);
});

it('an edition without any point is a gap too', () => {
  expect(place(points([1, 2, 3, 4, 5]).filter(({ edition }) => edition !== '2021')).stretches).toHaveLength(2);
});

it('a break cuts the line, whatever the point says of itself', () => {
  expect(place(points([1, 2, 3, 4, 5]), ['2021']).stretches.map((stretch) => stretch.points.length)).toEqual([2, 3]);
});

it('a partly comparable edition joins by a dashed stretch of its own', () => {
  const line = place(
    points([1, 2, 3, 4, 5]).map((point) => (point.edition === '2021' ? { ...point, joins: 'dashed' } : point)),
  );
  expect(line.stretches.map(({ kind, points: [first] }) => [kind, first[0]])).toEqual([
    ['solid', 0],
    ['dashed', 1],
    ['solid', 2],
  ]);
});

it('for any values and breaks, stretches join neighbours only and every value is a point', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 5 }),
      fc.subarray(EDITIONS),
      (values, breaks) => {
        const line = place(points(values), breaks);
        expect(line.points.map(({ value }) => value)).toEqual(values.filter((value) => value !== null));
        for (const stretch of line.stretches) {
          for (const [i, [x]] of stretch.points.entries()) {
            if (i === 0) continue;
            expect(x - stretch.points[i - 1]![0]).toBe(1);
            expect(breaks).not.toContain(EDITIONS[x]);
          }
        }
      },
    ),
  );
});
