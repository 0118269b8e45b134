import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { readContents } from '../reading/contents.ts';
import { checkFiles } from '../checks/check-files.ts';
import { cell } from '../reading/table.ts';
import { momentOf as momentAt } from '../language/moments.ts';
import { asOf } from './as-of.ts';
import { loadFiles, neededTooEarly } from './load-dataset.ts';
import { snapshotFiles } from '../../tests/fixtures/snapshot-root.ts';

const momentOf = (date: string): number => momentAt(date, '+07:00');

const right = rightRoot();
const { read } = checkFiles(right);
const EDITIONS = 'data/indices/chi-so-a/editions.csv';
/** The files of a root as they may be published at a moment, with their texts. */
const publicFiles = (files: readonly SourceFile[], moment: number, from = readContents(files)): SourceFile[] => {
  const { publicText } = asOf(from, moment);
  return files.flatMap((file) => {
    const text = publicText(file);
    return text === null ? [] : [{ path: file.path, bytes: toBytes(text) }];
  });
};
const at = (date: string): readonly SourceFile[] => publicFiles(right, momentOf(date), read);
const paths = (files: readonly SourceFile[]): string[] => files.map(({ path }) => path);
const edit = (files: readonly SourceFile[], path: string, from: string | RegExp, to: string): SourceFile[] =>
  withFile(files, path, toBytes(textOfFile(files, path).replace(from, to)));

test('after every date nothing is kept back, and the files are the same ones', () => {
  const open = asOf(read, momentOf('2100'));
  expect(open.isWithheld).toBe(false);
  expect(open.contents).toBe(read.contents);
  expect(paths(at('2100'))).toEqual(paths(right));
  for (const path of paths(right)) expect(textOfFile(at('2100'), path), path).toBe(textOfFile(right, path));
});

test('an edition is public from the first moment of its day in Viet Nam, and not before', () => {
  expect(textOfFile(at('2024-04-17T00:00:00+07:00'), EDITIONS)).toContain('\n2023,');
  expect(textOfFile(at('2024-04-16T23:59:59+07:00'), EDITIONS)).not.toContain('\n2023,');
  expect(textOfFile(at('2024-04-16T17:00:00Z'), EDITIONS)).toContain('\n2023,');
});

test('an edition that waits takes its values, means, conflicts and the news that quote it along', () => {
  const files = at('2024-04-16');
  expect(paths(files)).not.toContain('data/indices/chi-so-a/observations/2023.csv');
  expect(paths(files).some((path) => path.startsWith('content/news/'))).toBe(false);
  expect(textOfFile(files, 'data/indices/chi-so-a/aggregates.csv')).not.toMatch(/^2023,/m);
  expect(textOfFile(files, 'data/conflicts.csv')).toMatch(/,2022,/);
  expect(textOfFile(at('2023-03-19'), 'data/conflicts.csv')).not.toMatch(/,2022,/);
});

test('an index of which nothing is public is not there at all, and no promise about it', () => {
  const files = at('2023-03-19');
  expect(paths(files).filter((path) => path.includes('chi-so-a'))).toEqual([]);
  expect(textOfFile(files, 'data/indices/indices.csv').trim().split('\n')).toHaveLength(1);
  expect(textOfFile(files, 'data/targets.csv').trim().split('\n')).toHaveLength(1);
});

test('a source goes when only what waits cites it, and stays when anything public does', () => {
  const sources = (files: readonly SourceFile[]): string => textOfFile(files, 'data/sources.csv');
  const own = edit(
    edit(right, EDITIONS, /^(2023,.*),bao-cao-2023$/m, '$1,rieng'),
    'data/sources.csv',
    '\n',
    '\nrieng,Nguồn riêng,Cơ quan Đo lường,official,,2024-04-17,\n',
  );
  expect(sources(publicFiles(own, momentOf('2024-04-16')))).not.toContain('rieng,');
  expect(sources(publicFiles(own, momentOf('2024-04-17')))).toContain('rieng,');
  expect(sources(at('2024-04-16'))).toContain('bao-cao-2022,');
});

test('a record with line breaks in a cell goes whole, and lines keep their numbers', () => {
  const files = edit(
    right,
    EDITIONS,
    '2023,t4,m1,2024-04-17,',
    '2021,t4,m1,2100-01-01,4,4,standard,,no,"Dòng một\ndòng hai","One\ntwo",bao-cao-2022\n2023,t4,m1,2024-04-17,',
  );
  const open = publicFiles(files, momentOf('2026'));
  expect(textOfFile(open, EDITIONS)).toBe(textOfFile(right, EDITIONS));
  const { tables } = asOf(readContents(files), momentOf('2026')).contents;
  expect(tables.get(EDITIONS)?.rows.map(({ line }) => line)).toEqual([2, 6]);
  expect(tables.get('data/sources.csv')?.rows[1]?.line).toBe(3);
});

test('the last record goes from a file that does not end with a line end', () => {
  const files = edit(right, EDITIONS, /\n$/, '\n2024,t4,m1,2100-01-01,4,4,standard,,no,Lý do,Reason,bao-cao-2022');
  expect(textOfFile(publicFiles(files, momentOf('2026')), EDITIONS)).toBe(textOfFile(right, EDITIONS).trimEnd());
});

