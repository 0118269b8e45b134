import { beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../src/language/lang.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { calendarPath, pathOf, registerFeedPath, registerFile, seriesFile } from '../../src/routes/addresses.ts';
import { FEED_REGISTERS } from '../../src/routes/addresses.ts';
import { buildRoot, useFolder } from '../commands.ts';
import { writeRegisterRoot } from '../fixtures/register-root.ts';
import { snapshotDataset } from '../fixtures/snapshot-root.ts';
import { mainWords, pageAt, readSite, rowsOf, SNAPSHOT_DIST, type BuiltSite, type Page } from './built-site.ts';
import { attribute, named, wordsOf, type Element } from './elements.ts';
import { holds, RULES } from './rules/any-site.ts';
import { heldValues, publishedTexts } from './rules/held.ts';
import { parseXml, xmlNamed } from './xml.ts';

let site: BuiltSite;
let data: Dataset;
beforeAll(() => {
  site = readSite(SNAPSHOT_DIST);
  data = snapshotDataset();
});

const at = (path: string): Page => pageAt(site, path);
const words = (path: string): string => mainWords(at(path));
const element = (page: Page, id: string): Element => page.byId.get(id) ?? expect.fail(`${page.path} has no #${id}`);
const hrefs = (root: Element): string[] => named(root, 'a').map((link) => attribute(link, 'href') ?? '');
const main = (page: Page): Element => page.elements.find(({ tagName }) => tagName === 'main')!;

describe('sessions', () => {
  test('N5-AC1 every session carries its year and its venues for the filter', () => {
    const entries = named(element(at('/phien-hop/'), 'timeline'), 'li').filter(
      (item) => attribute(item, 'data-item') !== null,
    );
    const sixth = entries.find((item) => attribute(item, 'id') === 'phien-6')!;
    expect([attribute(sixth, 'data-year'), attribute(sixth, 'data-venue')]).toEqual(['2023', 'vn63:27']);
    expect(
      entries
        .filter((item) => (attribute(item, 'data-venue') ?? '').includes('vn63:27'))
        .map((item) => attribute(item, 'id')),
    ).toEqual(['phien-6', 'hoi-nghi-2018']);
  });

  test('N5-AC2 each session leads to its figures and its news', () => {
    const links = hrefs(main(at('/phien-hop/phien-6/')));
    expect(links).toContain('/tin/2023-11-14-phien-hop-thu-sau-bac-ninh/');
    expect(links.filter((href) => href.startsWith('/so-lieu-ky/')).length).toBeGreaterThan(15);
    for (const session of data.sessions.filter(({ date, source }) => date && source))
      expect([...site.byPath.keys()]).toContain(`/phien-hop/${session.id}/`);
  });

  test('N5-AC3 sessions without a source are visibly missing', () => {
    for (const id of ['phien-3', 'phien-8']) expect(wordsOf(element(at('/phien-hop/'), id))).toContain('chưa có nguồn');
    expect(wordsOf(element(at('/en/sessions/'), 'phien-8'))).toContain('8th session');
    expect(wordsOf(element(at('/en/sessions/'), 'phien-8'))).toContain('no source yet');
    expect(site.byPath.has('/phien-hop/phien-3/')).toBe(false);
  });

  test('N5-AC4 a calendar stands in both languages, with CRLF, folded, one event per dated session', () => {
    for (const lang of LANGS) {
      const text = site.read(calendarPath(lang).slice(1));
      expect(
        text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75 && !line.includes('\n')),
      ).toBe(true);
      expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(
        data.sessions.filter(({ date, source }) => source && date?.length === 10).length,
      );
      expect(hrefs(main(at(pathOf({ kind: 'sessions' }, lang))))).toContain(calendarPath(lang));
    }
    expect(site.read('phien-hop/lich.ics').replace(/\r\n /g, '')).toContain('LOCATION;LANGUAGE=vi:Kon Tum\r\n');
  });

  test('the page of a session names what was announced that day, and the fate of its venue', () => {
    expect(words('/phien-hop/cong-bo-2023/')).toMatch(/PAR INDEX 2023, công bố ngày 17\/4\/2024/);
    expect(words('/phien-hop/phien-7/')).toMatch(
      /Kon Tum \(tỉnh cũ, sáp nhập từ ngày 1\/7\/2025, nay thuộc Quảng Ngãi\)/,
    );
  });
});

