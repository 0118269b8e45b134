import { DEFAULT_LANG } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PageRef } from './addresses.ts';
import { PAGE_KINDS, type Given, type PageKind, type PageSearch } from './page-kinds.ts';

// Each entry is asked for its own pages only.
const KINDS = PAGE_KINDS as unknown as Readonly<Record<string, PageKind<object>>>;

/** Folder of a page's view in src/views. */
export const viewOf = (page: PageRef): string => KINDS[page.kind]?.view ?? page.kind;

/** Does it stand in the sitemap? */
export const isListed = (page: PageRef): boolean => KINDS[page.kind]?.isUnlisted !== true;

/** Every page of the site, each once; both languages have all of them. */
export const everyPage = (data: Dataset, given: Given): PageRef[] =>
  Object.entries(KINDS).flatMap(([kind, { pages }]) => pages(data, given).map((own) => ({ kind, ...own }) as PageRef));

/** Is there such a page, and not only another of its kind? Of charts and texts only who makes them knows. */
export function isBuilt(data: Dataset, page: PageRef): boolean {
  if (page.kind === 'text' || page.kind === 'chart') return true;
  const { pages, segments } = KINDS[page.kind] ?? {};
  const address = segments?.(page, DEFAULT_LANG).join('/');
  return (
    pages?.(data, { texts: [], charts: [] }).some((own) => segments?.(own, DEFAULT_LANG).join('/') === address) ?? false
  );
}

/** Pages that search finds by their title, with other words for them. */
export const pagesByTitle = (data: Dataset): ({ readonly page: PageRef } & PageSearch)[] =>
  Object.entries(KINDS).flatMap(([kind, { pages, search }]) =>
    search
      ? pages(data, { texts: [], charts: [] }).map((own) => ({
          page: { kind, ...own } as PageRef,
          ...search(own, data),
        }))
      : [],
  );
