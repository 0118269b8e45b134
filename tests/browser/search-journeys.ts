import type { Page } from 'playwright-core';
import type { Lang } from '../../src/language/lang.ts';
import { withoutBase } from './harness.ts';
import { settled } from './pages.ts';

/** The search page of a language, from the root without the first slash. */
export const SEARCH: Readonly<Record<Lang, string>> = { vi: 'tim-kiem/', en: 'en/search/' };
/** The list of all names. */
export const AZ: Readonly<Record<Lang, string>> = { vi: '/a-z/', en: '/en/a-z/' };
/** What the search loads after the names. */
export const INDEX_FILES = ['**/pagefind/**', '**/register.json'];
/** The names, which answer first. */
export const NAMES = '**/names.json';
/** The line that says how the search stands. */
export const status = (page: Page) => page.locator('[data-search-status]');

/** Addresses of the results in order, without fragments, each page once. */
export async function pagesFound(page: Page): Promise<string[]> {
  const hrefs = await page.$$eval('[data-result]', (items) =>
    items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
  );
  return [...new Set(hrefs.map(withoutBase))];
}

/** Addresses and words of the results as they stand, figures left out, which may come later. */
export const placesOf = (page: Page): Promise<string[]> =>
  page.$$eval('[data-result]', (items) =>
    items.map((item) =>
      [...item.children]
        .filter((child) => !child.classList.contains('result__answer'))
        .map((child) => child.textContent)
        .join(' | '),
    ),
  );

/** Keys of the rows of the ranking that are shown, in their order. */
export const rowsOf = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('#ranking tbody tr:not([hidden])', (rows) => rows.map((row) => row.getAttribute('data-unit')));

/** Lets requests wait until they are let go: the order of events is the test's, not the machine's. */
export async function held(page: Page, files: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((go) => (letGo = go));
  await page.route(files, async (route) => {
    await gone;
    await route.continue().catch(() => undefined);
  });
  return letGo;
}

/** Does the status say this? Asked in the page. */
export const said = (text: string): boolean => document.querySelector('[data-search-status]')?.textContent === text;

/** Asks by the address and waits for the answer. */
export async function ask(page: Page, site: string, lang: Lang, query: string): Promise<void> {
  await page.goto(`${site}${SEARCH[lang]}?q=${encodeURIComponent(query)}`);
  await settled(page, query);
}
