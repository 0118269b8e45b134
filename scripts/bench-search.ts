import type { Browser, Page } from 'playwright-core';
import { LANGS, type Lang } from '../src/language/lang.ts';
import { pathOf } from '../src/routes/addresses.ts';
import { openBrowser } from '../tests/browser/harness.ts';
import { serveDist } from './serve.ts';

/** A slow mobile network: 400 kbit/s and 400 ms for every round trip. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
/** What a reader types first, in every language. */
const QUERY = 'ha noi';

/**
 * How long a reader waits, nothing kept from before: who types as soon as the page is there, or who opens the address
 * of a search and sees the page for the first time. Milliseconds.
 */
export interface SearchWait {
  readonly lang: Lang;
  readonly by: 'typing' | 'address';
  /** Until the page says that it searches, or answers. */
  readonly feedback: number;
  readonly firstAnswer: number;
  /** Until all is searched. */
  readonly whole: number;
}

/** Measures the search page of a built site on a slow network, in a real browser. */
export async function searchWaits(dir: string): Promise<SearchWait[]> {
  const site = await serveDist({ dir });
  const browser = await openBrowser();
  try {
    const waits: SearchWait[] = [];
    for (const lang of LANGS) {
      const address = site.url + pathOf({ kind: 'search' }, lang).slice(1);
      const typing = await slowPage(browser);
      await typing.goto(address, { waitUntil: 'load', timeout: 120_000 });
      waits.push({ lang, by: 'typing', ...(await typing.evaluate(waitFor, QUERY)) });
      await typing.context().close();
      const opening = await slowPage(browser);
      await opening.addInitScript(watch);
      await opening.goto(`${address}?q=${encodeURIComponent(QUERY)}`, { waitUntil: 'commit', timeout: 120_000 });
      await opening.waitForFunction(() => 'searchWait' in globalThis, undefined, { timeout: 120_000 });
      const seen = await opening.evaluate(
        () => (globalThis as unknown as { searchWait: Omit<SearchWait, 'lang' | 'by'> }).searchWait,
      );
      waits.push({ lang, by: 'address', ...seen });
      await opening.context().close();
    }
    return waits;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A page of its own on the slow network. */
async function slowPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', SLOW_3G);
  return page;
}

/** Runs in the page before all else: notes when something shows, from the first paint on, when the page is there. */
function watch(): void {
  const seen: { feedback?: number; firstAnswer?: number } = {};
  const timer = setInterval(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const root = document.querySelector<HTMLElement>('[data-search]');
    if (!paint || !root) return;
    const now = Math.max(0, performance.now() - paint.startTime);
    const isAnswered = root.querySelector('[data-result]') !== null;
    if (isAnswered || root.querySelector('[data-search-status]')?.textContent !== '') seen.feedback ??= now;
    if (isAnswered) seen.firstAnswer ??= now;
    if (!/^(?:found|nothing|broken)$/.test(root.dataset.state ?? '')) return;
    clearInterval(timer);
    const searchWait = { feedback: seen.feedback ?? now, firstAnswer: seen.firstAnswer ?? now, whole: now };
    Object.assign(globalThis, { searchWait });
  }, 10);
}

/** Runs in the page: types the query, and notes when something shows. */
function waitFor(query: string): Promise<Omit<SearchWait, 'lang' | 'by'>> {
  const root = document.querySelector<HTMLElement>('[data-search]');
  const input = root?.querySelector('input');
  const status = root?.querySelector('[data-search-status]');
  if (!root || !input || !status) throw new Error('the page has no search');
  return new Promise((done) => {
    const start = performance.now();
    const seen: { feedback?: number; firstAnswer?: number } = {};
    const look = (): void => {
      const now = performance.now() - start;
      const isAnswered = root.querySelector('[data-result]') !== null;
      if (isAnswered || status.textContent !== '') seen.feedback ??= now;
      if (isAnswered) seen.firstAnswer ??= now;
      if (!/^(?:found|nothing|broken)$/.test(root.dataset.state ?? '')) return;
      observer.disconnect();
      done({ feedback: seen.feedback ?? now, firstAnswer: seen.firstAnswer ?? now, whole: now });
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    input.focus();
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
