import { searchMessages } from '../../language/search-messages.ts';
import { findAll, findNames, findNear, NO_REGISTER, readyRegister, type Register } from '../../search/find.ts';
import { grown } from '../../search/grown.ts';
import type { Result } from '../../search/merge.ts';
import type { SearchRegister } from '../../search/search-entry.ts';
import { searchText, type TextPages } from '../../search/text-search.ts';
import { MOST } from '../../search/weights.ts';
import { element, langOf, link, part } from '../element.ts';
import { kept } from '../kept.ts';
import { loadPagefind } from './load-pagefind.ts';
import { nearList, showResults } from './result-list.ts';
import { keepQuery } from './query-field.ts';

/** An answer that takes longer is announced; one at once speaks for itself. */
const SILENT_MS = 60;

async function loadRegister(url: string): Promise<Register> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return readyRegister((await response.json()) as SearchRegister);
}

/** The value, or null where it cannot be had. */
const orNull = <T>(promise: Promise<T>): Promise<T | null> => promise.catch(() => null);

/**
 * Runs the search page inside the given element: reads `?q=`, searches while one types, keeps the address in step.
 * Three things answer as they come: the names, the whole register, the text of the pages. What one of them has put
 * into the list keeps its place; the next goes on below.
 */
export function startSearchPage(root: HTMLElement): void {
  const lang = langOf(root);
  const words = searchMessages[lang];
  const kinds = JSON.parse(root.dataset.kinds ?? '{}') as Record<string, string>;
  const status = part(root, '[data-search-status]');
  const help = part(root, '[data-search-help]');
  const list = part(root, '[data-search-results]');
  const retry = part(root, '[data-search-retry]', HTMLButtonElement);
  const names = kept(() => loadRegister(root.dataset.names ?? ''));
  const register = kept(() => loadRegister(root.dataset.register ?? ''));
  const engine = kept((attempt) => loadPagefind(root.dataset.pagefind ?? '', Number(attempt)));
  let attempt = 1;
  let latest = 0;
  /** What the list shows, and for which query. */
  let shown: { readonly query: string | null; readonly results: readonly Result[] } = { query: null, results: [] };

  /** The names go first: what is larger must not slow them down. */
  const afterNames = async <T>(load: () => Promise<T>): Promise<T> => {
    await orNull(names());
    return load();
  };
  const searchPages = async (query: string): Promise<TextPages> => {
    const asked = attempt;
    try {
      return await searchText(await engine(String(asked)), query);
    } catch (cause) {
      // Whatever it is, the next search begins with an engine of its own.
      if (asked === attempt) attempt++;
      throw cause;
    }
  };

  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  const azLine = (text: string): HTMLElement =>
    element('p', '', `${text} `, link(root.dataset.az ?? '', words.az), '.');
  /** `data-state` and `data-query` tell style and tests which search the list belongs to. */
  async function search(query: string): Promise<void> {
    const turn = ++latest;
    const isLatest = (): boolean => turn === latest;
    let isPartly = false;
    /** The list of the query before stands until this one has an answer, or makes the reader wait. */
    const clear = (): void => {
      if (shown.query === query) return;
      shown = { query, results: [] };
      root.dataset.query = query;
      list.replaceChildren();
      help.replaceChildren();
    };
    const show = (found: readonly Result[], noFigure: string | null = null): void => {
      clear();
      shown = { query, results: grown(shown.results, found).slice(0, MOST.results) };
      showResults(list, shown.results, kinds, noFigure);
    };
    const settle = (state: string, text: string, ...helped: readonly HTMLElement[]): void => {
      clear();
      root.dataset.state = state;
      retry.hidden = state === 'idle' || !isPartly;
      help.replaceChildren(...helped);
      say(text);
    };
    if (query === '') {
      settle('idle', '');
      return;
    }

    root.dataset.state = 'searching';
    setTimeout(() => {
      if (!isLatest() || root.dataset.state !== 'searching') return;
      clear();
      say(shown.results.length > 0 ? words.namesFound : words.searching);
    }, SILENT_MS);
    const showNames = (known: Register | null): void => {
      if (known === null || !isLatest() || root.dataset.state !== 'searching') return;
      const found = findNames(query, known);
      if (found.length === 0) return;
      const isFirst = shown.results.length === 0;
      show(found);
      if (isFirst && status.textContent === words.searching) say(words.namesFound);
    };
    const [first, whole, text] = await Promise.all([
      orNull(names()).then((known) => (showNames(known), known)),
      orNull(afterNames(register)).then((known) => (showNames(known), known)),
      orNull(afterNames(() => searchPages(query))),
    ]);
    if (!isLatest()) return;

    const known = whole ?? first;
    isPartly = whole === null || text === null;
    if (known === null && text === null) {
      settle('broken', words.broken, azLine(words.tryList));
      return;
    }
    const warning = isPartly ? [azLine(words.partly)] : [];
    const found = findAll(query, known ?? NO_REGISTER, text?.fragments ?? [], lang);
    show(found, whole === null ? words.noFigure : '');
    if (shown.results.length > 0) {
      const isAll = text?.isAll !== false && shown.results.length >= found.length;
      const counted = isPartly ? words.foundPartly : isAll ? words.found : words.firstOf;
      settle('found', counted(shown.results.length, query), ...warning);
      return;
    }
    const near = findNear(query, known ?? NO_REGISTER);
    const offered = near.length > 0 ? [element('p', '', words.didYouMean), nearList(near, kinds)] : [];
    settle('nothing', words.nothing(query), ...offered, azLine(words.tryList), ...warning);
  }

  keepQuery(part(root, 'form', HTMLFormElement), part(root, 'input', HTMLInputElement), {
    // Fetched while the reader begins to type; a failure shows, and is tried again, with the search itself.
    begin: () => void Promise.allSettled([afterNames(register), afterNames(() => engine(String(attempt)))]),
    search: (query) => void search(query),
  });
  retry.addEventListener('click', () => {
    // The button goes when all is well; who pressed it hears next what becomes of it.
    status.focus();
    if (shown.query !== null) void search(shown.query);
  });
  void orNull(names());
}
