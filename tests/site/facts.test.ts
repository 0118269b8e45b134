import { beforeAll, describe, expect, test } from 'vitest';
import { FEED_REGISTERS } from '../../src/routes/addresses.ts';
import { registerFile } from '../../src/routes/addresses.ts';
import { attribute, named, wordsOf, type Element } from './elements.ts';
import { mainWords, pageAt, readSite, rowsOf, SNAPSHOT_DIST, type BuiltSite, type Page } from './built-site.ts';

let site: BuiltSite;
beforeAll(() => {
  site = readSite(SNAPSHOT_DIST);
});

const linksOf = (page: Page): string[] =>
  page.elements.filter((element) => element.tagName === 'a').map((element) => attribute(element, 'href') ?? '');
const tableWith = (page: Page, caption: RegExp): Element =>
  page.elements.find((element) => element.tagName === 'table' && caption.test(wordsOf(named(element, 'caption')[0]!)))!;

describe('PAR INDEX 2023, of which 29 of 63 provinces are here', () => {
  test.each([
    [
      '/bang-xep-hang/par-tinh/2023/',
      /29 trong 63 tỉnh, thành phố ở kỳ 2023, 18 có điểm/,
      /còn thiếu 34/,
      /Kết quả chính thức đã được công bố/,
    ],
    [
      '/en/rankings/par-provinces/2023/',
      /29 of 63 provinces[^,]*, 18 with a score/,
      /not on this site yet: 34/,
      /An official table exists/,
    ],
  ])('%s says so, says how many are missing and that the official table exists', (path, ...claims) => {
    for (const claim of claims) expect(mainWords(pageAt(site, path))).toMatch(claim);
  });

  test('lists the 34 that are missing, each with a link, and none of them in the table', () => {
    const page = pageAt(site, '/bang-xep-hang/par-tinh/2023/');
    const heading = page.elements.find(
      (element) => /^h\d$/.test(element.tagName) && wordsOf(element).includes('Đơn vị chưa có số liệu'),
    )!;
    const items = named(heading.parentNode as Element, 'li');
    const names = items.map(wordsOf);
    expect(names).toHaveLength(34);
    expect(items.every((item) => /^\/tinh\/[a-z0-9-]+\/$/.test(attribute(named(item, 'a')[0]!, 'href') ?? ''))).toBe(
      true,
    );
    const table = rowsOf(page.byId.get('ranking')!).map((row) => row[1]!);
    expect(table).toHaveLength(1 + 29);
    expect(names.filter((name) => table.includes(name))).toEqual([]);
  });

  test('ranks nothing that the producer did not rank: every rank is printed, a score without a rank has none', () => {
    const rows = rowsOf(pageAt(site, '/bang-xep-hang/par-tinh/2023/').byId.get('ranking')!).slice(1);
    expect(rows.filter((row) => /\d/.test(row[2]!))).toHaveLength(18);
    expect(rows.find((row) => row[1]!.startsWith('Long An'))![0]).toMatch(/^–\D*$/);
    expect(rows.find((row) => row[1]!.startsWith('Cà Mau'))!.slice(0, 3)).toEqual([
      '32',
      expect.stringMatching(/^Cà Mau/),
      expect.stringMatching(/^đang kiểm tra/),
    ]);
  });
});

describe('Kon Tum, a province until 30 June 2025', () => {
  test('its page shows rank 43 of 63 and 86,14 points in 2023, 12 places up', () => {
    const words = mainWords(pageAt(site, '/tinh/kon-tum/'));
    expect(words).toMatch(/PAR INDEX 2023, công bố ngày 17\/4\/2024 43\s?\/63 86,14 điểm/);
    expect(words).toContain('+12');
    expect(mainWords(pageAt(site, '/en/provinces/kon-tum/'))).toMatch(/43\s?\/63 86\.14 points/);
  });

  test('its page shows where points were lost, most first, and "chưa có điểm" with the rank where there is no score', () => {
    const page = pageAt(site, '/tinh/kon-tum/');
    const fields = rowsOf(tableWith(page, /PAR INDEX 2023.*lĩnh vực/)).slice(1);
    const lost = fields
      .map((row) => row[3]!)
      .filter((cell) => /\d/.test(cell))
      .map((cell) => Number(cell.replace(',', '.')));
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
    expect(fields.find((row) => row[0]!.includes('chỉ đạo, điều hành'))!.slice(1, 5)).toEqual([
      'chưa có điểm',
      expect.stringMatching(/^–/),
      expect.stringMatching(/^–/),
      expect.stringMatching(/^52\*/),
    ]);
    const branch = rowsOf(tableWith(page, /PAR INDEX 2023.*hình thức chấm/))
      .slice(1)
      .map((row) => row.slice(0, 3).join(' '));
    expect(branch).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/thẩm định 54,95 61,5$/),
        expect.stringMatching(/tác động.* 31,19 38,5$/),
        expect.stringMatching(/kinh tế - xã hội 4,36 6,5$/),
      ]),
    );
  });

  test('its page leads to Quảng Ngãi, and that page back; no score is averaged there', () => {
    const successor = pageAt(site, '/tinh/quang-ngai/');
    expect(linksOf(pageAt(site, '/tinh/kon-tum/'))).toContain('/tinh/quang-ngai/');
    expect(linksOf(successor)).toEqual(expect.arrayContaining(['/tinh/kon-tum/', '/tinh/quang-ngai-den-2025/']));
    expect(mainWords(successor)).toContain('Khi đó tính theo đơn vị cũ: Quảng Ngãi, Kon Tum');
    expect(
      successor.elements.some((element) => element.tagName === 'table' || attribute(element, 'data-chart') !== null),
    ).toBe(false);
  });
});

test('every register is a download', () => {
  for (const register of [...FEED_REGISTERS, 'within'] as const)
    expect([...site.files]).toContain(registerFile(register).slice(1));
});

describe('units', () => {
  test('the 52 provinces that ended and 9 ministries lead to what they became', () => {
    const ended = site.pages.filter(
      (page) => page.lang === 'vi' && page.elements.some((element) => attribute(element, 'rel') === 'next'),
    );
    expect(ended.length).toBeGreaterThan(52);
  });

  test('the about page says who runs the site and how to reach them', () => {
    const about = pageAt(site, '/gioi-thieu/');
    expect(mainWords(about)).toMatch(/Nhóm Chỉ số Cải cách/);
    expect(linksOf(about)).toContainEqual(expect.stringMatching(/^mailto:/));
  });
});
