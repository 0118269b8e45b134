import { extent, geoMercator, mean } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { memoized } from '../../language/memoized.ts';
import type { Boundaries, Degrees } from '../../model/boundaries.ts';
import { unitKey, type UnitKey } from '../../model/unit.ts';
import { boxOf, ringArea, ringPath, thinArc, type Point } from './thin-arc.ts';

/** One unit set's boundaries as read from data/units/boundaries. */
export interface MapGround {
  readonly set: string;
  readonly boundaries: Boundaries;
}

/** One unit's outline at a size. */
export interface Outline {
  readonly unit: UnitKey;
  readonly path: string;
  /** The rings drawn, islands included, in px. */
  readonly rings: readonly (readonly Point[])[];
}

/**
 * The islets of an archipelago in degrees, and where their inset would stand: px from the top, up or down to clear
 * water.
 */
export interface Islets {
  readonly degrees: readonly Degrees[];
  readonly top: number;
  readonly direction: 1 | -1;
}

/** Where every unit lies at a size, and the archipelagos, which are drawn in insets. */
export interface ProjectedGround {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
  readonly islets: ReadonlyMap<string, Islets>;
}

/** Corners flatter than this are not seen at 1:1. */
const FLAT_PX2 = 2;
/** Rings smaller than this leave the drawing, unless they are a known island or all a unit has. */
const SPECK_PX2 = 1.5;
/** A known island smaller than this is drawn as a diamond so that it can be seen. */
const SEEN_PX2 = 4;

/** Projects the ground so that it is `height` px high; computed once per set, boundaries and height. */
export const projectGround = ({ set, boundaries }: MapGround, height: number): ProjectedGround =>
  project(set, boundaries, height);

const project = memoized((set: string, boundaries: Boundaries, height: number): ProjectedGround => {
  const arcs = absoluteArcs(boundaries);
  const [southWest, northEast] = boundaries.map?.frame ?? frameOf(boundaries, arcs);
  // The west edge stands at 0.
  const projection = geoMercator().fitHeight(height, {
    type: 'MultiPoint',
    coordinates: [[...southWest], [...northEast]],
  });
  const place = (degrees: Degrees): Point => {
    const point = projection([...degrees]);
    if (!point) throw new Error(`${degrees.join(', ')} has no place on the map`);
    return point;
  };
  const islands = islandsOf(boundaries).map(({ code, degrees }) => ({ code, at: place(degrees) }));
  const flat: Topology = {
    ...boundaries,
    transform: undefined,
    arcs: arcs.map((arc) => thinArc(arc.map(place), FLAT_PX2).map(([x, y]) => [x, y])),
  };
  const outlines = feature(flat, outlinesIn(flat)).features.map(({ id, geometry }) => {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    return outlineOf(
      unitKey(set, String(id)),
      polygons.flatMap(([ring]) => (ring ? [ring.map(([x = 0, y = 0]): Point => [x, y])] : [])),
      islands.filter(({ code }) => code === id).map((island) => island.at),
    );
  });
  const groups = Map.groupBy(pointsOf(boundaries, 'archipelagos'), ({ about }) => about.group ?? '');
  const islets = new Map(
    [...groups].map(([group, points]) => {
      const degrees = points.map((point) => point.degrees);
      const share = place(middleOf(degrees))[1] / height;
      const { at: top, moves } = boundaries.map?.insets?.[group] ?? {
        at: share,
        moves: share < 0.5 ? 'north' : 'south',
      };
      return [group, { degrees, top: height * top, direction: moves === 'north' ? -1 : 1 }] as const;
    }),
  );
  return { width: place(northEast)[0], height, outlines, islets };
});

/** The layer of outlines. */
const outlinesIn = ({ objects }: Topology): GeometryCollection =>
  (objects.units ?? objects.provinces) as GeometryCollection;

/** The box around all outlines; points of other layers may lie outside. */
function frameOf(boundaries: Boundaries, arcs: readonly (readonly Degrees[])[]): readonly [Degrees, Degrees] {
  const used = new Set(
    outlinesIn(boundaries).geometries.flatMap((outline) => ('arcs' in outline ? outline.arcs.flat(3) : [])),
  );
  const points = [...used].flatMap((arc) => arcs[arc < 0 ? ~arc : arc] ?? []);
  const [west = 0, east = 0] = extent(points, ([longitude]) => longitude);
  const [south = 0, north = 0] = extent(points, ([, latitude]) => latitude);
  return [
    [west, south],
    [east, north],
  ];
}

const middleOf = (points: readonly Degrees[]): Degrees => [
  mean(points, ([longitude]) => longitude) ?? 0,
  mean(points, ([, latitude]) => latitude) ?? 0,
];

/** Arcs in degrees: a quantised topology stores whole steps from point to point. */
function absoluteArcs({ arcs, transform }: Topology): Degrees[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX = 0, stepY = 0]): Degrees => {
      if (!transform) return [stepX, stepY];
      [x, y] = [x + stepX, y + stepY];
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
}

/**
 * What the point layers say about a point: the archipelago an islet belongs to, the code of the unit an island belongs
 * to.
 */
interface AboutPoint {
  readonly group?: string;
  readonly unit?: string;
}

function pointsOf(topology: Topology, name: string): { about: AboutPoint; degrees: Degrees }[] {
  const object = topology.objects[name];
  if (!object) return [];
  return feature(topology, object as GeometryCollection<AboutPoint>).features.flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point') return [];
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    return [{ about: properties, degrees: [longitude, latitude] as const }];
  });
}

/** Islands with the code of their unit. */
const islandsOf = (topology: Topology): { code: string; degrees: Degrees }[] =>
  pointsOf(topology, 'islands').flatMap(({ about, degrees }) => (about.unit ? [{ code: about.unit, degrees }] : []));

/**
 * Drops specks, keeps what is known as an island, and draws an island too small to see (or a mere point) as a diamond.
 */
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
