import { describe, expect, test } from 'vitest';
import { settled, usePages } from './pages.ts';
import { INDEX_FILES, NAMES, SEARCH, ask, held, pagesFound, placesOf, said, status } from './search-journeys.ts';

const pages = usePages();

describe('while the search loads', () => {
  test('it says that it searches, then the names answer before the engine does, and what stands there stays', async () => {
    await pages.visit({}, async ({ page, complaints }) => {
      const engine = await held(page, '**/pagefind/**');
      const register = await held(page, '**/register.json');
      const names = await held(page, NAMES);
      await page.goto(`${pages.url}${SEARCH.vi}?q=kon+tum`);
      await page.waitForFunction(said, 'Đang tìm…');
      expect(await page.locator('[data-result]').count()).toBe(0);
      names();
      await page.waitForSelector('[data-result] a[href$="/tinh/kon-tum/"]');
      expect(await status(page).innerText()).toContain('đang tìm tiếp');
      const before = await placesOf(page);
      register();
      await page.waitForSelector('.result__figure:not(:empty)');
      expect(await page.locator('[data-search]').getAttribute('data-state')).toBe('searching');
      engine();
      await settled(page, 'kon tum');
      expect((await placesOf(page)).slice(0, before.length)).toEqual(before);
      expect((await pagesFound(page)).length).toBeGreaterThan(before.length);
      expect(await status(page).innerText()).toContain('kết quả');
      expect(complaints).toEqual([]);
    });
  });

  test.each([
    ['vi', 'Quảng Ninh', '/tinh/quang-ninh/'],
    ['vi', 'sipas', '/bang-xep-hang/sipas/'],
    ['vi', 'chi thi 23', '/van-ban/23-ct-ttg-2021/'],
    ['vi', 'CCHC', '/thuat-ngu/'],
    ['vi', 'phiên họp thứ bảy', '/phien-hop/phien-7/'],
    ['en', 'papi 2021', '/en/rankings/papi/2021/'],
  ] as const)('%s "%s" is answered while neither engine nor register is there', async (lang, query, path) => {
    await pages.visit({}, async ({ page }) => {
      for (const file of INDEX_FILES) await held(page, file);
      await page.goto(pages.url + SEARCH[lang]);
      await page.fill('#search-input', query);
      await page.waitForSelector('[data-result]');
      expect((await pagesFound(page))[0]).toBe(path);
    });
  });

  test('a list of the query before does not stand under the next', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, 'vi', 'kon tum');
      await held(page, '**/pagefind/**');
      await page.fill('#search-input', 'xyzzy zzz');
      await page.waitForFunction(said, 'Đang tìm…');
      expect(await page.locator('[data-result]').count()).toBe(0);
    });
  });

  test('where the engine fails it says so, keeps the names, and a press on "try again" finds the rest', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await ask(page, pages.url, 'vi', 'kon tum');
      expect(await status(page).innerText()).toContain('một phần chỉ mục chưa tải được');
      const before = await placesOf(page);
      await page.unroute('**/pagefind/**');
      await page.click('[data-search-retry]');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-search-retry]')?.hidden === true);
      await settled(page, 'kon tum');
      expect((await placesOf(page)).slice(0, before.length)).toEqual(before);
      expect((await pagesFound(page)).length).toBeGreaterThan(before.length);
      expect(await page.locator('[data-search-help]').innerText()).toBe('');
    });
  });

  test('where the figures fail the line of each says so, and a press on "try again" fills it', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.route('**/register.json', (route) => route.abort());
      await ask(page, pages.url, 'vi', 'kon tum');
      const figures = page.locator('.result__figure');
      expect(new Set(await figures.allInnerTexts())).toEqual(new Set(['Chưa tải được số liệu.']));
      await page.unroute('**/register.json');
      await page.click('[data-search-retry]');
      await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-search-retry]')?.hidden === true);
      expect(await figures.first().innerText()).toContain('PAR INDEX');
    });
  });

  test.each([320, 360, 768, 1280])('at %i px a figure that comes later moves nothing', async (width) => {
    await pages.visit({ viewport: { width, height: 800 } }, async ({ page }) => {
      const tops = (): Promise<number[]> =>
        page.$$eval('[data-result]', (items) => items.map((item) => (item as HTMLElement).offsetTop));
      for (const query of [
        'quảng',
        'hà nội 2024',
        'kon tum',
        'hạng 31 par index 2023',
        'bộ',
        'lạng sơn par index 2024',
      ]) {
        await page.unroute('**/register.json');
        await page.unroute('**/pagefind/**');
        const register = await held(page, '**/register.json');
        await held(page, '**/pagefind/**');
        await page.goto(`${pages.url}${SEARCH.vi}?q=${encodeURIComponent(query)}`);
        await page.waitForSelector('[data-result]');
        await page.evaluate(() => document.fonts.ready);
        const before = await tops();
        const late = await page.locator('.result__figure').count();
        register();
        if (late > 0) await page.waitForSelector('.result__figure:not(:empty)');
        expect((await tops()).slice(0, before.length), query).toEqual(before);
      }
    });
  });

  test('the status is said once a search, however much is typed', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.goto(pages.url + SEARCH.vi);
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(globalThis, { said });
        const line = document.querySelector('[data-search-status]')!;
        new MutationObserver(() => said.push(line.textContent)).observe(line, { childList: true, characterData: true });
      });
      await page.focus('#search-input');
      await page.keyboard.type('kon tum', { delay: 15 });
      await settled(page, 'kon tum');
      const heard = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      expect(new Set(heard).size).toBe(heard.length);
      expect(heard.at(-1)).toMatch(/kết quả/);
    });
  });
});
