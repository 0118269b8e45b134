import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHART_TYPES } from '../figures/chart-types.ts';
import type { Boundaries } from '../model/boundaries.ts';
import type { Drawing, ExampleGround } from './chart-type.ts';
import { textTroubles } from './drawn-text.ts';

const boundaries = JSON.parse(
  readFileSync('tests/fixtures/snapshot/data/units/boundaries/vn34.topo.json', 'utf8'),
) as Boundaries;
const codes = readFileSync('tests/fixtures/snapshot/data/units/tiles.csv', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('vn34,') ? line.split(',').slice(1, 2) : []));
const grounds: readonly ExampleGround[] = [{ set: 'vn34', boundaries, codes }];

const words = {
  id: 'example',
  title: 'Tên & "hình" <b>',
  description: 'Mô tả',
  tooltip: (...about: string[]) => about.join(' < '),
  newest: '2024',
};

const drawings = [720, 328].flatMap((width) =>
  CHART_TYPES.flatMap(({ kind, examples }) =>
    examples(width, grounds).map((example) => ({
      name: `${kind} ${example.name} at ${width}`,
      kind,
      drawing: (): Drawing => example.draw(words),
      draw: (): string => example.draw(words).svg.markup,
    })),
  ),
);

/** Elements opened and not closed, or closed out of turn. */
function nesting(markup: string): string[] {
  const open: string[] = [];
  for (const [tag, slash, name, selfClosed] of markup.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (slash && open.pop() !== name) return [`${tag} closes another element`];
    if (!slash && !selfClosed) open.push(name ?? '');
  }
  return open;
}

describe.each(drawings)('$name', ({ kind, drawing, draw }) => {
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
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(ids.filter((id) => !id.startsWith('example-'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sets no words over words and none outside the picture', () => {
    expect(textTroubles(draw(), drawing().layout)).toEqual([]);
  });

  it('is drawn the same every time', () => {
    expect(draw()).toBe(draw());
  });
});
