import { versionsOf, DEFAULT_LANG } from '../../language/lang.ts';
import { pagesByTitle } from '../../routes/page-list.ts';
import type { SearchEntry } from '../search-entry.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import type { SearchContext, TextPage } from './context.ts';
import { distinct, withAbbreviations } from './names.ts';
import { sessionNames } from './sessions.ts';

/** The page that every site has for how its figures come about. */
const METHOD = 'method';

/** Reform fields. */
export function fieldEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.fields.map((field) => ({
    url: href({ kind: 'field', field }),
    kind: 'field',
    title: field.name[lang],
    terms: distinct([
      ...versionsOf(field.name),
      ...withAbbreviations(field.name[DEFAULT_LANG], data.glossary),
      ...field.searchWords,
    ]),
    note: field.definition[lang],
    weight: ENTRY_WEIGHT.field,
  }));
}

/** News, by title in both languages and by the session it reports on. */
export function newsEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.news.map((item) => {
    const titles = [item.text[lang].title, ...versionsOf(item.text).map(({ title }) => title)];
    return {
      url: href({ kind: 'news', id: item.id }),
      kind: 'news',
      title: item.text[lang].title,
      terms: distinct([
        ...titles,
        ...titles.flatMap((title) => withAbbreviations(title, data.glossary)),
        ...sessionNames(data.sessions.find((session) => session.id === item.session)),
      ]),
      context: data.fields
        .filter((field) => item.fields.includes(field.id))
        .flatMap((field) => versionsOf(field.name))
        .join(' '),
      year: item.eventOn.slice(0, 4),
      note: item.text[lang].summary,
      weight: ENTRY_WEIGHT.news,
    };
  });
}

/** Pages of the site itself, with the words people use for them. */
export function pageEntries({ data, lang, href }: SearchContext, texts: readonly TextPage[]): SearchEntry[] {
  return [
    ...pagesByTitle(data).map(({ page, title, terms }): SearchEntry => ({
      url: href(page),
      kind: 'page',
      title: title[lang],
      terms: distinct([...versionsOf(title), ...terms]),
      weight: ENTRY_WEIGHT.page,
    })),
    ...texts.map(({ slug, title, searchWords }): SearchEntry => ({
      url: href({ kind: 'text', slug }),
      kind: 'page',
      title: title[lang],
      terms: distinct([...versionsOf(title), ...searchWords]),
      ...(slug === METHOD ? { role: 'method' as const } : {}),
      weight: ENTRY_WEIGHT.text,
    })),
  ];
}

/** Glossary terms, on the glossary page. */
export function termEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.glossary.map((term) => ({
    url: `${href({ kind: 'glossary' })}#${term.id}`,
    kind: 'term',
    title: term.term[lang] + (term.abbreviation ? ` (${term.abbreviation})` : ''),
    terms: distinct([...versionsOf(term.term), term.abbreviation, ...term.searchWords]),
    note: term.definition[lang],
    weight: ENTRY_WEIGHT.term,
  }));
}
