import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDist, type Served } from '../../scripts/serve.ts';
import { buildRoot, useFolder } from '../commands.ts';
import { writeRegisterRoot } from '../fixtures/register-root.ts';
import { goTo, usePages } from './pages.ts';

const pages = usePages();
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 } };
const PAGES = [
  'phien-hop/',
  'phien-hop/phien-6/',
  'en/sessions/phien-7/',
  'van-ban/',
  'van-ban/76-nq-cp-2013/',
  'muc-tieu/',
  'en/targets/',
  'nhiem-vu/',
  'so-lieu-ky/',
  'so-lieu-ky/cccd-gan-chip/',
  'so-lieu-ky/dinh-danh-kich-hoat/',
  'so-lieu-ky/bac-ninh-dvc-muc-3/',
  'noi-tinh/',
  'noi-tinh/tuyen-quang/2025/',
  'tinh/bac-ninh-den-2025/',
];

describe.concurrent('filters of the registers', () => {
  test(
    'N5-AC1 sessions are filtered by year and by venue, the address keeps the choice, and numbers without a ' +
      'day stand apart',
    async () => {
      await pages.visit(DESK, async ({ page, complaints }) => {
        await goTo(page, pages.url, 'phien-hop/');
        const shown = (): Promise<string[]> =>
          page.$$eval('#timeline > li:not([hidden])', (items) => items.map((item) => item.id));
        await page.selectOption('select[name=diem-cau]', 'vn63:27');
        expect(await shown()).toEqual(['phien-6', 'hoi-nghi-2018']);
        await page.selectOption('select[name=nam]', '2023');
        expect(await shown()).toEqual(['phien-6']);
        expect(await page.locator('output[data-filter-count]').innerText()).toBe('1 trong 18 mục');
        expect([...new URL(page.url()).searchParams].sort()).toEqual([
          ['diem-cau', 'vn63:27'],
          ['nam', '2023'],
        ]);
        await page.reload();
        expect(await shown()).toEqual(['phien-6']);
        expect(complaints).toEqual([]);
      });
    },
  );

  test('N13-AC1 tasks are filtered by field, owner and due; a heading over nothing goes', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, 'nhiem-vu/');
      const shown = (): Promise<string[]> =>
        page.$$eval('.task:not([hidden])', (items) =>
          items.filter((item) => !item.closest('[data-items][hidden]')).map((item) => item.id),
        );
      await page.selectOption('select[name=linh-vuc]', 'tai-chinh-cong');
      expect(await shown()).toEqual(['phien-7-04', 'tinh-2023-05']);
      expect(await page.locator('.tasks__group:visible').count()).toBe(2);
      await page.selectOption('select[name=han]', 'none');
      expect(await shown()).toEqual(['phien-7-04']);
      await page.selectOption('select[name=linh-vuc]', '');
      await page.selectOption('select[name=han]', '');
      await page.selectOption('select[name=ai]', 'tinh-bac-ninh');
      expect(await shown()).toEqual(['phien-6-04']);
    });
  });

  test('documents are found by typing without marks', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, 'van-ban/');
      await page.fill('input[name=tim]', '76 nq cp');
      await page.fill('input[name=tim]', 'chuong trinh tong the');
      expect(await page.$$eval('#documents > li:not([hidden])', (items) => items.map((item) => item.id))).toEqual(
        expect.arrayContaining(['76-nq-cp-2021', '30c-nq-cp-2011', '23-ct-ttg-2021']),
      );
    });
  });

  test('without JavaScript every register is complete and no form stands there dead', async () => {
    await pages.visit({ ...DESK, javaScriptEnabled: false }, async ({ page }) => {
      for (const [path, item, count] of [
        ['phien-hop/', '#timeline > li', 18],
        ['van-ban/', '#documents > li', 32],
        ['nhiem-vu/', '.task', 28],
        ['muc-tieu/', '.target', 5],
      ] as const) {
        await page.goto(pages.url + path);
        expect(await page.locator(`${item}:visible`).count()).toBe(count);
        expect(
          await page
            .locator('form.filter:visible, .text-size:visible, [data-share]:visible, [data-copy]:visible')
            .count(),
        ).toBe(0);
      }
    });
  });
});

