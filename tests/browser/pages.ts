import { availableParallelism } from 'node:os';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Served } from '../../scripts/serve.ts';
import { openBrowser, startSite } from './harness.ts';

/** A page with what went wrong in it so far. */
export interface Visit {
  readonly page: Page;
  /** Script errors, console errors, dialogs, breaches of the content policy, requests that leave the origin. */
  readonly complaints: string[];
}

export interface Pages {
  readonly url: string;
  /** Opens a page in a context of its own, closes it after the work. Only some are open at a time. */
  visit: <T>(options: BrowserContextOptions, work: (visit: Visit) => Promise<T>) => Promise<T>;
  /** The same in a page where others looked before: quicker, for work that goes to an address first and stores nothing. */
  look: <T>(options: BrowserContextOptions, work: (visit: Visit) => Promise<T>) => Promise<T>;
}

/** One browser and one server for the tests of a file; `beforeAll` and `afterAll` are set up here. */
export function usePages(atOnce = Math.max(2, Math.min(3, availableParallelism()))): Pages {
  let browser: Browser | undefined;
  let site: Served | undefined;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), startSite()]);
  });
  const opened = (): { browser: Browser; url: string } => {
    if (!browser || !site) throw new Error('pages are opened in tests, after the browser is');
    return { browser, url: site.url };
  };
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const waiting: (() => void)[] = [];
  let free = atOnce;
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free--;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
  const fresh = async (options: BrowserContextOptions): Promise<Visit> =>
    open(
      (await opened().browser.newContext({ locale: 'vi-VN', ...options })).newPage(),
      opened().url,
      options.javaScriptEnabled !== false,
    );
  /** Pages that wait to be looked at again, by their options. */
  const kept = new Map<string, Visit[]>();
  return {
    get url() {
      return opened().url;
    },
    visit: (options, work) =>
      inTurn(async () => {
        const visit = await fresh(options);
        try {
          return await work(visit);
        } finally {
          await visit.page.context().close();
        }
      }),
    look: (options, work) =>
      inTurn(async () => {
        const key = JSON.stringify(options);
        const visit = kept.get(key)?.pop() ?? (await fresh(options));
        visit.complaints.length = 0;
        const done = await work(visit);
        kept.set(key, [...(kept.get(key) ?? []), visit]);
        return done;
      }),
  };
}

async function open(opening: Promise<Page>, url: string, withScripts: boolean): Promise<Visit> {
  const page = await opening;
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  const { origin } = new URL(url);
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    // The browser reports the status of an unknown address as an error; that answer is what it should be.
    if (message.type() === 'error' && !message.text().includes('status of 404'))
      complaints.push(`console: ${message.text()}`);
    if (message.type() === 'warning') complaints.push(`console warning: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      complaints.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A reader who moves on before a page has all its letters leaves requests unfinished; that is no fault of the page.
    const { errorText } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED') complaints.push(`failed (${errorText}): ${request.url()}`);
  });
  if (withScripts) {
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} stopped ${event.blockedURI}`),
      );
    });
  }
  return { page, complaints };
}

/** Waits until a search page shows its answer: to this query, where one is given. */
export const settled = (page: Page, query?: string): Promise<unknown> =>
  page.waitForFunction(
    (asked) => {
      const { state, query: answered } = document.querySelector<HTMLElement>('[data-search]')?.dataset ?? {};
      return asked === null
        ? /^(found|nothing|broken)$/.test(state ?? '')
        : answered === asked && state !== 'searching';
    },
    query?.normalize('NFC').trim() ?? null,
  );

/** Goes to a sample and waits for what it shows: letters, and answers where it searches. */
export async function goTo(page: Page, url: string, path: string): Promise<void> {
  await page.goto(url + path, { waitUntil: 'load' });
  if (path.includes('?q=')) await settled(page);
  await page.evaluate(() => document.fonts.ready);
}
