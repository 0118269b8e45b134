import { LANGS, type Lang, type Text } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import {
  chartFile,
  correctionsFeedPath,
  editionFile,
  feedPath,
  longFile,
  pathOf,
  searchRegisterPath,
  twinsOf,
} from '../routes/addresses.ts';
import { everyChart } from '../figures/every-chart.ts';
import { checkContext, checkContextPath, indexContext, indexContextPath } from './check-context.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { editionCsv, longCsv } from './data-files.ts';
import { newsFeed } from './feed.ts';
import { figureCsv } from './figure-csv.ts';
import type { PageContext } from '../routes/page-context.ts';
import { registerFiles } from './register-files.ts';
import { robots } from './robots.ts';
import { searchRegister } from '../search/register.ts';
import { isListed } from '../routes/page-list.ts';
import { lastChange, sitePages } from './site-map.ts';
import { sitemap } from './sitemap.ts';
import { editionXlsx } from './xlsx.ts';

/** A file of the site that is not a page. */
export interface PublishedFile {
  /** From the root, without the base path. */
  readonly path: string;
  readonly type: string;
  /** Text or bytes; the same on every build of the same data. */
  make: (contextOf: (lang: Lang) => PageContext) => string | Uint8Array | Promise<Uint8Array>;
}

/** Title of a text page in one language. */
export interface TextTitle {
  readonly slug: string;
  readonly lang: Lang;
  readonly title: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every file beside the pages: data, charts, feeds, the search register, sitemap and robots. */
export function publishedFiles(data: Dataset, titles: readonly TextTitle[]): PublishedFile[] {
  const slugs = [...new Set(titles.map(({ slug }) => slug))];
  const titleOf = (slug: string): Text =>
    Object.fromEntries(
      LANGS.map((lang) => [lang, titles.find((text) => text.slug === slug && text.lang === lang)?.title ?? slug]),
    ) as unknown as Text;
  const editions = data.indices.flatMap((index) => index.editions.map((edition) => ({ index, edition })));
  return [
    { path: longFile, type: 'text/csv', make: () => longCsv(data) },
    ...editions.map(({ index, edition }): PublishedFile => ({
      path: editionFile(index.id, edition.edition, 'csv'),
      type: 'text/csv',
      make: () => editionCsv(data, index, edition),
    })),
    ...editions.map(({ index, edition }): PublishedFile => ({
      path: editionFile(index.id, edition.edition, 'xlsx'),
      type: XLSX,
      make: (contextOf) =>
        editionXlsx(
          data,
          index,
          edition,
          contextOf('vi').absolute(pathOf({ kind: 'edition', index, edition: edition.edition }, 'vi')),
        ),
    })),
    ...everyChart(data).flatMap((chart) =>
      LANGS.flatMap((lang): PublishedFile[] => [
        {
          path: chartFile(chart.id, lang, 'chart.svg'),
          type: 'image/svg+xml',
          make: (contextOf) => chart.figure(contextOf(lang)).file(),
        },
        {
          path: chartFile(chart.id, lang, 'chart.csv'),
          type: 'text/csv',
          make: (contextOf) => figureCsv(chart.figure(contextOf(lang))),
        },
      ]),
    ),
    ...registerFiles(data),
    ...LANGS.map((lang): PublishedFile => ({
      path: feedPath(lang),
      type: 'application/atom+xml',
      make: (contextOf) => newsFeed(contextOf(lang)),
    })),
    ...LANGS.map((lang): PublishedFile => ({
      path: correctionsFeedPath(lang),
      type: 'application/atom+xml',
      make: (contextOf) => correctionsFeed(contextOf(lang)),
    })),
    ...LANGS.map((lang): PublishedFile => ({
      path: searchRegisterPath(lang),
      type: 'application/json',
      make: (contextOf) =>
        JSON.stringify(
          searchRegister(
            contextOf(lang),
            slugs.map((slug) => ({ slug, title: titleOf(slug) })),
          ),
        ),
    })),
    {
      path: '/sitemap.xml',
      type: 'application/xml',
      make: (contextOf) =>
        sitemap(
          sitePages(data, slugs)
            .filter(isListed)
            .map((page) => ({ path: twinsOf(page), ...lastChange(data, page) })),
          contextOf('vi').absolute,
        ),
    },
    { path: checkContextPath, type: 'application/json', make: () => JSON.stringify(checkContext(data)) },
    ...data.indices.map(({ id }): PublishedFile => ({
      path: indexContextPath(id),
      type: 'application/json',
      make: () => JSON.stringify(indexContext(data, id)),
    })),
    { path: '/robots.txt', type: 'text/plain', make: (contextOf) => robots(contextOf('vi').absolute('/sitemap.xml')) },
  ];
}
