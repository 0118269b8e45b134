import type { Lang } from '../../language/lang.ts';
import type { SearchEntry, SearchRegister } from '../../search/search-entry.ts';
import { element, link } from '../element.ts';
import { answerEntries } from '../../search/answer.ts';
import { mergeResults, MOST_RESULTS } from '../../search/merge.ts';
import { nearEntries } from '../../search/near-names.ts';
import { loadPagefind, searchText, type TextHits } from '../../search/pagefind.ts';
import { prepareRegister, type Prepared } from '../../search/prepare.ts';
import { nearList, resultItem } from './result-list.ts';
import { searchWords } from './search-words.ts';

const PAUSE_MS = 180;
const LONGEST_QUERY = 200;

/** A promise kept once it holds, asked for again once it failed: a broken connection may come back. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= load().catch((cause: unknown) => {
      made = null;
      throw cause;
    });
    return made;
  };
}

interface Register {
  readonly entries: readonly SearchEntry[];
  readonly prepared: readonly Prepared[];
}

async function loadRegister(url: string): Promise<Register> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const register = (await response.json()) as SearchRegister;
  return { entries: register.entries, prepared: prepareRegister(register) };
}

/** Runs the search page inside the given element: reads `?q=`, searches while one types, keeps the address in step. */
export function startSearchPage(root: HTMLElement): void {
  const lang: Lang = root.dataset.lang === 'en' ? 'en' : 'vi';
  const words = searchWords[lang];
  const kinds = JSON.parse(root.dataset.kinds ?? '{}') as Record<string, string>;
  const azUrl = root.dataset.az ?? '';
  const form = root.querySelector('form')!;
  const input = root.querySelector('input')!;
  const status = root.querySelector<HTMLElement>('[data-search-status]')!;
  const help = root.querySelector<HTMLElement>('[data-search-help]')!;
  const list = root.querySelector<HTMLElement>('[data-search-results]')!;
  const register = once(() => loadRegister(root.dataset.register ?? ''));
  const pagefind = once(() => loadPagefind(root.dataset.pagefind ?? ''));
  let latest = 0;

  /** `data-state` and `data-query` tell style and tests which search the list belongs to. */
  const say = (
    query: string,
    state: string,
    text: string,
    results: readonly HTMLElement[] = [],
    helpNodes: readonly (Node | string)[] = [],
  ): void => {
    root.dataset.state = state;
    root.dataset.query = query;
    list.replaceChildren(...results);
    help.replaceChildren(...helpNodes);
    status.textContent = text;
  };
  const azLine = (text: string): HTMLElement => element('p', '', `${text} `, link(azUrl, words.az), '.');

  async function search(query: string): Promise<void> {
    const turn = ++latest;
    if (query === '') return say(query, 'idle', '');
    root.dataset.state = 'searching';
    const [known, pages] = await Promise.allSettled([
      register(),
      pagefind().then((module) => searchText(module, query, lang)),
    ]);
    if (turn !== latest) return;
    if (known.status === 'rejected' && pages.status === 'rejected')
      return say(query, 'broken', words.broken, [], [azLine(words.reload)]);

    const { entries, prepared }: Register = known.status === 'fulfilled' ? known.value : { entries: [], prepared: [] };
    const text: TextHits = pages.status === 'fulfilled' ? pages.value : { pages: [], isAll: true };
    const found = mergeResults(query, answerEntries(query, prepared), text.pages, entries);
    const results = found.slice(0, MOST_RESULTS);
    const counted = text.isAll && results.length === found.length ? words.found : words.firstOf;
    const warning = known.status === 'rejected' || pages.status === 'rejected' ? [azLine(words.partly)] : [];
    if (results.length > 0)
      return say(
        query,
        'found',
        counted(results.length, query),
        results.map((result) => resultItem(result, kinds)),
        warning,
      );
    const near = nearEntries(query, entries);
    const names = near.length > 0 ? [element('p', '', words.didYouMean), nearList(near, kinds)] : [];
    say(query, 'nothing', words.nothing(query), [], [...names, azLine(words.tryList), ...warning]);
  }

  const typed = (): string => input.value.normalize('NFC').trim().slice(0, LONGEST_QUERY);
  const addressOf = (query: string): string =>
    `${location.pathname}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
  const asked = (): string =>
    (new URLSearchParams(location.search).get('q') ?? '').normalize('NFC').trim().slice(0, LONGEST_QUERY);

  // Fetched while the reader begins to type; a failure shows, and is tried again, with the search itself.
  input.addEventListener('focus', () => void Promise.allSettled([register(), pagefind()]), { once: true });

  let timer = 0;
  let settled = asked();
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      history.replaceState(null, '', addressOf(typed()));
      void search(typed());
    }, PAUSE_MS);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    // Typing only replaced the address: what Enter confirms becomes a step that Back returns from.
    if (typed() !== settled) {
      history.replaceState(null, '', addressOf(settled));
      history.pushState(null, '', addressOf(typed()));
      settled = typed();
    }
    void search(typed());
  });
  window.addEventListener('popstate', () => {
    settled = asked();
    input.value = settled;
    void search(settled);
  });

  input.value = asked();
  void search(asked());
}
