import { applyReplacement } from '../../src/reading/apply-replacement.ts';
import type { SourceFile } from '../../src/reading/source-file.ts';
import { checkFiles } from '../../src/checks/check-files.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { catalogueIn, WORDS, wordProblem } from '../../src/checks/catalogue.ts';
import { toGithub, toJson, toText } from '../../src/problems/report.ts';
import { loadFiles } from '../../src/dataset/load-dataset.ts';
import { LANGS } from '../../src/language/lang.ts';

const SEVERITIES: ReadonlySet<string> = new Set<Problem['severity']>(['error', 'warning']);
const CODES: ReadonlySet<string> = new Set(Object.keys(WORDS));
/** A file full of slips repeats itself: so many of one code are read word by word. */
const MOST_PER_CODE = 5;

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1;

/** Do these words hold what a program forgot? Values out of the file itself may say anything. */
const UNFILLED = /\{(?:[a-z]+[A-Z]?[a-z]*)\}|\[object /;

/** Throws where a promise of the checks is broken; says whether the root was accepted. */
export function judge(files: readonly SourceFile[], base: readonly SourceFile[]): 'accepted' | 'explained' {
  const { dataset, problems } = loadFiles(files);
  const again = checkFiles(files).problems;
  if (JSON.stringify(again) !== JSON.stringify(problems))
    throw new Error('the same files gave other problems the second time');
  const isRefused = problems.some(({ severity }) => severity === 'error');
  if (isRefused === (dataset !== null))
    throw new Error(isRefused ? 'a dataset in spite of errors' : 'neither a dataset nor an error');
  const texts = new Map<string, string>();
  const perCode = new Map<string, number>();
  const sample: Problem[] = [];
  for (const each of problems) {
    checkShape(each, files, texts);
    const count = perCode.get(each.code) ?? 0;
    perCode.set(each.code, count + 1);
    if (count < MOST_PER_CODE) sample.push(each);
  }
  for (const each of sample) checkWords(each, files, base, texts);
  for (const report of [toText, toGithub]) for (const lang of LANGS) report(sample, catalogueIn(lang));
  JSON.parse(toJson(sample, catalogueIn('vi')));
  return isRefused ? 'explained' : 'accepted';
}

function checkShape(each: Problem, files: readonly SourceFile[], texts: Map<string, string>): void {
  const fail = (what: string): never => {
    throw new Error(`${what}: ${JSON.stringify(each).slice(0, 2_000)}`);
  };
  if (!CODES.has(each.code)) fail('a code that the catalogue lacks');
  if (!SEVERITIES.has(each.severity)) fail('no severity');
  if (!/^(?:data|content|releases)\/./.test(each.file)) fail('no file');
  if (!isWhole(each.line) || !isWhole(each.column)) fail('no place');
  if (typeof each.found !== 'string' || (each.replacement !== null && typeof each.replacement !== 'string'))
    fail('no text');
  const text = textOf(files, each.file, texts);
  if (text !== null && each.line > countLines(text)) fail(`a line beyond the ${countLines(text)} of the file`);
  // In a text the column is a character's; in a table a field's.
  if (text !== null && each.rule.startsWith('text-')) {
    const line = text.split(/\r\n?|\n/)[each.line - 1] ?? '';
    if (each.column > line.length + 1) fail(`a column beyond the ${line.length} of line ${each.line}`);
  }
}

function checkWords(
  each: Problem,
  files: readonly SourceFile[],
  base: readonly SourceFile[],
  texts: Map<string, string>,
): void {
  const isOurs = base.some(({ path }) => path === each.file);
  for (const lang of LANGS) {
    const words = wordProblem(each, lang);
    for (const text of [words.message, words.expected, words.fix]) {
      if (text.trim() === '') throw new Error(`${each.code} has nothing to say in ${lang}`);
      if (isOurs && UNFILLED.test(text) && !UNFILLED.test(JSON.stringify([each.found, each.params, each.replacement])))
        throw new Error(`${each.code} is not filled in: ${text.slice(0, 500)}`);
    }
  }
  const text = textOf(files, each.file, texts);
  if (text !== null && typeof applyReplacement(text, each) !== 'string')
    throw new Error('no text after the replacement');
}

function textOf(files: readonly SourceFile[], path: string, texts: Map<string, string>): string | null {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const file = files.find((each) => each.path === path);
  if (!file) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  texts.set(path, text);
  return text;
}

let last: { readonly text: string; readonly lines: number } | null = null;

function countLines(text: string): number {
  if (last?.text !== text) last = { text, lines: text.split(/\r\n?|\n/).length };
  return last.lines;
}
