/**
 * Vertical places for labels that must not overlap: each as near to where it wants to be as `height` px per label
 * and the bounds allow, order kept. Labels that cannot all fit are spread evenly and may then overlap.
 */
export function spreadLabels(wanted: readonly number[], height: number, top: number, bottom: number): number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at || a.i - b.i);
  // Runs of touching labels move as one block around the mean of what they wanted.
  const blocks: { members: number[]; centre: number }[] = [];
  for (const { at, i } of order) {
    blocks.push({ members: [i], centre: clamp(at, 1) });
    for (let last = blocks.length - 1; last > 0; last--) {
      const [a, b] = [blocks[last - 1]!, blocks[last]!];
      if (b.centre - a.centre >= ((a.members.length + b.members.length) / 2) * height) break;
      const members = [...a.members, ...b.members];
      const mean = (a.centre * a.members.length + b.centre * b.members.length) / members.length;
      blocks.splice(last - 1, 2, { members, centre: clamp(mean, members.length) });
    }
  }
  const placed = [...wanted];
  for (const { members, centre } of blocks)
    members.forEach((i, k) => (placed[i] = centre + (k - (members.length - 1) / 2) * height));
  return placed;

  function clamp(centre: number, count: number): number {
    const half = (count * height) / 2;
    return Math.max(top + half, Math.min(bottom - half, centre));
  }
}

/** Words wanted at a vertical rule, with the width they take. */
export interface RuleLabel {
  readonly x: number;
  readonly width: number;
}

/** Where the words of a rule stand: beside it, so that the rule runs along them, or over its top. Lane 0 is nearest the picture. */
export interface LanePlace {
  readonly left: number;
  readonly lane: number;
  readonly isOver: boolean;
}

const BESIDE = 5;
const CLEAR = 4;

/**
 * Places for the words of several rules between 0 and `room`, so that no rule crosses any words and no words cover
 * others: right of the rule, left of it or over it, in as few lanes as can be. Null when there is no such arrangement
 * or more than five labels; the caller then sets the words elsewhere.
 */
export function laneLabels(labels: readonly RuleLabel[], room: number): readonly LanePlace[] | null {
  if (labels.length > 5) return null;
  const choices = labels.map(({ x, width }) =>
    [
      { left: x + BESIDE, isOver: false },
      { left: x - BESIDE - width, isOver: false },
      { left: Math.max(0, Math.min(room - width, x - width / 2)), isOver: true },
    ].filter(({ left }) => left >= 0 && left + width <= room),
  );
  let best: readonly LanePlace[] | null = null;
  for (const sides of combinations(choices)) {
    const lanes = lanesFor(labels, sides);
    if (lanes && (!best || highest(lanes) < highest(best.map(({ lane }) => lane))))
      best = sides.map((side, i) => ({ ...side, lane: lanes[i]! }));
  }
  return best;
}

const highest = (lanes: readonly number[]): number => Math.max(-1, ...lanes);

const combinations = <T>(choices: readonly (readonly T[])[]): T[][] =>
  choices.reduce<T[][]>((made, options) => made.flatMap((head) => options.map((option) => [...head, option])), [[]]);

/** The lowest lanes in which words lie above every other rule that stands within them; null when two would each have to lie above the other. */
function lanesFor(labels: readonly RuleLabel[], sides: readonly { readonly left: number }[]): number[] | null {
  const end = (i: number): number => sides[i]!.left + labels[i]!.width;
  const under = labels.map((_, i) =>
    labels.flatMap(({ x }, j) => (i !== j && x > sides[i]!.left - CLEAR && x < end(i) + CLEAR ? [j] : [])),
  );
  const lanes: (number | null)[] = labels.map(() => null);
  while (lanes.includes(null)) {
    const i = lanes.findIndex((lane, at) => lane === null && under[at]!.every((j) => lanes[j] !== null));
    if (i < 0) return null;
    const taken = new Set(
      lanes.flatMap((lane, j) =>
        lane !== null && sides[j]!.left < end(i) + 2 * CLEAR && sides[i]!.left < end(j) + 2 * CLEAR ? [lane] : [],
      ),
    );
    let lane = highest(under[i]!.map((j) => lanes[j]!)) + 1;
    while (taken.has(lane)) lane++;
    lanes[i] = lane;
  }
  return lanes.map((lane) => lane!);
}
