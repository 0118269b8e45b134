import { describe, expect, test } from 'vitest';
import { goTo, usePages } from './pages.ts';

const pages = usePages();
const DESK = { viewport: { width: 1280, height: 900 } };
const RANKING = 'bang-xep-hang/papi/2024/';
const HANOI = 'vn63:01';

/** Where a unit is lit: names of the drawings, "table" for its row. */
const lit = (unit: string): string[] =>
  [...document.querySelectorAll(`[data-unit="${unit}"].is-lit`)].map(
    (mark) => mark.closest<HTMLElement>('[data-chart]')?.dataset.chart ?? (mark.closest('table') ? 'table' : 'else'),
  );

describe.concurrent('small enhancements', () => {
  test('the unit under the pointer lights up in map, strip and table at once, with name and number', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, RANKING);
      const area = page.locator(`[data-chart=province-map]:visible [data-unit="${HANOI}"]`).first();
      await area.scrollIntoViewIfNeeded();
      await area.hover();
      expect(await page.evaluate(lit, HANOI)).toEqual(
        expect.arrayContaining(['province-map', 'distribution-strip', 'table']),
      );
      expect(await page.locator('.tip').innerText()).toMatch(/Hà Nội.*43,77/);
      await page.mouse.move(2, 2);
      expect(await page.evaluate(lit, HANOI)).toEqual([]);
    });
  });

  test('the focus in a row lights its unit in map and strip', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, RANKING);
      await page.locator('#ha-noi a').focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(lit, HANOI)).toEqual(
        expect.arrayContaining(['province-map', 'distribution-strip', 'table']),
      );
    });
  });

  test('an anchor on a row lights row and marks, and the row is in view', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, `${RANKING}#ha-noi`);
      expect(await page.evaluate(lit, HANOI)).toEqual(expect.arrayContaining(['province-map', 'table']));
      const box = await page.locator('#ha-noi').boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeLessThan(900);
    });
  });

  test('a tap on a phone shows name and number', async () => {
    await pages.visit({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true }, async ({ page }) => {
      await goTo(page, pages.url, RANKING);
      const area = page.locator('[data-chart=province-map]:visible [data-unit="vn63:40"]').first();
      await area.scrollIntoViewIfNeeded();
      await area.tap();
      expect(await page.locator('.tip').innerText()).toMatch(/Nghệ An.*43,07/);
    });
  });

  test('the copy button copies the citation, says so, and the citation names producer, year, edition and address', async () => {
    await pages.visit({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
      await goTo(page, pages.url, 'bang-xep-hang/par-tinh/2023/');
      const cite = page.locator('.figure__cite').first();
      await cite.locator('.copy-button').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe((await cite.locator('span').first().innerText()).trim());
      expect(copied).toMatch(
        /^Bộ Nội vụ.* \(2024\)\. PAR INDEX 2023.*https:\/\/.*\/bieu-do\/par-province-2023-[a-z]+\/$/,
      );
      await page.waitForFunction(() => document.body.innerText.includes('Đã sao chép'));
    });
  });

  test('sorted by name, Vietnamese letters stand in their order: Đ after D, Â and Ă after A', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, RANKING);
      await page.locator('#ranking th .sort-button').nth(1).click();
      const names = await page.locator('#ranking tbody th').allInnerTexts();
      expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
      const first = (letter: string): number => names.findIndex((name) => name.startsWith(letter));
      expect(first('Đ')).toBeGreaterThan(names.findLastIndex((name) => name.startsWith('C')));
      expect(names.slice(first('Đ'), first('G')).every((name) => name.startsWith('Đ'))).toBe(true);
    });
  });

  test('sorted by score, the highest comes first or last, and a value that is missing always last', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, 'bang-xep-hang/par-tinh/2023/');
      const scores = async (): Promise<(number | null)[]> =>
        (await page.locator('#ranking tbody td:nth-child(3)').allInnerTexts()).map((text) =>
          /\d/.test(text) ? Number(text.replace(/[^\d,]/g, '').replace(',', '.')) : null,
        );
      for (const turn of [1, -1]) {
        await page.locator('#ranking th .sort-button').nth(2).click();
        const all = await scores();
        const known = all.filter((score) => score !== null);
        expect(all.slice(0, known.length)).toEqual(known);
        expect(known).toEqual([...known].sort((a, b) => turn * (a - b)));
      }
    });
  });
});
