/**
 * Colour roles. On a page they are custom properties of the same name (src/styles/tokens.css, light and dark);
 * the light literals here are the fallback and what a downloaded file carries. A test compares both with tokens.css. Source: design/LOOK.md.
 */
export const LIGHT = {
  paper: '#fbfaf7',
  ink: '#1b1d1f',
  soft: '#5c6064',
  accent: '#a4262c',
  rule: '#d9d8d6',
  edge: '#858886',
  'seq-1': '#daf0e3',
  'seq-2': '#b6d5c7',
  'seq-3': '#92bbae',
  'seq-4': '#6da196',
  'seq-5': '#478881',
  'seq-6': '#176f6e',
  'seq-7': '#00565c',
  'up-1': '#bad7fc',
  'up-2': '#6794cd',
  'up-3': '#2460a8',
  'down-1': '#edcfaa',
  'down-2': '#b78849',
  'down-3': '#83560d',
} as const;

/** The name of a colour role: the part of its custom property after `--`. */
export type Role = keyof typeof LIGHT;

/** The dark theme's own ramps; here so that the contrast tests cover both. */
export const DARK: Readonly<Record<Role, string>> = {
  paper: '#14171a',
  ink: '#e9e6df',
  soft: '#a3a6a8',
  accent: '#f0837d',
  rule: '#343638',
  edge: '#767a7d',
  'seq-1': '#213e3f',
  'seq-2': '#2c5656',
  'seq-3': '#38706d',
  'seq-4': '#458b83',
  'seq-5': '#54a898',
  'seq-6': '#66c4ac',
  'seq-7': '#7ae2c0',
  'up-1': '#2e445f',
  'up-2': '#5279ac',
  'up-3': '#7db4fa',
  'down-1': '#543d20',
  'down-2': '#986e36',
  'down-3': '#d5a870',
};

/** A role as a style value: the page's custom property, with the light literal where none is defined. */
export const roleValue = (role: Role): string => `var(--${role}, ${LIGHT[role]})`;

/** The class of an area: its place in the sequential ramp, or up or down from no change. */
export type Shade =
  | 'seq-1'
  | 'seq-2'
  | 'seq-3'
  | 'seq-4'
  | 'seq-5'
  | 'seq-6'
  | 'seq-7'
  | 'up-1'
  | 'up-2'
  | 'up-3'
  | 'down-1'
  | 'down-2'
  | 'down-3'
  | 'no-change';

/** Text set on a shade: 4.5:1 in both themes (the middle of the ramps bears only pure black). A test measures it. */
export function textOn(shade: Shade): 'ink' | 'black' | 'paper' {
  if (shade === 'no-change') return 'ink';
  const step = Number(shade.slice(-1));
  if (!shade.startsWith('seq')) return step === 1 ? 'ink' : step === 2 ? 'black' : 'paper';
  return step <= 3 ? 'ink' : step <= 5 ? 'black' : 'paper';
}

/** Shades that stand out from the paper by 3:1 themselves; their outline is paper, that of all others is `edge`. */
export const isDeep = (shade: Shade): boolean => ['seq-5', 'seq-6', 'seq-7', 'up-3', 'down-3'].includes(shade);