describe('documents', () => {
  test('N12-AC1 both Resolutions 76/NQ-CP have a page, told apart by their dates, and name each other', () => {
    for (const [id, date, other] of [
      ['76-nq-cp-2013', '13/6/2013', '76-nq-cp-2021'],
      ['76-nq-cp-2021', '15/7/2021', '76-nq-cp-2013'],
    ] as const) {
      expect(wordsOf(named(at(`/van-ban/${id}/`).document, 'h1')[0]!)).toBe(`Nghị quyết 76/NQ-CP (${date})`);
      expect(hrefs(main(at(`/van-ban/${id}/`)))).toContain(`/van-ban/${other}/`);
    }
  });

  test('N12-AC4 CT-TTg shows the Prime Minister as issuer, with the editor’s note', () => {
    expect(words('/van-ban/23-ct-ttg-2021/')).toMatch(/Cơ quan ban hành Thủ tướng Chính phủ/);
    expect(words('/van-ban/23-ct-ttg-2021/')).toContain('bài nguồn viết do Chính phủ ban hành');
    expect(words('/en/documents/23-ct-ttg-2021/')).toMatch(/Issuer Prime Minister/);
  });

  test('a document says its status in words and leads to what rests on it', () => {
    const page = at('/van-ban/876-qd-bnv-2022/');
    expect(mainWords(page)).toContain('Hiệu lực còn hiệu lực');
    expect(hrefs(main(page))).toEqual(expect.arrayContaining(['/bang-xep-hang/par-tinh/', '/bang-xep-hang/par-bo/']));
    expect(mainWords(at('/van-ban/76-2025-ubtvqh15/'))).toContain('chưa có nguồn về hiệu lực');
  });
});

describe('targets', () => {
  test('N4-AC1 N4-AC4 an unclear measure shows both readings, the label, the mean and how many lie above it', () => {
    const text = wordsOf(element(at('/muc-tieu/'), 'muc-binh-quan-2023'));
    for (const said of [
      'chưa rõ cách đo',
      'Hiểu theo điểm: phải đạt mức trung bình 86,98 điểm',
      'Hiểu theo thứ hạng: phải thuộc 32 trong 63 đơn vị trên mức trung bình',
      '32/63',
      'PAR INDEX 2023, công bố ngày 17/4/2024',
      'nguồn không nêu tên tỉnh',
    ])
      expect(text).toContain(said);
    expect(hrefs(element(at('/muc-tieu/'), 'muc-binh-quan-2023')).filter((href) => href.startsWith('/tinh/'))).toEqual(
      [],
    );
  });

  test('N4-AC2 every verdict rests on a dated edition; N4-AC3 none is given before it', () => {
    for (const target of data.targets) {
      const card = element(at('/muc-tieu/'), target.id);
      const kind = attribute(card, 'data-verdict');
      if (kind === 'not-due') expect(wordsOf(card)).toMatch(/Trang này chưa có .+ chưa kết luận/);
      else
        expect(wordsOf(card)).toMatch(
          /(?:Tính từ|Kỳ đến hạn:) .+ \d{4}, (công bố ngày \d|ngày công bố: chưa có nguồn)/,
        );
      if (target.dueEdition > '2025') expect(kind).toBe('not-due');
    }
  });
});

describe('tasks', () => {
  test('N13-AC1 field, owner and due can be filtered', () => {
    const form = at('/nhiem-vu/').elements.find((one) => attribute(one, 'data-list-filter') === 'tasks')!;
    expect(named(form, 'select').map((select) => attribute(select, 'data-key'))).toEqual(['field', 'owner', 'due']);
    for (const task of data.tasks)
      expect(attribute(element(at('/nhiem-vu/'), task.id), 'data-field')).toBe(task.field ?? 'none');
  });

  test('N13-AC2 the seventh session yields five fields of six, and says that institutions have no specific task', () => {
    for (const path of ['/nhiem-vu/', '/phien-hop/phien-7/'])
      expect(words(path)).toContain(
        'Phiên họp nêu 6 lĩnh vực; các nhiệm vụ cụ thể ghi ở đây thuộc 5 lĩnh vực. Chưa có nhiệm vụ cụ thể nào về: Cải cách thể chế.',
      );
    expect(words('/nhiem-vu/').match(/nhiệm vụ cụ thể ghi ở đây/g)).toHaveLength(1);
  });

  test('N13-AC3 no task is done, for none has evidence; without a due date it says so', () => {
    expect(words('/nhiem-vu/')).not.toMatch(/(?<!là) xong[,;]/);
    expect(wordsOf(element(at('/nhiem-vu/'), 'phien-7-01'))).toMatch(
      /Thời hạn: nguồn không nêu thời hạn .*Trang này chưa có nguồn về kết quả/,
    );
    expect(wordsOf(element(at('/nhiem-vu/'), 'tinh-2023-01'))).toContain('Thời hạn: tháng 12/2023');
  });
});

