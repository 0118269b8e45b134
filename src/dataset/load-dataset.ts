import type { Boundaries } from '../model/boundaries.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { boundarySet } from '../reading/topology.ts';
import { catalogueIn, wordProblem } from '../checks/catalogue.ts';
import { checkContents, checkFiles, type Checked } from '../checks/check-files.ts';
import { proofOf } from '../checks/proof.ts';
import type { Problem } from '../problems/problem.ts';
import { toText } from '../problems/report.ts';
import { type Lang, perLanguage, DEFAULT_LANG } from '../language/lang.ts';
import { formatPlain } from '../language/numbers.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PublishedProblem } from '../model/record.ts';
import { asOf, textOf, type PublicContents } from './as-of.ts';
import { buildDataset } from './build-dataset.ts';
import { readFiles } from './read-files.ts';

/** The dataset, or null with the errors that forbid one: a bad file never yields a partial site. */
export interface Loaded {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** The problems as people read them, every one with its place and fix. */
  report: (lang: Lang) => string;
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
  const report = (lang: Lang): string => toText(problems, catalogueIn(lang));
  if (hasErrors(problems)) return { dataset: null, problems, report };
  const open = at === null ? everything(checked) : publicAt(checked, at);
  const { facts, problems: published } = open.checked;
  const dataset = buildDataset({
    paths: files.map(({ path }) => path),
    tables: facts.tables,
    texts: facts.texts,
    boundaries: readBoundaries(files, open.publicText),
    problems: published.map(toPublished),
    proof: proofOf(open.checked),
    tableTexts: readTableTexts(files, open.publicText),
  });
  return { dataset, problems, report };
}

const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ severity }) => severity === 'error');

/** Errors because something public at a moment needs what is under embargo then; none where nothing is withheld. Asked before a build, which would stop in the middle. */
export function neededTooEarly({ read }: Checked, at: number): Problem[] {
  const open = asOf(read, at);
  return open.isWithheld ? checkPublic(open).problems.filter(({ severity }) => severity === 'error') : [];
}

/** What is public, checked by itself. A link of a text to what is not public yet waits: until then its words stand without it. */
function checkPublic(open: PublicContents): Checked {
  const checked = checkContents(open);
  return { ...checked, problems: checked.problems.filter(({ code }) => code !== 'dead-link') };
}

/** What goes into the dataset: what passed the checks, and the text of each file as far as it is public. */
interface Publishable {
  readonly checked: Checked;
  readonly publicText: PublicContents['publicText'];
}

const everything = (checked: Checked): Publishable => ({ checked, publicText: textOf });

/** What is public at a moment, checked by itself so that no published problem or count rests on the rest. Throws where something public needs what is not. */
function publicAt(checked: Checked, at: number): Publishable {
  const open = asOf(checked.read, at);
  if (!open.isWithheld) return everything(checked);
  const again = checkPublic(open);
  const errors = again.problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(
      `what is public at ${new Date(at).toISOString()} needs what is under embargo:\n${toText(errors, catalogueIn(DEFAULT_LANG))}`,
    );
  return { checked: again, publicText: open.publicText };
}

/** Topologies by unit set: data/units/boundaries/<set>.topo.json */
function readBoundaries(files: readonly SourceFile[], publicText: Publishable['publicText']): Map<string, Boundaries> {
  const found = new Map<string, Boundaries>();
  for (const file of files) {
    const set = boundarySet(file.path);
    const text = set === null ? null : publicText(file);
    if (set !== null && text !== null) found.set(set, JSON.parse(text) as Boundaries);
  }
  return found;
}

/** CSV files as text; the checks hold them to be UTF-8. */
const readTableTexts = (files: readonly SourceFile[], publicText: Publishable['publicText']): Map<string, string> =>
  new Map(
    files
      .filter(({ path }) => /^(?:data|releases)\/.*\.csv$/.test(path))
      .flatMap((file): [string, string][] => {
        const text = publicText(file);
        return text === null ? [] : [[file.path, text]];
      }),
  );

const toPublished = (problem: Problem): PublishedProblem => ({
  code: problem.code,
  file: problem.file,
  line: problem.line,
  message: perLanguage((lang) => wordProblem(withMarks(problem, lang), lang).message),
});

/** The numbers of a problem as readers of a language write them, not as the tables do. */
function withMarks(problem: Problem, lang: Lang): Problem {
  const marked = (value: string): string => (/^-?\d+\.\d+$/.test(value) ? formatPlain(Number(value), lang) : value);
  return {
    ...problem,
    found: marked(problem.found),
    params: Object.fromEntries(
      Object.entries(problem.params).map(([name, value]) => [
        name,
        typeof value === 'object' ? value : typeof value === 'number' ? marked(String(value)) : value,
      ]),
    ),
  };
}
