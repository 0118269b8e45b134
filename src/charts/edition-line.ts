import { scalePoint } from 'd3';

/** How a point joins the one before: as comparable, as partly comparable, or not at all. */
export type Join = 'solid' | 'dashed' | 'none';

/** One edition's value in a line; null is a gap. */
export interface EditionPoint {
  readonly edition: string;
  readonly value: number | null;
  /** How it joins the point of the edition before; `none` after a break in method. */
  readonly joins: Join;
  /** A value or rank of low reliability is drawn as a hollow dot. */
  readonly isDoubtful?: boolean;
}

/** A point with its place. */
export interface PlacedPoint {
  readonly edition: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly isDoubtful: boolean;
}

type Place = readonly [x: number, y: number];

/** A stretch of line between neighbouring editions, all of one kind. */
export interface Stretch {
  readonly kind: 'solid' | 'dashed';
  readonly points: readonly [first: Place, ...rest: Place[]];
}

/** Editions along an axis, in px; `step` is from one to the next. */
export interface EditionAxis {
  /** Throws for an edition that is not on the axis. */
  readonly x: (edition: string) => number;
  readonly step: number;
}

/**
 * Places editions at equal steps from `left` to `right`; a single one stands at the left, or as far in as `padding`
 * steps say.
 */
export function editionAxis(editions: readonly string[], left: number, right: number, padding = 0): EditionAxis {
  const scale = scalePoint(editions, [left, right]).padding(padding);
  const x = (edition: string): number => {
    const at = scale(edition);
    if (at === undefined) throw new Error(`edition ${edition} is not on the axis`);
    return at;
  };
  return { x, step: scale.step() };
}

/**
 * The stretches and dots of a line over `editions`. Only points of neighbouring editions join: a missing edition or
 * value leaves a gap, and an edition in `breaks` never joins the one before it.
 */
export function placeLine(
  points: readonly EditionPoint[],
  editions: readonly string[],
  breaks: readonly string[],
  xOf: (edition: string) => number,
  yOf: (value: number) => number,
): { readonly stretches: readonly Stretch[]; readonly points: readonly PlacedPoint[] } {
  const byEdition = new Map(points.map((point) => [point.edition, point]));
  const placed: PlacedPoint[] = [];
  const stretches: { kind: 'solid' | 'dashed'; points: [Place, ...Place[]] }[] = [];
  let before: PlacedPoint | null = null;
  let open: (typeof stretches)[number] | null = null;
  for (const edition of editions) {
    const point = byEdition.get(edition);
    if (!point || point.value === null) {
      [before, open] = [null, null];
      continue;
    }
    const here: PlacedPoint = {
      edition,
      value: point.value,
      x: xOf(edition),
      y: yOf(point.value),
      isDoubtful: point.isDoubtful ?? false,
    };
    placed.push(here);
    if (!before || point.joins === 'none' || breaks.includes(edition)) open = null;
    else if (open && open.kind === point.joins) open.points.push([here.x, here.y]);
    else {
      open = {
        kind: point.joins,
        points: [
          [before.x, before.y],
          [here.x, here.y],
        ],
      };
      stretches.push(open);
    }
    before = here;
  }
  return { stretches, points: placed };
}
