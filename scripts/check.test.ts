import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const RIGHT = 'tests/fixtures/right';
const OBSERVATIONS = 'data/indices/chi-so-a/observations/2023.csv';
let wrong = '';

beforeAll(() => {
  wrong = join(mkdtempSync(join(tmpdir(), 'with space ')), 'root');
  cpSync(RIGHT, wrong, { recursive: true });
  const file = join(wrong, OBSERVATIONS);
  writeFileSync(file, readFileSync(file, 'utf8').replace('86.75,1', '"86,75",1'));
});
afterAll(() => rmSync(join(wrong, '..'), { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/check.ts', ...args], { encoding: 'utf8' });

describe('npm run check', () => {
  test('leaves with 0 and says so when everything is right', () => {
    const { status, stdout } = run('--root', RIGHT);
    expect([status, stdout]).toEqual([0, 'Không có lỗi nào.\n']);
  });

  test('prints JSON alone, with the words in the language asked for', () => {
    const { status, stdout } = run('--root', wrong, '--format', 'json', '--lang', 'en');
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { problems: unknown }).problems).toEqual([
      {
        code: 'not-a-number',
        severity: 'error',
        file: OBSERVATIONS,
        line: 2,
        column: 4,
        columnName: 'value',
        message: '"86,75" is not a number',
        found: '86,75',
        expected: 'a decimal with a point, no thousands mark, no unit',
        fix: 'write 86.75; if the publishing body printed no value, leave it empty and set status O',
        replacement: '86.75',
      },
    ]);
  });

  test('prints text with place, expectation, fix and code, then a summary', () => {
    expect(run('--root', wrong).stdout).toBe(
      `${OBSERVATIONS}:2:4: lỗi: “86,75” không phải là số\n  cần:      số thập phân dùng dấu chấm, không dấu ngăn hàng nghìn, không đơn vị\n  cách sửa: viết 86.75; nếu cơ quan công bố không in giá trị thì để trống và ghi status O  [not-a-number]\n\n1 lỗi, 0 cảnh báo.\n`,
    );
  });

  test('prints annotations whose properties cannot break out', () => {
    const { stdout } = run('--root', wrong, '--format', 'github', '--lang', 'en');
    expect(stdout).toBe(
      `::error file=${OBSERVATIONS},line=2,col=4,title=not-a-number::"86,75" is not a number — write 86.75; if the publishing body printed no value, leave it empty and set status O\n`,
    );
  });

  test.each([
    ['an unknown flag', ['--rot', 'x']],
    ['an unknown format', ['--format', 'xml']],
    ['an unknown language', ['--lang', 'fr']],
    ['a folder that is not there', ['--root', '/no/such/folder']],
    ['a folder without data/', ['--root', 'scripts']],
    ['a word too many', ['data']],
  ])('refuses %s kindly with 2', (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('npm run check');
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});
