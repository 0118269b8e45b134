import { LIGHT, roleValue, type Role } from './palette.ts';

/** A style rule of drawings. Values may name roles as `{ink}`. */
export interface Rule {
  readonly selector: string;
  readonly style: string;
}

const RAMP = (
  [
    'seq-1',
    'seq-2',
    'seq-3',
    'seq-4',
    'seq-5',
    'seq-6',
    'seq-7',
    'up-1',
    'up-2',
    'up-3',
    'down-1',
    'down-2',
    'down-3',
  ] as const
).map((role): Rule => ({ selector: `.chart .${role}`, style: `fill: {${role}}` }));

/** Series of one picture, most important first; each is also told apart by its label and its dash or dot. */
const SERIES: readonly Role[] = ['seq-7', 'down-3', 'up-3', 'seq-4', 'soft', 'ink'];

/**
 * What charts share: `src/styles/charts.css` is written from it and from each chart's own rules, and a downloaded file
 * carries both with literal colours.
 */
export const CHART_RULES: readonly Rule[] = [
  { selector: '.chart text', style: 'fill: {ink}; font-size: 13px; font-variant-numeric: tabular-nums; stroke: none' },
  { selector: '.chart .chart__text--small', style: 'font-size: 12px' },
  { selector: '.chart .chart__text--soft', style: 'fill: {soft}' },
  { selector: '.chart .chart__text--strong', style: 'font-weight: 700' },
  {
    selector: '.chart .chart__text--halo',
    style: 'paint-order: stroke; stroke: {paper}; stroke-width: 4px; stroke-linejoin: round',
  },
  { selector: '.chart .chart__text--on-deep', style: 'fill: {paper}' },
  { selector: '.chart .chart__text--on-middle', style: 'fill: #000' },
  ...RAMP,
  { selector: '.chart .no-change', style: 'fill: {paper}' },
  { selector: '.chart .chart__ground', style: 'fill: {paper}' },
  { selector: '.chart .chart__hatch', style: 'fill: none; stroke: {soft}; stroke-width: 0.8' },
  { selector: '.chart .chart__area', style: 'stroke: {edge}; stroke-width: 0.7; stroke-linejoin: round' },
  { selector: '.chart .chart__area--deep', style: 'stroke: {paper}' },
  { selector: '.chart .chart__casing', style: 'fill: none; stroke: {paper}; stroke-width: 5; stroke-linejoin: round' },
  { selector: '.chart .chart__inset', style: 'fill: none; stroke: {edge}' },
  { selector: '.chart .chart__inset--dashed', style: 'stroke-dasharray: 3 3' },
  { selector: '.chart .chart__islets', style: 'fill: none; stroke: {ink}; stroke-width: 3; stroke-linecap: round' },
  { selector: '.chart .chart__rule', style: 'fill: none; stroke: {rule}' },
  { selector: '.chart .chart__axis', style: 'fill: none; stroke: {edge}' },
  { selector: '.chart .chart__reference', style: 'fill: none; stroke: {ink}; stroke-dasharray: 2 2' },
  { selector: '.chart .chart__reference--solid', style: 'stroke-dasharray: none' },
  { selector: '.chart .chart__reference-ground', style: 'fill: none; stroke: {paper}; stroke-width: 3' },
  {
    selector: '.chart .chart__break',
    style: 'fill: none; stroke: {soft}; stroke-dasharray: 1 3; stroke-width: 1.5; stroke-linecap: round',
  },
  { selector: '.chart .chart__leader', style: 'fill: none; stroke: {edge}; stroke-width: 0.8' },
  { selector: '.chart .chart__bar', style: 'fill: {seq-6}' },
  { selector: '.chart .chart__range', style: 'fill: {rule}; stroke: {edge}' },
  { selector: '.chart .chart__track', style: 'fill: none; stroke: {edge}' },
  { selector: '.chart .chart__dot', style: 'fill: {seq-6}; stroke: {paper}; stroke-width: 0.7' },
  {
    selector: '.chart .chart__line',
    style: 'fill: none; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round',
  },
  { selector: '.chart .chart__line--dashed', style: 'stroke-dasharray: 5 5' },
  { selector: '.chart .chart__line--spark', style: 'stroke-width: 1.5' },
  { selector: '.chart .chart__line--spark.chart__line--dashed', style: 'stroke-dasharray: 2 3' },
  { selector: '.chart .chart__line--context', style: 'stroke-width: 1.2' },
  { selector: '.chart .chart__point', style: 'stroke: {paper}; stroke-width: 1' },
  { selector: '.chart .chart__point--doubtful', style: 'fill: {paper}; stroke-width: 1.6' },
  ...SERIES.flatMap((role, i): Rule[] => [
    { selector: `.chart .series-${i + 1}`, style: `stroke: {${role}}` },
    { selector: `.chart .series-${i + 1}-ink`, style: `fill: {${role}}` },
  ]),
  { selector: '.chart .chart__area.is-lit', style: 'stroke: {accent}; stroke-width: 1.8' },
  {
    selector: '.chart .is-lit .chart__bar, .chart .chart__bar.is-lit, .chart .chart__dot.is-lit',
    style: 'fill: {accent}',
  },
  { selector: '.chart:not(.chart--tile-map) .is-lit text, .chart text.is-lit', style: 'fill: {accent}' },
  { selector: '.chart tspan.is-lit', style: 'fill: {accent}; font-weight: 700' },
  { selector: '.chart .is-lit .chart__area', style: 'stroke: {accent}; stroke-width: 1.8' },
  { selector: '.chart .is-lit .chart__inset', style: 'stroke: {accent}' },
  { selector: '.chart .is-lit .chart__line, .chart .chart__line.is-lit', style: 'stroke: {accent}' },
];

