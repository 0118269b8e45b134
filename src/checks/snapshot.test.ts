import { expect, test } from 'vitest';
import { textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { snapshotFiles } from '../../tests/fixtures/snapshot-root.ts';
import { checkFiles } from './check-files.ts';
import { wordProblem } from './catalogue.ts';

const files = snapshotFiles();
const changed = (path: string, from: string, to: string): ReturnType<typeof checkFiles>['problems'] => {
  const text = textOfFile(files, path);
  expect(text).toContain(from);
  return checkFiles(withFile(files, path, toBytes(text.replace(from, to)))).problems;
};

const PAR_2023 = 'data/indices/par-province/observations/2023.csv';

test('the snapshot of real data has published problems and no errors', () => {
  const { problems } = checkFiles(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const published of [
    `${PAR_2023} rank-against-score`,
    `${PAR_2023} sum-mismatch`,
    'data/series/observations.csv part-above-whole',
    'data/indices/par-province/aggregates.csv region-means-mismatch',
    'data/indices/par-province/aggregates.csv movers-do-not-add-up',
  ]) {
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toContain(published);
  }
});

test('379 million activated accounts of 64 million files: an error as soon as they are not held', () => {
  const found = changed('data/series/observations.csv', '379,,,>,H', '379,,,>,A').filter(
    ({ code, severity }) => code === 'part-above-whole' && severity === 'error',
  );
  expect(found).toHaveLength(1);
  expect(wordProblem(found[0]!, 'vi').message).toMatch(/379.*64/);
});

test('Cà Mau 2023, 32nd with less than the 33rd: an error as soon as it is not held', () => {
  const found = changed(PAR_2023, '96,Cà Mau,total,86.89,32,H', '96,Cà Mau,total,86.89,32,U').filter(
    ({ severity }) => severity === 'error',
  );
  expect(found.map(({ code, line }) => `${code}:${line}`)).toEqual(['rank-against-score:55']);
});

test('Hòa Bình 2023, parts that miss the total by 1.13: an error as soon as they are not held', () => {
  const found = changed(PAR_2023, '17,Hòa Bình,appraisal,57.04,,H', '17,Hòa Bình,appraisal,57.04,,A').filter(
    ({ severity }) => severity === 'error',
  );
  expect(found.map(({ code }) => code)).toEqual(['sum-mismatch']);
});
