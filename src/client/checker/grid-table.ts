import type { Problem } from '../../problems/problem.ts';
import type { checkerVi } from '../../language/proof-messages-vi.ts';
import { element, link, type Child } from '../element.ts';
import type { Grid, GridCell } from './grid-rows.ts';

const LONGEST = 120;

/** The grid as a table: lines and cells by name, each mark a link to its problem. Cells of a file go in as text only. */
export function gridTable(
  grid: Grid,
  problems: readonly Problem[],
  id: string,
  name: string,
  words: typeof checkerVi,
  isText: boolean,
): HTMLElement {
  const show = (row: number, cell: GridCell, column: number, tag: 'td' | 'th'): HTMLElement => {
    const first = problems[(cell.marks[0] ?? 0) - 1];
    const made = element(
      tag,
      cell.marks.length > 0 ? `checker-grid__cell is-${cell.isError ? 'error' : 'warning'}` : 'checker-grid__cell',
    );
    if (tag === 'th') made.setAttribute('scope', 'col');
    made.append(...(isText && first ? lineParts(cell.text, first) : [shorten(cell.text)]));
    for (const number of cell.marks) {
      const mark = link(`#${id}-p${number}`, String(number));
      mark.className = 'checker-grid__mark';
      mark.setAttribute('aria-label', words.mark(String(number)));
      made.append(' ', mark);
    }
    if (cell.marks.length > 0) {
      made.id = `${id}-c${cell.marks[0]}`;
      made.dataset.cell = `${row}:${column}`;
      made.tabIndex = -1;
    }
    return made;
  };
  const width = Math.max(1, grid.header.length, ...grid.rows.map((row) => ('cells' in row ? row.cells.length : 0)));
  const corner = element('th', 'checker-grid__line', words.line);
  corner.setAttribute('scope', 'col');
  const head = element(
    'thead',
    '',
    element(
      'tr',
      '',
      corner,
      ...(isText ? [element('td', '')] : padded(grid.header, width).map((cell, i) => show(1, cell, i + 1, 'th'))),
    ),
  );
  const body = element(
    'tbody',
    '',
    ...grid.rows.map((row) => {
      if ('skipped' in row) {
        const gap = element('td', 'checker-grid__gap', words.skipped(row.skipped));
        gap.colSpan = width + 1;
        return element('tr', '', gap);
      }
      const line = element('th', 'checker-grid__line', String(row.line));
      line.setAttribute('scope', 'row');
      return element('tr', '', line, ...padded(row.cells, width).map((cell, i) => show(row.line, cell, i + 1, 'td')));
    }),
  );
  const table = element(
    'table',
    `checker-grid${isText ? ' checker-grid--text' : ''}`,
    element('caption', 'visually-hidden', words.grid(name)),
    head,
    body,
  );
  const wrap = element('div', 'table-wrap', table);
  wrap.tabIndex = 0;
  wrap.setAttribute('role', 'region');
  wrap.setAttribute('aria-label', words.gridLabel(name));
  return element('div', '', element('p', 'soft', words.shown(grid.shown, grid.total)), wrap);
}

const padded = (cells: readonly GridCell[], width: number): GridCell[] =>
  Array.from({ length: width }, (_, i) => cells[i] ?? { text: '', marks: [], isError: false });

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A line of prose around its problem. */
function lineParts(line: string, { column, found }: Problem): Child[] {
  const from = Math.max(0, column - 1);
  const length = line.startsWith(found, from) ? found.length : 0;
  const before = line.slice(0, from);
  const start = before.length > LONGEST ? `…${before.slice(-LONGEST)}` : before;
  const marked = length > 0 ? [element('mark', '', line.slice(from, from + length))] : [];
  return [start, ...marked, shorten(line.slice(from + length))];
}