const fill = (style: string, value: (role: Role) => string): string =>
  style.replace(/\{([a-z0-9-]+)\}/g, (_, name: string) => {
    if (!(name in LIGHT)) throw new Error(`no colour role ${name}`);
    return value(name as Role);
  });

const write = (rules: readonly Rule[], value: (role: Role) => string, indent: string): string =>
  rules.map(({ selector, style }) => `${indent}${selector} { ${fill(style, value)}; }`).join('\n');

/** The rules with literal colours of the light theme, for a file that stands alone. */
export const literalRules = (own: readonly Rule[] = []): string =>
  write([...CHART_RULES, ...own], (role) => LIGHT[role], '');

/** The text of src/styles/charts.css; a test keeps the file equal to it. */
export const chartsCss = (
  own: readonly Rule[],
): string => `/* Written from src/charts/rules.ts (npx vitest run -u src/charts/rules.test.ts); edit it there. site.css sets it into the layer "charts". */
.chart { display: block; max-width: 100%; height: auto; overflow: visible; }
${write([...CHART_RULES, ...own], roleValue, '')}

/* System colours for lines and text; areas keep their own and get an edge, their values stand in tooltip and table. */
@media (forced-colors: active) {
  .chart { forced-color-adjust: none; --paper: Canvas; --ink: CanvasText; --soft: CanvasText; --rule: GrayText; --edge: CanvasText; --accent: Highlight; }
  .chart .chart__area, .chart .chart__area--deep { stroke: CanvasText; }
  .chart .chart__bar, .chart .chart__dot { fill: CanvasText; }
  .chart .is-lit .chart__bar, .chart .chart__dot.is-lit { fill: Highlight; }
${SERIES.map((_, i) => `  .chart .series-${i + 1} { stroke: CanvasText; }\n  .chart .series-${i + 1}-ink { fill: CanvasText; }`).join('\n')}
}

@media print {
  .chart { print-color-adjust: exact; break-inside: avoid; }
}
`;