describe('periodic figures', () => {
  test('N6-AC2 N15-AC1 approximation and fraction are said in words and numbers', () => {
    expect(words('/so-lieu-ky/ket-qua-dien-tu-bo/')).toContain('gần 27%');
    expect(words('/so-lieu-ky/bac-ninh-tthc-buu-chinh/')).toContain('1.025/1.706 = 60,1%');
    expect(words('/en/periodic-figures/bac-ninh-tthc-buu-chinh/')).toContain('1,025/1,706 = 60.1%');
  });

  test('N6-AC1 cumulative figures stand apart from yearly ones, and say what they are', () => {
    const sections = named(main(at('/so-lieu-ky/')), 'section').filter((section) =>
      (attribute(section, 'aria-labelledby') ?? '').startsWith('type-'),
    );
    expect(sections.map((section) => attribute(section, 'aria-labelledby'))).toEqual(['type-cumulative', 'type-year']);
    for (const section of sections)
      for (const row of named(section, 'tr').filter((one) => attribute(one, 'data-item') !== null))
        expect(`type-${attribute(row, 'data-type')}`).toBe(attribute(section, 'aria-labelledby'));
  });

  test('N6-AC3 ministries and localities stand side by side under their own names', () => {
    expect(words('/so-lieu-ky/ket-qua-dien-tu-dia-phuong/')).toMatch(
      /các bộ gần 27% .*khối bộ.*các địa phương gần 41% .*khối địa phương/,
    );
  });

  test('N14-AC2 a level-3 series carries the definition of its scale', () => {
    expect(words('/so-lieu-ky/bac-ninh-dvc-muc-3/')).toMatch(/Cách phân loại cũ: mức 3 nộp qua mạng/);
  });

  test('N15-AC2 procedures open to post and files sent by post are not one thing', () => {
    expect(words('/so-lieu-ky/bac-ninh-tthc-buu-chinh/')).toContain('không phải tỷ lệ hồ sơ gửi qua bưu chính');
  });

  test('N16-AC2 N8-AC2 the held number is in no chart, table, total, feed or download, and is explained where it would stand', () => {
    const path = '/so-lieu-ky/dinh-danh-kich-hoat/';
    expect(words(path)).not.toContain('379');
    expect(hrefs(main(at(path)))).toContain('/dang-kiem-tra/#held-dinh-danh-kich-hoat');
    expect(element(at('/dang-kiem-tra/'), 'held-dinh-danh-kich-hoat')).toBeDefined();
    const files = [
      registerFile('periodic'),
      seriesFile('dinh-danh-kich-hoat'),
      ...LANGS.map((lang) => registerFeedPath('periodic', lang)),
    ].map((file) => file.slice(1));
    for (const file of files) expect(site.read(file)).not.toMatch(/\b379\b/);
    for (const page of site.pages.filter(({ path: one }) =>
      /^\/(en\/)?(so-lieu-ky|periodic-figures|phien-hop|sessions|linh-vuc|fields)\//.test(one),
    ))
      expect(mainWords(page)).not.toMatch(/\b379\b/);
    expect(
      [...site.files].filter((file) => /chart\.(svg|csv)$/.test(file) && file.includes('dinh-danh-kich-hoat')),
    ).toEqual([]);
  });
});

