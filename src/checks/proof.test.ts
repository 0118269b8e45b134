import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { checkFiles } from './check-files.ts';
import { CHECKS } from './catalogue.ts';
import { proofOf } from './proof.ts';

const right = rightRoot();
const PATH = 'data/indices/chi-so-a/observations/2023.csv';
/** Asked for in each test: a mutant that is switched on afterwards shall be seen (npm run mutate). */
const proved = () => proofOf(checkFiles(right));
const edition = (year: string, of = proved()) => of.editions.find((each) => each.edition === year)!;

/** How much each check compares in the right root. */
const COMPARED = 'tests/fixtures/compared.txt';

test('every check says what it compared (UPDATE=1 writes tests/fixtures/compared.txt)', () => {
  const { rules } = proved();
  expect(rules.map(({ name }) => name)).toEqual(CHECKS.map(({ name }) => name));
  const told = rules.map(({ name, compared }) => `${name} ${compared}\n`).join('');
  if (process.env.UPDATE) writeFileSync(COMPARED, told);
  expect(told).toBe(readFileSync(COMPARED, 'utf8'));
});

test('the invented edition of 2023: two branches add up for one unit and one for another, four ranks, a mean over units and over regions, five counts', () => {
  expect(edition('2023').comparisons).toEqual({
    cells: 90,
    observations: 10,
    references: 10,
    sums: 3,
    ranks: 4,
    means: 2,
    counts: 5,
    jumps: 0,
  });
  expect(edition('2022').comparisons).toEqual({
    cells: 36,
    observations: 4,
    references: 4,
    sums: 0,
    ranks: 3,
    means: 0,
    counts: 0,
    jumps: 0,
  });
  expect(edition('2022').rules).not.toContain('sums');
});

test('a part that is missing leaves its sum unproven, a unit that is missing the mean over all units', () => {
  const without = (line: string) =>
    proofOf(checkFiles(withFile(right, PATH, toBytes(textOfFile(right, PATH).replace(line, '')))));
  expect(edition('2023', without('01,Sông Xanh,khao-sat,26.25,,A,,bao-cao-2023,\n')).comparisons.sums).toBe(2);
  expect(edition('2023', without('03,Biển Bạc,total,78,3,A,A,bao-cao-2023,\n')).comparisons).toMatchObject({
    ranks: 3,
    means: 1,
  });
});

test('problems stand with their edition and their rule, each once', () => {
  const checked = checkFiles(
    withFile(
      right,
      PATH,
      toBytes(textOfFile(right, PATH).replace('thu-tuc,52.25', 'thu-tuc,52.28').replace('86.75,1', '86.75,2')),
    ),
  );
  const found = proofOf(checked);
  expect(checked.problems.length).toBeGreaterThan(1);
  expect(found.rules.reduce((sum, { problems }) => sum + problems, 0)).toBe(checked.problems.length);
  expect(edition('2023', found).problems).toBe(
    checked.problems.filter(({ file }) => file.startsWith('data/indices/')).length,
  );
  expect(found.rules.find(({ name }) => name === 'sums')!.problems).toBe(1);
});

test('nothing is read, nothing is proved', () => {
  const empty = proofOf(checkFiles([]));
  expect(empty.editions).toEqual([]);
  expect(empty.rules.every(({ compared }) => compared === 0)).toBe(true);
});

test('every code has help in both languages and belongs to a rule', () => {
  const proof = proved();
  for (const { code, when, mend } of proof.codes) {
    for (const text of [when.vi, when.en, mend.vi, mend.en]) expect(text, code).not.toBe('');
    expect(
      proof.rules.some(({ codes }) => codes.includes(code)),
      code,
    ).toBe(true);
  }
});
