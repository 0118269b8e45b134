import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** WCAG 2.2: contrast of two sRGB colours written #rrggbb. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const c = parseInt(colour.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const style = (name: string): string => readFileSync(`src/styles/${name}.css`, 'utf8');
const colours = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [
      name!,
      value!.length === 4 ? value!.replace(/[0-9a-f]/g, '$&$&') : value!,
    ]),
  );

const [lightCss, darkCss] = style('tokens').split('@media (prefers-color-scheme: dark)') as [string, string];
const light = colours(lightCss);
const themes = { light, dark: { ...light, ...colours(darkCss) }, print: { ...light, ...colours(style('print')) } };

describe.each(Object.entries(themes))('%s theme', (_, theme) => {
  test.each(['ink', 'soft', 'accent', 'up', 'down'])(
    'text in --%s reads on paper, highlight and wash (4.5)',
    (role) => {
      for (const ground of ['paper', 'mark', 'wash'])
        expect(contrast(theme[role]!, theme[ground]!), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['accent', 'edge', 'focus', 'seq-5', 'seq-6', 'seq-7', 'up', 'up-2', 'up-3', 'down', 'down-2', 'down-3'])(
    'marks in --%s stand out from paper (3)',
    (role) => {
      expect(contrast(theme[role]!, theme.paper!)).toBeGreaterThanOrEqual(3);
    },
  );

  test('each step of a ramp stands out more than the one before', () => {
    for (const ramp of [
      ['seq', 7],
      ['up', 3],
      ['down', 3],
    ] as const) {
      const steps = Array.from({ length: ramp[1] }, (_, i) => contrast(theme[`${ramp[0]}-${i + 1}`]!, theme.paper!));
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }
  });
});

test('dark binds every colour that light binds', () => {
  expect(Object.keys(colours(darkCss)).sort()).toEqual(Object.keys(light).sort());
  expect(Object.keys(colours(style('print'))).sort()).toEqual(Object.keys(light).sort());
});

test('the browser’s frame has the colours of the paper', () => {
  const page = readFileSync('src/layouts/Page.astro', 'utf8');
  for (const theme of ['light', 'dark'] as const)
    expect(page).toContain(`media="(prefers-color-scheme: ${theme})" content="${themes[theme].paper}"`);
});
