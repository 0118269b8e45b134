import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/language/lang.ts';
import { withoutBase } from './harness.ts';
import { settled, usePages } from './pages.ts';
import { QUERIES, type JudgedQuery } from './queries.ts';

const SEARCH: Readonly<Record<Lang, string>> = { vi: 'tim-kiem/', en: 'en/search/' };
const AZ: Readonly<Record<Lang, string>> = { vi: '/a-z/', en: '/en/a-z/' };
const INDEX_FILES = ['**/pagefind/**', '**/register.json'];

const pages = usePages();

/** Addresses of the results in order, without fragments, each page once. */
async function pagesFound(page: Page): Promise<string[]> {
  const hrefs = await page.$$eval('[data-result]', (items) =>
    items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
  );
  return [...new Set(hrefs.map(withoutBase))];
}

async function ask(page: Page, lang: Lang, query: string): Promise<void> {
  await page.goto(`${pages.url}${SEARCH[lang]}?q=${encodeURIComponent(query)}`);
  await settled(page, query);
}

describe('the judged queries', () => {
  test('put the expected page first for at least 90 % and among the first three for all', async () => {
    const places = new Map<JudgedQuery, number>();
    const askAll = async (lang: Lang): Promise<void> => {
      await pages.visit({}, async ({ page, complaints }) => {
        await page.goto(pages.url + SEARCH[lang]);
        for (const query of QUERIES.filter((judged) => judged.lang === lang)) {
          await page.fill('#search-input', query.typed);
          await settled(page, query.typed);
          places.set(query, (await pagesFound(page)).indexOf(query.expected));
        }
        expect(complaints).toEqual([]);
      });
    };
    await Promise.all([askAll('vi'), askAll('en')]);
    const share = (judged: readonly JudgedQuery[], least: number): number =>
      judged.filter((query) => places.get(query)! >= 0 && places.get(query)! <= least).length / judged.length;
    const missed = QUERIES.filter((query) => places.get(query) !== 0).map(
      (query) => `${query.lang} "${query.typed}": ${query.expected} at ${places.get(query)! + 1}`,
    );
    const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
    console.log(
      `search: ${QUERIES.length} judged queries, expected page first ${percent(share(QUERIES, 0))}, in the first three ${percent(share(QUERIES, 2))}`,
    );
    if (missed.length > 0) console.log(`not first (0 = not found):\n  ${missed.join('\n  ')}`);
    expect(share(QUERIES, 2), missed.join('\n')).toBe(1);
    expect(share(QUERIES, 0), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the search page', () => {
  test('a unit shows its kind, its newest score and its rank, and the link leads to its page', async () => {
    await pages.visit({}, async ({ page, complaints }) => {
      await ask(page, 'vi', 'kon tum');
      const first = page.locator('[data-result]').first();
      expect(await first.innerText()).toMatch(/Kon Tum[\s\S]*Đơn vị[\s\S]*PAR INDEX 2023: 86,14 điểm, hạng 43\/63/);
      await first.locator('a').first().click();
      await page.waitForURL('**/tinh/kon-tum/');
      expect(complaints).toEqual([]);
    });
  });

  test('a year in the query shows the figure of that year', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, 'vi', 'Quảng Ninh papi 2019');
      expect(await page.locator('[data-result]').first().innerText()).toContain('PAPI 2019: 46,66 điểm');
    });
  });

  test('a word of the text is highlighted in the excerpt', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, 'vi', 'xin lỗi khi trễ');
      expect(await page.locator('[data-result] mark').allInnerTexts()).toContain('lỗi');
    });
  });

  test('the number of results is announced', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, 'en', 'Dak Nong sipas');
      const count = await page.locator('[data-result]').count();
      expect(await page.locator('[data-search] [role=status]').innerText()).toBe(
        `${count} results for “Dak Nong sipas”.`,
      );
    });
  });

  test.each([
    ['vi', 'hà nội', (n: number) => `${n} kết quả đầu cho “hà nội”.`],
    ['en', 'Hanoi', (n: number) => `The first ${n} results for “Hanoi”.`],
  ] as const)('%s: where there are more than are shown it says that these are the first', async (lang, query, said) => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, lang, query);
      expect(await page.locator('[data-search] [role=status]').innerText()).toBe(
        said(await page.locator('[data-result]').count()),
      );
    });
  });

  test('what stands in neighbouring cells stays apart in the excerpt', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, 'vi', 'điểm cầu Kon Tum');
      const excerpts = await page.locator('.result__excerpt').allInnerTexts();
      expect(excerpts.length).toBeGreaterThan(0);
      expect(excerpts.join('\n')).not.toMatch(/Điểm cầu\p{Lu}|Chỉ số\p{Lu}|Cách đo\p{L}/u);
    });
  });

  test('typing searches, keeps the focus and the address in step; Enter makes a step that Back returns from', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.goto(pages.url + SEARCH.vi);
      await page.focus('#search-input');
      await page.keyboard.type('da nang');
      await settled(page, 'da nang');
      expect(new URL(page.url()).searchParams.get('q')).toBe('da nang');
      await page.keyboard.press('Enter');
      await page.fill('#search-input', 'can tho');
      await page.keyboard.press('Enter');
      await settled(page, 'can tho');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
      await page.goBack();
      await settled(page, 'da nang');
      expect(await page.inputValue('#search-input')).toBe('da nang');
      expect((await pagesFound(page))[0]).toBe('/tinh/da-nang/');
    });
  });

  test('from any page, "/" reaches the search field and Enter the results, by keyboard alone', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.goto(`${pages.url}tinh/kon-tum/`);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('site-search');
      await page.keyboard.type('sipas');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=sipas');
      await settled(page, 'sipas');
      expect((await pagesFound(page))[0]).toBe('/bang-xep-hang/sipas/');
    });
  });

  test('decomposed Unicode finds what composed Unicode finds', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, 'vi', 'Thủ tục hành chính'.normalize('NFC'));
      const composed = await pagesFound(page);
      await ask(page, 'vi', 'Thủ tục hành chính'.normalize('NFD'));
      expect(await pagesFound(page)).toEqual(composed);
    });
  });

  test('an empty query shows neither results nor a message', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.goto(pages.url + SEARCH.vi);
      await page.fill('#search-input', 'x');
      await settled(page, 'x');
      await page.fill('#search-input', '');
      await settled(page, '');
      expect(await page.locator('[data-result]').count()).toBe(0);
      expect(await page.locator('[data-search] [role=status]').innerText()).toBe('');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test.each([
    ['vi', 'Kon Tumm Quang', 'Không tìm thấy'],
    ['en', 'Dak Lagg', 'Nothing found'],
  ] as const)(
    '%s: when nothing is found it says so, offers the nearest names and the A–Z list',
    async (lang, typed, message) => {
      await pages.visit({}, async ({ page }) => {
        await ask(page, lang, typed);
        expect(await page.locator('[data-result]').count()).toBe(0);
        expect(await page.locator('[data-search] [role=status]').innerText()).toContain(message);
        const links = await page.$$eval('[data-search-help] a', (found) =>
          found.map((a) => a.getAttribute('href') ?? ''),
        );
        expect(withoutBase(links.at(-1)!)).toBe(AZ[lang]);
        expect(links.length).toBeGreaterThan(1);
      });
    },
  );

  test('when no index can be loaded it says so and leads to the A–Z list', async () => {
    await pages.visit({}, async ({ page }) => {
      for (const file of INDEX_FILES) await page.route(file, (route) => route.abort());
      await ask(page, 'vi', 'kon tum');
      expect(await page.locator('[data-search] [role=status]').innerText()).toBe('Không tải được chỉ mục tìm kiếm.');
      expect(withoutBase((await page.locator('[data-search-help] a').getAttribute('href'))!)).toBe('/a-z/');
    });
  });

  test.each(INDEX_FILES)('when only %s cannot be loaded the rest still answers, with a warning', async (file) => {
    await pages.visit({}, async ({ page }) => {
      await page.route(file, (route) => route.abort());
      await ask(page, 'vi', 'kon tum');
      expect(await pagesFound(page)).toContain('/tinh/kon-tum/');
      expect(await page.locator('[data-search-help]').innerText()).toContain('kết quả có thể thiếu');
    });
  });

  test.each(['vi', 'en'] as const)('%s: without JavaScript it says so and leads to the A–Z list', async (lang) => {
    await pages.visit({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(`${pages.url}${SEARCH[lang]}?q=kon+tum`);
      expect(await page.locator('main').innerText()).toContain('JavaScript');
      expect(await page.locator(`main a[href$="${AZ[lang]}"]`).count()).toBeGreaterThan(0);
    });
  });

  test('markup in the query is shown as text and runs nothing', async () => {
    await pages.visit({}, async ({ page, complaints }) => {
      const typed = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
      await ask(page, 'vi', typed);
      expect(await page.locator('[data-search] [role=status]').innerText()).toContain(typed);
      expect(await page.locator('[data-search] img, [data-search] script').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });
});
