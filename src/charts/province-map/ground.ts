import { geoMercator } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { memoized } from '../../language/memoized.ts';
import { unitKey, type UnitKey } from '../../model/unit.ts';
import { boxOf, ringArea, ringPath, thinArc, type Point } from './thin-arc.ts';

/** One unit set's boundaries as read from data/units/boundaries. */
export interface MapGround {
  readonly set: string;
  readonly topology: Topology;
}

/** One unit's outline at a size. */
export interface Outline {
  readonly unit: UnitKey;
  readonly path: string;
  /** The rings drawn, islands included, in px. */
  readonly rings: readonly (readonly Point[])[];
}

/** Where every unit lies at a size, and the degrees of the archipelagos' islets, which are drawn in insets. */
export interface ProjectedGround {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
  readonly islets: ReadonlyMap<string, readonly Point[]>;
}

/** The mainland with the islands near it; the archipelagos lie east of it. Source: geo/README.md. */
const FRAME: readonly [Point, Point] = [
  [102.1, 8.3],
  [109.5, 23.4],
];
/** Corners flatter than this are not seen at 1:1. */
const FLAT_PX2 = 2;
/** Rings smaller than this leave the drawing, unless they are a known island or all a unit has. */
const SPECK_PX2 = 1.5;
/** A known island smaller than this is drawn as a diamond so that it can be seen. */
const SEEN_PX2 = 4;

/** Projects the ground so that it is `height` px high; computed once per set, topology and height. */
export const projectGround = ({ set, topology }: MapGround, height: number): ProjectedGround =>
  project(set, topology, height);

const project = memoized((set: string, topology: Topology, height: number): ProjectedGround => {
  const projection = geoMercator().fitExtent(
    [
      [0, 0],
      [height, height],
    ],
    { type: 'MultiPoint', coordinates: FRAME.map(([x, y]) => [x, y]) },
  );
  const at = (degrees: readonly number[]): Point => {
    const point = projection([degrees[0]!, degrees[1]!]);
    if (!point) throw new Error(`${degrees.join(', ')} has no place on the map`);
    return point;
  };
  // The frame is fitted by its height and stands in the middle; move its west edge to 0.
  const [west] = at(FRAME[0]);
  const place = (degrees: readonly number[]): Point => [at(degrees)[0] - west, at(degrees)[1]];
  const islands = islandsOf(topology).map(({ code, degrees }) => ({ code, at: place(degrees) }));
  const flat: Topology = {
    ...topology,
    transform: undefined,
    arcs: absoluteArcs(topology).map((arc) => thinArc(arc.map(place), FLAT_PX2).map(([x, y]) => [x, y])),
  };
  const outlines = feature(flat, flat.objects['provinces'] as GeometryCollection).features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    return outlineOf(
      unitKey(set, String(id)),
      polygons.map((polygon) => polygon[0]!.map(([x, y]): Point => [x!, y!])),
      islands.filter(({ code }) => code === id).map((island) => island.at),
    );
  });
  const islets = new Map<string, Point[]>();
  for (const { about, degrees } of pointsOf(topology, 'archipelagos')) {
    const group = about.group ?? '';
    islets.set(group, [...(islets.get(group) ?? []), degrees]);
  }
  return { width: place(FRAME[1])[0], height, outlines, islets };
});

/** Arcs in degrees: a quantised topology stores whole steps from point to point. */
function absoluteArcs({ arcs, transform }: Topology): Point[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX, stepY]): Point => {
      if (!transform) return [stepX!, stepY!];
      [x, y] = [x + stepX!, y + stepY!];
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
}

/** What the point layers say about a point; islands carry their province before (`gso`) and since the merger (`code`). */
interface AboutPoint {
  readonly group?: string;
  readonly gso?: string;
  readonly code?: string;
}

function pointsOf(topology: Topology, name: string): { about: AboutPoint; degrees: Point }[] {
  const object = topology.objects[name];
  if (!object) return [];
  return feature(topology, object as GeometryCollection<AboutPoint>).features.flatMap(({ geometry, properties }) =>
    geometry.type === 'Point'
      ? [{ about: properties, degrees: [geometry.coordinates[0]!, geometry.coordinates[1]!] as const }]
      : [],
  );
}

/** Islands with their province's code in this topology: the older code where the topology knows every one of them. */
function islandsOf(topology: Topology): { code: string; degrees: Point }[] {
  const islands = pointsOf(topology, 'islands');
  const codes = new Set((topology.objects['provinces'] as GeometryCollection).geometries.map(({ id }) => String(id)));
  const isOld = islands.every(({ about }) => codes.has(about.gso ?? ''));
  return islands.map(({ about, degrees }) => ({ code: (isOld ? about.gso : about.code) ?? '', degrees }));
}

/** Drops specks, keeps what is known as an island, and draws an island too small to see (or a mere point) as a diamond. */
function outlineOf(unit: UnitKey, rings: readonly (readonly Point[])[], islands: readonly Point[]): Outline {
  const bySize = [...rings].sort((a, b) => ringArea(b) - ringArea(a));
  const large = bySize.filter((ring, i) => i === 0 || ringArea(ring) >= SEEN_PX2);
  const islets = bySize.filter(
    (ring) => !large.includes(ring) && ringArea(ring) >= SPECK_PX2 && !islands.some((island) => isIn(island, ring)),
  );
  const diamonds = islands.filter((island) => !large.some((ring) => isIn(island, ring))).map(diamondAt);
  const drawn = [...large, ...islets, ...diamonds];
  return { unit, path: drawn.map(ringPath).join(''), rings: drawn };
}

/** Inside the ring's box, to a pixel: island points are known to about 0.01 degree. */
function isIn([x, y]: Point, ring: readonly Point[]): boolean {
  const [left, top, right, bottom] = boxOf(ring);
  return x > left - 1 && x < right + 1 && y > top - 1 && y < bottom + 1;
}

const diamondAt = ([x, y]: Point): Point[] => [
  [x, y - 1.5],
  [x + 1.5, y],
  [x, y + 1.5],
  [x - 1.5, y],
  [x, y - 1.5],
];
