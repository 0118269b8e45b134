import { LANGS, type Lang } from '../src/language/lang.ts';
import { pathOf } from '../src/routes/addresses.ts';
import { openBrowser } from '../tests/browser/harness.ts';
import { serveDist } from './serve.ts';

/** A slow mobile network: 400 kbit/s and 400 ms for every round trip. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
/** What a reader types first, in every language. */
const QUERY = 'ha noi';

/** How long a reader waits who types as soon as the page is there, nothing kept from before. Milliseconds. */
export interface SearchWait {
  readonly lang: Lang;
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
      const page = await (await browser.newContext()).newPage();
      const network = await page.context().newCDPSession(page);
      await network.send('Network.enable');
      await network.send('Network.emulateNetworkConditions', SLOW_3G);
      await page.goto(site.url + pathOf({ kind: 'search' }, lang).slice(1), { waitUntil: 'load', timeout: 120_000 });
      waits.push({ lang, ...(await page.evaluate(waitFor, QUERY)) });
      await page.context().close();
    }
    return waits;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page: types the query, and notes when something shows. */
function waitFor(query: string): Promise<Omit<SearchWait, 'lang'>> {
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
