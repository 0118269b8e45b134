import type { Dataset } from '../../../src/model/dataset.ts';
import type { Edition, Index } from '../../../src/model/index-definition.ts';
import { rankingOf } from '../../../src/model/ranking.ts';
import { LANGS, type Lang } from '../../../src/language/lang.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import { attribute, elements } from '../elements.ts';
import { mainWords, pageAt, type BuiltSite, type Page } from '../built-site.ts';

const NO_DATE = { vi: 'ngày công bố: chưa có nguồn', en: 'no source yet for the date of announcement' } as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Written out here too, so that the rule does not ask the code it checks; a day may be known by its month alone. */
function dayIn(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number?];
  if (lang === 'vi') return day ? `${day}/${month}/${year}` : `tháng ${month}/${year}`;
  return `${day ? `${day} ` : ''}${MONTHS[month - 1]} ${year}`;
}

/** A text as a pattern of itself alone. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface EditionPage {
  readonly index: Index;
  readonly edition: Edition;
  readonly page: Page;
  readonly words: string;
}

export const editionPages = (site: BuiltSite, data: Dataset): EditionPage[] =>
  data.indices.flatMap((index) =>
    index.editions.flatMap((edition) =>
      LANGS.map((lang): EditionPage => {
        const page = pageAt(site, pathOf({ kind: 'edition', index, edition: edition.edition }, lang));
        return { index, edition, page, words: mainWords(page) };
      }),
    ),
  );

/** Edition year and announcement date stand together; the date, or that it has no source. */
export const datedEditions = (site: BuiltSite, data: Dataset): string[] =>
  editionPages(site, data).flatMap(({ index, edition, page, words }) => {
    const date =
      edition.announcedOn === null
        ? NO_DATE[page.lang]
        : `(công bố|công bố ngày|announced) ${dayIn(edition.announcedOn, page.lang)}(?!\\d)`;
    return new RegExp(`${escaped(index.abbr)} ${edition.edition}, ${date}`).test(words)
      ? []
      : [`${page.path}: does not say "${index.abbr} ${edition.edition}, ${date}"`];
  });

/** How many of the ranked units of which edition are here, and how many of those have a score. */
export const coverage = (site: BuiltSite, data: Dataset): string[] =>
  editionPages(site, data).flatMap(({ index, edition, page, words }) => {
    const { rows } = rankingOf(data, index, edition);
    // Where only the best placed are public, these are what can be here.
    const ranked = edition.publishedUnits ?? edition.unitsRanked;
    const withScore = rows.filter(
      ({ score, rank }) => score !== null && (edition.publishedUnits === null || (rank?.place ?? 0) <= ranked),
    ).length;
    const year = edition.edition;
    const all = new RegExp(
      page.lang === 'vi'
        ? `Đủ kết quả của ${ranked} [^.·;]* ở kỳ ${year}`
        : `All ${ranked} [^.·;]* in the ${year} edition`,
    );
    const part = new RegExp(
      page.lang === 'vi'
        ? `(?:\\d+ trong|cả) ${ranked} [^.·]* ở kỳ ${year}, ${withScore} có điểm`
        : `\\d+ of ${ranked} [^.·]* in the ${year} edition (?:here|on this site) so far, ${withScore} with a score`,
    );
    return (withScore >= ranked ? all : part).test(words)
      ? []
      : [`${page.path}: does not say that ${withScore} of ${ranked} have a score`];
  });

/** The producer is named, and the edition's own source linked. */
export const sourced = (site: BuiltSite, data: Dataset): string[] =>
  editionPages(site, data).flatMap(({ index, edition, page, words }) => {
    const findings: string[] = [];
    if (!words.includes(index.producer[page.lang])) findings.push(`${page.path}: does not name its producer`);
    const sources = site.base + pathOf({ kind: 'sources' }, page.lang).slice(1);
    if (
      !page.elements.some(
        (element) => element.tagName === 'a' && attribute(element, 'href') === `${sources}#${edition.source}`,
      )
    )
      findings.push(`${page.path}: does not link its source ${edition.source}`);
    return findings;
  });

/** An older edition says that a newer one exists and links to it; the newest says no such thing. */
export const newerEditions = (site: BuiltSite, data: Dataset): string[] =>
  editionPages(site, data).flatMap(({ index, edition, page }) => {
    const newest = index.editions.at(-1)!;
    const target = site.base + pathOf({ kind: 'edition', index, edition: newest.edition }, page.lang).slice(1);
    const notice = page.elements.some(
      (element) =>
        element.tagName === 'p' &&
        attribute(element, 'class') === 'notice' &&
        element.childNodes.some(
          (node) => 'tagName' in node && node.tagName === 'a' && attribute(node, 'href') === target,
        ),
    );
    return notice === (edition !== newest)
      ? []
      : [
          `${page.path}: ${notice ? 'the newest edition names a newer one' : `no notice that ${newest.edition} exists`}`,
        ];
  });

/** Where the producer ranked, the page shows no rank that the producer did not print. */
export const noInventedRank = (site: BuiltSite, data: Dataset): string[] =>
  editionPages(site, data).flatMap(({ index, edition, page }) => {
    const printed = new Map(
      data.observations
        .filter(
          (one) =>
            one.index === index.id &&
            one.edition === edition.edition &&
            one.indicator === 'total' &&
            one.publishedRank !== null,
        )
        .map((one) => [String(one.unit), one.publishedRank!]),
    );
    if (printed.size === 0) return [];
    const table = page.byId.get('ranking')!;
    const rows = elements(table).filter(
      (element) => element.tagName === 'tr' && attribute(element, 'data-unit') !== null,
    );
    return rows.flatMap((row) => {
      const cell = row.childNodes.find((node) => 'tagName' in node && node.tagName === 'td');
      const shown = cell && 'attrs' in cell ? attribute(cell, 'data-value') : null;
      const rank = printed.get(attribute(row, 'data-unit')!);
      return shown === null || Number(shown) === rank
        ? []
        : [`${page.path}: ${attribute(row, 'id')} is shown at ${shown}, the producer printed ${rank ?? 'none'}`];
    });
  });
