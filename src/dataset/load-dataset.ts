import type { Topology } from 'topojson-specification';
import { checkFiles, type SourceFile } from '../checks/check-files.ts';
import { wordProblem, type Problem } from '../checks/problem.ts';
import { toText } from '../checks/report.ts';
import type { Lang } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/record.ts';
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

/** Reads, checks and builds everything under a root that holds data/ and content/. The only reader of both. */
export function loadDataset(root: string): Loaded {
  const files = readFiles(root);
  const { problems, tables, texts } = checkFiles(files);
  const report = (lang: Lang): string => toText(problems, lang);
  if (problems.some((problem) => problem.severity === 'error')) return { dataset: null, problems, report };
  const dataset = buildDataset({ tables, boundaries: readBoundaries(files), news: buildNews(texts), findings: problems.map(toFinding) });
  return { dataset, problems, report };
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

const toFinding = (problem: Problem): Finding => ({
  code: problem.code,
  file: problem.file,
  line: problem.line,
  message: { vi: wordProblem(problem, 'vi').message, en: wordProblem(problem, 'en').message },
});
