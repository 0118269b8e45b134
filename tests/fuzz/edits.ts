import fc from 'fast-check';
import type { SourceFile } from '../../src/reading/source-file.ts';
import { placeOf } from '../../src/reading/file-kinds.ts';
import { textOfFile, toBytes, withFile } from '../fixtures/right-root.ts';
import { CELLS, FRONT_MATTER, KEYS, MARKDOWN, SNIPPETS, WORDS } from './odd-texts.ts';
import { WHOLE_FILE, type WholeFile } from './whole-file.ts';

/** Something that may happen to one file of a root: a slip of a hand, of a spreadsheet, of a disk. Plain data, so that a failing case can be printed and made smaller. */
export type Edit =
  | { readonly do: 'cut'; readonly path: string; readonly at: number; readonly length: number; readonly insert: string }
  | {
      readonly do: 'bytes';
      readonly path: string;
      readonly at: number;
      readonly length: number;
      readonly insert: readonly number[];
    }
  | { readonly do: 'truncate'; readonly path: string; readonly at: number }
  | { readonly do: 'whole'; readonly path: string; readonly how: WholeFile }
  | {
      readonly do: 'cell';
      readonly path: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
      readonly isQuoted: boolean;
    }
  | {
      readonly do: 'table';
      readonly path: string;
      readonly header: 'right' | 'shuffled' | 'doubled' | 'odd';
      readonly rows: readonly (readonly string[])[];
      readonly delimiter: string;
      readonly newline: string;
    }
  | { readonly do: 'front-matter'; readonly path: string; readonly key: string; readonly value: string }
  | { readonly do: 'yaml'; readonly path: string; readonly yaml: string }
  | { readonly do: 'repeat'; readonly path: string; readonly at: number; readonly text: string; readonly times: number }
  | { readonly do: 'rename'; readonly path: string; readonly to: string }
  | { readonly do: 'drop'; readonly path: string }
  /** Pieces of Markdown somewhere in the body of a text. */
  | { readonly do: 'markdown'; readonly path: string; readonly at: number; readonly pieces: readonly string[] }
  /** A note at the end of a row that has none, a paragraph at the end of a text. */
  | { readonly do: 'note'; readonly path: string; readonly row: number; readonly text: string };

/** The root after an edit; unchanged where its place is not there any more. */
export function applyEdit(files: readonly SourceFile[], edit: Edit): readonly SourceFile[] {
  const file = files.find(({ path }) => path === edit.path);
  if (!file) return files;
  const { bytes } = file;
  const at = (share: number, length: number): number => Math.floor(share * length);
  const text = (): string => textOfFile(files, edit.path);
  const write = (changed: string | Uint8Array): SourceFile[] =>
    withFile(files, edit.path, typeof changed === 'string' ? toBytes(changed) : changed);
  switch (edit.do) {
    case 'cut': {
      const before = text();
      const start = at(edit.at, before.length);
      return write(before.slice(0, start) + edit.insert + before.slice(start + edit.length));
    }
    case 'bytes': {
      const start = at(edit.at, bytes.length);
      return write(Uint8Array.from([...bytes.slice(0, start), ...edit.insert, ...bytes.slice(start + edit.length)]));
    }
    case 'truncate':
      return write(bytes.slice(0, at(edit.at, bytes.length)));
    case 'whole':
      return write(WHOLE_FILE[edit.how](text()));
    case 'cell':
      return write(withCell(text(), edit));
    case 'table':
      return write(tableText(edit));
    case 'front-matter':
      return write(
        text().replace(
          new RegExp(`^${edit.key.replace(/\W/g, '.')}:.*(?:\\n[ -].*)*`, 'm'),
          () => `${edit.key}: ${edit.value}`,
        ),
      );
    case 'yaml':
      return write(`---\n${edit.yaml}\n---\n\nThân bài.\n`);
    case 'repeat': {
      const before = text();
      const start = at(edit.at, before.length);
      return write(before.slice(0, start) + edit.text.repeat(edit.times) + before.slice(start));
    }
    case 'rename':
      return withFile(withFile(files, edit.path, null), edit.to, bytes);
    case 'markdown': {
      const before = text();
      const body = before.lastIndexOf('\n---\n') + '\n---\n'.length;
      const start = body + at(edit.at, before.length - body);
      return write(before.slice(0, start) + edit.pieces.join('') + before.slice(start));
    }
    case 'note':
      return write(withNote(text(), edit));
    case 'drop':
      return withFile(files, edit.path, null);
  }
}

function withCell(text: string, { row, column, text: cell, isQuoted }: Extract<Edit, { do: 'cell' }>): string {
  const lines = text.split('\n');
  const line = row % lines.length;
  const fields = lines[line]!.split(',');
  fields[column % fields.length] = isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell;
  lines[line] = fields.join(',');
  return lines.join('\n');
}

