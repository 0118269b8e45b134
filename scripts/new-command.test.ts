import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles } from '../src/checks/check-files.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { readFiles } from '../src/dataset/read-files.ts';
import { pilotRoot } from '../src/import/testing.ts';
import { rankingOf } from '../src/model/ranking.ts';
import { importCommand } from './import-command.ts';
import { runNew } from './new-command.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  for (const { path, bytes } of pilotRoot({
    'data/indices/thi-diem/observations/2012.csv':
      'unit,unit_name,indicator,value,rank,status,rank_status,source,note,value_from,rank_from\n',
  }))
    put(path, bytes);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function run(...args: string[]): { code: number; text: string } {
  const said: string[] = [];
  return { code: runNew([...args, '--root', root], (text) => said.push(text)), text: said.join('\n') };
}

const errors = (): string[] =>
  checkFiles(readFiles(root))
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, line, columnName, code }) => `${file}:${line} ${columnName} ${code}`);

describe('npm run new', () => {
  it('begins a news item in both languages; the check names the blanks', () => {
    expect(run('news', '--date', '2024-05-06', '--slug', 'Họp báo')).toMatchObject({
      code: 0,
      text: expect.stringContaining('content/news/2024-05-06-hop-bao/en.md'),
    });
    const blanks = errors().filter((each) => each.includes('/vi.md'));
    expect(blanks.map((each) => each.split(' ').at(-1))).toEqual([
      'missing-key',
      'missing-key',
      'missing-key',
      'empty-text',
    ]);
    expect(run('news', '--date', '2024-05-06', '--slug', 'hop-bao')).toMatchObject({
      code: 1,
      text: expect.stringContaining('không ghi đè'),
    });
  });

  it('begins an edition after the one before it, without claiming that it is comparable', () => {
    expect(run('edition', '--index', 'thi-diem', '--edition', '2025')).toMatchObject({
      code: 0,
      text: expect.stringContaining('npm run import'),
    });
    expect(errors()).toEqual([
      'data/indices/thi-diem/editions.csv:4 comparable_with_previous empty-cell',
      'data/indices/thi-diem/editions.csv:4 source empty-cell',
    ]);
    expect(readFileSync(join(root, 'data/indices/thi-diem/editions.csv'), 'utf8')).toContain(
      '2025,vn34,td-1,,,34,standard,,,,,\n',
    );
    expect(run('edition', '--index', 'thi-diem', '--edition', '2025').code).toBe(1);
  });

  it('begins a document under its number and year', () => {
    expect(
      run(
        'document',
        '--number',
        '12/NQ-CP',
        '--issuer',
        'Chính phủ',
        '--issuer-en',
        'Government',
        '--date',
        '2025-02-03',
        '--title-vi',
        'Về việc thử',
        '--title-en',
        'On trying',
      ).code,
    ).toBe(0);
    expect(errors()).toEqual([]);
    expect(readFileSync(join(root, 'data/documents.csv'), 'utf8')).toContain(
      '12-nq-cp-2025,12/NQ-CP,resolution,Chính phủ',
    );
    expect(run('document', '--number', '12/NQ-CP', '--issuer', 'Chính phủ', '--date', '2025-02-03').code).toBe(1);
  });

  it.each([
    [['poem']],
    [['news']],
    [['news', '--date', '6/5/2024', '--slug', 'a']],
    [['edition', '--index', 'none', '--edition', '2025']],
    [['index', '--id', 'Chữ Hoa']],
    [['news', '--date', '2026-02-30', '--slug', 'a']],
    [['edition', '--index', 'thi-diem', '--edition', '2025', '--announced', '17/4/2032']],
    [['edition', '--index', 'thi-diem', '--edition', '2025', '--units-ranked', 'abc']],
    [['news', '--colour']],
  ])('refuses the wrong call %j with 2', (args) => {
    expect(run(...args).code).toBe(2);
  });

  it('says which choices there are', () => {
    expect(run('news', '--date', '2024-05-06', '--slug', 'a', '--kind', 'tin')).toMatchObject({
      code: 2,
      text: expect.stringContaining('--kind “tin”: một trong news, analysis, opinion.'),
    });
    expect(run('edition', '--index', 'thi-diem', '--edition', '2025', '--unit-set', 'vn99')).toMatchObject({
      code: 2,
      text: expect.stringMatching(/--unit-set “vn99”: một trong vn\d\d, vn\d\d\./),
    });
  });

  it('begins a site from nothing, and keeps what is there', () => {
    root = join(root, 'another country');
    expect(run('site')).toMatchObject({ code: 0, text: expect.stringContaining('content/pages/about/en.mdx') });
    const found = checkFiles(readFiles(root)).problems;
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(['empty-cell', 'bad-url', 'missing-key', 'empty-text']),
    );
    put('data/units/sets.csv', 'mine');
    rmSync(join(root, 'data/site.csv'));
    expect(run('site').code).toBe(0);
    expect(readFileSync(join(root, 'data/units/sets.csv'), 'utf8')).toBe('mine');
    expect(run('site').code).toBe(1);
  });

  it('takes the first kind of unit that the root has, and another only of those it has', () => {
    const kinds = readFileSync('tests/fixtures/country/data/units/kinds.csv');
    put('data/units/kinds.csv', kinds);
    expect(run('index', '--id', 'den-duong').code).toBe(0);
    expect(readFileSync(join(root, 'data/indices/indices.csv'), 'utf8')).toMatch(/^den-duong,.*,canton,/m);
    expect(run('index', '--id', 'cau', '--unit-kind', 'province')).toMatchObject({
      code: 2,
      text: expect.stringContaining('--unit-kind “province”: một trong canton.'),
    });
  });

  it('a whole new index with its own indicators and twenty editions needs no code', async () => {
    const words = [
      '--name-vi',
      'Chỉ số nước sạch',
      '--name-en',
      'Clean water index',
      '--producer-vi',
      'Viện Nước',
      '--producer-en',
      'Water Institute',
    ];
    expect(run('index', '--id', 'nuoc-sach', '--max', '10', '--decimals', '1', ...words).code).toBe(0);
    expect(errors()).toEqual([]);
    put(
      'data/indices/nuoc-sach/indicators.csv',
      `${readFileSync(join(root, 'data/indices/nuoc-sach/indicators.csv'), 'utf8')}nuoc-sach-1,gieng,total,1,Giếng làng,Village wells,,4,,,,,\nnuoc-sach-1,ong-nuoc,total,2,Ống nước máy,Tap water,,6,,,,,\n`,
    );
    const names = pilotRoot().find(({ path }) => path.endsWith('units.csv'))!.bytes;
    const provinces = new TextDecoder()
      .decode(names)
      .split('\n')
      .filter((line) => line.startsWith('vn63,'))
      .map((line) => line.split(',')[2]!);
    for (let year = 2001; year <= 2020; year++) {
      const isFirst = year === 2001;
      expect(
        run(
          'edition',
          '--index',
          'nuoc-sach',
          '--edition',
          String(year),
          '--unit-set',
          'vn63',
          '--source',
          'vna-2012-da-nang-tops',
          ...(isFirst ? [] : ['--comparable', 'yes']),
        ).code,
      ).toBe(0);
      // Wells earn from 0.05 to 3.15, taps 2 everywhere, moved on by one province a year.
      const lines = provinces.map(
        (_, i) =>
          `${provinces[(i + year) % 63]};${wells(i)};2;${(2 + (63 - i) * 0.05).toFixed(2).replace('.', ',')};${i + 1}`,
      );
      put('table.csv', `Tỉnh;Giếng làng;Ống nước máy;Tổng điểm ${year};Hạng\n${lines.join('\n')}\n`);
      const said: string[] = [];
      const code = await importCommand(
        [
          join(root, 'table.csv'),
          '--index',
          'nuoc-sach',
          '--edition',
          String(year),
          '--source',
          'vna-2012-da-nang-tops',
          '--root',
          root,
        ],
        { print: (text) => said.push(text), ask: null },
      );
      expect([year, code, code === 0 ? '' : said.join('\n')]).toEqual([year, 0, '']);
    }
    expect(errors()).toEqual([]);
    const { dataset } = loadDataset(root);
    const index = dataset!.indices.find(({ id }) => id === 'nuoc-sach')!;
    expect(index.editions).toHaveLength(20);
    for (const edition of index.editions) {
      const ranking = rankingOf(dataset!, index, edition);
      expect([ranking.coverage.withScore, ranking.coverage.withRank, ranking.rankOrigin]).toEqual([
        63,
        63,
        'published',
      ]);
      expect(ranking.rows[0]!.score).toMatchObject({ value: 5.15 });
    }
    expect(dataset!.observations.filter((each) => each.index === 'nuoc-sach')).toHaveLength(20 * 63 * 3);
  });
});

const wells = (i: number): string => ((63 - i) * 0.05).toFixed(2).replace('.', ',');
