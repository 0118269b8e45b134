import type { SourceFile } from '../../reading/source-file.ts';
import { checkFiles } from '../../checks/check-files.ts';
import { memoized } from '../../language/memoized.ts';
import { valueIn, type Problem } from '../../problems/problem.ts';

/** Problems of the dropped files, and those that they cause in published ones. */
export interface DroppedProblems {
  readonly own: readonly Problem[];
  readonly others: readonly Problem[];
}

const keyOf = ({ code, file, line, column, found }: Problem): string =>
  JSON.stringify([code, file, line, column, found]);

/**
 * Checks files in the place of, or beside, the published ones. What is wrong with those already is not the dropped
 * files' affair; a picture is not dropped with its text, and nobody can say here that it is missing.
 */
export function checkDropped(dropped: readonly SourceFile[], published: readonly SourceFile[]): DroppedProblems {
  const paths = new Set(dropped.map(({ path }) => path));
  const { problems } = checkFiles([...published.filter(({ path }) => !paths.has(path)), ...dropped]);
  const own = problems.filter(
    ({ file, code, params }) =>
      paths.has(file) && !(code === 'missing-twin' && !paths.has(valueIn(params, 'file'))) && code !== 'image-missing',
  );
  const others = problems.filter(({ file }) => !paths.has(file));
  if (others.length === 0) return { own, others };
  const before = problemsBefore(published);
  return { own, others: others.filter((each) => !before.has(keyOf(each))) };
}

/** What is wrong with the published files as they are. */
const problemsBefore = memoized(
  (published: readonly SourceFile[]): ReadonlySet<string> => new Set(checkFiles(published).problems.map(keyOf)),
);
