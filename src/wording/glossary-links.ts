import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapedHtml } from './escaped-html.ts';
import type { Lang } from '../language/lang.ts';
import type { Term } from '../model/record.ts';

/** A way a term is written, and the term. */
interface Form {
  readonly text: string;
  readonly term: Term;
  /** Abbreviations count only as they are written. */
  readonly isExact: boolean;
}

/** Inside these nothing is linked: a link within a link breaks it, a heading is not the place for one. */
const CLOSED = new Set([
  'a',
  'button',
  'summary',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'code',
  'pre',
  'script',
  'style',
  'svg',
  'label',
  'time',
]);

/**
 * The same HTML with the first use of each glossary term linked to its entry: longest term first, once per text, never
 * inside a link or a heading. A term that markup cuts in two stays as it is. The parser says where text stands; all else
 * stays as it is written, byte for byte.
 */
export function linkTerms(html: string, glossary: readonly Term[], lang: Lang, hrefOf: (term: Term) => string): string {
  const forms = formsOf(glossary, lang);
  if (forms.length === 0) return html;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_-])(?:${forms.map(({ text }) => written(text)).join('|')})${lang === 'en' ? 's?' : ''}(?![\\p{L}\\p{M}\\p{N}_])`,
    'giu',
  );
  const byText = new Map<string, Form[]>();
  for (const form of forms) byText.set(plain(form.text), [...(byText.get(plain(form.text)) ?? []), form]);
  const used = new Set<Term>();
  const link = (text: string): string =>
    text.replace(pattern, (found) => {
      // "One-stop mechanisms" is the term "one-stop mechanism".
      const form = (byText.get(plain(found)) ?? byText.get(plain(found).replace(/s$/, '')))?.find(
        (one) => !one.isExact || one.text === found,
      );
      if (!form || used.has(form.term)) return found;
      used.add(form.term);
      return `<a class="term" href="${escapedHtml(hrefOf(form.term))}">${found}</a>`;
    });
  let linked = '';
  let at = 0;
  for (const { start, end } of openTexts(parseFragment(html, { sourceCodeLocationInfo: true }))) {
    linked += html.slice(at, start) + link(html.slice(start, end));
    at = end;
  }
  return linked + html.slice(at);
}

/** Where the text of a tree stands in its source, in order, but for what lies in closed elements. */
function openTexts(node: DefaultTreeAdapterTypes.ParentNode): { readonly start: number; readonly end: number }[] {
  return node.childNodes.flatMap((child) => {
    if ('childNodes' in child) return CLOSED.has(child.tagName) ? [] : openTexts(child);
    const place = child.nodeName === '#text' ? child.sourceCodeLocation : null;
    return place ? [{ start: place.startOffset, end: place.endOffset }] : [];
  });
}

/**
 * Every way a glossary's terms are written in a language, longest first. A part of one word would link every second
 * sentence.
 */
function formsOf(glossary: readonly Term[], lang: Lang): Form[] {
  return glossary
    .flatMap((term): Form[] => {
      const parts = term.term[lang].split(/,\s*/);
      const names = parts.length === 1 ? parts : [term.term[lang], ...parts.filter((part) => /\s/.test(part))];
      const abbreviations = term.abbreviation.split(/,\s*/).filter((text) => text.length >= 3 && /\p{Lu}/u.test(text));
      return [
        ...names.map((text) => ({ text, term, isExact: false })),
        ...abbreviations.map((text) => ({ text, term, isExact: true })),
      ];
    })
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}

const APOSTROPHE = /['’]|&#39;|&#x27;|&apos;/g;

const plain = (text: string): string =>
  text.normalize('NFC').replace(APOSTROPHE, "'").replace(/\s+/g, ' ').toLocaleLowerCase('vi');

/** A form as a pattern: spaces may be line ends, apostrophes may be curly or escaped. */
const written = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "(?:['’]|&#39;|&#x27;|&apos;)")
    .replace(/\s+/g, '\\s+');
