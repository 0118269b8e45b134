import { expect, test } from 'vitest';
import { corrected, firstRelease, INDEX } from '../../tests/fixtures/released-root.ts';
import { rightRoot } from '../../tests/fixtures/right-root.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { checkFiles } from '../checks/check-files.ts';
import { releasesDue } from './releases-due.ts';

const due = (files: readonly SourceFile[], date = '2026-01-01', only: Parameters<typeof releasesDue>[3] = null) =>
  releasesDue(checkFiles(files), files, date, only);
const states = (files: readonly SourceFile[], date?: string): string[] =>
  due(files, date).map(({ edition, state }) => `${edition} ${state}`);

test('an edition that was never recorded is recorded; one that did not change since is not', () => {
  expect(states(rightRoot())).toEqual(['2022 new', '2023 new']);
  expect(states(firstRelease(rightRoot()))).toEqual(['2022 same', '2023 same']);
});

test('a corrected edition gets its next release, with what the log says of the correction', () => {
  const [first, second] = due(corrected(rightRoot()));
  expect(second?.state).toBe('same');
  if (first?.state !== 'new') throw new Error('2022 was corrected');
  expect(first.release.path).toBe(`releases/${INDEX}/2022-r2.csv`);
  expect(first.release.added).toBe(0);
  expect(first.release.corrections.map(({ cells }) => [cells.old, cells.new])).toEqual([['75.05', '75.5']]);
});

test('nothing is recorded before its announcement, nor before the release it follows', () => {
  expect(states(rightRoot(), '2001-01-01')).toEqual(['2022 waits', '2023 waits']);
  const [first] = due(corrected(rightRoot()), '2024-04-17', { index: INDEX, edition: '2022' });
  expect(first?.state).toBe('late');
});
