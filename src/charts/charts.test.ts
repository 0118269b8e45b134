import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { distributionStripExamples } from './distribution-strip/examples.ts';
import { distributionStripLayout } from './distribution-strip/layout.ts';
import { distributionStripSvg } from './distribution-strip/svg.ts';
import type { Drawn } from './drawing.ts';
import { textTroubles } from './drawn-text.ts';
import { fieldBarsExamples } from './field-bars/examples.ts';
import { fieldBarsLayout } from './field-bars/layout.ts';
import { fieldBarsSvg } from './field-bars/svg.ts';
import { provinceMapExamples } from './province-map/examples.ts';
import { provinceMapLayout } from './province-map/layout.ts';
import { provinceMapSvg } from './province-map/svg.ts';
import { rankBarsExamples } from './rank-bars/examples.ts';
import { rankBarsLayout } from './rank-bars/layout.ts';
import { rankBarsSvg } from './rank-bars/svg.ts';
import { sparklineExamples } from './sparkline/examples.ts';
import { sparklineLayout } from './sparkline/layout.ts';
import { sparklineSvg } from './sparkline/svg.ts';
import type { Svg } from './svg.ts';
import { tileMapExamples } from './tile-map/examples.ts';
import { tileMapLayout } from './tile-map/layout.ts';
import { tileMapSvg } from './tile-map/svg.ts';
import { trendLinesExamples } from './trend-lines/examples.ts';
import { trendLinesLayout } from './trend-lines/layout.ts';
import { trendLinesSvg } from './trend-lines/svg.ts';

const topology = JSON.parse(
  readFileSync('tests/fixtures/snapshot/data/units/boundaries/vn34.topo.json', 'utf8'),
) as Topology;
const codes = readFileSync('tests/fixtures/snapshot/data/units/tiles.csv', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('vn34,'))
  .map((line) => line.split(',')[1]!);
const words = {
  id: 'example',
  title: 'Tên & "hình" <b>',
  description: 'Mô tả',
  tooltip: (...about: string[]) => about.join(' < '),
  newest: '2024',
};

function drawAll<Spec, Layout extends Drawn>(
  kind: string,
  examples: Readonly<Record<string, Spec>>,
  layout: (spec: Spec) => Layout,
  draw: (layout: Layout, w: typeof words) => Svg,
  note: string,
) {
  return Object.entries(examples).map(([name, spec]) => ({
    name: `${kind} ${name} ${note}`,
    kind,
    spec,
    layout: () => layout(spec),
    draw: () => draw(layout(spec), words).markup,
  }));
}

const drawings = [720, 328].flatMap((width) => [
  ...drawAll(
    'province-map',
    provinceMapExamples({ set: 'vn34', topology }, codes, width),
    provinceMapLayout,
    provinceMapSvg,
    `at ${width}`,
  ),
  ...drawAll('tile-map', tileMapExamples(width), tileMapLayout, tileMapSvg, `at ${width}`),
  ...drawAll('rank-bars', rankBarsExamples(width), rankBarsLayout, rankBarsSvg, `at ${width}`),
  ...drawAll('trend-lines', trendLinesExamples(width), trendLinesLayout, trendLinesSvg, `at ${width}`),
  ...drawAll('field-bars', fieldBarsExamples(width), fieldBarsLayout, fieldBarsSvg, `at ${width}`),
  ...drawAll(
    'distribution-strip',
    distributionStripExamples(width),
    distributionStripLayout,
    distributionStripSvg,
    `at ${width}`,
  ),
  ...(width === 720 ? drawAll('sparkline', sparklineExamples, sparklineLayout, sparklineSvg, '') : []),
]);

/** Elements opened and not closed, or closed out of turn. */
function nesting(markup: string): string[] {
  const open: string[] = [];
  for (const [tag, slash, name, selfClosed] of markup.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (slash && open.pop() !== name) return [`${tag} closes another element`];
    if (!slash && !selfClosed) open.push(name!);
  }
  return open;
}

describe.each(drawings)('$name', ({ kind, layout, draw }) => {
  it('is well formed, escapes every name and holds only finite numbers', () => {
    const markup = draw();
    expect(nesting(markup)).toEqual([]);
    expect(markup).toContain('<title id="example-title">Tên &amp; &quot;hình&quot; &lt;b&gt;</title>');
    expect(markup).not.toMatch(/NaN|undefined|Infinity|\d\.\d{3}|\[object/);
  });

  it('is styled by classes alone, so that a strict content policy lets it through', () => {
    expect(draw()).not.toMatch(/ style=|var\(|<style|<script/);
  });

  it('is a named image with ids of its own', () => {
    const markup = draw();
    expect(markup).toMatch(
      new RegExp(
        `^<svg class="chart chart--${kind}" role="img" aria-labelledby="example-title example-desc" viewBox="0 0 `,
      ),
    );
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(ids.filter((id) => !id.startsWith('example-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sets no words over words and none outside the picture', () => {
    expect(textTroubles(draw(), layout())).toEqual([]);
  });

  it('is drawn the same every time', () => {
    expect(draw()).toBe(draw());
  });
});