describe('what gathers', () => {
  test('N1-AC1 each field page lists its indicators, news, tasks, series and documents', () => {
    const page = at('/linh-vuc/thu-tuc-hanh-chinh/');
    for (const id of ['indicators', 'news', 'tasks', 'series', 'documents'])
      expect(element(page, id).tagName).toBe('h2');
    expect(mainWords(page)).toContain('Bãi bỏ điều kiện kinh doanh');
  });

  test('N28-AC1 Bắc Ninh shows the figures of 2018 and 2023 with a note that it was merged', () => {
    const text = words('/tinh/bac-ninh-den-2025/');
    expect(text).toMatch(/335 .*2017/);
    expect(text).toContain('Đơn vị này đã sáp nhập từ ngày 1/7/2025, nay thuộc Bắc Ninh');
    expect(hrefs(main(at('/tinh/bac-ninh-den-2025/')))).toEqual(
      expect.arrayContaining(['/phien-hop/phien-6/', '/phien-hop/hoi-nghi-2018/']),
    );
    expect(words('/tinh/bac-ninh/')).toMatch(/Bắc Ninh trước sáp nhập \(đến ngày 30\/6\/2025\)/);
  });

  test('N28-AC2 Kon Tum shows rank 43 of 2023, its fields, its session and its successor', () => {
    const text = words('/tinh/kon-tum/');
    expect(text).toMatch(/43\/63/);
    expect(text).toContain('54,95');
    expect(hrefs(main(at('/tinh/kon-tum/')))).toEqual(
      expect.arrayContaining(['/tinh/quang-ngai/', '/phien-hop/phien-7/']),
    );
  });

  test('glossary terms are linked at their first use in news and pages of both languages', () => {
    for (const path of [
      '/tin/2023-11-14-phien-hop-thu-sau-bac-ninh/',
      '/en/news/2021-09-02-chi-thi-23-ct-ttg/',
      '/phuong-phap/',
      '/en/method/',
    ]) {
      const links = named(main(at(path)), 'a')
        .filter((link) => attribute(link, 'class') === 'term')
        .map((link) => attribute(link, 'href'));
      expect(links.length, path).toBeGreaterThan(1);
      expect(new Set(links).size).toBe(links.length);
    }
  });
});

describe('corrections, sharing and comfort', () => {
  test('N22-AC2 the report link of an edition and its chart carries page, index and edition', () => {
    const bodies = named(main(at('/bang-xep-hang/par-tinh/2023/')), 'a')
      .filter((link) => attribute(link, 'class') === 'report-link')
      .map((link) => new URL(attribute(link, 'href')!).searchParams.get('body')!);
    expect(bodies.length).toBeGreaterThan(2);
    for (const body of bodies)
      for (const said of ['/bang-xep-hang/par-tinh/2023/', 'Chỉ số: PAR INDEX', 'Kỳ: 2023'])
        expect(body).toContain(said);
    expect(bodies.some((body) => body.includes('data/indices/par-province/observations/2023.csv'))).toBe(true);
  });
});

describe('files', () => {
  test.each(LANGS.flatMap((lang) => FEED_REGISTERS.map((register) => [lang, register] as const)))(
    '%s %s: the feed has entries, in its language',
    (lang, register) => {
      const feed = parseXml(site.read(registerFeedPath(register, lang).slice(1)));
      expect([feed.name, feed.attributes['xml:lang']]).toEqual(['feed', lang]);
      expect(xmlNamed(feed, 'entry').length).toBeGreaterThan(0);
    },
  );
});

