import { foldMarks } from '../language/fold.ts';
import { cleanText } from './characters.ts';
import type { TableSchema } from '../schema/table.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import type { ReadingCode } from './checks.ts';
import { firstLine } from './first-line.ts';

/** The columns under the names they should have; null where the first line is no header at all. */
export interface Header {
  readonly columns: readonly string[] | null;
  readonly delimiter: string;
  readonly problems: readonly Problem<ReadingCode>[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads the first line. Reports another delimiter, lines above the header, a header in quotes, missing, misspelt,
 * repeated and unknown columns; a misspelt one is read as meant.
 */
export function readHeader(file: string, text: string, schema: TableSchema): Header {
  const standing = firstLine(text);
  const unquoted = /^"([^"]*[,;\t|][^"]*)"$/.exec(standing)?.[1];
  const first = unquoted ?? standing;
  const known = new Set(schema.columns.map(({ name }) => name));
  const hits = (delimiter: string): number => split(first, delimiter).filter((name) => known.has(settle(name))).length;
  const delimiter = DELIMITERS.reduce((best, candidate) => (hits(candidate) > hits(best) ? candidate : best));
  const place = { file, line: 1, column: 1 };
  const problems: Problem<ReadingCode>[] = [];
  if (unquoted !== undefined && hits(delimiter) > 0)
    problems.push(
      problem('row-in-quotes', place, {
        found: unquoted,
        replacement: unquoted,
        params: { count: split(unquoted, delimiter).length, expected: split(unquoted, delimiter).length },
      }),
    );
  if (delimiter !== ',')
    problems.push(
      problem('wrong-delimiter', place, {
        found: delimiter === '\t' ? 'tab' : delimiter,
        params: { delimiter: delimiter === '\t' ? 'tab' : delimiter },
      }),
    );

  const typed = split(first, delimiter);
  const below = headerBelow(text, known, typed);
  if (below)
    return {
      columns: null,
      delimiter: below.delimiter,
      problems: [problem('header-below', place, { found: first, params: { line: below.line, above: below.line - 1 } })],
    };
  if (hits(delimiter) === 0 && typed.every((name) => suggest(settle(name), known).replacement === null)) {
    return {
      columns: null,
      delimiter,
      problems: [
        ...problems,
        problem('no-header', place, {
          found: first,
          params: { columns: schema.columns.map(({ name }) => name).join(',') },
        }),
      ],
    };
  }
  const present = new Set(typed.filter((name) => known.has(name)));
  const missing = new Set([...known].filter((name) => !present.has(name)));
  const meant = (name: string, i: number): string => {
    const at = { file, line: 1, column: i + 1, columnName: name };
    if (known.has(name)) return name;
    const cleaned = cleanText(name);
    if (cleaned && missing.delete(cleaned.text)) {
      problems.push(problem(cleaned.code, at, { found: name, replacement: cleaned.text }));
      return cleaned.text;
    }
    if (settle(name) === '') {
      problems.push(problem('nameless-column', at));
      return `?${i + 1}`;
    }
    const { replacement, suggestions } = suggest(settle(name), missing);
    if (replacement) missing.delete(replacement);
    problems.push(
      problem(replacement ? 'misspelt-column' : 'unknown-column', at, {
        found: name,
        replacement,
        params: { suggestions: replacement ? '' : suggestions },
      }),
    );
    return replacement ?? `?${name}`;
  };
  const firstAt = new Map<string, number>();
  const readings = typed.map((found, i) => ({ found, name: meant(found, i) }));
  const columns = readings.map(({ found, name }, i): string => {
    const first = firstAt.get(name);
    if (first === undefined) {
      firstAt.set(name, i + 1);
      return name;
    }
    const at = { file, line: 1, column: i + 1, columnName: name };
    problems.push(problem('repeated-column', at, { found, params: { first } }));
    // It must not overwrite the first.
    return `?${i + 1}`;
  });
  for (const column of schema.columns) {
    if (!missing.has(column.name) || column.optional) continue;
    problems.push(
      problem(
        'missing-column',
        { file, line: 1, column: columns.length + 1, columnName: column.name },
        { found: first, params: { name: column.name } },
      ),
    );
  }
  return { columns, delimiter, problems };
}

/** How far down the names of the columns are looked for: a title, its subtitle, a blank line. */
const DEEPEST_HEADER = 10;

/** The line that holds the names of the columns, where the first line does not. */
function headerBelow(
  text: string,
  known: ReadonlySet<string>,
  first: readonly string[],
): { readonly line: number; readonly delimiter: string } | null {
  const named = (names: readonly string[]): number => new Set(names.map(settle).filter((name) => known.has(name))).size;
  if (named(first) > 0) return null;
  for (const [i, line] of text.split('\n', DEEPEST_HEADER).entries()) {
    const delimiter = DELIMITERS.find((each) => named(split(line, each)) * 2 > known.size);
    if (delimiter !== undefined) return { line: i + 1, delimiter };
  }
  return null;
}

const settle = (name: string): string =>
  foldMarks(name.trim().replace(/^"|"$/g, ''))
    .replace(/[\s-]+/g, '_')
    .replace(/[^a-z0-9_]/g, '');

const split = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((name) => (/^".*"$/.test(name) ? name.slice(1, -1) : name));
