import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS, type Lang } from '../../src/language/lang.ts';
import { DIST, withoutBase } from './harness.ts';
import { settled, usePages } from './pages.ts';
import { NEWER } from './queries-newer.ts';
import { QUERIES, type JudgedQuery } from './queries.ts';
import { AZ, INDEX_FILES, NAMES, SEARCH, ask, pagesFound, status } from './search-journeys.ts';

const pages = usePages();

describe('the judged queries', () => {
  test('put the expected page first for at least 97 % in each language and among the first three for all', async () => {
    const answerOf = ({ expected }: JudgedQuery): string | undefined =>
      expected.find((path) => existsSync(join(DIST, path, 'index.html')));
    const judged = [...QUERIES, ...(NEWER.every(answerOf) ? NEWER : [])];
    const places = new Map<JudgedQuery, number>();
    const askAll = async (lang: Lang): Promise<void> => {
      await pages.visit({}, async ({ page, complaints }) => {
        await page.goto(pages.url + SEARCH[lang]);
        for (const query of judged.filter((one) => one.lang === lang)) {
          await page.fill('#search-input', query.typed);
          await settled(page, query.typed);
          places.set(query, (await pagesFound(page)).indexOf(answerOf(query) ?? ''));
        }
        expect(complaints).toEqual([]);
      });
    };
    await Promise.all([askAll('vi'), askAll('en')]);
    const share = (of: readonly JudgedQuery[], least: number): number =>
      of.filter((query) => places.get(query)! >= 0 && places.get(query)! <= least).length / of.length;
    const missed = judged
      .filter((query) => places.get(query) !== 0)
      .map((query) => `${query.lang} "${query.typed}": ${answerOf(query)} at ${places.get(query)! + 1}`);
    const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
    const first = LANGS.map(
      (lang) =>
        [
          lang,
          share(
            judged.filter((query) => query.lang === lang),
            0,
          ),
        ] as const,
    );
    console.log(
      `search: ${judged.length} judged queries, expected page first ${first.map(([lang, value]) => `${lang} ${percent(value)}`).join(', ')}; in the first three ${percent(share(judged, 2))}`,
    );
    if (missed.length > 0) console.log(`not first (0 = not found):\n  ${missed.join('\n  ')}`);
    expect(share(judged, 2), missed.join('\n')).toBe(1);
    for (const [lang, value] of first) expect(value, `${lang}: ${missed.join('\n')}`).toBeGreaterThanOrEqual(0.97);
  });
});

describe('what is lit', () => {
  test('"ha noi" lights Hà Nội as a whole, and nothing that only sounds like a part of it', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, 'vi', 'ha noi');
      const lit = (await page.locator('[data-result] mark').allInnerTexts()).map((text) =>
        text.normalize('NFC').toLowerCase(),
      );
      expect(lit.length).toBeGreaterThan(0);
      expect([...new Set(lit)].filter((text) => !/^(?:hà nội|ha noi|hanoi)$/.test(text))).toEqual([]);
    });
  });
});

describe('a list page', () => {
  test.each([
    ['vi', 'kon tum quảng ngãi'],
    ['vi', 'hải phòng đà nẵng'],
    ['en', 'Hanoi Hue'],
  ] as const)('%s "%s" never finds the A–Z list before what it lists', async (lang, query) => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, lang, query);
      expect(await pagesFound(page)).not.toContain(AZ[lang]);
    });
  });

  test('it is found by its own name', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, 'vi', 'danh sách A–Z');
      expect((await pagesFound(page))[0]).toBe(AZ.vi);
    });
  });
});

