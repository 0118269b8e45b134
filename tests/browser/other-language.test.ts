import { describe, expect, test } from 'vitest';
import { withoutBase } from './harness.ts';
import { settled, usePages } from './pages.ts';
import { SEARCH, pagesFound, rowsOf } from './search-journeys.ts';

const pages = usePages();

describe('the other language', () => {
  test('takes the question of a search along, as typed last', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.goto(`${pages.url}${SEARCH.vi}?q=sipas`);
      expect(withoutBase((await page.getAttribute('[data-language-link]', 'href'))!)).toBe('/en/search/?q=sipas');
      await page.fill('#search-input', 'hà nội');
      await settled(page, 'hà nội');
      await page.click('[data-language-link]');
      await page.waitForURL('**/en/search/?q=h%C3%A0%20n%E1%BB%99i');
      await settled(page, 'hà nội');
      expect((await pagesFound(page))[0]).toBe('/en/provinces/ha-noi/');
    });
  });

  test('takes filter, order and chosen unit of a ranking along', async () => {
    await pages.visit({}, async ({ page, complaints }) => {
      await page.goto(`${pages.url}bang-xep-hang/par-tinh/2023/#kon-tum`);
      await page.fill('form[data-filter-for=ranking] [data-filter=name]', 'quang');
      await page.click('#ranking th[data-sort=text] .sort-button');
      const order = await rowsOf(page);
      await page.click('[data-language-link]');
      await page.waitForURL('**/en/rankings/par-provinces/2023/**');
      expect(new URL(page.url()).hash).toBe('#kon-tum');
      expect(await page.inputValue('form[data-filter-for=ranking] [data-filter=name]')).toBe('quang');
      expect(await page.getAttribute('#ranking th[data-sort=text]', 'aria-sort')).toBe('ascending');
      expect(await rowsOf(page)).toEqual(order);
      expect(await page.locator('#kon-tum.is-lit').count()).toBe(1);
      expect(complaints).toEqual([]);
    });
  });

  test('takes the unit along that was chosen in the map', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.goto(`${pages.url}bang-xep-hang/papi/2024/`);
      await page.locator('svg path[data-unit]').first().dispatchEvent('click');
      const href = (await page.getAttribute('[data-language-link]', 'href'))!;
      const hash = new URL(page.url()).hash;
      expect(hash).not.toBe('');
      expect(href.endsWith(hash)).toBe(true);
    });
  });

  test('takes the heading of a text along by its name there, and no letter that the other alphabet lacks', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.goto(`${pages.url}gioi-thieu/`);
      const heading = (await page.locator('.prose h2').first().getAttribute('id'))!;
      await page.goto(`${pages.url}gioi-thieu/#${encodeURIComponent(heading)}`);
      await page.click('[data-language-link]');
      await page.waitForURL('**/en/about/#*');
      const first = (await page.locator('.prose h2').first().getAttribute('id'))!;
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${first}`);
      await page.goto(`${pages.url}a-z/#${encodeURIComponent('chu-Đ')}`);
      expect(withoutBase((await page.getAttribute('[data-language-link]', 'href'))!)).toBe('/en/a-z/');
    });
  });

  test('without JavaScript it is a plain link', async () => {
    await pages.visit({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(`${pages.url}${SEARCH.vi}?q=sipas`);
      expect(withoutBase((await page.getAttribute('[data-language-link]', 'href'))!)).toBe('/en/search/');
    });
  });
});
