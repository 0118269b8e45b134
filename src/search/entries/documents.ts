import { versionsOf, DEFAULT_LANG } from '../../language/lang.ts';
import { formatDate } from '../../language/dates.ts';
import { messages } from '../../language/messages.ts';
import { documentNames } from '../../wording/document-names.ts';
import type { SearchEntry } from '../search-entry.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import type { SearchContext } from './context.ts';
import { distinct } from './names.ts';

/** Legal documents, each on its own page, by every way its number is written; with what rests on it as a note. */
export function documentEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.documents.map((document): SearchEntry => {
    const names = documentNames(document);
    const date = document.issuedOn ? formatDate(document.issuedOn, lang) : messages[lang].registers.documents.noDate;
    return {
      url: href({ kind: 'document', id: document.id }),
      kind: 'document',
      title: `${names[lang]} (${date})`,
      terms: distinct([...versionsOf(names), ...names.others]),
      context: versionsOf(document.issuer).join(' '),
      ...(document.issuedOn ? { year: document.issuedOn.slice(0, 4) } : {}),
      note: `${document.issuer[lang]}: ${document.title[lang]}`,
      weight: data.news.some((item) => item.text[DEFAULT_LANG].title.includes(document.number))
        ? ENTRY_WEIGHT.newsDocument
        : document.status === 'in-force'
          ? ENTRY_WEIGHT.documentInForce
          : ENTRY_WEIGHT.document,
    };
  });
}
