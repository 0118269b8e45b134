import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { observationsOf } from '../src/model/lookup.ts';
import { latinBytes, pilotRoot, toLegacy } from '../src/import/testing.ts';
import { importCommand } from './import-command.ts';

const OBSERVATIONS = 'data/indices/thi-diem/observations/2012.csv';
const SOURCE = 'vna-2012-da-nang-tops';
const WORKBOOK = 'tests/fixtures/import/par-63.xlsx';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
  for (const { path, bytes } of pilotRoot()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the command on the invented root; nobody is there to answer unless `answers` are given. */
async function run(
  file: string,
  args: readonly string[] = [],
  answers: readonly string[] | null = null,
): Promise<{ code: number; text: string }> {
  const said: string[] = [];
  const left = [...(answers ?? [])];
  const ask = answers
    ? (question: string): Promise<string> => Promise.resolve((said.push(question), left.shift() ?? ''))
    : null;
  const code = await importCommand([file, '--index', 'thi-diem', '--edition', '2012', '--root', root, ...args], {
    print: (text) => said.push(text),
    ask,
  });
  return { code, text: said.join('\n') };
}

function table(name: string, text: string | Uint8Array): string {
  const file = join(root, name);
  writeFileSync(file, text);
  return file;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('npm run import', () => {
  it.each([WORKBOOK, WORKBOOK.replace('.xlsx', '.xls')])(
    '%s goes in with no manual step but the source, and gives a ranking',
    async (workbook) => {
      const { code, text } = await run(workbook, ['--source', SOURCE]);
      expect(text).toContain('189 mới, 0 bổ sung, 0 thay đổi');
      expect(code).toBe(0);
      const rows = read(OBSERVATIONS).trimEnd().split('\n');
      expect(rows).toHaveLength(1 + 63 * 3);
      expect(rows).toContain(`77,Bà Rịa - Vũng Tàu,total,84.8,49,A,A,${SOURCE},,,`);
      const { dataset } = loadDataset(root);
      const edition = dataset!.indices[0]!.editions[0]!;
      expect(observationsOf(dataset!, edition).size).toBe(63);
      expect(readdirSync(join(root, dirname(OBSERVATIONS)))).toEqual(['2012.csv', '2024.csv']);
    },
  );

  it('twice in a row changes nothing', async () => {
    await run(WORKBOOK, ['--source', SOURCE]);
    const before = read(OBSERVATIONS);
    expect(await run(WORKBOOK, ['--source', SOURCE])).toMatchObject({
      code: 0,
      text: expect.stringContaining('Không có gì mới để ghi'),
    });
    expect(read(OBSERVATIONS)).toBe(before);
  });

  it('as a dry run reports in either language and writes nothing', async () => {
    const { code, text } = await run(WORKBOOK, ['--dry-run', '--lang', 'en']);
    expect(code).toBe(0);
    expect(text).toContain('Điểm các lĩnh vực / 2. Cải cách thể chế (1) → value of the-che');
    expect(text).toContain('63 rows match a unit, 49 by the registered name, 14 by another spelling');
    expect(text).toContain('left out 6 rows, region or group');
    expect(existsSync(join(root, OBSERVATIONS))).toBe(false);
  });

  it('wants a source that is registered, and asks a person for it', async () => {
    expect(await run(WORKBOOK)).toMatchObject({
      code: 1,
      text: expect.stringContaining(`Nguồn kỳ này đang dùng: ${SOURCE}`),
    });
    expect(await run(WORKBOOK, ['--source', 'vna-2012-da-nang-top'])).toMatchObject({
      code: 1,
      text: expect.stringContaining(`có phải: ${SOURCE}?`),
    });
    expect(existsSync(join(root, OBSERVATIONS))).toBe(false);
    expect(await run(WORKBOOK, [], [SOURCE, 'k'])).toMatchObject({ code: 1 });
    expect(await run(WORKBOOK, [], [SOURCE, 'c'])).toMatchObject({ code: 0, text: expect.stringContaining('Đã ghi') });
  });

  it('reads TCVN3 by itself, and other letters when it is told', async () => {
    const csv =
      'TØnh;§iÓm\n'.replace('TØnh;§iÓm', toLegacy('Tỉnh;Điểm', 'tcvn3')) +
      [...'Hà Nội;Đà Nẵng;Hải Phòng;Cần Thơ;Nghệ An'.split(';')]
        .map((name, i) => `${toLegacy(name, 'tcvn3')};9${i},5\n`)
        .join('');
    expect(await run(table('a.csv', latinBytes(csv)), ['--source', SOURCE])).toMatchObject({
      code: 0,
      text: expect.stringContaining('Bảng mã: tcvn3'),
    });
    expect(
      await run(table('b.csv', latinBytes('Tỉnh;Ðiểm\nMünchen;1\nKöln;2\n'.replace(/[^\u0000-\u00ff]/g, '?')))),
    ).toMatchObject({ code: 1, text: expect.stringContaining('--encoding') });
    expect(
      await run(
        table('c.csv', latinBytes('Province;Gr\u00f6\u00dfe\nHa Noi;90\nHue;91\n')),
        ['--source', SOURCE],
        ['windows-1258', 'k'],
      ),
    ).toMatchObject({ text: expect.stringContaining('Bảng mã (utf-8') });
  });

  it('says that a file named .xlsx is a text inside', async () => {
    expect((await run(table('fake.xlsx', 'Tỉnh;Điểm\nHà Nội;90,5\nHuế;91\n'), ['--dry-run'])).text).toContain(
      'Tên tệp là bảng tính nhưng bên trong là văn bản (CSV)',
    );
  });

  it('counts nothing of a unit that stands twice, and says on which lines it does', async () => {
    await run(table('a.csv', 'Tỉnh;Điểm\nHà Nội;90,5\nHuế;91\n'), ['--source', SOURCE]);
    const { code, text } = await run(table('b.csv', 'Tỉnh;Điểm\nHà Nội;90,5\nTP Hà Nội;90,7\nHuế;91\n'), ['--dry-run']);
    expect([code, text]).toEqual([
      1,
      expect.stringMatching(
        /0 mới, 0 bổ sung, 0 thay đổi, 1 như cũ; 1 dòng đã có được giữ nguyên[^]*Hà Nội đứng ở nhiều dòng: 2, 3/,
      ),
    ]);
  });

  it('records a revision for every value that changes, and refuses without day and reasons', async () => {
    await run(table('a.csv', 'Tỉnh;Điểm;Hạng\nHà Nội;90,5;2\nĐà Nẵng;91;1\n'), ['--source', SOURCE]);
    const changed = table('b.csv', 'Tỉnh;Điểm;Hạng\nHà Nội;90,7;2\nĐà Nẵng;91;1\nHuế;80;3\n');
    const before = read(OBSERVATIONS);
    expect(await run(changed, ['--source', SOURCE])).toMatchObject({
      code: 1,
      text: expect.stringContaining('1 giá trị đã có sẽ đổi'),
    });
    expect(await run(changed, ['--source', SOURCE, '--dry-run'])).toMatchObject({
      code: 1,
      text: expect.stringContaining('Hà Nội, total: 90.5 (2) → 90.7 (2)'),
    });
    expect(
      await run(changed, ['--source', SOURCE, '--date', '1/5/2024', '--reason-vi', 'a', '--reason-en', 'b']),
    ).toMatchObject({ code: 1 });
    expect(read(OBSERVATIONS)).toBe(before);
    expect(
      await run(changed, [
        '--source',
        SOURCE,
        '--date',
        '2024-05-01',
        '--reason-vi',
        'Lỗi chép.',
        '--reason-en',
        'Our slip.',
      ]),
    ).toMatchObject({ code: 0 });
    expect(read('data/revisions.csv').split('\n')[1]).toMatch(
      /^2024-05-01,thi-diem,2012,01,total,90\.5,90\.7,Lỗi chép\.,Our slip\.,vna-2012-da-nang-tops/,
    );
    expect(read(OBSERVATIONS)).toContain('46,Thừa Thiên Huế,total,80,3,A,A');
  });

  it('replaces values of an edition without a release only when told to, and writes no revision', async () => {
    mkdirSync(join(root, 'releases'));
    writeFileSync(join(root, 'releases/releases.csv'), 'release,index,edition,revision,date,sha256,rows\n');
    await run(table('a.csv', 'Tỉnh;Điểm\nHà Nội;90,5\nĐà Nẵng;91\n'), ['--source', SOURCE]);
    const changed = table('b.csv', 'Tỉnh;Điểm\nHà Nội;90,7\nĐà Nẵng;91\n');
    expect(await run(changed, ['--source', SOURCE])).toMatchObject({
      code: 1,
      text: expect.stringContaining('--replace'),
    });
    expect(await run(changed, ['--source', SOURCE, '--replace'])).toMatchObject({ code: 0 });
    expect(read('data/revisions.csv').trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    [
      'an unknown unit',
      'Tỉnh;Điểm\nHà Nội;90\nĐà Nẵng;91\nQuảng Nin;92\n',
      'dòng 4: “Quảng Nin” không phải đơn vị của vn63 — có phải: Quảng Ninh',
    ],
    ['a unit twice', 'Tỉnh;Điểm\nHà Nội;90\nĐà Nẵng;91\nTP. Hà Nội;92\n', 'Hà Nội đứng ở nhiều dòng: 2, 4'],
    ['a value outside the scale', 'Tỉnh;Điểm\nHà Nội;9143\nĐà Nẵng;91\n', '9143 nằm ngoài thang 0–100'],
    ['an ambiguous number', 'Tỉnh;Điểm\nHà Nội;1.025\nĐà Nẵng;91,5\n', '“1.025” có thể là 1.025 / 1025'],
    ['no column of values', 'Tỉnh;Dân số\nHà Nội;8\nĐà Nẵng;1\n', 'không cột nào được nhận là giá trị'],
    ['the title of another year', 'KẾT QUẢ NĂM 2011;\nTỉnh;Điểm\nHà Nội;90\nĐà Nẵng;91\n', 'năm 2011, không có 2012'],
  ])('writes nothing for %s', async (_, text, words) => {
    const answer = await run(table('a.csv', text), ['--source', SOURCE]);
    expect(answer).toMatchObject({ code: 1, text: expect.stringContaining(words) });
    expect(existsSync(join(root, OBSERVATIONS))).toBe(false);
  });

  it('writes nothing that the check would refuse: ranks against scores', async () => {
    const answer = await run(table('a.csv', 'Tỉnh;Điểm;Hạng\nHà Nội;90;1\nĐà Nẵng;95;2\nHuế;80;3\n'), [
      '--source',
      SOURCE,
    ]);
    expect(answer.text).toContain('[rank-against-score]');
    expect(answer.code).toBe(1);
    expect(existsSync(join(root, OBSERVATIONS))).toBe(false);
  });

  it('saves a mapping and reads next year’s file with it', async () => {
    const map = join(root, 'map.json');
    const first = await run(table('a.csv', 'Tỉnh;Cột X 2012\nHà Nội;90\nĐà Nẵng;91\nQuảng Nin;92\n'), [
      '--save-map',
      map,
    ]);
    expect(first.code).toBe(1);
    writeFileSync(
      map,
      readFileSync(map, 'utf8')
        .replace('"cot x {edition}": null', '"cot x {edition}": "value:total"')
        .replace('"Quảng Nin": null', '"Quảng Nin": "22"'),
    );
    expect(await run(join(root, 'a.csv'), ['--map', map, '--source', SOURCE])).toMatchObject({ code: 0 });
    expect(read(OBSERVATIONS)).toContain('22,Quảng Ninh,total,92');
    expect(await run(join(root, 'a.csv'), ['--map', table('bad.json', '{}'), '--source', SOURCE])).toMatchObject({
      code: 1,
      text: expect.stringContaining('không phải bảng ghép cột'),
    });
  });

  it('says which row editions.csv lacks', async () => {
    const said: string[] = [];
    const code = await importCommand([WORKBOOK, '--index', 'thi-diem', '--edition', '2025', '--root', root], {
      print: (text) => said.push(text),
      ask: null,
    });
    expect(code).toBe(1);
    expect(said.join('\n')).toContain('2025,vn34,td-1,,,34,standard,,yes|no|partly,,,');
    expect(said.join('\n')).toContain('npm run new -- edition --index thi-diem --edition 2025');
  });

  it.each([
    [[]],
    [['no-such-file.xlsx']],
    [[WORKBOOK, '--index', 'thi-diem', '--edition', '12']],
    [[WORKBOOK, '--index', 'x', '--edition', '2012']],
    [[WORKBOOK, '--colour']],
  ])('refuses the wrong call %j with 2', async (args) => {
    expect(await importCommand([...args, '--root', root], { print: () => undefined, ask: null })).toBe(2);
  });
});
