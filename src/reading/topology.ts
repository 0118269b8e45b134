import { placesIn } from './article.ts';
import { readJson } from './json-text.ts';
import { problem, type Place, type Problem, type Slip } from '../problems/problem.ts';
import type { ReadingCode } from './checks.ts';
import { firstLine } from './first-line.ts';

/** One unit's outline: its code and where that stands in the file. */
export interface OutlineId {
  /** As it stands there, quotes left out. */
  readonly id: string;
  readonly isText: boolean;
  readonly place: Place;
}

/** A boundary file that can be drawn: data/units/boundaries/<set>.topo.json */
export interface TopologyFacts {
  readonly file: string;
  readonly set: string;
  readonly outlines: readonly OutlineId[];
}

/** Boundaries as read; null where the file cannot be drawn, with the problem that says why. */
export interface ReadTopology {
  readonly topology: TopologyFacts | null;
  readonly problems: readonly Problem<ReadingCode>[];
}

const PATH = /^data\/units\/boundaries\/([^/]+)\.topo\.json$/;

/** The unit set whose boundaries a file holds; null for any other path. */
export const boundarySet = (path: string): string | null => PATH.exec(path)?.[1] ?? null;

/** Outlines as they stand in the file, once nothing is wrong with them. */
interface Layer {
  readonly geometries: readonly { readonly id: string | number }[];
}

/**
 * Reads the boundaries of a unit set. Reports `bad-json` and `bad-topology`; whether the codes are units is checked
 * elsewhere.
 */
export function readTopology(file: string, set: string, text: string): ReadTopology {
  const places = placesIn(file, text);
  const read = readJson(text);
  if ('faultAt' in read) {
    const at = read.faultAt;
    return {
      topology: null,
      problems: [problem('bad-json', places(at), { found: firstLine(text.slice(at, at + 40)) })],
    };
  }
  const slip = slipIn(read.value);
  if (slip) return { topology: null, problems: [problem('bad-topology', places(0), { params: { slip } })] };
  const { objects } = read.value as {
    objects: { readonly units?: Layer; readonly provinces: Layer };
  };
  // The layer of outlines is called `units`; `provinces` is what the first boundaries called it.
  const { geometries } = objects.units ?? objects.provinces;
  const at = idOffsets(text);
  const outlines = geometries.map(({ id }): OutlineId => {
    const raw = JSON.stringify(id);
    const offset = at.get(raw)?.shift();
    const isText = typeof id === 'string';
    // Inside the quotes, so that `found` is the code itself.
    return { id: String(id), isText, place: places(offset === undefined ? 0 : offset + (isText ? 1 : 0)) };
  });
  return { topology: { file, set, outlines }, problems: [] };
}

/** Where each value of a key `id` stands, in order. */
function idOffsets(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const match of text.matchAll(/"id"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*"|-?\d+)/g)) {
    const [whole, raw] = match;
    if (raw === undefined) continue;
    const offsets = found.get(raw) ?? [];
    offsets.push(match.index + whole.length - raw.length);
    found.set(raw, offsets);
  }
  return found;
}

type Json = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && isPoint(value);

/** What keeps a value from being drawn; null where nothing does. */
function slipIn(value: unknown): Slip | null {
  if (!isMap(value) || value.type !== 'Topology') return 'topology-type';
  const { arcs, transform, objects } = value;
  if (!Array.isArray(arcs) || !arcs.every((arc) => Array.isArray(arc) && arc.length >= 2 && arc.every(isPoint)))
    return 'topology-arcs';
  if (transform !== undefined && !(isMap(transform) && isPair(transform.scale) && isPair(transform.translate)))
    return 'topology-transform';
  const provinces = isMap(objects) ? geometriesOf(objects.units ?? objects.provinces) : null;
  if (!provinces || provinces.length === 0) return 'topology-units';
  for (const outline of provinces) {
    if (!isMap(outline) || !isOutline(outline, arcs.length)) return 'topology-outline';
    if (!(typeof outline.id === 'string' && outline.id !== '') && !Number.isInteger(outline.id)) return 'topology-id';
  }
  for (const name of ['archipelagos', 'islands']) {
    const points = (objects as Json)[name];
    if (points === undefined) continue;
    if (
      !geometriesOf(points)?.every(
        (each) =>
          isMap(each) &&
          each.type === 'Point' &&
          isPoint(each.coordinates) &&
          (each.properties === undefined || isMap(each.properties)),
      )
    )
      return 'topology-points';
  }
  return null;
}

const geometriesOf = (value: unknown): readonly unknown[] | null =>
  isMap(value) && value.type === 'GeometryCollection' && Array.isArray(value.geometries) ? value.geometries : null;

function isOutline({ type, arcs }: Json, lines: number): boolean {
  const isRing = (ring: unknown): boolean =>
    Array.isArray(ring) && ring.length > 0 && ring.every((arc) => Number.isInteger(arc) && arc < lines && ~arc < lines);
  const isPolygon = (polygon: unknown): boolean =>
    Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing);
  return type === 'Polygon'
    ? isPolygon(arcs)
    : type === 'MultiPolygon' && Array.isArray(arcs) && arcs.length > 0 && arcs.every(isPolygon);
}
