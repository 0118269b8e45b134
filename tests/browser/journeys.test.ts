import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dataRows } from '../../src/outputs/data-files.ts';
import { snapshotDataset } from '../fixtures/snapshot-root.ts';
import { settled, usePages, type Visit } from './pages.ts';

/** The acceptance tasks of AUDIENCE.md, done the way a reader does them: from the home page, typing and clicking. */
const pages = usePages();
const PHONE = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 800 } };

async function fromHome<T>(options: object, work: (visit: Visit) => Promise<T>): Promise<T> {
  return pages.visit(options, async (visit) => {
    await visit.page.goto(pages.url);
    const done = await work(visit);
    expect(visit.complaints).toEqual([]);
    return done;
  });
}

/** Types into the search of the home page, presses Enter, follows the first result. Two steps. */
async function findFirst(page: Page, typed: string): Promise<string> {
  await page.locator('main input[type=search]').first().fill(typed);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/tim-kiem/?q=*');
  await settled(page);
  await page.locator('[data-result] a').first().click();
  await page.waitForURL((url) => !url.pathname.includes('tim-kiem'));
  return page.locator('main').innerText();
}

/** Clicks a link and waits until the page that it leads to has loaded. */
const through = async (page: Page, link: Locator): Promise<void> => {
  const before = page.url();
  await link.first().click();
  await page.waitForURL((url) => url.href !== before);
};
const follow = (page: Page, name: string): Promise<void> =>
  through(page, page.getByRole('link', { name, exact: true }));
const rowOf = (page: Page, table: string, unit: string): Promise<string> =>
  page
    .locator(`${table} tr`, { has: page.getByRole('link', { name: unit, exact: true }) })
    .first()
    .innerText();

