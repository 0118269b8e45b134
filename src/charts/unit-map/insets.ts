import { extent, geoMercator } from 'd3';
import type { UnitKey } from '../../model/unit.ts';
import { SMALL, type TextLine } from '../drawing.ts';
import { widest, wrapText } from '../text-width.ts';
import type { Degrees } from '../../model/boundaries.ts';
import type { Point } from './thin-arc.ts';

/** An archipelago as the map names it: its own name and, in brackets or otherwise, its province's. */
export interface ArchipelagoLabel {
  readonly id: string;
  readonly unit: UnitKey;
  readonly name: string;
  readonly province: string;
}

/** A boxed inset: the islets as dots, the names beside or under them, everything inside the box. */
export interface Inset {
  readonly id: string;
  readonly unit: UnitKey;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Point[];
  readonly names: readonly TextLine[];
}

const PAD = 8;
const LINE = 15;
/** Clear water between an inset and the nearest coast. */
export const CLEARANCE = 8;

/** Sizes an inset of `width` px: narrow ones set the names beside the dots, wide ones under them. Placed at 0, 0. */
export function insetOf(label: ArchipelagoLabel, islets: readonly Degrees[], width: number, isBeside: boolean): Inset {
  const room = isBeside ? width * 0.58 : width - 2 * PAD;
  const names = [...wrapText(label.name, room, SMALL), ...wrapText(label.province, room, SMALL)];
  const textWidth = widest(names, SMALL);
  const dotsWidth = isBeside ? width - 3 * PAD - textWidth : width - 2 * PAD;
  const textHeight = names.length * LINE;
  const dotsHeight = isBeside ? Math.max(textHeight, 46) : 64;
  const height = isBeside ? dotsHeight + 2 * PAD : dotsHeight + textHeight + 2.5 * PAD;
  const textX = isBeside ? width - PAD - textWidth : PAD;
  const textTop = isBeside ? (height - textHeight) / 2 : dotsHeight + 1.5 * PAD;
  return {
    id: label.id,
    unit: label.unit,
    x: 0,
    y: 0,
    width,
    height,
    dots: scatter(islets, [PAD + 2, PAD + 2], [PAD + dotsWidth - 2, PAD + dotsHeight - 2]),
    names: names.map((text, i) => ({ text, x: textX, y: textTop + i * LINE + 11.5 })),
  };
}

/** The inset moved so that its corner stands at x, y. */
export const moveInset = (inset: Inset, x: number, y: number): Inset => ({
  ...inset,
  x,
  y,
  dots: inset.dots.map(([dotX, dotY]) => [dotX + x, dotY + y]),
  names: inset.names.map((line) => ({ ...line, x: line.x + x, y: line.y + y })),
});

/** Whether any corner of the coast lies in the inset or nearer than the clearance. */
export const touchesCoast = (inset: Inset, coast: readonly Point[]): boolean =>
  coast.some(
    ([x, y]) =>
      x > inset.x - CLEARANCE &&
      x < inset.x + inset.width + CLEARANCE &&
      y > inset.y - CLEARANCE &&
      y < inset.y + inset.height + CLEARANCE,
  );

/** Islets at one scale within a box, true to their directions from one another. */
function scatter(islets: readonly Degrees[], from: Point, to: Point): Point[] {
  if (islets.length === 0) return [];
  const [west = 0, east = 0] = extent(islets, ([longitude]) => longitude);
  const [south = 0, north = 0] = extent(islets, ([, latitude]) => latitude);
  const projection = geoMercator().fitExtent(
    [
      [from[0], from[1]],
      [to[0], to[1]],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west, south],
        [east, north],
      ],
    },
  );
  return islets.flatMap(([longitude, latitude]) => {
    const at = projection([longitude, latitude]);
    return at ? [at] : [];
  });
}
