import Papa from 'papaparse';
import type { Lang } from '../../../src/language/lang.ts';
import { messages } from '../../../src/language/messages.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Edition, Index } from '../../../src/model/index-definition.ts';
import { rankingOf } from '../../../src/model/ranking.ts';
import { attribute, hasClass, named, wordsOf, wordsWithout, type Element } from '../elements.ts';
import { only, type BuiltSite, type Page, type Rule } from '../built-site.ts';
import { parseXml, xmlElements, xmlNamed, xmlWords, type XmlElement } from '../xml.ts';
import { escaped } from './editions.ts';

const FOLDERS: Readonly<Record<Lang, string>> = {
  vi: pathOf({ kind: 'charts' }, 'vi'),
  en: pathOf({ kind: 'charts' }, 'en'),
};

/** The pages of charts with their permanent ids. */
export const chartPages = (site: BuiltSite): { page: Page; id: string }[] =>
  site.pages.flatMap((page) => {
    const id = page.path.startsWith(FOLDERS[page.lang]) ? page.path.slice(FOLDERS[page.lang].length, -1) : '';
    return id === '' ? [] : [{ page, id }];
  });

const fileOf = (page: Page, name: string): string => `${page.path.slice(1)}${name}`;

export const sameIdsInBothLanguages: Rule = (site) => {
  const of = (lang: 'vi' | 'en'): string[] =>
    chartPages(site)
      .filter(({ page }) => page.lang === lang)
      .map(({ id }) => id);
  const [vi, en] = [of('vi'), of('en')];
  return [
    ...vi.filter((id) => !en.includes(id)).map((id) => `${id}: only in Vietnamese`),
    ...en.filter((id) => !vi.includes(id)).map((id) => `${id}: only in English`),
  ];
};

export const filesBeside: Rule = (site) =>
  chartPages(site).flatMap(({ page }) =>
    ['chart.svg', 'chart.csv']
      .filter(
        (name) =>
          !site.files.has(fileOf(page, name)) ||
          !page.elements.some(
            (element) => element.tagName === 'a' && attribute(element, 'href') === site.base + fileOf(page, name),
          ),
      )
      .map((name) => `${page.path}: no ${name} beside it, or no link to it`),
  );