describe('a root with what the real data do not have yet', () => {
  const folder = useFolder('registers ');
  let made: BuiltSite;
  beforeAll(async () => {
    writeRegisterRoot(folder('root'));
    await buildRoot(folder('root'), folder('site'));
    made = readSite(folder('site'));
  });

  test.each(Object.entries(RULES))('%s', (_, rule) => holds(rule(made)));

  test('held means, extremes, counts of groups and values of districts stand under check, with their reason, and nowhere else', () => {
    const held = heldValues(folder('root'));
    expect(held.map(({ value }) => value).sort()).toEqual(['66.611', '66.613', '66.617', '6661']);
    for (const path of ['/dang-kiem-tra/', '/en/under-check/']) {
      for (const { found, value } of held)
        expect(mainWords(pageAt(made, path)), `${value} on ${path}`).toMatch(value === '6661' ? /6[.,]661/ : found);
      expect(mainWords(pageAt(made, path))).toContain('Nghi in sai.');
    }
    const texts = publishedTexts(made);
    for (const { value, found } of held)
      expect(
        texts
          .filter(({ text }) => found.test(text) || (value === '6661' && /6[.,]661/.test(text)))
          .map(({ path }) => `${value} at ${path}`),
      ).toEqual([]);
  });

  test('N7-AC1 N7-AC2 rows of a monthly series are a chart, a table, a feed and a page; a missing month is a gap that says so', () => {
    const page = pageAt(made, '/so-lieu-ky/dung-han/');
    expect(
      rowsOf(page.byId.get('values')!)
        .slice(1)
        .map(([month, value]) => `${month}: ${value}`),
    ).toEqual([
      'tháng 4/2024: 93%',
      'tháng 3/2024: trang này chưa có số liệu',
      'tháng 2/2024: 91,5%',
      'tháng 1/2024: 90%',
    ]);
    expect(made.files.has('bieu-do/series-dung-han/chart.svg')).toBe(true);
    expect(made.read('bieu-do/series-dung-han/chart.svg').match(/<circle/g)).toHaveLength(3);
    expect(made.read('so-lieu-ky.xml')).toContain('#ky-2024-04');
    expect(made.read('du-lieu/so-lieu-ky/dung-han.csv').trim().split('\n')).toHaveLength(4);
  });

  test('N6-AC3 a monthly pair is one picture of two named lines', () => {
    const svg = made.read('bieu-do/series-cong-khai-bo/chart.svg');
    expect(svg.match(/data-series="cong-khai-(bo|dia-phuong)"/g)).toHaveLength(2);
    expect(svg).toMatch(/các bộ/);
    expect(svg).toMatch(/các địa phương/);
  });

  test('N17-AC1 N17-AC2 articles of one event stand once in timeline and list, with their differences and sources', () => {
    const timeline = pageAt(made, '/phien-hop/').byId.get('timeline')!;
    expect(named(timeline, 'li').filter((item) => attribute(item, 'id') === 'phien-3')).toHaveLength(1);
    const entry = named(timeline, 'li').find((item) => attribute(item, 'id') === 'phien-3')!;
    const rows = rowsOf(entry).map((cells) => cells.join(' | '));
    expect(
      rows.some((row) => /Địa phương tham dự \|.*4 tỉnh.*3 tỉnh|Địa phương tham dự \|.*3 tỉnh.*4 tỉnh/.test(row)),
      rows.join('\n'),
    ).toBe(true);
    expect(rows.some((row) => row.includes('Báo Ngày') && row.includes('Báo Đêm'))).toBe(true);
    expect(
      named(pageAt(made, '/tin/').document, 'article').filter(
        (card) => attribute(card, 'data-event') === 'phien-3-2024',
      ),
    ).toHaveLength(1);
  });

  test('N26-AC2 opinion feeds no figures', () => {
    const figures = pageAt(made, '/phien-hop/phien-3/').elements.filter(
      (one) => one.tagName === 'tr' && wordsOf(one).startsWith('Địa phương tham dự'),
    );
    // One row of differences, one per news article that is not an opinion.
    expect(figures).toHaveLength(3);
  });

  test('N19-AC1 N19-AC3 an item sorts by its event, not by the day it was read, and shows its three dates', () => {
    const text = mainWords(pageAt(made, '/tin/2024-02-02-bai-mot/'));
    for (const said of ['Sự kiện: 2/2/2024', 'Nguồn đăng: 18/4/2024', 'Cập nhật 28/4/2024'])
      expect(text).toContain(said);
    const first = named(pageAt(made, '/tin/').document, 'article').map((card) =>
      attribute(named(card, 'time')[0]!, 'datetime'),
    );
    expect(first).toEqual([...first].sort().reverse());
    expect(first.at(-1)).toBe('2024-02-02');
  });

  test('N20 a photo has its words, credit and licence beside it', () => {
    const photo = pageAt(made, '/en/news/2024-02-02-bai-mot/').elements.find(
      (one) => attribute(one, 'class') === 'photo',
    )!;
    expect(wordsOf(photo)).toBe('Phòng họp nhìn từ cửa. Photo: Báo Ngày. Licence: CC BY 4.0.');
    expect(made.files.has('tin/2024-02-02-bai-mot/hop.png')).toBe(true);
  });

  test('N9-AC2 a district table ends in 2025 and says why', () => {
    expect(mainWords(pageAt(made, '/noi-tinh/bien-hoa/2025/'))).toContain('Cấp huyện không còn từ 1/7/2025');
  });

  test('N9-AC3 a page inside a province has no chart and no province beside its units', () => {
    for (const page of [
      pageAt(made, '/noi-tinh/bien-hoa/2025/'),
      pageAt(made, '/noi-tinh/song-nui/2025/'),
      at('/noi-tinh/tuyen-quang/2025/'),
    ]) {
      expect(
        page.elements.filter((one) => attribute(one, 'data-chart') !== null || attribute(one, 'data-unit') !== null),
      ).toEqual([]);
    }
    for (const page of made.pages.filter(({ path }) => !/noi-tinh|within-provinces/.test(path)))
      expect(mainWords(page)).not.toContain('Xã Thứ 17');
  });
});
