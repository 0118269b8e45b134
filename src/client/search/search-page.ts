import { searchMessages } from '../../language/search-messages.ts';
import { answerEntries } from '../../search/answer.ts';
import { mergeResults } from '../../search/merge.ts';
import { nearEntries } from '../../search/near-names.ts';
import { prepareRegister, type PreparedRegister } from '../../search/prepare.ts';
import { parseQuery } from '../../search/query.ts';
import type { SearchEntry, SearchRegister } from '../../search/search-entry.ts';
import { searchText, textHits, type TextPages } from '../../search/text-search.ts';
import { MOST } from '../../search/weights.ts';
import { element, langOf, link, part } from '../element.ts';
import { kept } from '../kept.ts';
import { loadPagefind } from './load-pagefind.ts';
import { nearList, resultItem } from './result-list.ts';
import { keepQuery } from './query-field.ts';

const NO_REGISTER: SearchRegister = { entries: [], contexts: {}, words: { kinds: [], turns: [], country: [] } };

interface Register {
  readonly entries: readonly SearchEntry[];
  readonly prepared: PreparedRegister;
}

const registerOf = (register: SearchRegister): Register => ({
  entries: register.entries,
  prepared: prepareRegister(register),
});

async function loadRegister(url: string): Promise<Register> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return registerOf((await response.json()) as SearchRegister);
}

/** What the page shows: which search it belongs to, how that stands, and what was found. */
interface Shown {
  readonly query: string;
  readonly state: 'idle' | 'found' | 'nothing' | 'broken';
  readonly text: string;
  readonly results?: readonly HTMLElement[];
  readonly help?: readonly HTMLElement[];
}

/** Runs the search page inside the given element: reads `?q=`, searches while one types, keeps the address in step. */
export function startSearchPage(root: HTMLElement): void {
  const lang = langOf(root);
  const words = searchMessages[lang];
  const kinds = JSON.parse(root.dataset.kinds ?? '{}') as Record<string, string>;
  const status = part(root, '[data-search-status]');
  const help = part(root, '[data-search-help]');
  const list = part(root, '[data-search-results]');
  const register = kept(() => loadRegister(root.dataset.register ?? ''));
  const pagefind = kept(() => loadPagefind(root.dataset.pagefind ?? ''));
  let latest = 0;

  /** `data-state` and `data-query` tell style and tests which search the list belongs to. */
  const show = ({ query, state, text, results = [], help: helped = [] }: Shown): void => {
    root.dataset.state = state;
    root.dataset.query = query;
    list.replaceChildren(...results);
    help.replaceChildren(...helped);
    status.textContent = text;
  };
  const azLine = (text: string): HTMLElement =>
    element('p', '', `${text} `, link(root.dataset.az ?? '', words.az), '.');

  async function search(query: string): Promise<void> {
    const turn = ++latest;
    if (query === '') {
      show({ query, state: 'idle', text: '' });
      return;
    }
    root.dataset.state = 'searching';
    const [known, text] = await Promise.allSettled([
      register(),
      pagefind().then((module) => searchText(module, query)),
    ]);
    if (turn !== latest) return;
    if (known.status === 'rejected' && text.status === 'rejected') {
      show({ query, state: 'broken', text: words.broken, help: [azLine(words.reload)] });
      return;
    }

    const warning = known.status === 'rejected' || text.status === 'rejected' ? [azLine(words.partly)] : [];
    const { entries, prepared } = known.status === 'fulfilled' ? known.value : registerOf(NO_REGISTER);
    const { fragments, isAll }: TextPages = text.status === 'fulfilled' ? text.value : { fragments: [], isAll: true };
    const read = parseQuery(query, prepared.lexicon);
    const pages = textHits({ typed: query, core: read.core, lang }, fragments);
    const found = mergeResults({ query: read, hits: answerEntries(query, prepared), pages, entries });
    if (found.length > 0) {
      const results = found.slice(0, MOST.results).map((result) => resultItem(result, kinds));
      const counted = isAll && results.length === found.length ? words.found : words.firstOf;
      show({ query, state: 'found', text: counted(results.length, query), results, help: warning });
      return;
    }
    const near = nearEntries(query, entries);
    const names = near.length > 0 ? [element('p', '', words.didYouMean), nearList(near, kinds)] : [];
    const offered = [...names, azLine(words.tryList), ...warning];
    show({ query, state: 'nothing', text: words.nothing(query), help: offered });
  }

  keepQuery(part(root, 'form', HTMLFormElement), part(root, 'input', HTMLInputElement), {
    // Fetched while the reader begins to type; a failure shows, and is tried again, with the search itself.
    begin: () => void Promise.allSettled([register(), pagefind()]),
    search: (query) => void search(query),
  });
}