/** The picture a journalist takes away stands alone: well-formed, named, sourced, licensed, addressed, and loads nothing. */
export const pictures: Rule = (site) =>
  chartPages(site).flatMap(({ page }) => {
    const file = fileOf(page, 'chart.svg');
    let root: XmlElement;
    try {
      root = parseXml(site.read(file));
    } catch (cause) {
      return [`/${file}: ${(cause as Error).message}`];
    }
    const findings: string[] = [];
    const has = (claim: boolean, what: string): void => {
      if (!claim) findings.push(`/${file}: ${what}`);
    };
    const text = (name: string): string => xmlNamed(root, name).map(xmlWords).join(' ');
    const words = xmlNamed(root, 'text').map(xmlWords).join(' ');
    const canonical = attribute(
      page.elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical')!,
      'href',
    )!;
    const title = wordsOf(named(page.document, 'h1')[0]!);
    has(root.name === 'svg' && root.attributes.xmlns === 'http://www.w3.org/2000/svg', 'is not an SVG');
    has(root.attributes['xml:lang'] === page.lang, `xml:lang is ${root.attributes['xml:lang']}`);
    has(
      xmlWords(xmlNamed(root, 'title')[0] ?? { name: '', attributes: {}, children: [], text: '' }) === title,
      `title is not "${title}"`,
    );
    has(words.includes(title.slice(0, 20)), 'the title is not drawn');
    has(words.includes(page.lang === 'vi' ? 'Đọc từ:' : 'Read in:'), 'no source in it');
    has(words.includes('CC BY 4.0') && text('dc:rights').includes('CC BY 4.0'), 'no licence in it');
    has(
      words.replace(/\s/g, '').includes(canonical) && text('dc:identifier') === canonical,
      'its address is not in it',
    );
    has(text('dc:language') === page.lang && text('dc:creator') !== '', 'metadata without language or producer');
    for (const element of xmlElements(root)) {
      has(!/^(script|foreignObject|iframe|image)$/.test(element.name), `<${element.name}> in it`);
      for (const [name, value] of Object.entries(element.attributes)) {
        has(!/^on/i.test(name), `${name}= in it`);
        has(!/(^|:)href$/.test(name) || value.startsWith('#'), `${name} leads to ${value}`);
        has(!/url\((?!['"]?#)/.test(value), `${name} loads ${value}`);
        const pattern = /^url\(#([^)]+)\)$/.exec(value)?.[1];
        has(
          pattern === undefined || xmlElements(root).some(({ attributes }) => attributes.id === pattern),
          `url(#${pattern}) names nothing`,
        );
        has(!/NaN|undefined|Infinity/.test(value), `${name}="${value.slice(0, 30)}"`);
      }
      has(element.name !== 'style' || !/@import|url\(/.test(element.text), 'its style loads something');
    }
    return findings;
  });

const isMap = (element: Element): boolean => attribute(element, 'data-chart') === 'province-map';

/** Who made the boundaries is named beside every map and in its picture; boundaries that name nobody ask for nothing. */
export function mapCredit(site: BuiltSite, data: Dataset): string[] {
  const credits = [...data.boundaries.values()].map(({ map }) => map?.credit);
  if (credits.includes(undefined)) return [];
  const hasCredit = (words: string, lang: Lang): boolean =>
    credits.some(
      (credit) => credit !== undefined && words.replace(/\s+/g, '').includes(credit[lang].replace(/\s+/g, '')),
    );
  const beside = site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'figure' && named(element, 'div').some(isMap))
      .filter((figure) => !hasCredit(wordsOf(figure), page.lang))
      .map((figure) => `${page.path}: the map ${attribute(figure, 'id')} has no credit`),
  );
  const inPictures = chartPages(site)
    .filter(({ page }) => page.elements.some(isMap))
    .filter(({ page }) => {
      const texts = xmlNamed(parseXml(site.read(fileOf(page, 'chart.svg'))), 'text').map(xmlWords);
      return !hasCredit(texts.join(''), page.lang);
    })
    .map(({ page }) => `${page.path}: chart.svg has no credit`);
  return [...beside, ...inPictures];
}

/** Each chart has a finding, a source, a citation with its permanent address, and an equal table on the page. */
export const figures: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'figure' && hasClass(element, 'figure'))
      .flatMap((figure) => {
        const findings: string[] = [];
        const id = (attribute(figure, 'id') ?? '').replace(/^chart-/, '');
        const part = (name: string): string =>
          named(figure, 'p')
            .filter((element) => hasClass(element, name))
            .map(wordsOf)
            .join(' ');
        for (const name of ['figure__finding', 'figure__source', 'figure__unit', 'figure__cite'])
          if (part(name) === '') findings.push(`no ${name}`);
        if (!part('figure__cite').includes(`${FOLDERS[page.lang]}${id}/`))
          findings.push('the citation has not its address');
        if (!site.byPath.has(`${FOLDERS[page.lang]}${id}/`)) findings.push('no page of its own');
        const links = named(figure, 'a').map((link) => attribute(link, 'href') ?? '');
        const table =
          named(figure, 'table')[0] ??
          links
            .filter((href) => href.startsWith('#'))
            .map((href) => page.byId.get(decodeURIComponent(href.slice(1))))
            .find((target) => target !== undefined);
        if (!table) findings.push('no table with the same cells');
        return findings.map((finding) => `${page.path}: chart ${id}: ${finding}`);
      }),
  );

/** The table of a chart's page and its CSV hold the same cells; what a mark in a cell says aloud is no part of it. */
export const tableIsCsv: Rule = (site) =>
  chartPages(site).flatMap(({ page }) => {
    const { data, errors } = Papa.parse<string[]>(site.read(fileOf(page, 'chart.csv')).trimEnd());
    if (errors.length > 0) return [`${page.path}: chart.csv cannot be read: ${errors[0]!.message}`];
    const table = named(only(page, 'main'), 'table')[0];
    if (!table) return [`${page.path}: no table`];
    const [, ...rows] = named(table, 'tr').map((row) =>
      named(row, 'th', 'td').map((cell) => wordsWithout(cell, (part) => hasClass(part, 'visually-hidden'))),
    );
    const [header, ...csv] = data;
    if (rows.length !== csv.length || rows.length === 0)
      return [`${page.path}: ${rows.length} rows in the table, ${csv.length} in the CSV`];
    return rows.flatMap((row, i) =>
      row.flatMap((shown, j) =>
        isSameCell(shown, csv[i]![j]!, page.lang, header![j]!)
          ? []
          : [`${page.path}: row ${i + 1}, ${header![j]}: table "${shown}", CSV "${csv[i]![j]}"`],
      ),
    );
  });

/**
 * A row of a chart's CSV: a usable status has a value and only that; a comparison has one too (the first edition says
 * that it is); a place computed here is no rank.
 */
export const csvClaims: Rule = (site) =>
  chartPages(site).flatMap(({ page }) => {
    const { data } = Papa.parse<Record<string, string>>(site.read(fileOf(page, 'chart.csv')).trimEnd(), {
      header: true,
    });
    return data.flatMap((row, i) => {
      const findings: string[] = [];
      if (row.value !== undefined && row.status !== undefined && (row.value === '') === /^[APU]$/.test(row.status))
        findings.push(`status "${row.status}" beside the value "${row.value}"`);
      if (row.value === '' && /^(yes|partly|no)$/.test(row.comparable_with_previous ?? ''))
        findings.push(`comparable "${row.comparable_with_previous}" without a value`);
      if (row.rank_status && !row.rank) findings.push(`rank_status "${row.rank_status}" without a rank`);
      if (row.rank && row.place) findings.push(`rank ${row.rank} and place ${row.place}`);
      return findings.map((finding) => `${page.path}: chart.csv, row ${i + 1}: ${finding}`);
    });
  });

/** The CSV of an edition's chart has the letters of the data: of each value or its absence, and of each rank. */
export function csvLetters(site: BuiltSite, data: Dataset): string[] {
  const known = new Set(chartPages(site).map(({ page }) => page.path));
  return data.indices.flatMap((index) =>
    index.editions.flatMap((edition) => {
      const path = `${FOLDERS.vi}${index.id}-${edition.edition}-ranking/`;
      if (!known.has(path)) return [];
      const file = `${path.slice(1)}chart.csv`;
      const csv = Papa.parse<Record<string, string>>(site.read(file).trimEnd(), { header: true }).data;
      return rankingOf(data, index, edition).rows.flatMap(({ unit, observation }, i) => {
        const { status, rank_status: ofRank = 'A' } = csv[i] ?? {};
        if (!observation) return [];
        const isRankRight = observation.publishedRank === null || ofRank === (observation.rankStatus ?? '');
        return status === observation.status && isRankRight
          ? []
          : [
              `/${file}: ${unit.name.vi} has ${status} and ${ofRank}, the data ${observation.status} and ${observation.rankStatus}`,
            ];
      });
    }),
  );
}

/** How a finding says in which part most points were lost. */
const MOST_LOST: Readonly<Record<Lang, string>> = { vi: 'Mất nhiều điểm nhất ở', en: 'Most points were lost on' };

/** A superlative about parts needs all parts: the table below it knows what was lost in each. */
export const mostLostOfAll: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'figure' && hasClass(element, 'figure'))
      .filter((figure) => wordsOf(figure).includes(MOST_LOST[page.lang]))
      .flatMap((figure) => {
        const id = (attribute(figure, 'id') ?? '').replace(/^chart-/, '');
        const file = `${FOLDERS[page.lang].slice(1)}${id}/chart.csv`;
        const { data } = Papa.parse<Record<string, string>>(site.read(file).trimEnd(), { header: true });
        const unknown = data.filter((row) => !/\d/.test(row.lost ?? ''));
        return unknown.length > 0 || data.length === 0
          ? [`${page.path}: chart ${id} says where most was lost, ${unknown.length} of ${data.length} parts unknown`]
          : [];
      }),
  );

