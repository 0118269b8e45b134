import { extent, scaleLinear } from 'd3';
import type { Drawn } from '../drawing.ts';
import { editionAxis, placeLine, type EditionPoint, type PlacedPoint, type Stretch } from '../edition-line.ts';

/** What a word-sized line is drawn from. */
export interface SparklineSpec {
  /** 96 × 24 px when left out. */
  readonly width?: number;
  readonly height?: number;
  /** Every edition, oldest first. */
  readonly editions: readonly string[];
  readonly points: readonly EditionPoint[];
  /** Editions that do not join the one before: a tick on the base line. */
  readonly breaks: readonly string[];
  /** The reach of the points when left out; give it to compare several. */
  readonly domain?: readonly [number, number];
  readonly isInverted?: boolean;
}

/** Places of a word-sized line, in px; `last` is the newest point, null without one. */
export interface SparklineLayout extends Drawn {
  readonly stretches: readonly Stretch[];
  /** Points that no line touches. */
  readonly lone: readonly PlacedPoint[];
  readonly last: PlacedPoint | null;
  readonly breaks: readonly { readonly edition: string; readonly x: number }[];
}

const MARGIN = 4;

/** Lays out a word-sized line with its gaps and breaks; the newest point is marked. */
export function sparklineLayout({
  width = 96,
  height = 24,
  editions,
  points,
  breaks,
  domain,
  isInverted = false,
}: SparklineSpec): SparklineLayout {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low = 0, high = 0] = domain ?? extent(values);
  const reach: [number, number] = [height - MARGIN, MARGIN];
  const y = low === high ? () => height / 2 : scaleLinear([low, high], isInverted ? [reach[1], reach[0]] : reach);
  const { x, step } = editionAxis(editions, MARGIN, width - MARGIN);
  const line = placeLine(points, editions, breaks, x, y);
  const joined = new Set(line.stretches.flatMap((stretch) => stretch.points.map(([at]) => at)));
  return {
    width,
    height,
    stretches: line.stretches,
    lone: line.points.filter((point) => !joined.has(point.x)),
    last: line.points.at(-1) ?? null,
    breaks: breaks
      .filter((edition) => editions.indexOf(edition) > 0)
      .map((edition) => ({ edition, x: x(edition) - step / 2 })),
  };
}
