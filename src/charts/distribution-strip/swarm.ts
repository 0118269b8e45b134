/** Dots above a line: their x and their height over it. */
export interface Swarm {
  readonly radius: number;
  readonly height: number;
  readonly places: readonly (readonly [x: number, above: number])[];
}

const SMALLEST = 2;

/**
 * Dots at their own x, each as near to the line as those before it leave room: none overlaps another. Dots shrink
 * until the pile is no higher than `tallest`; equal values stand over one another, and only where even the smallest
 * dots pile too high do they stand side by side around their value.
 */
export function swarm(xs: readonly number[], radius: number, tallest: number): Swarm {
  const places = pile(xs, radius, radius > SMALLEST ? Infinity : tallest);
  const height = Math.max(0, ...places.map(([, above]) => above + radius));
  if (height <= tallest || radius <= SMALLEST) return { radius, height, places };
  return swarm(xs, Math.max(SMALLEST, radius * 0.9), tallest);
}

type Place = readonly [x: number, above: number];

function pile(xs: readonly number[], radius: number, tallest: number): Place[] {
  const apart = 2 * radius + 0.6;
  const order = xs.map((_, i) => i).sort((a, b) => xs[a]! - xs[b]! || a - b);
  const placed: Place[] = [];
  const places: Place[] = xs.map((x) => [x, radius]);
  for (const i of order) {
    let [shift, place] = [0, lowestFree(xs[i]!, placed, radius, apart)];
    while (place[1] + radius > tallest) {
      shift = shift > 0 ? -shift : apart - shift;
      place = lowestFree(xs[i]! + shift, placed, radius, apart);
    }
    placed.push(place);
    places[i] = place;
  }
  return places;
}

/** The lowest place at x that touches no dot yet placed. */
function lowestFree(x: number, placed: readonly Place[], radius: number, apart: number): Place {
  const near = placed.filter(([other]) => Math.abs(other - x) < apart);
  const heights = [radius, ...near.map(([other, above]) => above + Math.sqrt(apart ** 2 - (other - x) ** 2))].sort(
    (a, b) => a - b,
  );
  const isFree = (height: number): boolean =>
    near.every(([other, above]) => (other - x) ** 2 + (above - height) ** 2 >= apart ** 2 - 1e-6);
  return [x, heights.find(isFree) ?? heights.at(-1)!];
}