describe('the search page', () => {
  test('a unit shows its kind, its newest score and its rank, and the link leads to its page', async () => {
    await pages.visit({}, async ({ page, complaints }) => {
      await ask(page, pages.url, 'vi', 'kon tum');
      const first = page.locator('[data-result]').first();
      expect(await first.innerText()).toMatch(
        /Kon Tum[\s\S]*Đơn vị[\s\S]*PAR INDEX 2\d{3}: [\s\S]*86,14 điểm, hạng 43\/63/,
      );
      await first.locator('a').first().click();
      await page.waitForURL('**/tinh/kon-tum/');
      expect(complaints).toEqual([]);
    });
  });

  test('a year in the query shows the figure of that year', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, 'vi', 'Quảng Ninh papi 2019');
      expect(await page.locator('[data-result]').first().innerText()).toContain('PAPI 2019: 46,66 điểm');
    });
  });

  test('a word of the text is highlighted in the excerpt', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, 'vi', 'xin lỗi khi trễ');
      expect(await page.locator('[data-result] mark').allInnerTexts()).toContain('lỗi');
    });
  });

  test('the number of results is announced', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, 'en', 'Dak Nong sipas');
      const count = await page.locator('[data-result]').count();
      expect(await status(page).innerText()).toMatch(
        new RegExp(`^(?:The first )?${count} results for “Dak Nong sipas”\\.$`),
      );
    });
  });

  test.each([
    ['vi', 'hà nội', (n: number) => `${n} kết quả đầu cho “hà nội”.`],
    ['en', 'Hanoi', (n: number) => `The first ${n} results for “Hanoi”.`],
  ] as const)('%s: where there are more than are shown it says that these are the first', async (lang, query, said) => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, lang, query);
      expect(await status(page).innerText()).toBe(said(await page.locator('[data-result]').count()));
    });
  });

  test('what stands in neighbouring cells stays apart in the excerpt', async () => {
    await pages.visit({}, async ({ page }) => {
      await ask(page, pages.url, 'vi', 'điểm cầu Kon Tum');
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
      await ask(page, pages.url, 'vi', 'Thủ tục hành chính'.normalize('NFC'));
      const composed = await pagesFound(page);
      await ask(page, pages.url, 'vi', 'Thủ tục hành chính'.normalize('NFD'));
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
      expect(await status(page).innerText()).toBe('');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test.each([
    ['vi', 'Kon Tumm Quang', 'Không có kết quả'],
    ['en', 'Dak Lagg', 'Nothing found'],
  ] as const)(
    '%s: when nothing is found it says so, offers the nearest names and the A–Z list',
    async (lang, typed, message) => {
      await pages.visit({}, async ({ page }) => {
        await ask(page, pages.url, lang, typed);
        expect(await page.locator('[data-result]').count()).toBe(0);
        expect(await status(page).innerText()).toContain(message);
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
      for (const file of [...INDEX_FILES, NAMES]) await page.route(file, (route) => route.abort());
      await ask(page, pages.url, 'vi', 'kon tum');
      expect(await status(page).innerText()).toBe('Không tải được chỉ mục tìm kiếm.');
      expect(withoutBase((await page.locator('[data-search-help] a').getAttribute('href'))!)).toBe('/a-z/');
    });
  });

  test('when only the names cannot be loaded nobody misses anything', async () => {
    await pages.visit({}, async ({ page }) => {
      await page.route(NAMES, (route) => route.abort());
      await ask(page, pages.url, 'vi', 'kon tum');
      expect((await pagesFound(page))[0]).toBe('/tinh/kon-tum/');
      expect(await page.locator('[data-search-help]').innerText()).toBe('');
    });
  });

  test.each(INDEX_FILES)('when only %s cannot be loaded the rest still answers, with a warning', async (file) => {
    await pages.visit({}, async ({ page }) => {
      await page.route(file, (route) => route.abort());
      await ask(page, pages.url, 'vi', 'kon tum');
      expect(await pagesFound(page)).toContain('/tinh/kon-tum/');
      expect(await page.locator('[data-search-help]').innerText()).toContain('kết quả có thể chưa đủ');
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
      await ask(page, pages.url, 'vi', typed);
      expect(await status(page).innerText()).toContain(typed);
      expect(await page.locator('[data-search] img, [data-search] script').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });
});
