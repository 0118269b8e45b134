import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
let root: string;
const git = (...args: string[]): string =>
  execFileSync('git', [
    '-C',
    folder,
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.org',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'core.autocrlf=false',
    ...args,
  ]).toString();
const changes = (...args: string[]): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/changes.ts', ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
};
const edit = (path: string, from: string, to: string): void =>
  writeFileSync(join(root, path), readFileSync(join(root, path), 'utf8').replace(from, to));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
  // Below the top of the repository, as the data of a fork may be.
  root = join(folder, 'dữ liệu');
  cpSync(resolve('tests/fixtures/invented'), root, { recursive: true });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an unchanged tree changes nothing', () => {
  const { code, out } = changes('HEAD', '--root', root);
  expect(code).toBe(0);
  expect(out).toContain('Không có gì đổi');
  expect(out).toContain('Nothing changes');
});

test('tells values, ranks, editions and pages that change, Vietnamese first', () => {
  edit('data/indices/kite/observations/2001.csv', '01,Đảo Đông,total,7,3', '01,Đảo Đông,total,7.1,2');
  edit('data/indices/kite/observations/2001.csv', '03,Đảo Ở Giữa,total,7.5,2', '03,Đảo Ở Giữa,total,7.1,2');
  edit('data/indices/kite/aggregates.csv', 'mean,total,7.5,', 'mean,total,7.4,');
  edit('data/indices/kite/methodologies.csv', '2000-2001', '2000-2002');
  writeFileSync(
    join(root, 'data/indices/kite/editions.csv'),
    `${readFileSync(join(root, 'data/indices/kite/editions.csv'), 'utf8')}2002,dao,k1,2003-03-03,3,3,standard,,yes,,,kite-2001\n`,
  );
  writeFileSync(
    join(root, 'data/indices/kite/observations/2002.csv'),
    'unit,unit_name,indicator,value,rank,status,rank_status,source,note\n01,Đảo Đông,total,7,1,A,A,kite-2001,\n',
  );
  const { code, out, err } = changes('HEAD', '--root', root, '--format', 'md');
  expect(err).toBe('');
  expect(code).toBe(0);
  const [vi, en] = out.split('\n---\n') as [string, string];
  expect(vi).toMatch(/^## Thay đổi này ảnh hưởng thế nào đến bạn đọc\n\nSo với `HEAD`\./);
  expect(vi).toContain('### Giá trị đổi (2)');
  expect(vi).toContain('| KITE 2001 | Đảo Đông | total | 7 | 7,1 |');
  expect(vi).toContain('### Hạng đổi (1)');
  expect(vi).toContain('| KITE 2001 | Đảo Đông |  | 3 | 2 |');
  expect(vi).toContain('- KITE 2002: 1');
  expect(vi).toContain('- thêm: KITE 2002 (2003-03-03)');
  expect(vi).toContain('- `/bang-xep-hang/kite/2002/`');
  expect(en).toContain('| KITE 2001 | East Island | total | 7 | 7.1 |');
  expect(en).toContain('- `/en/rankings/kite/2002/`');
  expect(en).toContain('| KITE 2001 |  | mean vn | 7.5 | 7.4 |');
});

test(
  'says what is wrong with a name that git does not know, a folder without git, a wrong option, and a state ' +
    'with errors',
  () => {
    const said = (...args: string[]): [number | null, string] => {
      const { code, err } = changes(...args);
      return [code, err.split('\n')[0]!];
    };
    expect(said('no-such-branch', '--root', root)).toEqual([
      2,
      expect.stringContaining('git knows no commit, branch or tag "no-such-branch"'),
    ]);
    expect(said('--output=x', '--root', root)[0]).toBe(2);
    const bare = mkdtempSync(join(tmpdir(), 'no git '));
    expect(said('HEAD', '--root', bare)).toEqual([2, expect.stringContaining('is in no git repository')]);
    rmSync(bare, { recursive: true });
    expect(said('--root', root)[0]).toBe(2);
    expect(said('HEAD', '--format', 'html', '--root', root)).toEqual([2, '--format "html": md']);
    edit('data/indices/kite/observations/2001.csv', ',7.1,2,', ',"7,1",2,');
    const { code, err } = changes('HEAD', '--root', root);
    expect(code).toBe(1);
    expect(err).toContain('data/indices/kite/observations/2001.csv:2:4');
  },
);
