import { foldMarks } from '../language/fold.ts';
import { countText } from './filter.ts';

/**
 * Filtering of lists whose entries carry `data-item`: a choice of the form compares with `data-<key>` of an entry, a
 * list of tokens. The form stands in the page, hidden, and is revealed here; its state lives in the address.
 */
export interface ListEntry {
  /** Words of the entry, for the field one types in. */
  readonly text: string;
  readonly tokens: Readonly<Record<string, string | undefined>>;
}

/** Does an entry pass? An empty choice lets everything through; typed words are compared without marks, all of them must occur. */
export function entryPasses(entry: ListEntry, state: Readonly<Record<string, string>>): boolean {
  return Object.entries(state).every(([key, wanted]) => {
    if (wanted.trim() === '') return true;
    if (key !== 'text') return (entry.tokens[key] ?? '').split(' ').includes(wanted);
    const words = foldMarks(entry.text);
    return foldMarks(wanted)
      .trim()
      .split(/\s+/)
      .every((word) => words.includes(word));
  });
}

type Control = HTMLInputElement | HTMLSelectElement;

function enhanceList(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset['listFilter'] ?? '');
  if (!list) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-items]')];
  const controls = [...form.querySelectorAll<Control>('[data-key]')];
  const count = form.querySelector<HTMLElement>('[data-filter-count]');
  count?.setAttribute('aria-live', 'polite');
  const apply = (): void => {
    const state = Object.fromEntries(controls.map((control) => [control.dataset['key']!, control.value]));
    let shown = 0;
    for (const item of items) {
      item.hidden = !entryPasses({ text: item.textContent ?? '', tokens: item.dataset }, state);
      if (!item.hidden) shown++;
    }
    const isIdle = Object.values(state).every((value) => value.trim() === '');
    // A heading over nothing says nothing; what was found is not left folded away.
    for (const group of groups) {
      group.hidden = ![...group.querySelectorAll<HTMLElement>('[data-item]')].some((item) => !item.hidden);
      if (group instanceof HTMLDetailsElement) group.open = !isIdle && !group.hidden;
    }
    if (count)
      count.textContent = isIdle
        ? ''
        : shown === 0
          ? count.dataset['filterNone']!
          : countText(count.dataset['filterCount']!, shown, items.length);
    const query = new URLSearchParams(location.search);
    for (const { name, value } of controls)
      if (value.trim() === '') query.delete(name);
      else query.set(name, value.trim());
    const text = query.size > 0 ? `?${query}` : '';
    if (text !== location.search) history.replaceState(history.state, '', location.pathname + text + location.hash);
  };
  const asked = new URLSearchParams(location.search);
  for (const control of controls) {
    const value = asked.get(control.name);
    if (value === null) continue;
    control.value = value;
    if (control.value !== value) control.value = ''; // not one of the choices
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
}

if (typeof document !== 'undefined')
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-list-filter]')) enhanceList(form);
