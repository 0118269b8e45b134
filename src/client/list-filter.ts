import { foldMarks } from '../language/fold.ts';
import { startFilter, type Choices, type Control } from './filter-form.ts';

/**
 * Filtering of lists whose items carry `data-item`: a choice of the form compares with `data-<key>` of an item, a list
 * of tokens.
 */
export interface ListItem {
  /** Words of the item, for the field one types in. */
  readonly text: string;
  readonly tokens: Readonly<Record<string, string | undefined>>;
}

/** Does an item pass? An empty choice lets everything through; typed words are compared without marks, all of them must occur. */
export function itemPasses(item: ListItem, choices: Choices): boolean {
  return Object.entries(choices).every(([key, wanted]) => {
    if (wanted.trim() === '') return true;
    if (key !== 'text') return (item.tokens[key] ?? '').split(' ').includes(wanted);
    const words = foldMarks(item.text);
    return foldMarks(wanted)
      .trim()
      .split(/\s+/)
      .every((word) => words.includes(word));
  });
}

function enhanceListFilter(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset.listFilter ?? '');
  if (!list) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-item]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-items]')];
  const controls = [...form.querySelectorAll<Control>('[data-key]')];
  startFilter({
    form,
    controls: new Map(controls.map((control) => [control.dataset.key ?? '', control])),
    total: items.length,
    show: (choices, isIdle) => {
      for (const item of items) item.hidden = !itemPasses({ text: item.textContent, tokens: item.dataset }, choices);
      for (const group of groups) showGroup(group, isIdle);
      return items.filter((item) => !item.hidden).length;
    },
  });
}

/** A heading over nothing says nothing; what was found is not left folded away. */
function showGroup(group: HTMLElement, isIdle: boolean): void {
  group.hidden = ![...group.querySelectorAll<HTMLElement>('[data-item]')].some((item) => !item.hidden);
  if (group instanceof HTMLDetailsElement) group.open = !isIdle && !group.hidden;
}

if (typeof document !== 'undefined')
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-list-filter]')) enhanceListFilter(form);
