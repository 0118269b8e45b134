import { markText, nationalMark } from '../../wording/origin-mark.ts';
import { type Lang, versionsOf, DEFAULT_LANG } from '../../language/lang.ts';
import { measured } from '../../wording/measures.ts';
import { messages } from '../../language/messages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { TOTAL, type Edition, type Index } from '../../model/index-definition.ts';
import { nationalLine } from '../../model/national.ts';
import type { SearchAnswer, SearchEntry } from '../search-entry.ts';
import type { SearchContext } from './context.ts';
import { inAll } from './entry-words.ts';
import { nationalCaveats, withCaveats } from '../../wording/caveats.ts';
import { lastClause, leaderClause } from '../../wording/finding.ts';
import { featuredIndices } from '../../wording/featured.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import { distinct, withAbbreviations } from './names.ts';

/** Indices and their editions, in the order the site shows them. */
export function indexEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return featuredIndices(data).flatMap((index, place): SearchEntry[] => {
    const names = indexNames(data, index);
    const general = [...inAll(({ rankingOf }) => names.short.flatMap(rankingOf)), ...index.unitKind.asked];
    return [
      {
        url: href({ kind: 'index', index }),
        kind: 'index',
        title: `${index.name[lang]} (${index.abbr})`,
        terms: distinct([...names.short, ...names.long, ...general, ...producerNames(data, index)]),
        context: aboutIndex(data, index),
        parts: partNames(index),
        years: index.editions.map(({ edition }) => edition),
        answers: indexAnswers(data, index, lang),
        weight: ENTRY_WEIGHT.index - place * ENTRY_WEIGHT.eachIndex,
      },
      ...index.editions.map((edition): SearchEntry => ({
        url: href({ kind: 'edition', index, edition: edition.edition }),
        kind: 'edition',
        title: `${index.abbr} ${edition.edition}: ${index.name[lang]}`,
        terms: distinct(
          [...names.short, ...names.long, ...index.unitKind.asked].map((name) => `${name} ${edition.edition}`),
        ),
        context: index.unitKind.id,
        year: edition.edition,
        series: index.id,
        answers: leaderOf(data, index, edition, lang),
        last: { index: index.abbr, year: edition.edition, text: lastClause(data, index, edition, lang) },
        weight: ENTRY_WEIGHT.edition - place * ENTRY_WEIGHT.eachIndex,
      })),
    ];
  });
}

/** What an index is called: by its letters, alone and with the kind of unit, and in words, abbreviated or not. */
function indexNames(data: Dataset, index: Index): { readonly short: string[]; readonly long: string[] } {
  const withShorter = (all: readonly string[]): string[] =>
    distinct([...all, ...inAll(({ shorter }) => all.flatMap(shorter))]);
  const letters = withShorter([index.abbr]);
  const terms = data.glossary
    .filter((term) => term.abbreviation === index.abbr)
    .flatMap(({ term, searchWords }) => [...versionsOf(term), ...searchWords]);
  const full = [...versionsOf(index.name), ...terms];
  const words = withShorter(full);
  const abbreviated = words
    .flatMap((name) => withAbbreviations(name, data.glossary))
    .filter((name) => !letters.includes(name));
  return {
    short: distinct([
      ...letters,
      ...letters.flatMap((name) => index.unitKind.searchWords.map((kind) => `${name} ${kind}`)),
      ...inAll((words) => words.index(index.abbr)),
    ]),
    long: distinct([...words, ...abbreviated]),
  };
}

/** Who makes the index, unless that is a unit with a page of its own, which the name should find. */
function producerNames(data: Dataset, { producer }: Index): string[] {
  const isUnit = [...data.units.values()].some(({ name }) => producer[DEFAULT_LANG].includes(name[DEFAULT_LANG]));
  if (isUnit) return [];
  // The letters of a body, one of several or in brackets, are a name too: "Liên đoàn … (VCCI)", "CECODES và UNDP".
  const letters = versionsOf(producer).flatMap(
    (name) => name.match(/(?<!\p{L})\p{Lu}[\p{Lu}\d-]{2,}(?!\p{L})/gu) ?? [],
  );
  const terms = data.glossary.filter(({ abbreviation }) => letters.includes(abbreviation));
  return [
    ...versionsOf(producer),
    ...letters,
    ...terms.flatMap(({ term, searchWords }) => [...versionsOf(term), ...searchWords]),
  ];
}

/** What is said of an index: who measures what. These words help beside a name, they do not find the index alone. */
function aboutIndex(data: Dataset, index: Index): string {
  const definitions = data.glossary
    .filter((term) => term.abbreviation === index.abbr)
    .flatMap(({ definition }) => versionsOf(definition));
  return [...versionsOf(index.producer), ...versionsOf(index.note), ...definitions].join(' ');
}

/** What an index is made of, in any of its methodologies. */
const partNames = ({ methodologies }: Index): string[] =>
  distinct(
    methodologies
      .flatMap(({ indicators }) => indicators)
      .filter(({ parent }) => parent === TOTAL)
      .flatMap(({ name }) => versionsOf(name)),
  );

/** The newest national figures, newest first. */
function indexAnswers(data: Dataset, index: Index, lang: Lang): SearchAnswer[] {
  const t = messages[lang];
  const line = nationalLine(data, index);
  if (!line) return [];
  return line.points.toReversed().flatMap((point) => {
    const { edition, value } = point;
    if (value === null) return [];
    const mark = nationalMark(data, lang, index, line, edition);
    const others = nationalCaveats(data, lang, index, point).filter((caveat) => !mark || caveat !== t.origin.derived);
    const figure = withCaveats(measured(value, index, lang), [...(mark ? [markText(mark)] : []), ...others]);
    return [
      {
        index: index.abbr,
        year: edition.edition,
        text: line.statistic === 'overall' ? t.edition.overall(figure) : t.edition.mean(figure),
      },
    ];
  });
}

/** Who stands first, if the first place is known here. */
function leaderOf(data: Dataset, index: Index, edition: Edition, lang: Lang): SearchAnswer[] {
  const text = leaderClause(data, index, edition, lang);
  return text === null ? [] : [{ index: index.abbr, year: edition.edition, text }];
}