/** Words that a cell of a code must hold, where the code has any; an empty cell says what is usual, and nothing else. */
function isSameCode(shown: string, raw: string, lang: Lang): boolean {
  const t = messages[lang];
  const WORDS: Readonly<Record<string, readonly string[]>> = {
    A: [''],
    published: ['', t.marks.U, t.marks.P],
    U: [t.marks.U, t.marks.weakRank, t.origin.derived],
    P: [t.marks.P],
    computed: [t.table.computedMark],
    sum: [t.origin.added],
    derived: [t.origin.derived],
    yes: [t.index.comparable.yes],
    partly: [t.index.comparable.partly],
    no: [t.index.comparable.no],
    first: [t.noChange.first],
  };
  const words = WORDS[raw];
  return words ? words.some((word) => (word === '' ? shown === '' : shown.includes(word))) : shown !== '';
}

/** A number is shown rounded and in the language's way; a code is shown in words; a name may be shown short. */
function isSameCell(shown: string, raw: string, lang: 'vi' | 'en', column: string): boolean {
  if (raw === '') return !/\d/.test(shown);
  if (/^(status|rank_status|origin|comparable_with_previous)$/.test(column)) return isSameCode(shown, raw, lang);
  if (!/^[+-]?\d+(\.\d+)?$/.test(raw)) return shown === raw || shown !== '';
  const text = shown.replace(/[^\d.,−+-]/g, '').replace('−', '-');
  const plain = lang === 'vi' ? text.replace(/\./g, '').replace(',', '.') : text.replace(/,/g, '');
  const places = plain.split('.')[1]?.length ?? 0;
  return plain !== '' && Math.abs(Number(plain) - Number(raw)) <= 0.5 * 10 ** -places + 1e-9;
}

