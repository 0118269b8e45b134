import { valueIn, type Problem } from '../problems/problem.ts';

const ARTICLE = /^(content\/.+)\/(?:vi|en)\.mdx?$/;

/**
 * The problems without those that only repeat another: a value of an article that has a problem of its own differs
 * from its translation for that same reason, and would have another in the text that is right. A published file that was
 * deleted is missing, too, and is reported as gone; one that was renamed is reported under its new name.
 * Words of a note that has to go need not be mended.
 * An id that nobody declared need not be reported for its characters, too. While observations are absent, nobody can say
 * that a text has figures without support.
 */
export function withoutRepeated(problems: readonly Problem[]): Problem[] {
  const byItem = new Map<string, Problem[]>();
  for (const each of problems) {
    const folder = ARTICLE.exec(each.file)?.[1];
    if (folder && each.columnName !== '' && each.severity === 'error' && each.code !== 'twins-differ')
      byItem.set(folder, [...(byItem.get(folder) ?? []), each]);
  }
  const gone = new Set(problems.filter(({ code }) => code === 'released-edition-gone').map(({ file }) => file));
  const renamed = new Set(problems.map(rightName));
  const isUnproven =
    problems.some(({ code, file }) => code === 'missing-file' && OBSERVATIONS.test(file)) ||
    [...renamed].some((file) => OBSERVATIONS.test(file));
  const notes = problems.filter(({ code }) => code === 'hidden-note');
  const unknown = new Set(problems.filter(({ code }) => code.startsWith('unknown-')).map(placeOf));
  return problems.filter((each) => {
    const { code, file, columnName } = each;
    if (notes.some((note) => isWithin(each, note))) return false;
    if (code === 'bad-id') return !unknown.has(placeOf(each));
    if (code === 'twins-differ')
      return !byItem.get(ARTICLE.exec(file)?.[1] ?? '')?.some((other) => explains(other, columnName));
    if (code === 'missing-file') return !gone.has(file);
    if (code === 'released-edition-gone') return !renamed.has(file);
    return !isUnproven || (code !== 'unsupported-figure' && code !== 'unsupported-count');
  });
}

/** Behind the first character of what another problem found. */
const isWithin = ({ file, line, column }: Problem, other: Problem): boolean =>
  file === other.file && line === other.line && column > other.column && column < other.column + other.found.length;

const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

const OBSERVATIONS = /\/observations\/\d{4}\.csv$/;

/** What a file under a wrong name should be called; '' for every other problem. */
function rightName({ code, file, params }: Problem): string {
  const suggestions = valueIn(params, 'suggestions');
  if (code === 'unknown-file') return suggestions;
  return code === 'edition-not-declared' ? `${file.slice(0, file.lastIndexOf('/'))}/${suggestions}.csv` : '';
}

/** The same value, an item of the same list, a value around it, or the key that was meant and misspelt. */
function explains({ code, columnName, replacement }: Problem, differing: string): boolean {
  if (code === 'unknown-key')
    return replacement !== null && [...columnName.split('.').slice(0, -1), replacement].join('.') === differing;
  return (
    columnName === differing ||
    differing.startsWith(`${columnName}.`) ||
    (differing !== 'figures' &&
      columnName.startsWith(`${differing}.`) &&
      /^\d+$/.test(columnName.slice(differing.length + 1)))
  );
}