test('news wait for published_on and for their own embargo', () => {
  for (const head of ['published_on: "2030-01-01"', 'embargo: "2030-01-01T10:00:00+07:00"']) {
    const files = ['vi', 'en'].reduce(
      (all, lang) => edit(all, `content/news/2024-04-17-cong-bo/${lang}.md`, /published_on: .*\n/, `${head}\n`),
      right,
    );
    const { problems } = checkFiles(files);
    expect(
      problems.filter(({ severity }) => severity === 'error'),
      head,
    ).toEqual([]);
    expect(
      paths(publicFiles(files, momentOf('2029-12-31'))).some((path) => path.startsWith('content/news/')),
      head,
    ).toBe(false);
    expect(
      paths(publicFiles(files, momentOf('2030-01-02'))).some((path) => path.startsWith('content/news/')),
      head,
    ).toBe(true);
  }
});

test(
  'what is public must not need what waits: an older article that tells an embargoed figure in its prose ' +
    'stops the build',
  () => {
    const article = (lang: string): string => `content/news/2024-04-17-cong-bo/${lang}.md`;
    const files = ['vi', 'en'].reduce(
      (all, lang) => edit(all, article(lang), / {4}observation: .*\n/g, ''),
      edit(right, 'data/indices/chi-so-a/editions.csv', /2024-04-17/, '2024-05-01'),
    );
    expect(loadFiles(files).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(() => loadFiles(files, momentOf('2024-04-30'))).toThrow(
      /needs what is under embargo:\ncontent\/news\/2024-04-17-cong-bo\/en.md:4:35: .*unsupported-figure/s,
    );
    expect(loadFiles(files, momentOf('2024-05-01')).dataset).not.toBeNull();
    expect(
      neededTooEarly(checkFiles(files), momentOf('2024-04-30')).map(
        ({ file, line, code }) => `${file}:${line} ${code}`,
      ),
    ).toContain(`${article('en')}:4 unsupported-figure`);
    expect(neededTooEarly(checkFiles(files), momentOf('2024-05-01'))).toEqual([]);
  },
);

const moment = fc.integer({ min: momentOf('2022'), max: momentOf('2026') });

test('for any moment, no file or row of a later edition is left, and what is left passes every check', () => {
  fc.assert(
    fc.property(moment, (time) => {
      const files = publicFiles(right, time, read);
      const { problems, facts } = checkFiles(files);
      const { tables } = facts;
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      // What is filtered after reading is what would be read of the files without it, but for its lines.
      const filtered = asOf(read, time).contents;
      expect(filtered.paths).toEqual(facts.paths);
      for (const [path, { rows }] of filtered.tables)
        expect(
          rows.map(({ values }) => values),
          path,
        ).toEqual(tables.get(path)?.rows.map(({ values }) => values));
      for (const row of tables.get(EDITIONS)?.rows ?? [])
        expect(momentOf(cell(row, 'announced_on'))).toBeLessThanOrEqual(time);
      const open = new Set((tables.get(EDITIONS)?.rows ?? []).map((row) => cell(row, 'edition')));
      for (const path of paths(files))
        for (const [, edition] of path.matchAll(/^data\/indices\/[^/]+\/observations\/(\d+)\.csv$/g))
          expect([...open], path).toContain(edition);
    }),
    { numRuns: 60 },
  );
});

test('for any two moments, what is public at the earlier one is public at the later', () => {
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const lines = (time: number): string[] =>
        publicFiles(right, time, read).flatMap(({ path, bytes }) =>
          new TextDecoder()
            .decode(bytes)
            .split('\n')
            .map((line) => `${path}: ${line}`),
        );
      const later = new Set(lines(Math.max(a, b)));
      expect(lines(Math.min(a, b)).filter((line) => !later.has(line))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('the real data can be shown as they were public years ago', () => {
  const files = snapshotFiles();
  for (const day of ['2018-05-01']) {
    const { dataset } = loadFiles(files, momentOf(day));
    expect(
      dataset!.indices
        .flatMap(({ editions }) => editions)
        .filter(({ announcedOn }) => announcedOn !== null && momentOf(announcedOn) > momentOf(day)),
    ).toEqual([]);
    expect(
      dataset!.news.filter(({ publishedOn }) => publishedOn !== null && momentOf(publishedOn) > momentOf(day)),
    ).toEqual([]);
  }
});

test('a link of a text to an edition under embargo waits, and is no fault of what is public', () => {
  const path = 'content/pages/about/vi.mdx';
  const files = withFile(
    right,
    path,
    toBytes(`${textOfFile(right, path)}\nXem [kỳ 2023](/bang-xep-hang/chi-so-a/2023/).\n`),
  );
  expect(neededTooEarly(checkFiles(files), momentOf('2024-01-01')).filter(({ file }) => file === path)).toEqual([]);
  expect(checkFiles(files).problems).toEqual([]);
});