/** A sentence of the catalogue that counts, as a pattern with the number in it: of many, or of one. */
const counting = (say: (n: number) => string): RegExp =>
  new RegExp([777, 1].map((n) => escaped(say(n)).replace(String(n), `(?<!\\d)(${n === 1 ? 1 : '\\d+'})`)).join('|'));

/** The text alternative of an edition counts every unit once: with a score, with a derived one, with none. */
export function alternativesAddUp(site: BuiltSite, data: Dataset): string[] {
  const all = new Map(
    data.indices.flatMap((index) =>
      index.editions.flatMap((edition) =>
        ['map', 'tiles', 'ranking', 'distribution'].map((suffix): [string, { index: Index; edition: Edition }] => [
          `${index.id}-${edition.edition}-${suffix}`,
          { index, edition },
        ]),
      ),
    ),
  );
  return chartPages(site).flatMap(({ page, id }) => {
    const of = all.get(id);
    if (!of) return [];
    const t = messages[page.lang].charts;
    const together = of.index.unitKind.together[page.lang];
    const counts = [
      (n: number) => t.countWithScore(n, of.index.unitKind.name[page.lang], together),
      t.countDerived,
      t.countMissing,
    ].map(counting);
    const units = rankingOf(data, of.index, of.edition).rows.length;
    return page.elements
      .filter(({ tagName }) => tagName === 'desc')
      .map(wordsOf)
      .filter((text) => !counts.some((count) => count.test(text)) || sumOf(counts, text) !== units)
      .map((text) => `${page.path}: of ${units} units it counts ${sumOf(counts, text)}: "${text.slice(0, 160)}"`);
  });
}

const sumOf = (counts: readonly RegExp[], text: string): number =>
  counts.reduce((sum, count) => sum + Number(count.exec(text)?.slice(1).find(Boolean) ?? 0), 0);
