/** Dots above a line, in px: each with its x and the height of its centre over the line, in the order given. */
export interface Swarm<T> {
  readonly radius: number;
  readonly height: number;
  readonly dots: readonly Piled<T>[];
}

type Piled<T> = T & Place;

interface Place {
  readonly x: number;
  readonly above: number;
}

const SMALLEST = 2;

/**
 * Dots at their own x, each as near to the line as those before it leave room: none overlaps another. Dots shrink
 * until the pile is no higher than `tallest`; equal values stand over one another, and only where even the smallest
 * dots pile too high do they stand side by side around their value.
 */
export function swarm<T extends { readonly x: number }>(dots: readonly T[], radius: number, tallest: number): Swarm<T> {
  const piled = pile(dots, radius, radius > SMALLEST ? Infinity : tallest);
  const height = Math.max(0, ...piled.map(({ above }) => above + radius));
  if (height <= tallest || radius <= SMALLEST) return { radius, height, dots: piled };
  return swarm(dots, Math.max(SMALLEST, radius * 0.9), tallest);
}

function pile<T extends { readonly x: number }>(dots: readonly T[], radius: number, tallest: number): Piled<T>[] {
  const apart = 2 * radius + 0.6;
  const leftToRight = dots.map((dot, at) => ({ dot, at })).sort((a, b) => a.dot.x - b.dot.x);
  const placed: (Piled<T> & { readonly at: number })[] = [];
  for (const { dot, at } of leftToRight) {
    let [shift, above] = [0, lowestFree(dot.x, placed, radius, apart)];
    while (above + radius > tallest) {
      shift = shift > 0 ? -shift : apart - shift;
      above = lowestFree(dot.x + shift, placed, radius, apart);
    }
    placed.push({ ...dot, x: dot.x + shift, above, at });
  }
  return placed.sort((a, b) => a.at - b.at);
}

/** The lowest height at x where a dot touches none yet placed. */
function lowestFree(x: number, placed: readonly Place[], radius: number, apart: number): number {
  const near = placed.filter((other) => Math.abs(other.x - x) < apart);
  const heights = [radius, ...near.map((other) => other.above + Math.sqrt(apart ** 2 - (other.x - x) ** 2))].sort(
    (a, b) => a - b,
  );
  const isFree = (height: number): boolean =>
    near.every((other) => (other.x - x) ** 2 + (other.above - height) ** 2 >= apart ** 2 - 1e-6);
  return heights.find(isFree) ?? Math.max(...heights);
}
