import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { linesOf, type UnitLine } from '../model/lineage.ts';
import type { Field, NewsItem } from '../model/record.ts';
import type { UnitKind } from '../model/unit.ts';
import type { PageRef } from '../routes/addresses.ts';
import { everyChart, type ChartEntry } from '../figures/charts.ts';
import { registerPages, type RegisterPage } from '../routes/register-pages.ts';

/** A page with what its view needs: the address it has and the thing it shows. */
export type SitePage =
  | RegisterPage
  | {
      readonly page: PageRef;
      readonly view:
        | 'home'
        | 'rankings'
        | 'a-z'
        | 'fields'
        | 'news-list'
        | 'sources'
        | 'under-check'
        | 'corrections-log'
        | 'proof'
        | 'problem-codes'
        | 'check-file'
        | 'data'
        | 'glossary'
        | 'search'
        | 'not-found';
    }
  | { readonly page: PageRef; readonly view: 'units'; readonly kind: UnitKind }
  | { readonly page: PageRef; readonly view: 'index'; readonly index: Index }
  | { readonly page: PageRef; readonly view: 'edition'; readonly index: Index; readonly edition: Edition }
  | { readonly page: PageRef; readonly view: 'unit'; readonly line: UnitLine }
  | { readonly page: PageRef; readonly view: 'field'; readonly field: Field }
  | { readonly page: PageRef; readonly view: 'news'; readonly item: NewsItem }
  | { readonly page: PageRef; readonly view: 'charts'; readonly charts: readonly ChartEntry[] }
  | { readonly page: PageRef; readonly view: 'chart'; readonly chart: ChartEntry }
  | { readonly page: PageRef; readonly view: 'text'; readonly slug: string };

/** Every page of the site, each once; both languages have all of them. @param texts folders of content/pages */
export function everyPage(data: Dataset, texts: readonly string[]): SitePage[] {
  const charts = everyChart(data);
  const plain = [
    'home',
    'rankings',
    'a-z',
    'fields',
    'news-list',
    'sources',
    'under-check',
    'corrections-log',
    'proof',
    'problem-codes',
    'check-file',
    'data',
    'glossary',
    'search',
    'not-found',
  ] as const;
  return [
    ...plain.map((view): SitePage => ({ page: { kind: view }, view })),
    { page: { kind: 'provinces' }, view: 'units', kind: 'province' },
    { page: { kind: 'ministries' }, view: 'units', kind: 'ministry' },
    ...data.indices.flatMap((index): SitePage[] => [
      { page: { kind: 'index', index: index.id }, view: 'index', index },
      ...index.editions.map((edition): SitePage => ({
        page: { kind: 'edition', index: index.id, edition: edition.edition },
        view: 'edition',
        index,
        edition,
      })),
    ]),
    ...(['province', 'ministry'] as const)
      .flatMap((kind) => linesOf(data, kind))
      .map((line): SitePage => ({ page: { kind: 'unit', line }, view: 'unit', line })),
    ...data.fields.map((field): SitePage => ({ page: { kind: 'field', field }, view: 'field', field })),
    ...data.news.map((item): SitePage => ({ page: { kind: 'news', id: item.id }, view: 'news', item })),
    ...registerPages(data),
    { page: { kind: 'charts' }, view: 'charts', charts },
    ...charts.map((chart): SitePage => ({ page: { kind: 'chart', id: chart.id }, view: 'chart', chart })),
    ...texts.map((slug): SitePage => ({ page: { kind: 'text', slug }, view: 'text', slug })),
  ];
}

/** When a page's content last changed, where a real date says so: never the day of the build. */
export function lastChange(item: SitePage): { lastmod?: string } {
  if (item.view === 'news') {
    const date = item.item.updatedOn ?? item.item.publishedOn;
    return date ? { lastmod: date } : {};
  }
  return {};
}
