import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REGISTER, REVISIONS } from '../../tests/fixtures/places.ts';
import {
  corrected as correctedOf,
  firstRelease,
  INDEX,
  observations as file,
  release,
} from '../../tests/fixtures/released-root.ts';
import { edit, rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { applyReplacement } from '../reading/apply-replacement.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { checkFiles } from '../checks/check-files.ts';
import type { Problem } from '../problems/problem.ts';
import { wordProblem } from '../checks/catalogue.ts';
import { snapshotPath } from '../reading/snapshot.ts';

const first = (): SourceFile[] => firstRelease(rightRoot());
const corrected = (): SourceFile[] => correctedOf(rightRoot());
const told = (files: readonly SourceFile[]): Problem[] =>
  checkFiles(files).problems.filter(({ severity }) => severity === 'error');
const codes = (files: readonly SourceFile[]): string[] =>
  told(files).map((each) => `${each.file}:${each.line}:${each.column} ${each.code}`);
const row = (problem: Problem): string =>
  /dòng: (.*?); nếu|dòng: (.*)$/.exec(wordProblem(problem, 'vi').fix)!.slice(1).find(Boolean)!;
/** The row of the fix with the day and the reasons a person gives. */
const filled = (problem: Problem): string =>
  row(problem).replace('YYYY-MM-DD', '2024-06-01').replace('…', 'Chép sai.').replace('…', 'Our slip.');

test('a root as it was released, and one whose correction is recorded, have no problem', () => {
  expect(codes(first())).toEqual([]);
  expect(codes(corrected())).toEqual([]);
});

test('without releases/ nothing is released yet', () => {
  expect(
    codes(edit(rightRoot(), file('2023'), '01,Sông Xanh,total,86.75,1', '01,Sông Xanh,total,86.7,1')).some((code) =>
      code.includes('unrecorded'),
    ),
  ).toBe(false);
});

test('a changed value is an error at its cell, names both values, and the row of its fix mends it', () => {
  const files = edit(first(), file('2022'), '02,Núi Vàng,total,80,', '02,Núi Vàng,total,80.5,');
  const [problem] = told(files).filter(({ code }) => code === 'unrecorded-change');
  expect(problem).toMatchObject({ file: file('2022'), line: 3, column: 4, found: '80.5' });
  expect(wordProblem(problem!, 'vi').message).toBe(
    '02 Núi Vàng, total, cột value: bản 2022-r1 đã công bố 80, nay là 80.5, nhưng sổ đính chính chưa ghi',
  );
  expect(row(problem!)).toBe('YYYY-MM-DD,chi-so-a,2022,02,total,80,80.5,…,…,bao-cao-2022');
  const mended = withFile(files, REVISIONS, toBytes(`${textOfFile(files, REVISIONS)}${filled(problem!)}\n`));
  expect(codes(mended).filter((code) => /releas|revision|unrecorded/.test(code))).toEqual([]);
});

test('a change in how a number is written is none: 80 and 80.0', () => {
  expect(codes(edit(first(), file('2022'), '02,Núi Vàng,total,80,', '02,Núi Vàng,total,80.0,'))).toEqual([]);
});

test('a changed rank wants a correction that says it is of the rank, under a column that the file may lack', () => {
  const files = edit(edit(first(), file('2023'), '81.25,2', '81.25,3'), file('2023'), ',78,3', ',78,2');
  const problems = told(files).filter(({ code }) => code === 'unrecorded-change');
  expect(problems.map(({ line, column, found }) => [line, column, found])).toEqual([
    [7, 5, '3'],
    [10, 5, '2'],
  ]);
  expect(problems[0]!.params.columns).toMatch(/,measure$/);
  const text = textOfFile(files, REVISIONS).replace('source\n', 'source,measure\n');
  const mended = withFile(files, REVISIONS, toBytes(`${text}${problems.map(filled).join('\n')}\n`));
  expect(codes(mended).filter((code) => /releas|revision|unrecorded|duplicate/.test(code))).toEqual([]);
});

test('a deleted row is an error where it stood, unless a correction withdraws the value', () => {
  const files = edit(first(), file('2023'), '02,Núi Vàng,thu-tuc,51,,A,,bao-cao-2023,\n', '');
  const [problem] = told(files).filter(({ code }) => code === 'unrecorded-removal');
  expect(problem).toMatchObject({
    file: file('2023'),
    line: 8,
    column: 4,
    params: { old: '51', unit: '02 Núi Vàng', indicator: 'thu-tuc' },
  });
  expect(
    codes(withFile(files, REVISIONS, toBytes(`${textOfFile(files, REVISIONS)}${filled(problem!)}\n`))).filter((code) =>
      /unrecorded|revision/.test(code),
    ),
  ).toEqual([]);
});

test('a withdrawn value takes its rank with it; a value held for a check is still there and needs no correction', () => {
  const withdrawn = edit(
    edit(first(), file('2022'), '03,Biển Bạc,total,75.05,3,A,A', '03,Biển Bạc,total,,,O,'),
    REVISIONS,
    'source\n',
    'source\n2024-06-01,chi-so-a,2022,03,total,75.05,,Rút số.,Withdrawn.,bao-cao-2022\n',
  );
  expect(codes(withdrawn).filter((code) => /unrecorded|revision/.test(code))).toEqual([]);
  expect(
    codes(edit(first(), file('2022'), '02,Núi Vàng,total,80,2,A', '02,Núi Vàng,total,80,2,H')).filter((code) =>
      /unrecorded|revision/.test(code),
    ),
  ).toEqual([]);
});

test('new rows, and a value where only a rank had been published, need no correction', () => {
  const files = edit(
    edit(first(), file('2022'), '04,"Đồng Hoa, Đồng Cỏ",total,,4,L,U', '04,"Đồng Hoa, Đồng Cỏ",total,70,4,A,U'),
    file('2023'),
    '03,Biển Bạc,total,78',
    '03,Biển Bạc,the-che,30,,A,,bao-cao-2023,\n03,Biển Bạc,total,78',
  );
  expect(codes(files).filter((code) => /unrecorded|revision/.test(code))).toEqual([]);
});

test('old is what the release proves, or what the correction before it made of it', () => {
  const wrong = edit(corrected(), REVISIONS, '75.05,75.5', '75,75.5');
  const [problem] = told(wrong);
  expect(problem).toMatchObject({
    code: 'revision-not-proven',
    file: REVISIONS,
    line: 2,
    column: 6,
    found: '75',
    replacement: '75.05',
  });
  expect(told(wrong)).toHaveLength(1);
  const again = edit(
    edit(corrected(), file('2022'), '75.5', '76'),
    REVISIONS,
    'bao-cao-2022\n',
    'bao-cao-2022\n2024-06-01,chi-so-a,2022,03,total,75.5,76,Sửa nữa.,Again.,bao-cao-2022\n',
  );
  expect(codes(again).filter((code) => /revision|unrecorded/.test(code))).toEqual([]);
  expect(codes(edit(again, REVISIONS, ',75.5,76,', ',75.05,76,'))).toEqual([`${REVISIONS}:3:6 revision-not-proven`]);
});

test('a figure corrected and released may change again only with another correction, and the first cannot be deleted', () => {
  const second = release(corrected(), '2024-05-03', ['2022']);
  expect(codes(second)).toEqual([]);
  expect(codes(edit(second, file('2022'), '75.5', '76')).filter((code) => /revision|unrecorded/.test(code))).toEqual([
    `${file('2022')}:4:4 unrecorded-change`,
  ]);
  expect(
    codes(
      edit(
        second,
        REVISIONS,
        '2024-05-02,chi-so-a,2022,03,total,75.05,75.5,Chép sai.,Transcribed wrongly.,bao-cao-2022\n',
        '',
      ),
    ),
  ).toEqual([`${file('2022')}:4:4 unrecorded-change`]);
});

test('a correction of an edition that was never released proves nothing', () => {
  const only2023 = release(rightRoot(), '2024-04-18', ['2023']);
  expect(codes(only2023)).toEqual([`${REVISIONS}:2:3 revision-of-unreleased`]);
});

test('a released edition, index or file that is deleted is told once', () => {
  const files = first();
  expect(codes(withFile(files, file('2022'), null)).filter((code) => code.includes('gone'))).toEqual([
    `${file('2022')}:1:1 released-edition-gone`,
  ]);
  const editions = `data/indices/${INDEX}/editions.csv`;
  const line = textOfFile(files, editions)
    .split('\n')
    .find((each) => each.startsWith('2022,'))!;
  expect(
    codes(withFile(edit(files, editions, `${line}\n`, ''), file('2022'), null)).filter((code) => code.includes('gone')),
  ).toEqual([`${editions}:1:1 released-edition-gone`]);
});

test('a released file changed by one byte, missing, unlisted or out of number is an error', () => {
  const files = first();
  const path = snapshotPath(INDEX, '2022', 1);
  expect(codes(edit(files, path, '75.05', '75.5'))).toEqual([`${path}:1:1 release-altered`]);
  expect(codes(edit(files, path, '\n', '\r\n'))).toEqual([`${path}:1:1 release-altered`]);
  expect(codes(withFile(files, path, null))).toEqual([`${REGISTER}:2:1 release-missing`]);
  const line = textOfFile(files, REGISTER).split('\n')[1]!;
  expect(codes(edit(files, REGISTER, `${line}\n`, ''))).toEqual([`${path}:1:1 release-unlisted`]);
  const renumbered = edit(
    edit(files, REGISTER, `2022-r1,${INDEX},2022,1,`, `2022-r2,${INDEX},2022,2,`),
    path,
    'unit',
    'unit',
  );
  expect(
    codes([
      ...withFile(renumbered, path, null),
      { path: snapshotPath(INDEX, '2022', 2), bytes: files.find((each) => each.path === path)!.bytes },
    ]),
  ).toEqual([`${REGISTER}:2:4 release-numbering`]);
});

test('a correction that names another figure is told once, and its replacement makes the root right', () => {
  for (const [from, to, column, replacement] of [
    ['2022,03,total', '2022,02,total', 4, '03'],
    ['2022,03,total', '2023,03,total', 3, '2022'],
    ['2022,03,total,', '2022,01,total,', 4, '03'],
  ] as const) {
    const files = edit(corrected(), REVISIONS, from, to);
    expect(codes(files)).toEqual([`${REVISIONS}:2:${column} revision-misplaced`]);
    expect(told(files)[0]).toMatchObject({ replacement });
    expect(
      codes(withFile(files, REVISIONS, toBytes(applyReplacement(textOfFile(files, REVISIONS), told(files)[0]!)))),
    ).toEqual([]);
  }
});

test("old and new in each other's place are told once, without a replacement that would correct nothing", () => {
  const files = edit(corrected(), REVISIONS, '75.05,75.5', '75.5,75.05');
  expect(told(files).map(({ code, replacement }) => [code, replacement])).toEqual([['revision-swapped', null]]);
});

test('a hash that lost its form is told where it stands, with the whole one where it is the same', () => {
  const files = first();
  const [hash] = /[0-9a-f]{64}/.exec(textOfFile(files, REGISTER))!;
  for (const [written, replacement] of [
    [hash.slice(0, 12), hash],
    [hash.toUpperCase(), hash],
    ['abc123', null],
    [hash.replace(/^./, 'g'), null],
  ] as const) {
    expect(
      told(edit(files, REGISTER, hash, written)).map(({ file: at, line, column, code, replacement: meant }) => [
        at,
        line,
        column,
        code,
        meant,
      ]),
    ).toEqual([[REGISTER, 2, 6, 'release-hash-form', replacement]]);
  }
});

test('for any values put in place of released ones, each that differs is told once, and the rows told make the root right', () => {
  const files = first();
  const totals = [
    ...textOfFile(files, file('2023')).matchAll(/^(\d\d),[^\n]*?,(the-che|thu-tuc|tham-dinh|khao-sat),([\d.]+),/gm),
  ].map(([, unit, indicator, value]) => ({ unit: unit!, indicator: indicator!, value: value! }));
  fc.assert(
    fc.property(
      fc.tuple(...totals.map(() => fc.option(fc.integer({ min: 0, max: 2_000 }), { nil: null }))),
      (drawn) => {
        let changed = files;
        let count = 0;
        for (const [i, { unit, indicator, value }] of totals.entries()) {
          const now = drawn[i] == null ? value : String(drawn[i] / 100);
          if (Number(now) !== Number(value)) count += 1;
          const line = textOfFile(changed, file('2023'))
            .split('\n')
            .find((each) => each.startsWith(`${unit},`) && each.includes(`,${indicator},`))!;
          changed = edit(changed, file('2023'), line, line.replace(`,${indicator},${value},`, `,${indicator},${now},`));
        }
        const problems = told(changed).filter(({ code }) => code === 'unrecorded-change');
        expect(problems).toHaveLength(count);
        const mended = withFile(
          changed,
          REVISIONS,
          toBytes(`${textOfFile(changed, REVISIONS)}${problems.map((each) => `${filled(each)}\n`).join('')}`),
        );
        expect(told(mended).filter(({ code }) => /unrecorded|revision/.test(code))).toEqual([]);
      },
    ),
    { seed: 17, numRuns: 25 },
  );
});
