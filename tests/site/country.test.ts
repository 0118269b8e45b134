import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { buildRoot, useFolder } from '../commands.ts';
import { pageAt, readSite, type BuiltSite } from './built-site.ts';
import { DATA_RULES, holds, RULES } from './rules/any-site.ts';

const ROOT = resolve('tests/fixtures/country');
const folder = useFolder('another country ');

/** What only Viet Nam has. "Be Vietnam Pro" is the name of the letters, "Vietnamese" of a language of the site. */
const ELSEWHERE =
  /tỉnh|\bprovinc|vi[eệ]t nam|PAR INDEX|SIPAS|PAPI|\bministr|Hoàng Sa|Trường Sa|(?:các|từng|cấp|khối) bộ(?! tiêu chí| đơn vị| dữ liệu)|bộ, (?:ngành|cơ quan)|\bvn\d\d\b/giu;
/** The help of the problem codes and the names of the rules speak of every table there can be, whatever a root has. */
const OF_THE_ENGINE = /^(?:ma-loi|en\/problem-codes|chung-minh|en\/proof)\/index\.html$/;

const strangers = (site: BuiltSite): string[] =>
  [...site.files]
    .filter((file) => /\.(?:html|json|xml|csv|svg|txt|ics)$/.test(file) && !OF_THE_ENGINE.test(file))
    .flatMap((file) => {
      const text = site.read(file).replaceAll('Be Vietnam Pro', '');
      return [...text.matchAll(ELSEWHERE)].map(
        ({ index }) => `${file}: ${text.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' ')}`,
      );
    });

describe('a country with cantons, regions, one index, and no ministries, fields, sessions, news or boundaries', () => {
  let site: BuiltSite;
  const data = loadDataset(ROOT).dataset!;
  beforeAll(async () => {
    await buildRoot(ROOT, folder('site'));
    site = readSite(folder('site'));
  });

  test.each(Object.entries(RULES))('%s', (_, rule) => holds(rule(site)));
  test.each(Object.entries(DATA_RULES))('%s', (_, rule) => holds(rule(site, data)));

  test('says nothing of another country, in page, file or search register', () => {
    expect(strangers(site)).toEqual([]);
  });

  test('has its own addresses, menu and home page', () => {
    for (const path of ['/chau/', '/en/cantons/alba/', '/bang-xep-hang/den/2023/', '/en/rankings/lamps/'])
      expect([...site.byPath.keys()]).toContain(path);
    const home = pageAt(site, '/en/').html;
    expect(home).toContain('Where does my canton stand?');
    expect(home).toContain('href="/en/cantons/"');
    expect(home).not.toMatch(/href="\/en\/(?:fields|news|sessions|targets|glossary)\//);
  });

  test('shows no picture of another site, and no map or credit of boundaries', () => {
    expect([...site.files].filter((file) => file.startsWith('og-'))).toEqual([]);
    for (const page of site.pages) expect(page.html).not.toMatch(/og:image|province-map|OpenStreetMap/);
  });
});

/** The box around an outline drawn as `M` and relative steps. */
function extent(path: string): { left: number; right: number; top: number; bottom: number } {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
  const [xs, ys] = [[numbers[0]!], [numbers[1]!]];
  for (let i = 2; i < numbers.length; i += 2) {
    xs.push(xs.at(-1)! + numbers[i]!);
    ys.push(ys.at(-1)! + numbers[i + 1]!);
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Five squares side by side in the Alps, as the boundaries of the cantons. */
function alpineRoot(): string {
  const root = folder('alpine');
  cpSync(ROOT, root, { recursive: true });
  const square = (i: number) => [
    [8 + i, 45],
    [8 + i, 46],
    [9 + i, 46],
    [9 + i, 45],
    [8 + i, 45],
  ];
  const boundaries = join(root, 'data', 'units', 'boundaries');
  mkdirSync(boundaries, { recursive: true });
  writeFileSync(
    join(boundaries, 'al5.topo.json'),
    JSON.stringify(
      {
        type: 'Topology',
        map: { credit: { vi: 'Ranh giới: Sở Đo đạc Alvenia.', en: 'Boundaries: Alvenia Survey.' } },
        objects: {
          units: {
            type: 'GeometryCollection',
            geometries: [0, 1, 2, 3, 4].map((i) => ({
              type: 'Polygon',
              id: String(i + 1),
              arcs: [[i]],
              properties: {},
            })),
          },
        },
        arcs: [0, 1, 2, 3, 4].map(square),
      },
      null,
      1,
    ),
  );
  return root;
}

describe('the same country with boundaries elsewhere on the globe', () => {
  let site: BuiltSite;
  let data: Dataset;
  beforeAll(async () => {
    const root = alpineRoot();
    data = loadDataset(root).dataset!;
    await buildRoot(root, folder('alpine site'));
    site = readSite(folder('alpine site'));
  });

  test.each(Object.entries(RULES))('%s', (_, rule) => holds(rule(site)));
  test.each(Object.entries(DATA_RULES))('%s', (_, rule) => holds(rule(site, data)));

  test('says nothing of another country, in page, file or search register', () => {
    expect(strangers(site).filter((each) => !each.includes('province-map'))).toEqual([]);
  });

  test('draws its map on its own ground: every canton is large, and none is cut', () => {
    const map = site.read('bieu-do/lamp-2023-map/chart.svg');
    const areas = [...map.matchAll(/data-unit="al5:\d"[^>]*\sd="([^"]+)"/g)].map(([, path]) => extent(path!));
    const [, width, height] = [...map.matchAll(/viewBox="0 0 (\d+) (\d+)"/g)].at(-1)!.map(Number);
    expect(areas).toHaveLength(5);
    for (const { left, right, top, bottom } of areas) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width!);
      expect(bottom - top).toBeGreaterThan(height! * 0.9);
      expect(right - left).toBeGreaterThan(width! / 6);
    }
    expect(pageAt(site, '/en/charts/lamp-2023-map/').html).toContain('Alvenia Survey');
  });
});
