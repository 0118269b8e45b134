/** A place in px, or in degrees as longitude and latitude. */
export type Point = readonly [x: number, y: number];

/**
 * An arc without the corners too flat to see (Visvalingam): the corner whose triangle with its neighbours is
 * smallest goes first, until every one left spans at least `leastPx2`. Ends stay, so neighbours keep meeting;
 * a closed arc keeps four points.
 */
export function thinArc(arc: readonly Point[], leastPx2: number): readonly Point[] {
  const points = [...arc];
  const first = points[0];
  const last = points.at(-1);
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  const fewest = isClosed ? 4 : 2;
  while (points.length > fewest) {
    let flattest = -1;
    let least = leastPx2;
    for (let i = 1; i < points.length - 1; i++) {
      const [before, corner, after] = [points[i - 1], points[i], points[i + 1]];
      if (!before || !corner || !after) continue;
      const area = triangleArea(before, corner, after);
      if (area < least) [flattest, least] = [i, area];
    }
    if (flattest < 0) break;
    points.splice(flattest, 1);
  }
  return points;
}

const triangleArea = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/** The area of a ring in px². */
export function ringArea(ring: readonly Point[]): number {
  const [first] = ring;
  if (!first) return 0;
  let twice = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[i + 1] ?? first;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** The box around points. */
export function boxOf(points: readonly Point[]): readonly [left: number, top: number, right: number, bottom: number] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/**
 * A closed path in tenths of a pixel, in relative steps. Points are rounded before they are subtracted, so that
 * two units sharing a border draw the same line.
 */
export function ringPath(ring: readonly Point[]): string {
  const [start, ...rest] = ring.slice(0, -1).map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  if (!start) return '';
  let text = `M${start[0] / 10} ${start[1] / 10}l`;
  let from = start;
  for (const to of rest) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    from = to;
    if (dx !== 0 || dy !== 0) text += `${joined(text.endsWith('l'), dx)}${joined(false, dy)}`;
  }
  return `${text.replace(/l$/, '')}z`;
}

/** A step in the fewest characters: the minus sign parts numbers, the leading zero goes. */
const joined = (isFirst: boolean, tenths: number): string =>
  `${isFirst || tenths < 0 ? '' : ' '}${String(tenths / 10).replace(/^(-?)0\./, '$1.')}`;
