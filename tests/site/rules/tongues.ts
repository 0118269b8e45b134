import { defaultTreeAdapter } from 'parse5';
import { LANGS } from '../../../src/language/lang.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { attribute, type Element, type Node } from '../elements.ts';
import type { BuiltSite, Page } from '../built-site.ts';

/** The language a node is read in: its own, or that of the nearest element around it. */
function tongueOf(node: Element | null): string {
  for (let one = node; one; one = parentOf(one)) {
    const lang = attribute(one, 'lang');
    if (lang !== null) return lang;
  }
  return '';
}

const parentOf = (node: Node): Element | null =>
  'parentNode' in node && node.parentNode && defaultTreeAdapter.isElementNode(node.parentNode) ? node.parentNode : null;

/** What cannot hold elements in another language, or is no text of the page. */
const PLAIN = /^(title|option|script|style|text|desc)$/;

/** Every title in the data with its language; one that two languages share has none. */
function titlesOf(data: Dataset): ReadonlyMap<string, string> {
  const titles = [
    ...[...data.sources.values()].flatMap(({ title, language }) =>
      language === null ? [] : ([[title, language]] as const),
    ),
    ...data.documents.flatMap(({ title }) => LANGS.map((lang) => [title[lang], lang] as const)),
    ...data.news.flatMap((item) => LANGS.map((lang) => [item.text[lang].title, lang] as const)),
  ];
  const languages = Map.groupBy(titles, ([title]) => title);
  return new Map(
    titles.filter(([title]) => new Set(languages.get(title)?.map(([, language]) => language.split('-')[0])).size === 1),
  );
}

/** Wherever the title of a source, a document or a news item stands alone in its element, a screen reader is told its language. */
export const titles = (site: BuiltSite, data: Dataset): string[] => {
  const languages = titlesOf(data);
  return site.pages.flatMap((page) =>
    textsOf(page).flatMap(({ text, parent }) => {
      const language = languages.get(text);
      if (language === undefined || PLAIN.test(parent.tagName)) return [];
      const tongue = tongueOf(parent);
      return tongue.split('-')[0] === language.split('-')[0]
        ? []
        : [`${page.path}: "${text}" is in ${language} and read in ${tongue}`];
    }),
  );
};

function textsOf(page: Page): { text: string; parent: Element }[] {
  return page.elements.flatMap((parent) =>
    parent.childNodes.flatMap((node) =>
      defaultTreeAdapter.isTextNode(node) && node.value.trim() !== '' ? [{ text: node.value.trim(), parent }] : [],
    ),
  );
}