function withNote(text: string, { path, row, text: note }: Extract<Edit, { do: 'note' }>): string {
  if (!path.endsWith('.csv')) return `${text.trimEnd()}\n\n${note}\n`;
  const lines = text.split('\n');
  const open = lines.flatMap((line, i) => (i > 0 && line.endsWith(',') ? [i] : []));
  if (open.length === 0) return text;
  const chosen = open[row % open.length];
  return lines.map((line, i) => (i === chosen ? `${line}"${note.replaceAll('"', '""')}"` : line)).join('\n');
}

function tableText({ path, header, rows, delimiter, newline }: Extract<Edit, { do: 'table' }>): string {
  const place = placeOf(path);
  const names = place.holds === 'table' ? place.schema.columns.map(({ name }) => name) : ['a', 'b'];
  const columns = {
    right: names,
    shuffled: [...names].reverse(),
    doubled: [...names, ...names],
    odd: names.map((name, i) => (i % 3 === 0 ? `${name} ` : i % 3 === 1 ? name.toUpperCase() : `${name}x`)),
  }[header];
  const quoted = (field: string): string =>
    field.includes(delimiter) || /["\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  return [columns, ...rows.map((row) => columns.map((_, i) => row[i % Math.max(1, row.length)] ?? ''))]
    .map((fields) => fields.map(quoted).join(delimiter))
    .join(newline);
}

// Whole numbers: doubles are drawn by their bits, and nearly all of them lie next to 0.
export const share = fc.integer({ min: 0, max: 999_999 }).map((millionths) => millionths / 1_000_000);

/** Texts as people write them who know Markdown by halves. */
export const markdown = (paths: readonly string[]): fc.Arbitrary<Edit> =>
  fc.record({
    do: fc.constant('markdown' as const),
    path: fc.constantFrom(...paths.filter((path) => /^content\/.*\.mdx?$/.test(path))),
    at: share,
    pieces: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...MARKDOWN) }, fc.string({ maxLength: 4 })), {
      minLength: 1,
      maxLength: 14,
    }),
  });

/** What an editor may well do, now and then with a slip. */
export function notes(paths: readonly string[]): fc.Arbitrary<Edit> {
  return fc.record({
    do: fc.constant('note' as const),
    path: fc.constantFrom(...paths.filter((path) => /\.(?:csv|md)$/.test(path))),
    row: fc.nat(30),
    text: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }).map((words) => words.join(' ')),
      },
      { weight: 1, arbitrary: fc.constantFrom(...CELLS.filter((cell) => cell.length < 50)) },
    ),
  });
}

/** What may happen to the files of a root, by how often it is tried. */
export function edits(paths: readonly string[]): fc.Arbitrary<Edit> {
  const of = (test: (path: string) => boolean): fc.Arbitrary<string> => fc.constantFrom(...paths.filter(test));
  const any = fc.constantFrom(...paths);
  const table = of((path) => path.endsWith('.csv'));
  const article = of((path) => path.startsWith('content/') && path.endsWith('.md'));
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...CELLS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.double().map(String) },
  );
  const yaml = fc.oneof(
    fc.constantFrom(...FRONT_MATTER),
    fc.string({ unit: fc.constantFrom(...'abk: -[]{}&*!|>\'"%@`#,?\n\t 1.~'), maxLength: 60 }),
    fc.json({ maxDepth: 3 }),
  );
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('cut' as const),
        path: any,
        at: share,
        length: fc.nat(40),
        insert: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 12 })),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constant('bytes' as const),
        path: any,
        at: share,
        length: fc.nat(8),
        insert: fc.array(fc.nat(255), { maxLength: 8 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('truncate' as const), path: any, at: share }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('whole' as const),
        path: any,
        how: fc.constantFrom(...(Object.keys(WHOLE_FILE) as WholeFile[])),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        do: fc.constant('cell' as const),
        path: table,
        row: fc.nat(30),
        column: fc.nat(12),
        text: cell,
        isQuoted: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('table' as const),
        path: table,
        header: fc.constantFrom(
          'right' as const,
          'right' as const,
          'shuffled' as const,
          'doubled' as const,
          'odd' as const,
        ),
        rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 13 }), { maxLength: 12 }),
        delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
        newline: fc.constantFrom('\n', '\n', '\r\n', '\r'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('front-matter' as const),
        path: article,
        key: fc.constantFrom(...KEYS),
        value: yaml,
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('yaml' as const), path: article, yaml }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('repeat' as const),
        path: any,
        at: share,
        text: fc.constantFrom(...SNIPPETS),
        times: fc.constantFrom(2, 100, 5_000),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('rename' as const),
        path: any,
        to: fc.oneof(
          any.map((path) => path.replace(/(\w)\.(\w+)$/, '.$2')),
          any.map((path) => path.replace(/[^/]+$/, (name) => name.toUpperCase())),
          any.map((path) => `${path}.bak`),
          fc.constantFrom(
            'data/constructor.csv',
            'content/news/toString/vi.md',
            'data/indices/__proto__/editions.csv',
            'data/units/boundaries/.topo.json',
          ),
        ),
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('drop' as const), path: any }) },
  );
}
