import { expect, it } from 'vitest';
import { chartsCss, CHART_RULES, literalRules } from './rules.ts';

it('src/styles/charts.css is what the list of rules writes', async () => {
  await expect(chartsCss()).toMatchFileSnapshot('../styles/charts.css');
});

it('a downloaded file has literal colours only', () => {
  expect(literalRules()).not.toMatch(/var\(|\{[a-z0-9-]+\}/);
  expect(literalRules().split('\n')).toHaveLength(CHART_RULES.length);
});

it('no text is set smaller than 12 px', () => {
  const sizes = [...literalRules().matchAll(/font-size: (\d+)px/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
