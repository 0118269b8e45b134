import { expect, it } from 'vitest';
import { CHART_TYPES } from '../figures/chart-types.ts';
import { chartsCss, CHART_RULES, literalRules } from './rules.ts';

const own = CHART_TYPES.flatMap(({ rules }) => rules);

it('src/styles/charts.css is what the list of rules writes', async () => {
  await expect(chartsCss(own)).toMatchFileSnapshot('../styles/charts.css');
});

it('a downloaded file has literal colours only', () => {
  expect(literalRules(own)).not.toMatch(/var\(|\{[a-z0-9-]+\}/);
  expect(literalRules(own).split('\n')).toHaveLength(CHART_RULES.length + own.length);
});

it('no text is set smaller than 12 px', () => {
  const sizes = [...literalRules(own).matchAll(/font-size: (\d+)px/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
