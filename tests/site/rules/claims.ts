import { LANGS, type Lang } from '../../../src/language/lang.ts';
import { messages } from '../../../src/language/messages.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Edition, Index } from '../../../src/model/index-definition.ts';
import { aggregatesOf, previousEdition, regionsOf } from '../../../src/model/lookup.ts';
import { isDerived } from '../../../src/model/origin.ts';
import { rankingOf, type RankingRow } from '../../../src/model/ranking.ts';
import { searchRegisterPath } from '../../../src/routes/addresses.ts';
import type { SearchRegister } from '../../../src/search/search-entry.ts';
import { attribute, hasClass, isWithin, named, wordsOf, type Element } from '../elements.ts';
import type { BuiltSite, Page } from '../built-site.ts';
import { editionPages, escaped } from './editions.ts';

// A sample is not an edition. This asks the data again, by counting alone, and takes the words to look for from the
// catalogue, so that a sentence nobody thought of here is judged as well.

/** A text that a page, a preview, a picture or a search answer says, and where. */
interface Said {
  readonly where: string;
  readonly lang: Lang;
  readonly text: string;
  /** Of which edition it speaks, where its place tells. */
  readonly about: About | null;
}

interface About {
  readonly index: Index;
  readonly edition: Edition;
  /** Of its regions, not of its units. */
  readonly isOfRegions?: boolean;
}

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/.test(tagName);

/** Headings, findings, alternatives, descriptions, link previews and structured data of a page. */
function saidOn(page: Page, charts: ReadonlyMap<string, About>, about: About | null): Said[] {
  const say = (text: string | null, of: About | null = about): Said[] =>
    text ? [{ where: page.path, lang: page.lang, text, about: of }] : [];
  const figures = page.elements.filter(({ tagName }) => tagName === 'figure');
  const chartOf = (element: Element): About | null => {
    const id = attribute(figures.find((one) => isWithin(element, (above) => above === one)) ?? element, 'id');
    return charts.get(id?.replace(/^chart-/, '') ?? '') ?? about;
  };
  return page.elements.flatMap((element): Said[] => {
    if (isHeading(element) || hasClass(element, 'figure__finding') || element.tagName === 'desc')
      return say(wordsOf(element), chartOf(element));
    if (
      element.tagName === 'meta' &&
      /description|title/.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '')
    )
      return say(attribute(element, 'content'));
    return attribute(element, 'type') === 'application/ld+json' ? say(wordsOf(element)) : [];
  });
}

/** What the register answers with, the last place included. */
const saidInSearch = (site: BuiltSite): Said[] =>
  LANGS.flatMap((lang) =>
    (JSON.parse(site.read(searchRegisterPath(lang).slice(1))) as SearchRegister).entries.flatMap((entry) =>
      [...(entry.answers ?? []), ...(entry.last ? [entry.last] : [])].map(({ text }): Said => ({
        where: `search: ${entry.title}`,
        lang,
        text,
        about: null,
      })),
    ),
  );

const [UNIT, ABBR, YEAR, VALUE] = ['\u0001', '\u0002', '\u0003', '\u0004'] as const;

/** A sentence of the catalogue as a pattern: the marks stand for what it is told. */
const pattern = (sentence: string): RegExp =>
  new RegExp(
    escaped(sentence)
      .replace(UNIT, '(?<unit>.+?)')
      .replace(ABBR, '(?<abbr>\\S.*?)')
      .replace(YEAR, '(?<year>\\d{4})')
      .replace(VALUE, '(?<unit>[^;(\\d]+)'),
    'giu',
  );

/** What comes before whose score is at an end: "Tổng cao nhất PAPI 2024 (trang này cộng): ". */
const scoreEnd = (lang: Lang, isHigh: boolean, isSum: boolean, then: string): RegExp =>
  new RegExp(
    `${pattern(messages[lang].edition.scoreEnd(ABBR, YEAR, isHigh, isSum)).source}(?: \\([^)]*\\))?: ${then}`,
    'gu',
  );

/** A text without these: what follows "highest" there is an index, and nobody. */
const withoutScoreEnds = (text: string, lang: Lang): string =>
  BOTH.flatMap((isHigh) => BOTH.map((isSum) => scoreEnd(lang, isHigh, isSum, ''))).reduce(
    (rest, lead) => rest.replace(lead, ''),
    text,
  );

const BOTH = [true, false] as const;

