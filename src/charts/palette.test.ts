import { readFileSync } from 'node:fs';
import { rgb } from 'd3';
import { describe, expect, it } from 'vitest';
import { DARK, isDeep, LIGHT, textOn, type Role, type Shade } from './palette.ts';

const luminance = (colour: string): number => {
  const { r, g, b } = rgb(colour);
  const [red, green, blue] = [r, g, b].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

const SHADES = (Object.keys(LIGHT) as Role[]).filter((role): role is Role & Shade => /-\d$/.test(role));

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the %s palette', (_, palette: Readonly<Record<Role, string>>) => {
  it('sets names on every shade at 4.5:1', () => {
    const ink = (shade: Shade): string => ({ ink: palette.ink, black: '#000', paper: palette.paper })[textOn(shade)];
    expect(SHADES.filter((shade) => contrast(palette[shade], ink(shade)) < 4.5)).toEqual([]);
  });

  it('gives every area an edge of 3:1 on paper: its own shade or its outline', () => {
    expect(
      SHADES.filter((shade) => contrast(isDeep(shade) ? palette[shade] : palette.edge, palette.paper) < 3),
    ).toEqual([]);
  });

  it('shows lines, bars and dots at 3:1 and words at 4.5:1', () => {
    for (const role of ['seq-6', 'seq-7', 'up-3', 'down-3', 'soft', 'ink', 'accent'] as const)
      expect(contrast(palette[role], palette.paper)).toBeGreaterThan(role === 'seq-6' ? 3 : 4.5);
  });

  it('grows steadily away from the paper, so that it reads in grey', () => {
    for (const ramp of ['seq', 'up', 'down']) {
      const steps = SHADES.filter((shade) => shade.startsWith(ramp)).map((shade) =>
        contrast(palette[shade], palette.paper),
      );
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }
  });
});

it('is the palette of the page', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
  const declared = (part: string, role: string): string | undefined =>
    new RegExp(`--${role}:\\s*(#[0-9a-f]{6})`).exec(part)?.[1];
  for (const role of Object.keys(LIGHT) as Role[])
    expect([role, declared(light, role), declared(dark, role)]).toEqual([role, LIGHT[role], DARK[role]]);
});
