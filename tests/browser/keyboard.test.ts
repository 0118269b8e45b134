import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, usePages } from './pages.ts';

const pages = usePages();
const DESK = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' as const };
const RANKING = 'bang-xep-hang/papi/2024/';

const focused = (page: Page): Promise<{ tag: string; text: string; ring: boolean; inView: boolean }> =>
  page.evaluate(async () => {
    await new Promise((painted) => requestAnimationFrame(painted));
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      tag: element.tagName,
      text: element.textContent.trim() || element.id,
      ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0,
    };
  });

/** Presses Tab until the focus is on such an element; at most so many times. */
async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${selector} is not reached by ${most} presses of Tab`);
}

describe.concurrent('by keyboard alone', () => {
  test('the first stop is a visible skip link that leads to the content', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, 'tinh/kon-tum/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ text: 'Đến nội dung chính', ring: true, inView: true });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
    });
  });

  test.each(['', 'tinh/kon-tum/', RANKING, 'tim-kiem/?q=sipas', 'du-lieu/'])(
    'on /%s every stop is visible, has a ring, and none is a trap',
    async (path) => {
      await pages.visit(DESK, async ({ page }) => {
        await goTo(page, pages.url, path);
        const stops: string[] = [];
        const findings: string[] = [];
        for (let presses = 0; presses < 45; presses++) {
          await page.keyboard.press('Tab');
          const { tag, text, ring, inView } = await focused(page);
          if (tag === 'BODY') break;
          if (!ring || !inView)
            findings.push(
              `<${tag.toLowerCase()}> "${text.slice(0, 40)}"${ring ? '' : ' has no ring'}${inView ? '' : ' is out of view'}`,
            );
          stops.push(`${tag} ${text}`);
        }
        expect(findings).toEqual([]);
        expect(stops.length).toBeGreaterThan(10);
        expect(
          stops.some((stop, i) => i > 2 && stop === stops[i - 1] && stop === stops[i - 2] && stop === stops[i - 3]),
        ).toBe(false);
      });
    },
  );

  test('"/" goes to the search of the header, but not while one writes', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, RANKING);
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('site-search');
      await page.keyboard.type('23/ct-ttg');
      expect(await page.inputValue('#site-search')).toBe('23/ct-ttg');
    });
  });

  test('a column is sorted from its button, says its order, and turns round on a second press', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, RANKING);
      await page.locator('[data-filter-for=ranking] input').focus();
      await tabTo(page, '#ranking th:nth-child(2) .sort-button');
      await page.keyboard.press('Enter');
      const header = page.locator('#ranking th:nth-child(2)').first();
      expect(await header.getAttribute('aria-sort')).toBe('ascending');
      const names = await page.locator('#ranking tbody th').allInnerTexts();
      expect(names[0]).toBe('An Giang');
      await page.keyboard.press('Space');
      expect(await header.getAttribute('aria-sort')).toBe('descending');
      expect(await page.locator('#ranking tbody th').allInnerTexts()).toEqual([...names].reverse());
    });
  });

  test('the filter is reached, used and undone; the count is announced', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, RANKING);
      await page.locator('#ranking-title').scrollIntoViewIfNeeded();
      await page.keyboard.press('/');
      await tabTo(page, '[data-filter=name]', 200);
      await page.keyboard.type('ha ');
      const count = page.locator('[data-filter-count]').first();
      expect(await page.locator('#ranking tbody tr:visible th').allInnerTexts()).toEqual(
        expect.arrayContaining(['Hà Nội', 'Hà Tĩnh']),
      );
      expect(await count.innerText()).toMatch(/^\d+ trong 6[13]/);
      expect(await count.getAttribute('aria-live')).toBe('polite');
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      expect(await page.locator('#ranking tbody tr:visible').count()).toBeGreaterThan(59);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('#ranking tbody tr:visible').count()).toBeLessThan(20);
    });
  });

  test('on a phone the menu opens from its button, closes with Esc, and gives the focus back', async () => {
    await pages.visit({ viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await goTo(page, pages.url, '');
      await tabTo(page, '.site-header__menu-button', 5);
      await page.keyboard.press('Enter');
      expect(await page.locator('.site-nav a').first().isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.closest('.site-nav') !== null)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('.site-nav').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement!.className)).toContain('site-header__menu-button');
    });
  });
});
