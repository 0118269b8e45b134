import type { Topology } from 'topojson-specification';
import type { SourceFile } from '../reading/source-file.ts';
import { checkFiles, type Checked } from '../rules/check-files.ts';
import { proofOf } from '../rules/coverage.ts';
import type { Problem } from '../problems/problem.ts';
import { wordProblem } from '../problems/problem-words.ts';
import { toText } from '../problems/report.ts';
import type { Lang } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PublishedProblem } from '../model/record.ts';
import { asOf, type AsOf } from './as-of.ts';
import { buildDataset } from './build-dataset.ts';
import { buildNews } from './build-news.ts';
import { readFiles } from './read-files.ts';

/** The dataset, or null with the errors that forbid one: a bad file never yields a partial site. */
export interface Loaded {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** The problems as people read them, every one with its place and fix. */
  report(lang: Lang): string;
}

/**
 * Reads, checks and builds everything under a root that holds data/ and content/. The only reader of both.
 * @param at moment of publication in milliseconds since 1970: what is under embargo then stays out; without one nothing does
 */
export const loadDataset = (root: string, at: number | null = null): Loaded => loadFiles(readFiles(root), at);

/** The same from files that were read already, wherever from. Everything is checked, published or not. */
export function loadFiles(files: readonly SourceFile[], at: number | null = null): Loaded {
  const checked = checkFiles(files);
  const { problems } = checked;
  const report = (lang: Lang): string => toText(problems, lang);
  if (hasErrors(problems)) return { dataset: null, problems, report };
  const open = at === null ? { files, checked } : publicAt(files, checked, at);
  const { tables, texts } = open.checked;
  const dataset = buildDataset({
    tables,
    boundaries: readBoundaries(open.files),
    news: buildNews(texts),
    problems: open.checked.problems.map(toPublished),
    proof: proofOf(open.checked),
    tableTexts: readTableTexts(open.files),
  });
  return { dataset, problems, report };
}

const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'error');

/** Problems of what is public where they stand in the root's own files. */
const inPlace = ({ lineOf }: AsOf, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, line: lineOf(problem.file, problem.line) }));

/** Errors because something public at a moment needs what is under embargo then; none where nothing is withheld. Asked before a build, which would stop in the middle. */
export function neededTooEarly(files: readonly SourceFile[], checked: Checked, at: number): Problem[] {
  const open = asOf(files, checked, at);
  return open.isWithheld
    ? inPlace(open, checkFiles(open.files).problems).filter(({ severity }) => severity === 'error')
    : [];
}

/** What is public at a moment, checked by itself so that no published problem or count rests on the rest. Throws where something public needs what is not. */
function publicAt(
  files: readonly SourceFile[],
  checked: Checked,
  at: number,
): { files: readonly SourceFile[]; checked: Checked } {
  const open = asOf(files, checked, at);
  if (!open.isWithheld) return { files, checked };
  const again = checkFiles(open.files);
  const problems = inPlace(open, again.problems);
  if (hasErrors(problems))
    throw new Error(
      `what is public at ${new Date(at).toISOString()} needs what is under embargo:\n${toText(
        problems.filter(({ severity }) => severity === 'error'),
        'vi',
      )}`,
    );
  const tables = new Map(
    [...again.tables].map(([path, table]) => [
      path,
      { ...table, rows: table.rows.map((row) => ({ ...row, line: open.lineOf(path, row.line) })) },
    ]),
  );
  return { files: open.files, checked: { ...again, problems, tables } };
}

/** Topologies by unit set: data/units/boundaries/<set>.topo.json */
function readBoundaries(files: readonly SourceFile[]): Map<string, Topology> {
  const found = new Map<string, Topology>();
  for (const file of files) {
    const set = /^data\/units\/boundaries\/([^/]+)\.topo\.json$/.exec(file.path)?.[1];
    if (set) found.set(set, JSON.parse(new TextDecoder().decode(file.bytes)) as Topology);
  }
  return found;
}

/** CSV files as text; the checks hold them to be UTF-8. */
const readTableTexts = (files: readonly SourceFile[]): Map<string, string> =>
  new Map(
    files
      .filter(({ path }) => /^(?:data|releases)\/.*\.csv$/.test(path))
      .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );

const toPublished = (problem: Problem): PublishedProblem => ({
  code: problem.code,
  file: problem.file,
  line: problem.line,
  message: { vi: wordProblem(problem, 'vi').message, en: wordProblem(problem, 'en').message },
});
