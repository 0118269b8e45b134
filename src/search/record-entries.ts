import { messages } from '../language/messages.ts';
import { formatPlain, ordinal } from '../language/numbers.ts';
import { formatDate } from '../language/dates.ts';
import { indexOf } from '../model/lookup.ts';
import type { Conflict, Session } from '../model/record.ts';
import type { SearchEntry } from './search-entry.ts';
import { documentNames } from '../wording/document-names.ts';
import { distinct, unitNames, withAbbreviations } from './names.ts';
import { TEXT_PAGE_WORDS } from './page-entries.ts';
import { pagesByTitle } from '../routes/page-list.ts';
import type { SearchContext, TextPage } from './register.ts';

/** Reform fields. */
export function fieldEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.fields.map((field) => ({
    url: href({ kind: 'field', field }),
    kind: 'field',
    title: field.name[lang],
    terms: distinct([
      field.name.vi,
      field.name.en,
      ...withAbbreviations(field.name.vi, data.glossary),
      ...field.searchWords,
    ]),
    note: field.definition[lang],
    weight: 0.8,
  }));
}

/** News, by title in both languages and by the session it reports on. */
export function newsEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.news.map((item) => {
    const titles = [item.text[lang].title, item.text.vi.title, item.text.en.title];
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
        .flatMap((field) => [field.name.vi, field.name.en])
        .join(' '),
      year: item.eventOn.slice(0, 4),
      note: item.text[lang].summary,
      weight: 0.6,
    };
  });
}

export function sessionNames(session: Session | undefined): string[] {
  if (!session) return [];
  const counted =
    session.number === null ? [] : [`Phiên họp thứ ${session.number}`, `${ordinal(session.number)} session`];
  return [session.title.vi, session.title.en, ...counted];
}

/** Legal documents, each on its own page, by every way its number is written; with what rests on it as a note. */
export function documentEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.documents.map((document): SearchEntry => {
    const names = documentNames(document);
    const date = document.issuedOn ? formatDate(document.issuedOn, lang) : messages[lang].registers.documents.noDate;
    return {
      url: href({ kind: 'document', id: document.id }),
      kind: 'document',
      title: `${names[lang]} (${date})`,
      terms: distinct([names.vi, names.en, ...names.others]),
      context: `${document.issuer.vi} ${document.issuer.en}`,
      ...(document.issuedOn ? { year: document.issuedOn.slice(0, 4) } : {}),
      note: `${document.issuer[lang]}: ${document.title[lang]}`,
      weight: data.news.some((item) => item.text.vi.title.includes(document.number))
        ? 0.75
        : document.status === 'in-force'
          ? 0.6
          : 0.5,
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
      terms: distinct([title.vi, title.en, ...terms]),
      weight: 0.85,
    })),
    ...texts.map(({ slug, title }): SearchEntry => ({
      url: href({ kind: 'text', slug }),
      kind: 'page',
      title: title[lang],
      terms: distinct([title.vi, title.en, ...(TEXT_PAGE_WORDS[slug] ?? [])]),
      ...(slug === 'method' ? { role: 'method' as const } : {}),
      weight: 0.8,
    })),
  ];
}

/** Glossary terms, on the glossary page. */
export function termEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.glossary.map((term) => ({
    url: `${href({ kind: 'glossary' })}#${term.id}`,
    kind: 'term',
    title: term.term[lang] + (term.abbreviation ? ` (${term.abbreviation})` : ''),
    terms: distinct([term.term.vi, term.term.en, term.abbreviation, ...term.searchWords]),
    note: term.definition[lang],
    weight: 0.55,
  }));
}

/** Figures on which sources disagree, found by either number or by the unit. */
export function checkEntries(context: SearchContext): SearchEntry[] {
  const { data, lang, href } = context;
  const t = messages[lang];
  return data.conflicts.map((conflict) => {
    const index = indexOf(data, conflict.index);
    const unit = conflict.unit ? data.units.get(conflict.unit) : undefined;
    const scope = unit?.name[lang] ?? regionName(context, conflict) ?? t.check.national;
    const edition = `${index.abbr} ${conflict.edition}`;
    const numbers = [conflict.valueA, conflict.valueB].flatMap((value) =>
      value === null ? [] : [formatPlain(value, lang)],
    );
    const names = unit ? unitNames(unit) : [scope];
    return {
      url: `${href({ kind: 'under-check' })}#${conflict.id}`,
      kind: 'check',
      title: `${scope}, ${edition}: ${numbers.join(' / ')}`,
      terms: distinct([
        ...names.map((name) => `${name} ${numbers.join(' ')}`),
        ...names.map((name) => `${name} ${edition} ${numbers.join(' ')}`),
        ...numbers,
        `${t.check.title} ${scope}`,
      ]),
      context: conflict.unit ? index.unitKind.id : '',
      year: conflict.edition,
      note: conflict.reason[lang],
      weight: conflict.state === 'open' ? 0.4 : 0.3,
    };
  });
}

function regionName({ data, lang }: SearchContext, { scope }: Conflict): string | undefined {
  const id = /^region:(.+)$/.exec(scope)?.[1];
  return data.regions.find((region) => region.id === id)?.name[lang];
}
