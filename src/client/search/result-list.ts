import type { ExcerptPart } from '../../search/excerpt.ts';
import type { SearchAnswer, SearchEntry } from '../../search/search-entry.ts';
import { element, link, type Child } from '../element.ts';
import type { Result } from '../../search/merge.ts';

/** One result: its page is the first link. */
function resultItem(result: Result, kinds: Readonly<Record<string, string>>): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset.result = result.kind;
  item.append(element('h2', 'result__title', link(result.url, result.title)));
  const meta = [kinds[result.kind] ?? '', result.year].filter(Boolean).join(' · ');
  if (meta) item.append(element('p', 'result__meta', meta));
  if (result.answer) {
    const late = result.answer.text === '' ? ' result__answer--late' : '';
    item.append(element('p', `result__answer${late}`, answerText(result, result.answer)));
  }
  if (result.note) item.append(element('p', 'result__excerpt', result.note));
  if (result.excerpt.length > 0) item.append(element('p', 'result__excerpt', ...result.excerpt.map(excerptNode)));
  return item;
}

const answerText = ({ kind }: Result, { index, year, text }: SearchAnswer): string =>
  kind === 'edition' || text === '' ? text : `${index} ${year}: ${text}`;

const excerptNode = ({ text, isLit }: ExcerptPart): Child => (isLit ? element('mark', '', text) : text);

/** Puts the results into the list. Those that stand there already are left alone, but for a figure that came later. */
export function showResults(
  list: HTMLElement,
  results: readonly Result[],
  kinds: Readonly<Record<string, string>>,
): void {
  for (const [place, result] of results.entries()) {
    const item = list.children[place];
    if (!item) list.append(resultItem(result, kinds));
    else if (result.answer?.text)
      item.querySelector('.result__answer:empty')?.append(answerText(result, result.answer));
  }
}

/** Links to the nearest names, for a search without a result. */
export function nearList(entries: readonly SearchEntry[], kinds: Readonly<Record<string, string>>): HTMLUListElement {
  return element(
    'ul',
    'search__near',
    ...entries.map((entry) => element('li', '', link(entry.url, entry.title), ` (${kinds[entry.kind] ?? entry.kind})`)),
  );
}
