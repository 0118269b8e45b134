import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../scripts/serve.ts';
import type { Lang } from '../../src/language/lang.ts';
import { violations } from './axe.ts';
import { DIST, openBrowser, startSite } from './harness.ts';

const CHECKER: Readonly<Record<Lang, string>> = { vi: 'kiem-tra-tep/', en: 'en/check-a-file/' };
const SCRIPT_LIMIT = 500_000;

// The published table of one edition, with slips put in.
const PATH = 'data/indices/par-province/observations/2022.csv';
const published = readFileSync(resolve(PATH), 'utf8');
const NAME = /^(\d\d),([^,]+),total,(\d+)\.(\d+),/m;
const [row, code, unitName, whole, fraction] = NAME.exec(published)!;
const line = published.slice(0, published.indexOf(row)).split('\n').length;
const wrongName = `${unitName!.slice(0, -1)}x`;
const faulty = published.replace(row, `${code},${wrongName},total,"${whole},${fraction}",`);

let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), startSite()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Opened {
  readonly page: Page;
  /** Script errors, breaches of the content policy, dialogs. */
  readonly complaints: string[];
  /** Addresses asked for since the page stood. */
  readonly requests: string[];
}

async function openChecker(lang: Lang = 'vi', options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ acceptDownloads: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(site.url + CHECKER[lang], { waitUntil: 'networkidle' });
  page.on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}

const give = (page: Page, ...files: { name: string; text: string }[]): Promise<void> =>
  page.setInputFiles(
    '#checker-file',
    files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
  );

/** Waits until the checker has shown what it was given. */
const checked = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-checker]')?.dataset.state === 'checked',
    undefined,
    { timeout: 60_000 },
  );

const codes = (page: Page): Promise<string[]> =>
  page.$$eval('[data-code]', (items) =>
    items.map((item) => `${item.getAttribute('data-code')} ${item.getAttribute('data-place')}`),
  );

