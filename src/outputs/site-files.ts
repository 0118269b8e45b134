import { type Lang, type Text, DEFAULT_LANG, perLanguage } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import {
  chartFile,
  correctionsFeedPath,
  editionFile,
  feedPath,
  longFile,
  pathOf,
  searchNamesPath,
  searchRegisterPath,
  twinsOf,
} from '../routes/addresses.ts';
import { everyChart } from '../figures/every-chart.ts';
import { isListed } from '../routes/page-list.ts';
import { firstRegister } from '../search/first-register.ts';
import { searchRegister } from '../search/register.ts';
import { checkContextFiles } from './check-context.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { editionCsv, longCsv } from './data-files.ts';
import { newsFeed } from './feed.ts';
import { figureCsv } from './figure-csv.ts';
import { newsImageFiles, sharePictures } from './news-images.ts';
import { inEachLanguage, XLSX, type PublishedFile } from './published-file.ts';
import { registerFiles } from './register-files.ts';
import { robots } from './robots.ts';
import { lastChange, sitePages } from './site-map.ts';
import { sitemap } from './sitemap.ts';
import { editionXlsx } from './xlsx.ts';

/** Title of a text page in one language, with other words it is looked up by. */
export interface TextTitle {
  readonly slug: string;
  readonly lang: Lang;
  readonly title: string;
  readonly searchWords: readonly string[];
}

/**
 * Every file beside the pages, and the one list of them: who adds a file adds a line.
 * @param readContent the bytes of a file under content/, for pictures that are published as they are
 */
export function publishedFiles(
  data: Dataset,
  titles: readonly TextTitle[],
  readContent: (path: string) => Uint8Array,
): PublishedFile[] {
  const texts = [...new Set(titles.map(({ slug }) => slug))].map((slug) => ({
    slug,
    title: titleOf(titles, slug),
    searchWords: titles.filter((text) => text.slug === slug).flatMap(({ searchWords }) => searchWords),
  }));
  return [
    { path: longFile, type: 'text/csv', make: () => longCsv(data) },
    ...editionFiles(data),
    ...chartFiles(data),
    ...registerFiles(data),
    ...(data.news.length > 0 ? inEachLanguage('application/atom+xml', feedPath, newsFeed) : []),
    ...inEachLanguage('application/atom+xml', correctionsFeedPath, correctionsFeed),
    ...inEachLanguage('application/json', searchNamesPath, (ctx) =>
      JSON.stringify(firstRegister(searchRegister(ctx, texts))),
    ),
    ...inEachLanguage('application/json', searchRegisterPath, (ctx) => JSON.stringify(searchRegister(ctx, texts))),
    {
      path: '/sitemap.xml',
      type: 'application/xml',
      make: (contextOf) =>
        sitemap(
          sitePages(
            data,
            texts.map(({ slug }) => slug),
          )
            .filter(isListed)
            .map((page) => ({ path: twinsOf(page), ...lastChange(data, page) })),
          contextOf(DEFAULT_LANG).absolute,
        ),
    },
    ...checkContextFiles(data),
    {
      path: '/robots.txt',
      type: 'text/plain',
      make: (contextOf) => robots(contextOf(DEFAULT_LANG).absolute('/sitemap.xml')),
    },
    ...newsImageFiles(data, readContent),
    ...sharePictures(data, readContent),
  ];
}

/** The title of a text page; its folder's name in a language that has none. */
const titleOf = (titles: readonly TextTitle[], slug: string): Text => {
  const inLang = (lang: Lang): string => titles.find((each) => each.slug === slug && each.lang === lang)?.title ?? slug;
  return perLanguage(inLang);
};

const editionFiles = (data: Dataset): PublishedFile[] =>
  data.indices.flatMap((index) =>
    index.editions.flatMap((edition): PublishedFile[] => [
      {
        path: editionFile(index.id, edition.edition, 'csv'),
        type: 'text/csv',
        make: () => editionCsv(data, index, edition),
      },
      {
        path: editionFile(index.id, edition.edition, 'xlsx'),
        type: XLSX,
        make: (contextOf) => {
          const page = pathOf({ kind: 'edition', index, edition: edition.edition }, DEFAULT_LANG);
          return editionXlsx(data, index, edition, contextOf(DEFAULT_LANG).absolute(page));
        },
      },
    ]),
  );

const chartFiles = (data: Dataset): PublishedFile[] =>
  everyChart(data).flatMap((chart) => [
    ...inEachLanguage(
      'image/svg+xml',
      (lang) => chartFile(chart.id, lang, 'chart.svg'),
      (ctx) => chart.figure(ctx).file(),
    ),
    ...inEachLanguage(
      'text/csv',
      (lang) => chartFile(chart.id, lang, 'chart.csv'),
      (ctx) => figureCsv(chart.figure(ctx)),
    ),
  ]);
