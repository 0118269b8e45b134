import { describe, expect, test } from 'vitest';
import { usePages } from './pages.ts';
import { MAIN_SAMPLES } from './samples.ts';

const pages = usePages();
const OFF = { javaScriptEnabled: false, viewport: { width: 390, height: 780 } };

describe.concurrent('without JavaScript', () => {
  test.each(MAIN_SAMPLES.filter(({ view }) => view !== 'search'))(
    '$view $path reads: heading, words, charts, complete tables',
    async ({ path }) => {
      await pages.look(OFF, async ({ page, complaints }) => {
        await page.goto(pages.url + path);
        expect(await page.locator('main h1').isVisible()).toBe(true);
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
        for (const figure of await page.locator('main figure.figure:visible').all()) {
          expect(await figure.locator('svg.chart:visible').count()).toBeGreaterThan(0);
          const box = await figure.locator('svg.chart:visible').first().boundingBox();
          expect(box!.height).toBeGreaterThan(20);
        }
        // What only scripts can do is not offered.
        for (const part of ['.copy-button', '.filter', '.sort-button'])
          for (const element of await page.locator(part).all()) expect(await element.isVisible(), part).toBe(false);
        expect(await page.locator('main tbody tr[hidden]').count()).toBe(0);
        expect(complaints).toEqual([]);
      });
    },
  );

  test('the ranking has all its rows, with score, change and region', async () => {
    await pages.visit(OFF, async ({ page }) => {
      await page.goto(`${pages.url}bang-xep-hang/par-tinh/2023/`);
      expect(await page.locator('#ranking tbody tr:visible').count()).toBe(29);
      expect(await page.locator('#ranking #quang-ninh').innerText()).toMatch(/1\s+Quảng Ninh\s+92,18/);
    });
  });

  test.each([
    ['tim-kiem/?q=kon+tum', /cần JavaScript/, '/a-z/'],
    ['en/search/?q=kon+tum', /needs JavaScript/, '/en/a-z/'],
  ])('%s says that it needs JavaScript and leads to the A–Z list, where the name is', async (path, claim, list) => {
    await pages.visit(OFF, async ({ page }) => {
      await page.goto(pages.url + path);
      expect(await page.locator('main').innerText()).toMatch(claim);
      await page.locator(`main a[href="${list}"]`).first().click();
      await page.waitForURL(`**${list}`);
      await page.locator('main').getByRole('link', { name: 'Kon Tum', exact: false }).first().click();
      await page.waitForURL('**/kon-tum/');
    });
  });

  test('the search in the header leads to the search page, the menu opens, the language switch leads to the twin', async () => {
    await pages.visit(OFF, async ({ page }) => {
      await page.goto(`${pages.url}tinh/kon-tum/`);
      await page.locator('.site-header__menu-button').click();
      expect(await page.locator('.site-nav a').first().isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await page.locator('.site-header__language').click();
      await page.waitForURL('**/en/provinces/kon-tum/');
      await page.locator('#site-search').fill('sipas');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/search/?q=sipas');
    });
  });
});
