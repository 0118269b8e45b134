import { foldMarks } from '../language/fold.ts';
import { startFilter, type Choices, type Control } from './filter-form.ts';

/** Filtering of a table whose rows carry `data-name`, `data-region`, `data-points` and `data-rank` (up, down, same or none). */
const KEYS = ['name', 'region', 'points', 'rank'] as const;

/** Does a row pass? What is empty lets everything through; names are compared without marks, word starts anywhere. */
export function rowPasses(row: Readonly<Record<string, string | undefined>>, choices: Choices): boolean {
  return Object.entries(choices).every(([key, wanted]) => {
    if (key !== 'name') return wanted === '' || row[key] === wanted;
    return foldMarks(row.name ?? '').includes(foldMarks(wanted).trim());
  });
}

function enhanceTableFilter(form: HTMLFormElement): void {
  const table = document.getElementById(form.dataset.filterFor ?? '');
  if (!table) return;
  const rows = [...table.querySelectorAll<HTMLElement>('tbody > tr[data-name]')];
  const controls = KEYS.flatMap((key) => {
    const control = form.querySelector<Control>(`[data-filter="${key}"]`);
    return control ? [[key, control] as const] : [];
  });
  startFilter({
    form,
    controls: new Map(controls),
    total: rows.length,
    show: (choices) => {
      for (const row of rows) row.hidden = !rowPasses(row.dataset, choices);
      return rows.filter((row) => !row.hidden).length;
    },
  });
}

if (typeof document !== 'undefined')
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter-for]')) enhanceTableFilter(form);