/** That nobody here knows who is last. */
const unknownLast = (lang: Lang): RegExp =>
  new RegExp(
    pattern(messages[lang].claims.unknownLast(ABBR, YEAR, 777, 778, UNIT)).source.replace(/77[78]/g, '\\d+'),
    'giu',
  );

/** The sentences that put somebody at an end: by place, or by score. */
const ENDS = LANGS.flatMap((lang) => {
  const { edition, claims } = messages[lang];
  const end = (label: string): string => claims.end(label.toLowerCase(), VALUE, '', '');
  return [
    { lang, side: 'first', words: pattern(edition.first(UNIT, ABBR, YEAR, null)) },
    { lang, side: 'last', words: pattern(claims.last(UNIT, ABBR, YEAR, null)) },
    ...BOTH.flatMap((isHigh) =>
      BOTH.map(
        (isSum) =>
          ({
            lang,
            side: isHigh ? 'highest' : 'lowest',
            words: scoreEnd(lang, isHigh, isSum, '(?<unit>[^,;(]+)'),
            isLed: true,
          }) as const,
      ),
    ),
    { lang, side: 'highest', words: pattern(end(edition.highest)) },
    { lang, side: 'lowest', words: pattern(end(edition.lowest)) },
  ] as const;
});

/** Every end that a text tells stands on a printed place, a printed figure, or all the scores. */
export function ends(site: BuiltSite, data: Dataset): string[] {
  return everythingSaid(site, data).flatMap(({ where, lang, text, about }) =>
    ENDS.filter((end) => end.lang === lang).flatMap(({ side, words, ...end }) =>
      [
        ...('isLed' in end ? text : withoutScoreEnds(withoutTitles(text, lang), lang))
          .replace(unknownLast(lang), '')
          .matchAll(words),
      ].flatMap(({ groups }) => {
        const { unit = '', abbr, year } = groups ?? {};
        if (about?.isOfRegions)
          return areRegionsHere(data, about) ? [] : [`${where}: regions are compared, and not all are here`];
        const editions = abbr === undefined ? (about ? [about] : []) : editionsCalled(data, abbr, year ?? '');
        return editions.length > 0 && !editions.some((one) => stands(data, one, unit, side, lang))
          ? [`${where}: "${text.slice(0, 120)}": nothing here carries "${side}: ${unit}"`]
          : [];
      }),
    ),
  );
}

/** "Scores from highest to lowest", "highest and lowest scores" name an order, and nobody. */
const withoutTitles = (text: string, lang: Lang): string =>
  [
    ...Object.values(messages[lang].charts.editionTitles),
    messages[lang].edition.endsOfScores,
    messages[lang].edition.endsOfSums,
  ].reduce((rest, title) => rest.replaceAll(title, ''), text);

const areRegionsHere = (data: Dataset, { edition }: About): boolean => {
  const means = aggregatesOf(data, edition).filter(
    (one) => one.scope === 'region' && one.statistic === 'mean' && one.indicator === 'total',
  );
  return regionsOf(data, edition.unitSet).every(({ id }) => means.some(({ scopeId }) => scopeId === id));
};

const everythingSaid = (site: BuiltSite, data: Dataset): Said[] => {
  const charts = new Map<string, About>(
    data.indices.flatMap((index) =>
      index.editions.flatMap((edition) =>
        ['map', 'tiles', 'ranking', 'distribution', 'regions'].map((suffix): [string, About] => [
          `${index.id}-${edition.edition}-${suffix}`,
          { index, edition, isOfRegions: suffix === 'regions' },
        ]),
      ),
    ),
  );
  const editions = new Map(editionPages(site, data).map(({ page, index, edition }) => [page, { index, edition }]));
  const chartAt = (page: Page): About | null => charts.get(page.path.split('/').at(-2) ?? '') ?? null;
  return [
    ...site.pages.flatMap((page) => saidOn(page, charts, editions.get(page) ?? chartAt(page))),
    ...saidInSearch(site),
  ];
};

const editionsCalled = (data: Dataset, abbr: string, year: string): About[] =>
  data.indices
    .filter((index) => index.abbr === abbr)
    .flatMap((index) =>
      index.editions.filter(({ edition }) => edition === year).map((edition) => ({ index, edition })),
    );

