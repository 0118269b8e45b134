import { replaceAddress } from './address.ts';
import { queryWith } from './filter-form.ts';

/** Sorting of tables that are complete without it: buttons in `th[data-sort]`, order announced by `aria-sort`. */

/** What the cells of a column are compared as. */
export type SortKind = 'text' | 'number';
/** Which way, in the words of `aria-sort`. */
export type SortDirection = 'ascending' | 'descending';

/**
 * Positions of the cells in sorted order. Equal cells keep their order in both directions; cells without a value
 * (empty text, or no number) stand last whichever way the rest goes.
 */
export function sortedPositions(
  cells: readonly string[],
  kind: SortKind,
  direction: SortDirection,
  compareText: (a: string, b: string) => number,
): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const isMissing = (cell: string): boolean => cell === '' || (kind === 'number' && !Number.isFinite(Number(cell)));
  const compare = (a: string, b: string): number => (kind === 'number' ? Number(a) - Number(b) : compareText(a, b));
  return cells
    .map((cell, position) => ({ cell, position }))
    .sort((a, b) => {
      const missing = Number(isMissing(a.cell)) - Number(isMissing(b.cell));
      if (missing !== 0 || isMissing(a.cell)) return missing || a.position - b.position;
      return sign * compare(a.cell, b.cell) || a.position - b.position;
    })
    .map(({ position }) => position);
}

/** What a cell sorts by: its `data-value`, else its words. */
const cellValue = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return (cell?.dataset.value ?? cell?.textContent ?? '').trim();
};

/** A sorted column as the address has it: table, place of the column, direction; the same in every language. */
export interface KeptSort {
  readonly table: string;
  readonly column: number;
  readonly direction: SortDirection;
}

/** Parameter of the address that says how a table is sorted. */
const PARAMETER = 'xep';

/** "ranking.3.descending" as a sorted column; null for anything else. */
export function keptSort(text: string | null): KeptSort | null {
  const [, table, column, direction] = /^([\w-]+)\.(\d{1,3})\.(ascending|descending)$/.exec(text ?? '') ?? [];
  if (table === undefined || (direction !== 'ascending' && direction !== 'descending')) return null;
  return { table, column: Number(column), direction };
}

type Places = ReadonlyMap<Element, number>;

/** What a click on a header asks for: the other way, or the first way of its column. */
function nextDirection(header: HTMLTableCellElement): SortDirection {
  const now = header.getAttribute('aria-sort');
  if (now !== null) return now === 'ascending' ? 'descending' : 'ascending';
  return header.dataset.sortFirst === 'descending' ? 'descending' : 'ascending';
}

function sortTable(table: HTMLTableElement, header: HTMLTableCellElement, original: Places, way: SortDirection): void {
  const kind: SortKind = header.dataset.sort === 'number' ? 'number' : 'text';
  const placeOf = (row: Element): number => original.get(row) ?? 0;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const body of table.tBodies) {
    // Ties fall back to the order the page was made with, so two clicks never shuffle them. Fixed rows stay last.
    const rows = [...body.rows].sort((a, b) => placeOf(a) - placeOf(b));
    const loose = rows.filter((row) => row.dataset.fixed === undefined);
    const cells = loose.map((row) => cellValue(row, header.cellIndex));
    const order = sortedPositions(cells, kind, way, collator.compare);
    body.append(
      ...order.flatMap((position) => loose[position] ?? []),
      ...rows.filter((row) => row.dataset.fixed !== undefined),
    );
  }
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', way);
}

/** Keeps how a table with a name is sorted in the address, which is handed on and goes along to the other language. */
function keepSort({ id }: HTMLTableElement, { cellIndex }: HTMLTableCellElement, direction: SortDirection): void {
  if (id === '') return;
  const query = queryWith(location.search, [[PARAMETER, `${id}.${cellIndex}.${direction}`]]);
  replaceAddress(location.pathname + query + location.hash);
}

/** Puts a button into every header that sorts. */
export function enhanceSortableTables(root: ParentNode): void {
  const asked = keptSort(new URLSearchParams(location.search).get(PARAMETER));
  for (const table of root.querySelectorAll('table')) {
    if (!table.querySelector('th[data-sort]')) continue;
    const original = new Map(
      [...table.tBodies].flatMap((body) => [...body.rows]).map((row, position) => [row, position]),
    );
    for (const header of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort-button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => {
        const way = nextDirection(header);
        sortTable(table, header, original, way);
        keepSort(table, header, way);
      });
      header.append(button);
      if (asked?.table === table.id && asked.column === header.cellIndex)
        sortTable(table, header, original, asked.direction);
    }
  }
}

if (typeof document !== 'undefined') enhanceSortableTables(document);
