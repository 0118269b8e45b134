import type { UnitKey } from '../../model/unit.ts';
import { chartSvg, textSvg, tooltip, type ChartWords } from '../drawing.ts';
import { areaPaint, hatchPatterns, isMissing } from '../hatches.ts';
import { svg, type Svg } from '../svg.ts';
import type { TileBox, TileMapLayout } from './layout.ts';

/** Words of a map of tiles. */
export interface TileMapWords extends ChartWords {
  /** Name and value, or name and the reason why there is none. */
  readonly tooltip: (unit: UnitKey) => string;
}

/** Draws one tile per unit with its short name, tooltip and `data-unit`. */
export const tileMapSvg = (layout: TileMapLayout, words: TileMapWords): Svg =>
  chartSvg('tile-map', words, layout, [hatchPatterns(words.id), layout.tiles.map((tile) => tileSvg(tile, words))]);

const INKS = { ink: '', black: ' chart__text--on-middle', paper: ' chart__text--on-deep' } as const;

function tileSvg(tile: TileBox, words: TileMapWords): Svg {
  const classes = `chart__text--small${INKS[tile.ink]}${isMissing(tile.fill) ? ' chart__text--halo' : ''}`;
  const inset = tile.isHighlighted ? 1 : 0;
  const box = svg`<rect${areaPaint(words.id, tile.fill, false)} x="${tile.x + inset}" y="${tile.y + inset}" width="${tile.width - 2 * inset}" height="${tile.height - 2 * inset}" rx="2"/>`;
  const dashes = tile.isArchipelago
    ? svg`<rect class="chart__inset chart__inset--dashed" x="${tile.x - 2}" y="${tile.y - 2}" width="${tile.width + 4}" height="${tile.height + 4}" rx="3"/>`
    : null;
  const names = tile.lines.map(
    ({ text, x, y, squeeze }) =>
      svg`<text x="${x}" y="${y}" text-anchor="middle" class="${classes}"${squeeze === null ? null : svg` textLength="${squeeze}" lengthAdjust="spacingAndGlyphs"`}>${text}</text>`,
  );
  const under = tile.under ? textSvg(tile.under, 'chart__text--small chart__text--soft', 'middle') : null;
  return svg`<g data-unit="${tile.unit}"${tile.isHighlighted ? svg` class="is-lit"` : null}>${tooltip(words.tooltip(tile.unit))}${box}${dashes}${names}${under}</g>`;
}
