import { replaceAddress } from './address.ts';

/**
 * What the filters of tables and of lists share: a form that stands in the page, hidden, and is revealed here. What is
 * chosen stands in the address, so that a filtered page can be handed on.
 */

/** A choice or a typed word of the form. */
export type Control = HTMLInputElement | HTMLSelectElement;

/** What is chosen, by the key of the control; '' for no choice. */
export type Choices = Readonly<Record<string, string>>;

/** A filter: its form, its controls by key, and what it does. */
export interface Filter {
  readonly form: HTMLFormElement;
  readonly controls: ReadonlyMap<string, Control>;
  /** How many things there are to show. */
  readonly total: number;
  /** Shows what passes and hides the rest; gives how many are shown. `isIdle`: nothing is chosen. */
  show: (choices: Choices, isIdle: boolean) => number;
}

/** The query with the values of one form in it; values that are empty leave the address, other parameters stay. */
export function queryWith(query: string, values: Iterable<readonly [name: string, value: string]>): string {
  const parameters = new URLSearchParams(query);
  for (const [name, value] of values)
    if (value.trim() === '') parameters.delete(name);
    else parameters.set(name, value.trim());
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** "12 trong 63 tỉnh" from "{shown} trong {total} tỉnh". */
export const countText = (template: string, shown: number, total: number): string =>
  template.replace('{shown}', String(shown)).replace('{total}', String(total));

/** Fills the form from the address, filters at every change and says how much is shown. */
export function startFilter({ form, controls, total, show }: Filter): void {
  const count = form.querySelector<HTMLElement>('[data-filter-count]');
  count?.setAttribute('aria-live', 'polite');
  const apply = (): void => {
    const choices = Object.fromEntries([...controls].map(([key, { value }]) => [key, value]));
    const isIdle = Object.values(choices).every((value) => value.trim() === '');
    const shown = show(choices, isIdle);
    if (count) count.textContent = isIdle ? '' : said(count.dataset, shown, total);
    const values = [...controls.values()].map(({ name, value }) => [name, value] as const);
    const query = queryWith(location.search, values);
    if (query !== location.search) replaceAddress(location.pathname + query + location.hash);
  };
  for (const control of controls.values()) takeFromAddress(control);
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.hidden = false;
  apply();
}

const said = ({ filterCount = '', filterNone = '' }: DOMStringMap, shown: number, total: number): string =>
  shown === 0 && filterNone !== '' ? filterNone : countText(filterCount, shown, total);

function takeFromAddress(control: Control): void {
  const asked = new URLSearchParams(location.search).get(control.name);
  if (asked === null) return;
  control.value = asked;
  if (control.value !== asked) control.value = ''; // not one of the choices
}
