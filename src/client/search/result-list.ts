import type { SearchEntry } from '../../search/search-entry.ts';
import { element, link, type Child } from '../element.ts';
import type { Result } from '../../search/merge.ts';

/** One result: its page is the first link. */
export function resultItem(result: Result, kinds: Readonly<Record<string, string>>): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset.result = result.kind;
  item.append(element('h2', 'result__title', link(result.url, result.title)));
  const meta = [kinds[result.kind] ?? '', result.year].filter(Boolean).join(' · ');
  if (meta) item.append(element('p', 'result__meta', meta));
  if (result.answer) {
    const { index, year, text } = result.answer;
    const label = result.kind === 'edition' ? text : `${index} ${year}: ${text}`;
    item.append(element('p', 'result__answer', label));
  }
  if (result.note) item.append(element('p', 'result__excerpt', result.note));
  if (result.excerptHtml) item.append(element('p', 'result__excerpt', ...excerptNodes(result.excerptHtml)));
  return item;
}

/** Pagefind's excerpt as nodes: text and `<mark>`, nothing else. The markup is read in a document of its own, where nothing loads or runs. */
export function excerptNodes(html: string): Child[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
  );
}

/** Links to the nearest names, for a search without a result. */
export function nearList(entries: readonly SearchEntry[], kinds: Readonly<Record<string, string>>): HTMLUListElement {
  return element(
    'ul',
    'search__near',
    ...entries.map((entry) => element('li', '', link(entry.url, entry.title), ` (${kinds[entry.kind] ?? entry.kind})`)),
  );
}
