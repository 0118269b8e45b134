import type { ExcerptPart } from '../../search/excerpt.ts';
import type { SearchAnswer, SearchEntry } from '../../search/search-entry.ts';
import { element, link, type Child } from '../element.ts';
import { LATE_FIGURE } from '../../search/weights.ts';
import type { Result } from '../../search/merge.ts';

/** One result: its page is the first link. */
function resultItem(result: Result, kinds: Readonly<Record<string, string>>): HTMLLIElement {
  const item = element('li', 'result');
  item.dataset.result = result.kind;
  item.append(element('h2', 'result__title', link(result.url, result.title)));
  const meta = [kinds[result.kind] ?? '', result.year].filter(Boolean).join(' · ');
  if (meta) item.append(element('p', 'result__meta', meta));
  if (result.answer?.text === '') item.append(lateAnswer(result, result.answer));
  else if (result.answer) item.append(element('p', 'result__answer', answerText(result, result.answer)));
  if (result.note) item.append(element('p', 'result__excerpt', result.note));
  if (result.excerpt.length > 0) item.append(element('p', 'result__excerpt', ...result.excerpt.map(excerptNode)));
  return item;
}

/** A line for a figure that is on its way, with room for as many letters as it will have. */
function lateAnswer({ kind }: Result, { index, year, letters = LATE_FIGURE.letters }: SearchAnswer): HTMLElement {
  const before = kind === 'edition' ? 0 : `${index} ${year}: `.length;
  const room = element('span', 'result__room', '00000 '.repeat(Math.ceil((before + letters) / 6)));
  room.setAttribute('aria-hidden', 'true');
  return element('p', 'result__answer result__answer--late', room, element('span', 'result__figure'));
}

const answerText = ({ kind }: Result, { index, year, text }: SearchAnswer): string =>
  kind === 'edition' || text === '' ? text : `${index} ${year}: ${text}`;

const excerptNode = ({ text, isLit }: ExcerptPart): Child => (isLit ? element('mark', '', text) : text);

/**
 * Puts the results into the list. Those that stand there already are left alone, but for a figure that came later.
 * @param noFigure what stands in the place of a figure that will not come; null while it may
 */
export function showResults(
  list: HTMLElement,
  results: readonly Result[],
  kinds: Readonly<Record<string, string>>,
  noFigure: string | null,
): void {
  for (const [place, result] of results.entries()) {
    const item = list.children[place];
    if (!item) list.append(resultItem(result, kinds));
    const figure = list.children[place]?.querySelector('.result__figure');
    if (!figure || !result.answer) continue;
    const said = result.answer.text === '' ? (noFigure ?? '') : answerText(result, result.answer);
    if (figure.textContent !== said) figure.textContent = said;
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
