import type { Missing } from './missing.ts';
import { isDeep, type Shade } from './palette.ts';
import { svg, type Svg } from './svg.ts';

/**
 * The hatches: sparse diagonals for "not transcribed yet", a close lattice for "not published", dots for "derived". Ids come from the
 * chart's own, so that several drawings share a page.
 */
export const hatchPatterns = (chartId: string): Svg =>
  svg`<defs><pattern id="${chartId}-not-transcribed" width="5" height="5" patternUnits="userSpaceOnUse"><path class="chart__ground" d="M0 0h5v5H0z"/><path class="chart__hatch" d="M-1 1L1 -1M0 5L5 0M4 6L6 4"/></pattern><pattern id="${chartId}-not-published" width="4" height="4" patternUnits="userSpaceOnUse"><path class="chart__ground" d="M0 0h4v4H0z"/><path class="chart__hatch" d="M0 0L4 4M0 4L4 0"/></pattern><pattern id="${chartId}-derived" width="6" height="6" patternUnits="userSpaceOnUse"><path class="chart__ground" d="M0 0h6v6H0z"/><circle class="chart__hatch" cx="3" cy="3" r="1.4"/></pattern></defs>`;

/** Is this fill a hatch, the reason for a value that is not there? */
export const isMissing = (fill: Shade | Missing): fill is Missing =>
  fill === 'not-transcribed' || fill === 'not-published' || fill === 'derived';

/** Attributes that paint an area: its class with an outline that shows, or its hatch; accent when highlighted. */
export function areaPaint(chartId: string, fill: Shade | Missing, isHighlighted: boolean): Svg {
  const lit = isHighlighted ? ' is-lit' : '';
  if (isMissing(fill)) return svg` class="chart__area${lit}" fill="url(#${chartId}-${fill})"`;
  return svg` class="chart__area${isDeep(fill) ? ' chart__area--deep' : ''} ${fill}${lit}"`;
}