const status = (page: Page): Promise<string | null> => page.textContent('[data-checker-status]');

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="download"]')]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('a dropped CSV with a decimal comma and a wrong unit name', () => {
  test('is told by code, line and column, in the words of the command line, mended and downloaded', async () => {
    const { page, complaints } = await openChecker();
    await give(page, { name: 'par-province-2022.csv', text: faulty });
    await checked(page);
    expect(await codes(page)).toEqual([`unit-name-mismatch ${line}:2`, `not-a-number ${line}:4`]);
    const first = page.locator('[data-code="not-a-number"]');
    expect(await first.innerText()).toContain(`Dòng ${line}, cột 4 (value)`);
    expect(await first.innerText()).toContain(`“${whole},${fraction}” không phải là số`);
    expect(await first.innerText()).toContain(`viết ${whole}.${fraction}`);
    expect(await page.locator('[data-code="unit-name-mismatch"]').innerText()).toContain(unitName!);
    expect(await status(page)).toBe('2 lỗi, 0 cảnh báo.');
    // Marked in the grid, each mark leading to its problem.
    expect(await page.locator('.is-error').allInnerTexts()).toEqual([`${wrongName} 1`, `${whole},${fraction} 2`]);

    await page.click('[data-code="not-a-number"] button');
    await checked(page);
    expect(await codes(page)).toEqual([`unit-name-mismatch ${line}:2`]);
    expect(await status(page)).toContain('Đã sửa 1 chỗ.');
    await page.click('[data-code="unit-name-mismatch"] button');
    await page.waitForFunction(() => document.querySelectorAll('[data-code]').length === 0);
    expect(await status(page)).toContain('Không có lỗi nào.');
    expect(await downloaded(page)).toEqual({ name: '2022.csv', text: published });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is told in English on the English page, and all is mended at once by keyboard', async () => {
    const { page, complaints } = await openChecker('en');
    await give(page, { name: 'par-province-2022.csv', text: `\uFEFF${faulty}`.replaceAll('\n', '\r\n') });
    await checked(page);
    expect(await page.innerText('[data-code="not-a-number"]')).toContain(`Line ${line}, column 4 (value)`);
    expect((await codes(page)).map((each) => each.split(' ')[0])).toEqual([
      'byte-order-mark',
      'line-ends',
      'unit-name-mismatch',
      'not-a-number',
    ]);
    await page.focus('[data-action="mend-all"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('[data-code]').length === 0);
    expect(await status(page)).toContain('No problems.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('par-province-2022.csv');
    expect((await downloaded(page)).text).toBe(published);
    await page.click('[data-action="undo"]');
    await page.waitForFunction(() => document.querySelectorAll('[data-code]').length === 4);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('asks for nothing but the script and the tables of this site, and sends nothing', async () => {
    const { page, requests } = await openChecker();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
    });
    await give(page, { name: 'par-province-2022.csv', text: faulty });
    await checked(page);
    const paths = requests
      .map((address) => (address.startsWith(site.url) ? address.slice(site.url.length) : address))
      .sort();
    const scripts = paths.filter((path) => path.startsWith('_astro/') && path.endsWith('.js'));
    expect(paths.filter((path) => !scripts.includes(path) && !path.endsWith('.woff2'))).toEqual([
      'kiem-tra-tep/context.json',
      'kiem-tra-tep/par-province.json',
    ]);
    expect(scripts.length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    const weight = scripts.reduce((sum, path) => sum + statSync(join(DIST, path)).size, 0);
    console.log(`checker: ${(weight / 1000).toFixed(0)} kB of script after a file is dropped, ${scripts.length} files`);
    expect(weight).toBeLessThanOrEqual(SCRIPT_LIMIT);
    const before = requests.length;
    await page.click('[data-code] button');
    await page.waitForFunction(() => document.querySelectorAll('[data-code]').length === 1);
    expect(requests.slice(before)).toEqual([]);
    await page.context().close();
  });
});

describe('other things an editor may bring', () => {
  test('cells pasted from a spreadsheet are checked as the chosen edition', async () => {
    const { page, complaints } = await openChecker();
    await page.selectOption('#checker-edition', 'par-province/2022');
    await page.click('details:has(#checker-paste) summary');
    await page.fill(
      '#checker-paste',
      faulty
        .replace(`"${whole},${fraction}"`, `${whole},${fraction}`)
        .split('\n')
        .map((each) =>
          (each.includes(wrongName) ? each.replace(`${whole},${fraction}`, '#') : each)
            .replaceAll(',', '\t')
            .replace('#', `${whole},${fraction}`),
        )
        .join('\n'),
    );
    await page.click('[data-checker-paste] button');
    await checked(page);
    expect(await codes(page)).toContain(`not-a-number ${line}:4`);
    expect(await page.innerText('.checker-file')).toContain(`Chỗ của tệp: ${PATH}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a file named for one edition can be said to be another', async () => {
    const { page } = await openChecker();
    await give(page, { name: 'bang.csv', text: published });
    await checked(page);
    await page.locator('.checker-file select').nth(1).selectOption('par-province/2022');
    await page.waitForFunction(() =>
      /Không có lỗi nào/.test(document.querySelector('[data-checker-status]')?.textContent ?? ''),
    );
    await page.context().close();
  });

  test('a news text is checked with its front matter', async () => {
    const { page, complaints } = await openChecker();
    const path = 'content/news/2023-11-14-phien-hop-thu-sau-bac-ninh/vi.md';
    const text = readFileSync(resolve(path), 'utf8');
    await give(page, { name: 'vi.md', text: text.replace(/^kind: \w+/m, 'kind: nws') });
    await checked(page);
    expect(await codes(page)).toContain('not-a-choice 2:7');
    await page.click('[data-code="not-a-choice"] button');
    await page.waitForFunction(() => document.querySelector('[data-code="not-a-choice"]') === null);
    expect((await codes(page)).filter((each) => !each.startsWith('event-not-in-folder'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a workbook and a table in UTF-16 are read, checked and come back as CSV in UTF-8', async () => {
    const { page, complaints, requests } = await openChecker();
    const rows = Papa.parse<string[]>(faulty)
      .data.filter((fields) => fields.length > 1)
      .map((fields, i) =>
        fields.map((field, j) =>
          i > 0 && (j === 3 || j === 4) && /^\d+(?:\.\d+)?$/.test(field) ? Number(field) : field,
        ),
      );
    await page.setInputFiles('#checker-file', {
      name: 'par-province-2022.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await writeXlsx({ sheets: [{ name: 'Bảng', rows }] })),
    });
    await checked(page);
    expect(await codes(page)).toEqual([`unit-name-mismatch ${line}:2`, `not-a-number ${line}:4`]);
    expect(await page.innerText('.checker-file')).toContain('trang tính “Bảng”');
    const weight = requests
      .filter((address) => address.endsWith('.js'))
      .reduce((sum, address) => sum + statSync(join(DIST, address.slice(site.url.length))).size, 0);
    console.log(`checker: ${(weight / 1000).toFixed(0)} kB of script after a workbook is dropped`);
    expect(weight).toBeLessThanOrEqual(SCRIPT_LIMIT);
    await page.click('[data-action="remove"]');
    await page.waitForFunction(() => document.querySelector('.checker-file') === null);
    await page.setInputFiles('#checker-file', {
      name: 'par-province-2022.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`\uFEFF${published}`, 'utf16le'),
    });
    await page.waitForSelector('.checker-file');
    expect(await page.innerText('.checker-file')).toContain('utf-16le');
    expect((await downloaded(page)).text).toBe(published);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a broken workbook is told how to become CSV', async () => {
    const { page, complaints } = await openChecker();
    await page.setInputFiles('#checker-file', {
      name: 'bang.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]),
    });
    await checked(page);
    expect(await page.innerText('[data-file="bang.xlsx"]')).toContain('CSV UTF-8');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a released figure that was changed wants its correction', async () => {
    const { page } = await openChecker();
    await give(page, {
      name: 'par-province-2022.csv',
      text: published.replace(row, row.replace(`${whole}.${fraction}`, `${whole}.01`)),
    });
    await checked(page);
    expect(await codes(page)).toContain(`unrecorded-change ${line}:4`);
    await page.context().close();
  });

  test('a hostile CSV stays text', async () => {
    const { page, complaints } = await openChecker();
    const hostile = '<img src=x onerror=alert(1)>"\'</td><script>alert(2)</script>';
    await give(page, {
      name: `par-province-2022-${'<b>x'}.csv`,
      text: `${published}99,"${hostile.replaceAll('"', '""')}",total,"<svg onload=alert(3)>",1,A,A,javascript:alert(4),\n`,
    });
    await checked(page);
    expect((await codes(page)).length).toBeGreaterThan(1);
    expect(await page.locator('[data-checker-results] :is(img, script, svg, b, iframe)').count()).toBe(0);
    expect(
      await page.$$eval('[data-checker-results] a', (links) =>
        links.map((link) => link.getAttribute('href')).filter((href) => !/^(?:#|\/)/.test(href ?? '')),
      ),
    ).toEqual([]);
    expect(await page.innerText('.checker-grid')).toContain('<svg onload=alert(3)>');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a file of ten thousand faulty rows shows the first hundred and counts the rest', async () => {
    const { page, complaints } = await openChecker();
    const header = published.slice(0, published.indexOf('\n') + 1);
    await give(page, {
      name: 'par-province-2022.csv',
      text: header + Array.from({ length: 10_000 }, (_, i) => `${code},${unitName},total,"${i},5",,A,,,\n`).join(''),
    });
    await checked(page);
    expect(await page.locator('.checker-problem').count()).toBeLessThanOrEqual(150);
    expect(await page.innerText('.checker-file')).toMatch(/và \d+ chỗ nữa/);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 90_000);
});

describe('for everyone', () => {
  test('without script the page leads to the command line and the codes', async () => {
    const { page } = await openChecker('vi', { javaScriptEnabled: false });
    const text = await page.innerText('main');
    expect(text).toContain('npm run check');
    expect(text).toContain('không chạy JavaScript');
    expect(await page.locator('.checker__form').isVisible()).toBe(false);
    expect(await page.locator('main a[href*="ma-loi"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the checker with a faulty file, %s',
    async (colorScheme) => {
      const { page } = await openChecker('vi', { colorScheme });
      await give(page, { name: 'par-province-2022.csv', text: faulty });
      await checked(page);
      expect(await violations(page, colorScheme)).toEqual([]);
      await page.context().close();
    },
  );
});
