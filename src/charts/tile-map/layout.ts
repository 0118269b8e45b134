import type { UnitKey } from '../../model/unit.ts';
import type { ClassScale } from '../classes.ts';
import { isNarrow, SMALL, type Drawn, type TextLine } from '../drawing.ts';
import { isMissing } from '../hatches.ts';
import type { Missing, UnitCell } from '../missing.ts';
import { textOn, type Shade } from '../palette.ts';
import { fillOf } from '../unit-map/layout.ts';
import { textWidth, widest, wrapText } from '../text-width.ts';
import { fitTiles, type TilePlace } from './places.ts';

/** What a map of tiles is drawn from. */
export interface TileMapSpec {
  readonly width: number;
  readonly tiles: readonly (TilePlace & { readonly unit: UnitKey; readonly name: string })[];
  /** Archipelagos carry the shade of their province, a dashed edge and its name under them. */
  readonly archipelagos: readonly (TilePlace & {
    readonly id: string;
    readonly unit: UnitKey;
    readonly name: string;
    readonly province: string;
  })[];
  readonly cells: readonly UnitCell[];
  readonly scale: ClassScale;
  readonly highlight?: UnitKey;
}

/** Place and look of one tile, in px. */
export interface TileBox {
  readonly unit: UnitKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Shade | Missing;
  readonly isHighlighted: boolean;
  readonly isArchipelago: boolean;
  readonly ink: 'ink' | 'black' | 'paper';
  /** The short name in lines, centred; `squeeze` is the length to press a line into when it is wider than the tile. */
  readonly lines: readonly (TextLine & { readonly squeeze: number | null })[];
  /** An archipelago's province, under the tile. */
  readonly under: TextLine | null;
}

/** Places of all tiles, archipelagos last. */
export interface TileMapLayout extends Drawn {
  readonly tiles: readonly TileBox[];
}

const GAP = 2;
const LARGEST_TILE = 82;
const LINE = 13;

/**
 * Lays out one tile per unit with its short name; on a phone tiles are as wide as seven columns allow and archipelagos
 * move in.
 */
export function tileMapLayout(spec: TileMapSpec): TileMapLayout {
  const narrow = isNarrow(spec.width);
  const { tiles, archipelagos, columns, rows } = fitTiles(spec.tiles, spec.archipelagos, narrow);
  const step = columns === 0 ? 0 : Math.min(spec.width / columns, LARGEST_TILE);
  const size = { width: step - GAP, height: narrow ? 34 : 38 };
  const cells = new Map(spec.cells.map((cell) => [cell.unit, cell]));
  const boxOf = (unit: UnitKey, name: string, place: TilePlace, province: string | null): TileBox => {
    const words = province === null ? wordsIn(name, size.width) : nameOfIslands(name, size.width);
    // Nothing stands around an archipelago: its tile grows to the left and downwards until its whole name is inside.
    const width = province === null ? size.width : Math.max(size.width, widest(words, SMALL) + 8);
    const height = province === null ? size.height : Math.max(size.height, words.length * LINE + 6);
    const [x, y] = [place.col * step + size.width - width, place.row * (size.height + GAP) + GAP / 2];
    const fill = fillOf(cells.get(unit), spec.scale);
    return {
      unit,
      x,
      y,
      width,
      height,
      fill,
      isHighlighted: unit === spec.highlight,
      isArchipelago: province !== null,
      ink: isMissing(fill) ? 'ink' : textOn(fill),
      lines: linesIn(words, x, y, width, height),
      under:
        province === null
          ? null
          : {
              text: province,
              x: Math.min(x + width / 2, step * columns - GAP - textWidth(province, SMALL) / 2),
              y: y + height + LINE,
            },
    };
  };
  const boxes = [
    ...tiles.map((tile) => boxOf(tile.unit, tile.name, tile, null)),
    ...archipelagos.map((tile) => boxOf(tile.unit, tile.name, tile, tile.province)),
  ];
  return { width: Math.ceil(step * columns), height: rows * (size.height + GAP), tiles: boxes };
}

/** The short name of a unit: one line, or two that may have to be pressed together a little. */
function wordsIn(name: string, width: number): string[] {
  const room = width - 4;
  return textWidth(name, SMALL) <= room ? [name] : wrapText(name, Math.max(room, textWidth(name, SMALL) * 0.55), SMALL);
}

/** The name of an archipelago in lines; what stands in brackets, its name in Vietnamese, is not torn apart. */
function nameOfIslands(name: string, width: number): string[] {
  const bracketed = /\([^)]*\)/.exec(name)?.[0];
  const room = Math.max(
    width - 4,
    bracketed === undefined ? textWidth(name, SMALL) * 0.55 : textWidth(bracketed, SMALL),
  );
  return wrapText(name, room, SMALL);
}

function linesIn(words: readonly string[], x: number, y: number, width: number, height: number): TileBox['lines'] {
  const room = width - 4;
  const top = y + (height - words.length * LINE) / 2;
  return words.map((text, i) => ({
    text,
    x: x + width / 2,
    y: top + i * LINE + 10,
    squeeze: textWidth(text, SMALL) > room ? room : null,
  }));
}