describe.concurrent('reading comfort', () => {
  test('N21-AC2 the text size is chosen by keyboard, announced, kept, and applied before the page is drawn', async () => {
    await pages.visit(DESK, async ({ page, complaints }) => {
      await goTo(page, pages.url, 'tin/2021-09-02-chi-thi-23-ct-ttg/');
      const size = (): Promise<number> =>
        page.$eval('.prose p', (text) => Number.parseFloat(getComputedStyle(text).fontSize));
      const before = await size();
      await page.locator('[data-size=larger]').focus();
      await page.keyboard.press('Enter');
      expect(await size()).toBeCloseTo(before * 1.35, 1);
      expect(await page.locator('[data-text-size-control] [role=status]').textContent()).toBe('Đã đổi: Chữ rất lớn');
      expect(await page.locator('[data-size=larger]').getAttribute('aria-pressed')).toBe('true');
      await goTo(page, pages.url, 'en/sessions/');
      expect(await page.locator('html').getAttribute('data-text-size')).toBe('larger');
      expect(await page.locator('[data-size=larger]').getAttribute('aria-pressed')).toBe('true');
      await page.locator('[data-size=normal]').click();
      expect(await page.locator('html').getAttribute('data-text-size')).toBeNull();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('a kept text size shifts nothing', async () => {
    await pages.visit(PHONE, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('text-size', 'larger'));
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) =>
          list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value)),
        ).observe({ type: 'layout-shift', buffered: true });
      });
      await goTo(page, pages.url, 'phien-hop/phien-6/');
      await page.waitForTimeout(300);
      const shifts = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
      );
      expect(shifts).toBeLessThan(0.02);
    });
  });

  test.each([
    ['larger', 320],
    ['larger', 360],
    ['normal', 320],
  ] as const)('N21-AC1 text size %s at %i px loses nothing sideways', async (size, width) => {
    await pages.visit({ viewport: { width, height: 740 } }, async ({ page }) => {
      await page.addInitScript((kept) => localStorage.setItem('text-size', kept), size);
      for (const path of PAGES) {
        await goTo(page, pages.url, path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        );
      }
    });
  });

  test('N22 the permanent address is copied, and the share sheet gets it where there is one', async () => {
    await pages.visit({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
      await page.addInitScript(() => {
        Object.assign(window, { shared: null });
        Object.defineProperty(navigator, 'share', {
          value: (what: unknown) => Promise.resolve(Object.assign(window, { shared: what })),
        });
      });
      await goTo(page, pages.url, 'muc-tieu/');
      await page.locator('.page-tools [data-copy]').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/\/muc-tieu\/$/);
      await page.locator('[data-share]').click();
      expect(await page.evaluate(() => (window as unknown as { shared: { url: string } }).shared.url)).toBe(copied);
    });
  });

  test('N22-AC2 the report of a page names the row that the address points at', async () => {
    await pages.visit(DESK, async ({ page }) => {
      await goTo(page, pages.url, 'bang-xep-hang/par-tinh/2023/#kon-tum');
      const body = await page
        .locator('.page-tools .report-link')
        .evaluate((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('body'));
      expect(body).toMatch(/PAR INDEX[\s\S]*Kỳ: 2023[\s\S]*Dòng: #kon-tum/);
    });
  });
});

describe('tables inside a province, invented', () => {
  const folder = useFolder('inner ');
  let served: Served | undefined;
  beforeAll(async () => {
    writeRegisterRoot(folder('root'));
    await buildRoot(folder('root'), folder('site'));
    served = await serveDist({ dir: folder('site') });
  });
  afterAll(() => served?.close());

  test('N9-AC4 a table of 120 communes is usable at 320 px: nothing is cut, a name is found by typing', async () => {
    await pages.visit({ viewport: { width: 320, height: 640 } }, async ({ page }) => {
      await page.goto(`${served?.url}noi-tinh/bien-hoa/2025/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const frame = await page
        .locator('#table-commune')
        .evaluate((table) => ({ table: table.scrollWidth, room: table.parentElement!.clientWidth }));
      expect(frame.table).toBeLessThanOrEqual(frame.room);
      await page.fill('input[name=tim-commune]', 'xa thu 117');
      expect(await page.locator('#table-commune tbody tr:visible').allInnerTexts()).toEqual([
        expect.stringContaining('Xã Thứ 117'),
      ]);
      expect(await page.locator('output[data-filter-count]').first().innerText()).toBe('1 trong 120 mục');
    });
  });
});
