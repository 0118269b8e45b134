/**
 * Vertical places (`centre`, px) for labels that must not overlap: each as near to its `y` as `height` px per label
 * and the bounds allow, given back in the order given. Labels that cannot all fit are spread evenly and may then
 * overlap.
 */
export function spreadLabels<T extends { readonly y: number }>(
  labels: readonly T[],
  height: number,
  top: number,
  bottom: number,
): (T & { readonly centre: number })[] {
  const downwards = labels.map((label, i) => ({ label, i })).sort((a, b) => a.label.y - b.label.y);
  // Runs of touching labels move as one block around the mean of what they wanted.
  const blocks: { members: typeof downwards; centre: number }[] = [];
  for (const member of downwards) {
    let block = { members: [member], centre: clamp(member.label.y, 1) };
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      const members = [...above.members, ...block.members];
      if (block.centre - above.centre >= (members.length / 2) * height) break;
      const mean = (above.centre * above.members.length + block.centre * block.members.length) / members.length;
      block = { members, centre: clamp(mean, members.length) };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks
    .flatMap(({ members, centre }) =>
      members.map(({ label, i }, k) => ({ i, label, centre: centre + (k - (members.length - 1) / 2) * height })),
    )
    .sort((a, b) => a.i - b.i)
    .map(({ label, centre }) => ({ ...label, centre }));

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

/**
 * Where the words of a rule stand: beside it, so that the rule runs along them, or over its top. Lane 0 is nearest the
 * picture.
 */
export interface LanePlace {
  readonly left: number;
  readonly lane: number;
  readonly isOver: boolean;
}

/** A label of a rule with its place. */
export type Placed<T> = T & LanePlace;

const BESIDE = 5;
const CLEAR = 4;

/**
 * Places for the words of several rules between 0 and `room`, so that no rule crosses any words and no words cover
 * others: right of the rule, left of it or over it, in as few lanes as can be. Null when there is no such arrangement
 * or more than five labels; the caller then sets the words elsewhere.
 */
export function laneLabels<T extends RuleLabel>(labels: readonly T[], room: number): readonly Placed<T>[] | null {
  if (labels.length > 5) return null;
  const choices = labels.map((label) => {
    const { x, width } = label;
    return [
      { ...label, left: x + BESIDE, isOver: false },
      { ...label, left: x - BESIDE - width, isOver: false },
      { ...label, left: Math.max(0, Math.min(room - width, x - width / 2)), isOver: true },
    ].filter(({ left }) => left >= 0 && left + width <= room);
  });
  let best: readonly Placed<T>[] | null = null;
  for (const sides of combinations(choices)) {
    const placed = inLanes(sides);
    if (placed && (!best || highest(placed) < highest(best))) best = placed;
  }
  return best;
}

const highest = (places: readonly { readonly lane: number }[]): number =>
  Math.max(-1, ...places.map(({ lane }) => lane));

const combinations = <T>(choices: readonly (readonly T[])[]): T[][] =>
  choices.reduce<T[][]>((made, options) => made.flatMap((head) => options.map((option) => [...head, option])), [[]]);

interface Side extends RuleLabel {
  readonly left: number;
}

const endOf = ({ left, width }: Side): number => left + width;

/**
 * The lowest lanes in which words lie above every other rule that stands within them; null when two would each have to
 * lie above the other.
 */
function inLanes<T extends Side>(sides: readonly T[]): (T & { readonly lane: number })[] | null {
  const places = sides.map((side) => ({ ...side, lane: NO_LANE }));
  const under = (side: Side): typeof places =>
    places.filter((other) => other !== side && other.x > side.left - CLEAR && other.x < endOf(side) + CLEAR);
  for (;;) {
    const waiting = places.filter(({ lane }) => lane === NO_LANE);
    if (waiting.length === 0) return places;
    const next = waiting.find((side) => under(side).every(({ lane }) => lane !== NO_LANE));
    if (!next) return null;
    const beside = places.filter(
      (other) => other.left < endOf(next) + 2 * CLEAR && next.left < endOf(other) + 2 * CLEAR,
    );
    const taken = new Set(beside.map(({ lane }) => lane));
    let lane = highest(under(next)) + 1;
    while (taken.has(lane)) lane++;
    next.lane = lane;
  }
}

/** Of words that wait for those under them. */
const NO_LANE = -1;
