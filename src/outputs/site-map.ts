import type { Dataset } from '../model/dataset.ts';
import { everyChart } from '../figures/every-chart.ts';
import type { PageRef } from '../routes/addresses.ts';
import { everyPage } from '../routes/page-list.ts';

/** Every page of the site, each once; both languages have all of them. @param texts folders of content/pages */
export const sitePages = (data: Dataset, texts: readonly string[]): PageRef[] =>
  everyPage(data, { texts, charts: everyChart(data).map(({ id }) => id) });

/** When a page's content last changed, where a real date says so: never the day of the build. */
export function lastChange(data: Dataset, page: PageRef): { lastmod?: string } {
  const item = page.kind === 'news' ? data.news.find(({ id }) => id === page.id) : undefined;
  const date = item?.updatedOn ?? item?.publishedOn;
  return date ? { lastmod: date } : {};
}