describe.concurrent('what readers come for', () => {
  test(
    '1: typing "kon tum" on a phone leads to rank 43 of 63, 86,14 points, 12 places up in PAR INDEX 2023, in ' +
      'two steps',
    async () => {
      await fromHome(PHONE, async ({ page }) => {
        const words = await findFirst(page, 'kon tum');
        expect(new URL(page.url()).pathname).toBe('/tinh/kon-tum/');
        expect(words).toMatch(/PAR INDEX 2023, công bố ngày 17\/4\/2024\s+43\s?\/63\s+86,14\s*điểm[\s\S]*?\+12/);
      });
    },
  );

  test('2: the page of Kon Tum shows where points were lost in 2023, most first, the scoring branch apart', async () => {
    await fromHome(DESK, async ({ page }) => {
      const words = await findFirst(page, 'Kon Tum');
      for (const part of [
        /Điểm thẩm định\s+54,95\s+61,5/,
        /tác động của cải cách hành chính\s+31,19\s+38,5/,
        /phát triển kinh tế - xã hội\s+4,36\s+6,5/,
        /chỉ đạo, điều hành cải cách hành chính\s+chưa có điểm\s+–[^\d]*52/,
      ])
        expect(words).toMatch(part);
      const fields = page.getByRole('table', { name: /PAR INDEX 2023, theo lĩnh vực/ });
      const branch = page.getByRole('table', { name: /PAR INDEX 2023, theo hình thức chấm/ });
      const lost = (await fields.locator('tbody tr td:nth-child(4)').allInnerTexts())
        .filter((text) => /\d/.test(text))
        .map((text) => Number(text.replace(',', '.')));
      expect(lost).toEqual([...lost].sort((a, b) => b - a));
      expect(await branch.isVisible()).toBe(true);
    });
  });

  test('3: "chi so hai long" without marks leads to SIPAS first, 83,94% in 2024', async () => {
    await fromHome(PHONE, async ({ page }) => {
      const words = await findFirst(page, 'chi so hai long');
      expect(new URL(page.url()).pathname).toBe('/bang-xep-hang/sipas/');
      expect(words).toMatch(/2024[\s\S]*83,94/);
    });
  });

  test(
    '4, reading: first and last province and ministry of 2023 stand on the pages of the edition, with a line ' +
      'to cite',
    async () => {
      await fromHome(DESK, async ({ page }) => {
        await follow(page, 'Xếp hạng');
        await through(page, page.locator('main a[href="/bang-xep-hang/par-tinh/"]'));
        await through(page, page.locator('main table a[href="/bang-xep-hang/par-tinh/2023/"]'));
        const provinces = await page.locator('main').innerText();
        expect(provinces).toMatch(/1\s+Quảng Ninh\s+92,18/);
        expect(provinces).toMatch(/63\s+An Giang\s+81,32/);
        expect(await page.locator('.figure__cite').first().innerText()).toMatch(
          /Bộ Nội vụ .*\(2024\)\. PAR INDEX 2023.*\/bieu-do\//,
        );
        await page.goto(`${pages.url}bang-xep-hang/par-bo/2023/`);
        const ministries = await page.locator('main').innerText();
        expect(ministries).toMatch(/1\s+(Bộ )?Tư pháp\s+89,95/);
        expect(ministries).toMatch(/17\s+(Bộ )?Công Thương\s+78,03/);
      });
    },
  );

  test(
    '5: on PAR INDEX 2020, points up and rank down leaves Hà Nội, Long An and Đồng Tháp, with a count of the ' +
      'pairs here',
    async () => {
      await fromHome(DESK, async ({ page }) => {
        await findFirst(page, 'par index 2020');
        expect(new URL(page.url()).pathname).toBe('/bang-xep-hang/par-tinh/2020/');
        await page.getByRole('combobox', { name: 'Điểm' }).selectOption({ label: 'tăng' });
        await page.getByRole('combobox', { name: 'Hạng' }).selectOption({ label: 'giảm' });
        const rows = page.locator('#ranking tbody tr:visible');
        expect(await rows.locator('th').allInnerTexts()).toEqual(['Đồng Tháp', 'Long An', 'Hà Nội']);
        expect(await rowOf(page, '#ranking', 'Hà Nội')).toMatch(/8[\s\S]*\+1,43[\s\S]*−6/);
        expect(await rowOf(page, '#ranking', 'Long An')).toMatch(/7[\s\S]*\+1,92[\s\S]*−2/);
        expect(await rowOf(page, '#ranking', 'Đồng Tháp')).toMatch(/5[\s\S]*\+2,34[\s\S]*−2/);
        expect(await page.locator('[data-filter-count]').innerText()).toMatch(
          /3 trong \d+.*trong các đơn vị so sánh được/,
        );
        await page.reload();
        expect(await rows.locator('th').allInnerTexts()).toEqual(['Đồng Tháp', 'Long An', 'Hà Nội']);
      });
    },
  );

  test(
    '6: the national mean 2016 to 2024 is a chart with breaks at 2019 and 2022, a note at 2024, a gap at ' +
      '2017, and a CSV',
    async () => {
      await fromHome(DESK, async ({ page }) => {
        await follow(page, 'Xếp hạng');
        await through(page, page.locator('main a[href="/bang-xep-hang/par-tinh/"]'));
        const figure = page.locator('#chart-par-province-national');
        for (const note of [/2019: Bộ tiêu chí mới/, /2022: Đề án mới/, /2024: .*sửa đổi/])
          expect(await figure.innerText()).toMatch(note);
        const csv = await (
          await page.request.get(
            new URL((await figure.getByRole('link', { name: 'CSV' }).getAttribute('href'))!, page.url()).href,
          )
        ).text();
        const means = Object.fromEntries(
          csv
            .trim()
            .split('\n')
            .slice(1)
            .map((line) => line.split(',').slice(0, 2)),
        );
        expect(means).toMatchObject({
          2016: '74.64',
          2017: '',
          2018: '76.92',
          2019: '81.15',
          2020: '83.72',
          2021: '86.37',
          2022: '84.79',
          2023: '86.98',
          2024: '88.37',
        });
        const drawing = figure.locator('.figure__drawing--wide svg');
        // The line of one criteria set never crosses to the next, nor the gap of 2017.
        const lines = await drawing
          .locator('path[d], polyline')
          .evaluateAll((found) =>
            found.map((one) => one.getAttribute('d') ?? one.getAttribute('points') ?? '').filter((d) => /[ML]/.test(d)),
          );
        expect(lines.length).toBeGreaterThanOrEqual(3);
        expect(await drawing.innerHTML()).toMatch(/đổi cách tính/);
      });
    },
  );

  test('7: "Hà Nội 92,57" leads to the open contradiction: 92,57 printed, 92,75 implied by the same article', async () => {
    await fromHome(DESK, async ({ page }) => {
      const words = await findFirst(page, 'Hà Nội 92,57');
      expect(new URL(page.url()).pathname).toBe('/dang-kiem-tra/');
      expect(words).toMatch(/PAR INDEX 2024: Hà Nội[\s\S]*92,57[\s\S]*92,75[\s\S]*chưa chọn/);
    });
  });

  test(
    '8: region means of 2023 with their weighted mean; the rank in a region where it can be said, else why ' + 'not',
    async () => {
      await fromHome(DESK, async ({ page }) => {
        const words = await findFirst(page, 'par index 2023');
        const figure = page.locator('#chart-par-province-2023-regions');
        expect(await figure.locator('svg.chart:visible').count()).toBe(1);
        if (!(await figure.locator('table').isVisible())) await figure.locator('summary').click();
        const means = await figure.locator('tbody tr td:nth-child(2)').allInnerTexts();
        expect(means).toEqual(['88,33', '87,79', '87,72', '86,82', '85,42', '85,42']);
        expect(words).toMatch(/86,976.*86,98/);
        await page.goto(`${pages.url}tinh/kon-tum/`);
        const unit = await page.locator('main').innerText();
        expect(unit).toMatch(/Hạng 2\/5 trong vùng Tây Nguyên/);
        expect(unit).toMatch(/Chưa xác định được thứ hạng trong vùng Tây Nguyên/);
      });
    },
  );

  test(
    '9: "bac giang" leads to the former province: 91,16 in 2023, in Bắc Ninh since 1 July 2025, no average ' +
      'invented',
    async () => {
      await fromHome(PHONE, async ({ page }) => {
        const words = await findFirst(page, 'bac giang');
        expect(new URL(page.url()).pathname).toBe('/tinh/bac-giang/');
        expect(words).toMatch(/Từ ngày 1\/7\/2025, đơn vị này thuộc Bắc Ninh/);
        expect(words).toMatch(/trang không lấy trung bình các đơn vị cũ làm điểm của đơn vị mới/);
        expect(words).toMatch(/PAR INDEX 2023[\s\S]*91,16/);
        await through(page, page.locator('main a[rel=next]'));
        expect(new URL(page.url()).pathname).toBe('/tinh/bac-ninh/');
        const successor = await page.locator('main').innerText();
        expect(successor).toMatch(/Từ ngày 1\/7\/2025, gồm .*Bắc Giang/);
        expect(await page.locator('section[aria-labelledby=where], main svg.chart').count()).toBe(0);
        expect(successor).toMatch(/Bắc Giang.*PAR INDEX 2023: 91,16/);
      });
    },
  );

  test(
    '13, reading: the data page offers one file of everything, says what each column holds, and each row can ' +
      'be read alone',
    async () => {
      await fromHome(DESK, async ({ page }) => {
        await follow(page, 'Dữ liệu');
        const words = await page.locator('main').innerText();
        const href = (await page.locator('main a[href$="toan-bo.csv"]').first().getAttribute('href'))!;
        const csv = await (await page.request.get(new URL(href, page.url()).href)).text();
        const columns = csv.slice(0, csv.indexOf('\n')).split(',');
        for (const column of ['edition', 'unit_set', 'rank', 'value', 'status', 'source', 'comparable_with_previous'])
          expect(columns).toContain(column);
        for (const column of columns) expect(words).toContain(column);
        expect(words).toMatch(/Giấy phép/);
        expect(csv.trim().split('\n')).toHaveLength(1 + dataRows(snapshotDataset()).length);
        expect(csv).toMatch(/^par-province,2023,2024-04-17,vn63,62,.*,86\.14,43,A/m);
      });
    },
  );
});
