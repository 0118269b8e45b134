import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { sequentialClasses } from '../classes.ts';
import { reviewFile } from '../review.ts';
import { unitMapExamples } from './examples.ts';
import { projectGround } from './ground.ts';
import { touchesCoast } from './insets.ts';
import { unitMapLayout } from './layout.ts';
import { unitMapSvg } from './svg.ts';

const words = { id: 'map', title: 'Bản đồ', description: 'Điểm theo tỉnh', tooltip: (unit: string) => unit };
const grounds = Object.fromEntries(
  ['vn63', 'vn34'].map((set) => [
    set,
    {
      set,
      boundaries: JSON.parse(
        readFileSync(`tests/fixtures/snapshot/data/units/boundaries/${set}.topo.json`, 'utf8'),
      ) as Topology,
    },
  ]),
);
const codesOf = (set: string): string[] =>
  (grounds[set]!.boundaries.objects.provinces as GeometryCollection).geometries.map(({ id }) => String(id));

describe.each([
  ['vn63', 63],
  ['vn34', 34],
] as const)('the ground %s', (set, count) => {
  const ground = grounds[set]!;

  it(`has ${count} units, each of small area: a reversed ring would fill the world`, () => {
    const { features } = feature(ground.boundaries, ground.boundaries.objects.provinces as GeometryCollection);
    expect(features).toHaveLength(count);
    for (const unit of features) expect(geoArea(unit)).toBeLessThan(0.002);
  });

  it('is projected once per size', () => {
    expect(projectGround(ground, 480)).toBe(projectGround(ground, 480));
  });

  it('keeps every unit and the islands people live on, down to a phone', () => {
    const { outlines } = projectGround(ground, 492);
    expect(outlines.every(({ path }) => /^M[\d.]+ [\d.]+l/.test(path))).toBe(true);
    // Phú Quốc, Côn Đảo, Cát Bà, Lý Sơn, Phú Quý, Bạch Long Vĩ, Cồn Cỏ: px of their degrees, a ring within 2 px of
    // each.
    for (const degrees of [
      [104, 10.23],
      [106.61, 8.69],
      [107, 20.79],
      [109.12, 15.38],
      [108.94, 10.53],
      [107.72, 20.13],
      [107.34, 17.16],
    ] as const) {
      const x = ((degrees[0] - 102.1) / 7.4) * projectGround(ground, 492).width;
      expect(
        outlines.some(({ rings }) =>
          rings.some(
            (ring) => Math.min(...ring.map(([at]) => at)) - 2 < x && Math.max(...ring.map(([at]) => at)) + 2 > x,
          ),
        ),
      ).toBe(true);
    }
  });

  it.each([1000, 720, 480, 400, 328, 300])('shows both archipelagos whole and clear of the coast at %i px', (width) => {
    const examples = unitMapExamples(ground, codesOf(set), width);
    const layout = unitMapLayout(examples.scores);
    const coast = projectGround(ground, width < 480 ? Math.round(width * 1.5) : 600).outlines.flatMap(({ rings }) =>
      rings.flat(),
    );
    expect(layout.width).toBeLessThanOrEqual(width);
    expect(layout.insets.map(({ id }) => id)).toEqual(['hoang-sa', 'truong-sa']);
    for (const inset of layout.insets) {
      expect(touchesCoast(inset, coast)).toBe(false);
      expect(
        inset.x >= 0 &&
          inset.y >= 0 &&
          inset.x + inset.width <= layout.width &&
          inset.y + inset.height <= layout.height,
      ).toBe(true);
      expect(inset.dots.length).toBeGreaterThan(10);
      for (const [x, y] of inset.dots)
        expect(
          x > inset.x + 4 && x < inset.x + inset.width - 4 && y > inset.y + 4 && y < inset.y + inset.height - 4,
        ).toBe(true);
      for (const { y } of inset.names) expect(y < inset.y + inset.height - 2).toBe(true);
    }
    const [north, south] = layout.insets;
    expect(north!.y + north!.height).toBeLessThan(south!.y);
  });
});

it('a unit without a cell is hatched as not transcribed, another as not published', () => {
  const layout = unitMapLayout(unitMapExamples(grounds.vn63!, codesOf('vn63'), 328)['mostly-missing']);
  const fills = Map.groupBy(layout.areas, ({ fill }) => (fill.startsWith('seq') ? 'class' : fill));
  expect([...fills].map(([fill, areas]) => [fill, areas.length]).sort()).toEqual([
    ['class', 16],
    ['not-published', 16],
    ['not-transcribed', 31],
  ]);
  const { markup } = unitMapSvg(layout, words);
  expect(markup).toContain('fill="url(#map-not-published)"');
  expect(markup).toContain('id="map-not-transcribed"');
});

it('weighs no more than 24 kB before compression', () => {
  const layout = unitMapLayout(unitMapExamples(grounds.vn63!, codesOf('vn63'), 720).scores);
  expect(unitMapSvg(layout, words).markup.length).toBeLessThan(24_000);
});

it.each([
  ['scores', 720, 'wide'],
  ['scores', 328, 'narrow'],
  ['mostly-missing', 328, 'missing-narrow'],
  ['change', 720, 'change-wide'],
] as const)('matches the reviewed drawing of %s at %i', async (name, width, file) => {
  const set = name === 'change' ? 'vn34' : 'vn63';
  const layout = unitMapLayout(unitMapExamples(grounds[set]!, codesOf(set), width)[name]);
  await expect(reviewFile(unitMapSvg(layout, words))).toMatchFileSnapshot(`${file}.svg`);
});

describe('boundaries that say nothing of how to draw them', () => {
  // Two units side by side south of the equator, and islets of their own off the coast.
  const square = (west: number, south: number): number[][] => [
    [west, south],
    [west, south + 2],
    [west + 2, south + 2],
    [west + 2, south],
    [west, south],
  ];
  const boundaries: Topology = {
    type: 'Topology',
    arcs: [square(20, -30), square(23, -30)],
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: ['A', 'B'].map((id, i) => ({ type: 'Polygon' as const, id, arcs: [[i]] })),
      },
      archipelagos: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Point', coordinates: [29, -29.5], properties: { group: 'far' } }],
      },
    },
  };

  it('fill the drawing from edge to edge, wherever on the globe they lie', () => {
    const { outlines, width, height } = projectGround({ set: 'x', boundaries }, 400);
    const points = outlines.flatMap(({ rings }) => rings.flat());
    expect(outlines.map(({ unit }) => unit)).toEqual(['x:A', 'x:B']);
    expect(Math.min(...points.map(([x]) => x))).toBeCloseTo(0, 1);
    expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(width, 1);
    expect(Math.min(...points.map(([, y]) => y))).toBeCloseTo(0, 1);
    expect(Math.max(...points.map(([, y]) => y))).toBeCloseTo(height, 1);
  });

  it.each([720, 328])('are never wider than their picture, %d px', (width) => {
    const layout = unitMapLayout({
      width,
      ground: { set: 'x', boundaries },
      archipelagos: [],
      cells: [],
      scale: sequentialClasses([]),
    });
    expect(layout.width).toBeLessThanOrEqual(width);
    expect(projectGround({ set: 'x', boundaries }, layout.height - 2).width).toBeLessThanOrEqual(layout.width + 1);
  });

  it('set an archipelago at its own latitude', () => {
    expect(projectGround({ set: 'x', boundaries }, 400).islets.get('far')).toMatchObject({ direction: 1 });
  });
});
