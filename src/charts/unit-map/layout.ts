import { shadeOf, type ClassScale } from '../classes.ts';
import { isNarrow, type Drawn } from '../drawing.ts';
import type { Missing, UnitCell } from '../missing.ts';
import type { Shade } from '../palette.ts';
import type { UnitKey } from '../../model/unit.ts';
import { projectGround, type Islets, type MapGround, type ProjectedGround } from './ground.ts';
import { insetOf, moveInset, touchesCoast, type ArchipelagoLabel, type Inset } from './insets.ts';
import type { Point } from './thin-arc.ts';

/** What a map of units is drawn from. */
export interface UnitMapSpec {
  /** In px. The map itself is never wider than the land is; from 480 px on the insets stand near their own latitude. */
  readonly width: number;
  readonly ground: MapGround;
  readonly archipelagos: readonly ArchipelagoLabel[];
  /** Values or the reason why there is none; a unit of the ground without a cell is "not transcribed yet". */
  readonly cells: readonly UnitCell[];
  readonly scale: ClassScale;
  /** Outlined in the accent colour. */
  readonly highlight?: UnitKey;
}

/** One unit's outline, as the `d` of a path in px, and its look. */
export interface MapArea {
  readonly unit: UnitKey;
  readonly path: string;
  /** The class, or the hatch of a unit without a value. */
  readonly fill: Shade | Missing;
  readonly isHighlighted: boolean;
}

/** Outlines of all units and the insets of the archipelagos, in px. */
export interface UnitMapLayout extends Drawn {
  /** Pale before deep, the highlighted one last: the order in which outlines cover one another. */
  readonly areas: readonly MapArea[];
  readonly insets: readonly Inset[];
}

const MARGIN = 2;
const WIDE_HEIGHT = 600;
const LARGEST_WIDTH = 456;

/** An archipelago without islets has a box at the foot of the map. */
const NOWHERE: Islets = { degrees: [], top: 0, direction: 1 };

/** Lays out a map of units with its archipelagos in insets that never touch the coast and are never cut. */
export function unitMapLayout(spec: UnitMapSpec): UnitMapLayout {
  const narrow = isNarrow(spec.width);
  const width = Math.min(spec.width, LARGEST_WIDTH);
  const ground = groundIn(spec.ground, width, narrow ? Math.round(spec.width * 1.5) : WIDE_HEIGHT);
  const coast = ground.outlines.flatMap(({ rings }) => rings.flat());
  const insetWidth = narrow ? Math.round(width * 0.47) : Math.min(150, width - ground.width * 0.75);
  const insets = spec.archipelagos.map((label) => {
    const { degrees, top, direction } = ground.islets.get(label.id) ?? NOWHERE;
    const inset = insetOf(label, degrees, insetWidth, narrow);
    return placeInset(inset, width - insetWidth - MARGIN, top, direction, coast);
  });
  const cells = new Map(spec.cells.map((cell) => [cell.unit, cell]));
  const areas = ground.outlines.map(({ unit, path }): MapArea => ({
    unit,
    path,
    fill: fillOf(cells.get(unit), spec.scale),
    isHighlighted: unit === spec.highlight,
  }));
  return {
    width,
    height: Math.ceil(Math.max(ground.height, ...insets.map((inset) => inset.y + inset.height + MARGIN))) + MARGIN,
    areas: areas.sort((a, b) => depth(a) - depth(b)),
    insets,
  };
}

/** The ground as high as there is room, or less where it would be too wide. */
function groundIn(ground: MapGround, width: number, height: number): ProjectedGround {
  const tall = projectGround(ground, height);
  return tall.width <= width ? tall : projectGround(ground, Math.floor((height * width) / tall.width));
}

/** The class of a cell, or its hatch; without a cell, the hatch of "not transcribed yet". */
export const fillOf = (cell: UnitCell | undefined, scale: ClassScale): Shade | Missing =>
  cell && cell.value !== null ? shadeOf(scale, cell.value) : (cell?.missing ?? 'not-transcribed');

/** Moves the inset north or south along the right edge, 4 px at a time, until the coast is clear of it. */
function placeInset(inset: Inset, x: number, y: number, direction: 1 | -1, coast: readonly Point[]): Inset {
  for (let step = 0; step < 200; step++) {
    const placed = moveInset(inset, x, Math.round(y + direction * step * 4));
    if (!touchesCoast(placed, coast)) return placed;
  }
  throw new Error(`no clear water for the inset ${inset.id} at x ${x}`);
}

const DEPTH = ['not-transcribed', 'not-published', 'derived', 'no-change'];
const depth = ({ fill, isHighlighted }: MapArea): number =>
  isHighlighted ? 100 : DEPTH.includes(fill) ? 0 : Number(fill.slice(-1));
