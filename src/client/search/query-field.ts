import { pushAddress, replaceAddress } from '../address.ts';

const PAUSE_MS = 180;
const LONGEST_QUERY = 200;

/** What happens when a query is typed. */
export interface QueryActions {
  /** The reader goes to the field. */
  begin: () => void;
  /** A query is settled, typed or asked for by the address; '' for none. */
  search: (query: string) => void;
}

const normalized = (text: string): string => text.normalize('NFC').trim().slice(0, LONGEST_QUERY);

const asked = (): string => normalized(new URLSearchParams(location.search).get('q') ?? '');

const addressOf = (query: string): string =>
  `${location.pathname}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;

/** Keeps the field, the address (`?q=`) and the search in step: while one types, on Enter, and on the way back. */
export function keepQuery(form: HTMLFormElement, input: HTMLInputElement, actions: QueryActions): void {
  const typed = (): string => normalized(input.value);
  let timer = 0;
  let settled = asked();

  input.addEventListener('focus', () => actions.begin(), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      replaceAddress(addressOf(typed()));
      actions.search(typed());
    }, PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    // Typing only replaced the address: what Enter confirms becomes a step that Back returns from.
    if (typed() !== settled) {
      replaceAddress(addressOf(settled));
      pushAddress(addressOf(typed()));
      settled = typed();
    }
    actions.search(typed());
  });
  window.addEventListener('popstate', () => {
    settled = asked();
    input.value = settled;
    actions.search(settled);
  });

  input.value = settled;
  actions.search(settled);
}
