import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/language/lang.ts';
import { violations } from './axe.ts';
import { SNAPSHOT } from '../fixtures/snapshot-root.ts';
import { DIST } from './harness.ts';
import { usePages, type Visit } from './pages.ts';

const CHECKER: Readonly<Record<Lang, string>> = { vi: 'kiem-tra-tep/', en: 'en/check-a-file/' };
const SCRIPT_LIMIT = 500_000;

// The published table of one edition, with slips put in.
const PATH = 'data/indices/par-province/observations/2022.csv';
const published = readFileSync(join(SNAPSHOT, PATH), 'utf8');
const NAME = /^(\d\d),([^,]+),total,(\d+)\.(\d+),/m;
const [row, code, unitName, whole, fraction] = NAME.exec(published)!;
const line = published.slice(0, published.indexOf(row)).split('\n').length;
const wrongName = `${unitName!.slice(0, -1)}x`;
const faulty = published.replace(row, `${code},${wrongName},total,"${whole},${fraction}",`);

const pages = usePages();

interface Opened extends Visit {
  /** Addresses asked for since the page stood. */
  readonly requests: string[];
}

/** Opens the page of the checker, for as long as the work takes. */
const inChecker = (
  work: (opened: Opened) => Promise<void>,
  lang: Lang = 'vi',
  options: BrowserContextOptions = {},
): Promise<void> =>
  pages.visit(options, async (visit) => {
    await visit.page.goto(pages.url + CHECKER[lang], { waitUntil: 'networkidle' });
    const requests: string[] = [];
    visit.page.on('request', (request) => requests.push(request.url()));
    await work({ ...visit, requests });
  });

const give = (page: Page, ...files: { name: string; text: string }[]): Promise<void> =>
  page.setInputFiles(
    '#checker-file',
    files.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })),
  );

/** Waits until the checker has shown what it was given. */
const checked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector<HTMLElement>('[data-checker]')?.dataset.state === 'checked');

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
    await inChecker(async ({ page, complaints }) => {
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
      expect(await status(page)).toContain('không thấy lỗi nào.');
      expect(await downloaded(page)).toEqual({ name: '2022.csv', text: published });
      expect(complaints).toEqual([]);
    });
  });

  test('is told in English on the English page, and all is mended at once by keyboard', async () => {
    await inChecker(async ({ page, complaints }) => {
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
      expect(await status(page)).toContain('found no problems');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('par-province-2022.csv');
      expect((await downloaded(page)).text).toBe(published);
      await page.click('[data-action="undo"]');
      await page.waitForFunction(() => document.querySelectorAll('[data-code]').length === 4);
      expect(complaints).toEqual([]);
    }, 'en');
  });

  test('asks for nothing but the script and the tables of this site, and sends nothing', async () => {
    await inChecker(async ({ page, requests }) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET' || request.postData()) sent.push(request.url());
      });
      await give(page, { name: 'par-province-2022.csv', text: faulty });
      await checked(page);
      const paths = requests
        .map((address) => (address.startsWith(pages.url) ? address.slice(pages.url.length) : address))
        .sort();
      const scripts = paths.filter((path) => path.startsWith('_astro/') && path.endsWith('.js'));
      expect(paths.filter((path) => !scripts.includes(path) && !path.endsWith('.woff2'))).toEqual([
        'kiem-tra-tep/context.json',
        'kiem-tra-tep/par-province.json',
      ]);
      expect(scripts.length).toBeGreaterThan(0);
      expect(sent).toEqual([]);
      const weight = scripts.reduce((sum, path) => sum + statSync(join(DIST, path)).size, 0);
      console.log(
        `checker: ${(weight / 1000).toFixed(0)} kB of script after a file is dropped, ${scripts.length} files`,
      );
      expect(weight).toBeLessThanOrEqual(SCRIPT_LIMIT);
      const before = requests.length;
      await page.click('[data-code] button');
      await page.waitForFunction(() => document.querySelectorAll('[data-code]').length === 1);
      expect(requests.slice(before)).toEqual([]);
    });
  });
});

