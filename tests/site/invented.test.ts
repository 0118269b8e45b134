import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { buildRoot, runScript, useFolder } from '../commands.ts';
import { filesOf, mainWords, pageAt, readSite, rowsOf, type BuiltSite } from './built-site.ts';
import { DATA_RULES, holds, RULES } from './rules/any-site.ts';

const ROOT = resolve('tests/fixtures/invented');
const TEXTS =
  /^\/(en\/)?(phuong-phap|method|gioi-thieu|about|su-dung-lai|reuse|kha-nang-tiep-can|accessibility|quyen-rieng-tu|privacy|dinh-chinh|corrections)\/$/;

const folder = useFolder('reform index ');

describe('another index, another country: data of a root with one invented index', () => {
  let site: BuiltSite;
  const data = loadDataset(ROOT).dataset!;
  beforeAll(async () => {
    await buildRoot(ROOT, folder('site'));
    site = readSite(folder('site'));
  });

  test.each(Object.entries(RULES))('%s', (_, rule) => holds(rule(site)));
  test.each(Object.entries(DATA_RULES))('%s', (_, rule) => holds(rule(site, data)));

  test('has a page for its index, editions, units, fields and charts', () => {
    for (const path of [
      '/',
      '/en/',
      '/bang-xep-hang/kite/',
      '/bang-xep-hang/kite/2001/',
      '/en/rankings/kite/2000/',
      '/tinh/dao-dong/',
      '/en/provinces/dao-tay/',
      '/linh-vuc/gio/',
      '/en/fields/string/',
      '/bieu-do/kite-2001-ranking/',
      '/bieu-do/kite-national/',
      '/tim-kiem/',
      '/dang-kiem-tra/',
    ])
      expect([...site.byPath.keys()]).toContain(path);
    expect(
      rowsOf(pageAt(site, '/bang-xep-hang/kite/2001/').byId.get('ranking')!)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['1', 'Đảo Tây', '8,0'],
      ['2', 'Đảo Ở Giữa', '7,5'],
      ['3', 'Đảo Đông', '7,0'],
    ]);
    expect(mainWords(pageAt(site, '/'))).toMatch(/Đảo Tây đứng đầu KITE 2001 với 8,0 điểm/);
  });

  test('names no index of Viet Nam, in page, file or search index', () => {
    const findings = [...site.files]
      .filter((file) => /\.(html|csv|xml|svg|json)$/.test(file) && !TEXTS.test(`/${file.replace(/index\.html$/, '')}`))
      .filter((file) => /PAR INDEX|SIPAS|PAPI|\bDTI\b/.test(site.read(file).replace(/<footer[\s\S]*/, '')));
    expect(findings).toEqual([]);
  });

  test('draws no map without boundaries', () => {
    expect(
      site.pages.filter((page) => page.html.includes('data-chart="province-map"')).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('a root with an error', () => {
  test('says what is wrong, exits 1, and leaves the site that was there as it was', async () => {
    const [root, out] = [folder('wrong'), folder('was there')];
    cpSync(ROOT, root, { recursive: true });
    cpSync(join(ROOT, 'data'), join(out, 'old'), { recursive: true });
    const file = join(root, 'data/indices/kite/observations/2001.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('total,8,1', 'total,"8,0",1'));
    const before = filesOf(out).map((name) => [name, statSync(join(out, name)).mtimeMs]);
    const { code, output } = await runScript('scripts/build.ts', '--root', root, '--out', out, '--lang', 'en');
    expect(code).toBe(1);
    expect(output).toContain('data/indices/kite/observations/2001.csv:3:4: error: "8,0" is not a number');
    expect(filesOf(out).map((name) => [name, statSync(join(out, name)).mtimeMs])).toEqual(before);
  });

  test('writes nothing where nothing was', async () => {
    const root = folder('empty');
    cpSync(ROOT, root, { recursive: true });
    rmSync(join(root, 'data/sources.csv'));
    const { code } = await runScript('scripts/build.ts', '--root', root, '--out', folder('nothing'));
    expect(code).toBe(1);
    expect(readdirSync(folder())).not.toContain('nothing');
  });
});
