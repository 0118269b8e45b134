import { foldMarks } from '../language/fold.ts';

/**
 * Filtering of a table whose rows carry `data-name`, `data-region`, `data-points` and `data-rank`
 * (up, down, same or none). The form stands in the page, hidden, and is revealed here; its state lives in the address.
 */
export interface FilterState {
  readonly name: string;
  readonly region: string;
  readonly points: string;
  readonly rank: string;
}

export type FilterPart = keyof FilterState;

export const FILTER_PARTS: readonly FilterPart[] = ['name', 'region', 'points', 'rank'];

/** Does a row pass? An empty part lets everything through; names are compared without marks, word starts anywhere. */
export function passes(row: Partial<FilterState>, state: FilterState): boolean {
  const typed = foldMarks(state.name).trim();
  if (typed !== '' && !foldMarks(row.name ?? '').includes(typed)) return false;
  return (['region', 'points', 'rank'] as const).every((part) => state[part] === '' || row[part] === state[part]);
}

/** The query with the state of one form in it; parts that are empty leave the address, other parameters stay. */
export function queryWith(query: string, state: FilterState, names: Partial<Record<FilterPart, string>>): string {
  const parameters = new URLSearchParams(query);
  for (const part of FILTER_PARTS) {
    const name = names[part];
    if (name === undefined) continue;
    if (state[part].trim() === '') parameters.delete(name);
    else parameters.set(name, state[part].trim());
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** "12 trong 63 tỉnh" from "{shown} trong {total} tỉnh". */
export const countText = (template: string, shown: number, total: number): string =>
  template.replace('{shown}', String(shown)).replace('{total}', String(total));

type Control = HTMLInputElement | HTMLSelectElement;

function enhanceFilter(form: HTMLFormElement): void {
  const table = document.getElementById(form.dataset['filterFor'] ?? '');
  if (!table) return;
  const rows = [...table.querySelectorAll<HTMLElement>('tbody > tr[data-name]')];
  const controls = new Map<FilterPart, Control>();
  for (const part of FILTER_PARTS) {
    const control = form.querySelector<Control>(`[data-filter="${part}"]`);
    if (control) controls.set(part, control);
  }
  const names = Object.fromEntries([...controls].map(([part, control]) => [part, control.name]));
  const count = form.querySelector<HTMLElement>('[data-filter-count]');
  count?.setAttribute('aria-live', 'polite');

  const apply = (): void => {
    const value = (part: FilterPart): string => controls.get(part)?.value ?? '';
    const state: FilterState = {
      name: value('name'),
      region: value('region'),
      points: value('points'),
      rank: value('rank'),
    };
    let shown = 0;
    for (const row of rows) {
      const isShown = passes(row.dataset, state);
      row.hidden = !isShown;
      if (isShown) shown++;
    }
    if (count) {
      const isIdle = FILTER_PARTS.every((part) => state[part].trim() === '');
      const none = count.dataset['filterNone'];
      count.textContent = isIdle
        ? ''
        : shown === 0 && none
          ? none
          : countText(count.dataset['filterCount']!, shown, rows.length);
    }
    const query = queryWith(location.search, state, names);
    if (query !== location.search) history.replaceState(history.state, '', location.pathname + query + location.hash);
  };

  const parameters = new URLSearchParams(location.search);
  for (const [, control] of controls) {
    const asked = parameters.get(control.name);
    if (asked === null) continue;
    control.value = asked;
    if (control.value !== asked) control.value = ''; // not one of the choices
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.hidden = false;
  apply();
}

if (typeof document !== 'undefined')
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter-for]')) enhanceFilter(form);