describe('other things an editor may bring', () => {
  test('cells pasted from a spreadsheet are checked as the chosen edition', async () => {
    await inChecker(async ({ page, complaints }) => {
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
      expect(await page.innerText('.checker-file')).toContain(`Vị trí của tệp: ${PATH}`);
      expect(complaints).toEqual([]);
    });
  });

  test('a file named for one edition can be said to be another', async () => {
    await inChecker(async ({ page }) => {
      await give(page, { name: 'bang.csv', text: published });
      await checked(page);
      await page.locator('.checker-file select').nth(1).selectOption('par-province/2022');
      await page.waitForFunction(() =>
        (document.querySelector('[data-checker-status]')?.textContent ?? '').includes('không thấy lỗi nào'),
      );
    });
  });

  test('a news text is checked with its front matter', async () => {
    await inChecker(async ({ page, complaints }) => {
      const path = 'content/news/2023-11-14-phien-hop-thu-sau-bac-ninh/vi.md';
      const text = readFileSync(join(SNAPSHOT, path), 'utf8');
      await give(page, { name: 'vi.md', text: text.replace(/^kind: \w+/m, 'kind: nws') });
      await checked(page);
      expect(await codes(page)).toContain('not-a-choice 2:7');
      await page.click('[data-code="not-a-choice"] button');
      await page.waitForFunction(() => document.querySelector('[data-code="not-a-choice"]') === null);
      expect((await codes(page)).filter((each) => !each.startsWith('event-not-in-folder'))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  test('a workbook and a table in UTF-16 are read, checked and come back as CSV in UTF-8', async () => {
    await inChecker(async ({ page, complaints, requests }) => {
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
        .reduce((sum, address) => sum + statSync(join(DIST, address.slice(pages.url.length))).size, 0);
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
    });
  });

  test('a broken workbook is told how to become CSV', async () => {
    await inChecker(async ({ page, complaints }) => {
      await page.setInputFiles('#checker-file', {
        name: 'bang.xlsx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]),
      });
      await checked(page);
      expect(await page.innerText('[data-file="bang.xlsx"]')).toContain('CSV UTF-8');
      expect(complaints).toEqual([]);
    });
  });

  test('a released figure that was changed wants its correction', async () => {
    await inChecker(async ({ page }) => {
      await give(page, {
        name: 'par-province-2022.csv',
        text: published.replace(row, row.replace(`${whole}.${fraction}`, `${whole}.01`)),
      });
      await checked(page);
      expect(await codes(page)).toContain(`unrecorded-change ${line}:4`);
    });
  });

  test('a hostile CSV stays text', async () => {
    await inChecker(async ({ page, complaints }) => {
      const hostile = '<img src=x onerror=alert(1)>"\'</td><script>alert(2)</script>';
      await give(page, {
        name: `par-province-2022-<b>x.csv`,
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
    });
  });

  test('a file of ten thousand faulty rows shows the first hundred and counts the rest', async () => {
    await inChecker(async ({ page, complaints }) => {
      const header = published.slice(0, published.indexOf('\n') + 1);
      await give(page, {
        name: 'par-province-2022.csv',
        text: header + Array.from({ length: 10_000 }, (_, i) => `${code},${unitName},total,"${i},5",,A,,,\n`).join(''),
      });
      await checked(page);
      expect(await page.locator('.checker-problem').count()).toBeLessThanOrEqual(150);
      expect(await page.innerText('.checker-file')).toMatch(/và \d+ chỗ nữa/);
      expect(complaints).toEqual([]);
    });
  });
});

describe('for everyone', () => {
  test('without script the page leads to the command line and the codes', async () => {
    await inChecker(
      async ({ page }) => {
        const text = await page.innerText('main');
        expect(text).toContain('npm run check');
        expect(text).toContain('không chạy JavaScript');
        expect(await page.locator('.checker__form').isVisible()).toBe(false);
        expect(await page.locator('main a[href*="ma-loi"]').count()).toBeGreaterThan(0);
      },
      'vi',
      { javaScriptEnabled: false },
    );
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in the checker with a faulty file, %s',
    async (colorScheme) => {
      await inChecker(
        async ({ page }) => {
          await give(page, { name: 'par-province-2022.csv', text: faulty });
          await checked(page);
          expect(await violations(page, colorScheme)).toEqual([]);
        },
        'vi',
        { colorScheme },
      );
    },
  );
});