/** Does anything here carry that this unit (or figure) stands at this end? Told by counting. */
function stands(
  data: Dataset,
  { index, edition }: About,
  said: string,
  side: 'first' | 'last' | 'highest' | 'lowest',
  lang: Lang,
): boolean {
  const { rows } = rankingOf(data, index, edition);
  const isBest = side === 'first' || side === (index.direction === 'higher' ? 'highest' : 'lowest');
  const isHigh = side === 'highest' || side === (index.direction === 'higher' ? 'first' : 'last');
  const named = rows.filter(({ unit }) => said.startsWith(unit.name[lang]) || said.includes(`, ${unit.name[lang]}`));
  const printed = rows.filter(
    ({ rank, observation }) => rank?.origin === 'published' && observation && !isDerived(observation.rankOrigin),
  );
  const sharing = (row: RankingRow): number => printed.filter(({ rank }) => rank?.place === row.rank?.place).length;
  const isAtPlace = (row: RankingRow): boolean =>
    printed.includes(row) &&
    (isBest ? row.rank?.place === 1 : (row.rank?.place ?? 0) + sharing(row) - 1 === edition.unitsRanked);
  const figure = aggregatesOf(data, edition).find(
    ({ scope, indicator, statistic }) =>
      scope === 'national' && indicator === 'total' && statistic === (isHigh ? 'max' : 'min'),
  )?.value;
  const isEnd = ({ score }: RankingRow): boolean => {
    const values = scored(rows).map((row) => row.score?.value ?? 0);
    return score?.value === (isHigh ? Math.max(...values) : Math.min(...values));
  };
  if (named.length === 0) return figure !== undefined;
  return named.every(
    (row) => isAtPlace(row) || (isWhole(data, { index, edition }) && isEnd(row)) || row.score?.value === figure,
  );
}

const scored = (rows: readonly RankingRow[]): RankingRow[] =>
  rows.filter(({ score, observation }) => score !== null && !(observation && isDerived(observation.valueOrigin)));

const shareHere = (data: Dataset, { index, edition }: About): number =>
  scored(rankingOf(data, index, edition).rows).length / edition.unitsRanked;

const isWhole = (data: Dataset, about: About): boolean => shareHere(data, about) >= data.site.thresholds.whole - 1e-9;

/** Movers are counted, and a mean is computed, only where every unit is here. */
export const wholes = (site: BuiltSite, data: Dataset): string[] =>
  editionPages(site, data).flatMap(({ index, edition, page, words }) => {
    const t = messages[page.lang];
    const previous = previousEdition(index, edition);
    const counts = new RegExp(escaped(t.edition.compareLead(777)).replace('777', '\\d+'));
    const mean = new RegExp(escaped(t.edition.computedMean(UNIT)).split(UNIT)[0] ?? '');
    const isHere = isWhole(data, { index, edition });
    const isBefore = previous !== null && isWhole(data, { index, edition: previous });
    return [
      ...(counts.test(words) && !(isHere && isBefore) ? [`${page.path}: movers of a sample are counted`] : []),
      ...(mean.test(words) && !isHere ? [`${page.path}: the mean of a sample is computed`] : []),
    ];
  });

/** Under the threshold, areas are painted by the published group of each unit, or all alike; never by classes. */
export const colours = (site: BuiltSite, data: Dataset): string[] =>
  data.indices.flatMap((index) =>
    index.editions.flatMap((edition) => {
      if (shareHere(data, { index, edition }) >= data.site.thresholds.map - 1e-9) return [];
      const { byUnit } = rankingOf(data, index, edition);
      const groupOf = new Map([...byUnit].map(([key, { group }]) => [String(key), group]));
      return site.pages.flatMap((page) =>
        page.elements
          .filter((element) =>
            ['map', 'tiles'].some(
              (suffix) => attribute(element, 'id') === `chart-${index.id}-${edition.edition}-${suffix}`,
            ),
          )
          .flatMap((figure) => {
            const shadeOf = new Map<string | null, Set<string>>();
            for (const area of named(figure, 'path', 'rect')) {
              const shade = /\bseq-\d\b/.exec(attribute(area, 'class') ?? '')?.[0];
              const unit = attribute(area, 'data-unit') ?? attribute(area.parentNode as Element, 'data-unit');
              if (!shade || unit === null) continue;
              const group = groupOf.get(unit) ?? null;
              shadeOf.set(group, (shadeOf.get(group) ?? new Set()).add(shade));
            }
            const isMixed = [...shadeOf.values()].some(({ size }) => size > 1);
            return isMixed ? [`${page.path}: ${attribute(figure, 'id')} paints classes of a sample`] : [];
          }),
      );
    }),
  );
