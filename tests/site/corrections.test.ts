import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { messages } from '../../src/language/messages.ts';
import { buildRoot, runScript, useFolder, type Ended } from '../commands.ts';
import { mainWords, pageAt, readSite, rowsOf, type BuiltSite } from './built-site.ts';
import { attribute, named, wordsOf } from './elements.ts';
import { internalLinks, ids } from './rules/links.ts';
import { headings } from './rules/document.ts';
import { twins } from './rules/twins.ts';
import { parseXml, xmlNamed, xmlWords } from './xml.ts';

const ARTICLE = (lang: 'vi' | 'en'): string => `---
kind: news
title: "${lang === 'vi' ? 'Diều Đảo Ở Giữa bay cao' : 'Kites of Middle Island fly high'}"
summary: "${lang === 'vi' ? 'Đảo Ở Giữa đứng thứ hai.' : 'Middle Island came second.'}"
event_on: "2002-03-04"
published_on: "2002-03-04"
updated_on: "2002-05-01"
fields: [gio]
units: ["dao:03"]
documents: []
session: null
figures:
  - label: "${lang === 'vi' ? 'Điểm của Đảo Ở Giữa' : 'Score of Middle Island'}"
    observation: kite/2001/03/total
    value: 7.4
    unit: "${lang === 'vi' ? 'điểm' : 'points'}"
source: kite-2001
image: null
original: vi
---

${lang === 'vi' ? 'Ngày 4/3/2002, Phòng Diều cho biết Đảo Ở Giữa đứng sau Đảo Tây.' : 'On 4 March 2002 the Kite Office said that Middle Island came after West Island.'}
`;

const folder = useFolder('corrections-');
let root: string;
let site: BuiltSite;
let refused: Ended;
let released: Ended;
const observations = 'data/indices/kite/observations/2001.csv';
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')));

beforeAll(async () => {
  root = folder('root');
  cpSync(resolve('tests/fixtures/invented'), root, { recursive: true });
  expect((await runScript('scripts/release.ts', '--root', root, '--all', '--date', '2002-03-04')).output).toContain(
    '2 bản mới',
  );
  for (const lang of ['vi', 'en'] as const) {
    mkdirSync(join(root, 'content/news/2002-03-04-dieu'), { recursive: true });
    writeFileSync(join(root, `content/news/2002-03-04-dieu/${lang}.md`), ARTICLE(lang));
  }
  edit(observations, (text) =>
    text
      .replace('03,Đảo Ở Giữa,total,7.5,', '03,Đảo Ở Giữa,total,7.4,')
      .replace('02,Đảo Tây,wind,4.5,', '02,Đảo Tây,wind,4.4,'),
  );
  refused = await runScript('scripts/build.ts', '--root', root, '--out', folder('site'), '--lang', 'vi');
  writeFileSync(
    join(root, 'data/revisions.csv'),
    `date,index,edition,unit,indicator,old,new,reason_vi,reason_en,source
2002-05-01,kite,2001,03,total,7.5,7.4,Phòng Diều sửa số.,Revised by the Kite Office.,kite-2001
2002-05-02,kite,2001,02,wind,4.5,4.4,Chúng tôi chép sai.,Our slip of transcription.,kite-2001
`,
  );
  released = await runScript(
    'scripts/release.ts',
    '--root',
    root,
    '--index',
    'kite',
    '--edition',
    '2001',
    '--date',
    '2002-05-03',
  );
  await buildRoot(root, folder('site'));
  site = readSite(folder('site'));
});

/** What stands beside the mark of a corrected figure. */
const NOTE = {
  vi: 'đính chính ngày 1/5/2002: giá trị trước là 7,5; Phòng Diều sửa số',
  en: 'corrected 1 May 2002: the value was 7.5; Revised by the Kite Office',
};
const PART = 'đính chính ngày 2/5/2002: giá trị trước là 4,5; Chúng tôi chép sai';
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a published figure that was corrected', () => {
  test('stops the build until the correction is recorded, and the message holds the row to add', () => {
    expect(refused.code).toBe(1);
    expect(refused.output).toContain(
      `${observations}:6:4: lỗi: 03 Đảo Ở Giữa, total, cột value: bản 2001-r1 đã công bố 7.5, nay là 7.4, nhưng sổ đính chính chưa ghi`,
    );
    expect(refused.output).toContain('YYYY-MM-DD,kite,2001,03,total,7.5,7.4,…,…,kite-2001');
  });

  test('is released again with the next number, beside the first release, which stays', () => {
    expect(released.output).toContain('2002-05-01 03 total: 7.5 → 7.4 (Phòng Diều sửa số.)');
    expect(
      readFileSync(join(root, 'releases/releases.csv'), 'utf8')
        .split('\n')
        .map((line) => line.split(',').slice(0, 5).join(',')),
    ).toEqual([
      'release,index,edition,revision,date',
      '2000-r1,kite,2000,1,2002-03-04',
      '2001-r1,kite,2001,1,2002-03-04',
      '2001-r2,kite,2001,2,2002-05-03',
      '',
    ]);
    expect(readFileSync(join(root, 'releases/kite/2001-r1.csv'), 'utf8')).toContain('03,total,7.5,2,A');
    expect(readFileSync(join(root, 'releases/kite/2001-r2.csv'), 'utf8')).toContain('03,total,7.4,2,A');
  });

  test.each([
    ['the article', '/tin/2002-03-04-dieu/', '/en/news/2002-03-04-dieu/'],
    ['the ranking of its edition', '/bang-xep-hang/kite/2001/', '/en/rankings/kite/2001/'],
    ['the history of its unit', '/tinh/dao-o-giua/', '/en/provinces/dao-o-giua/'],
    ['the page of a chart', '/bieu-do/kite-2001-ranking/', '/en/charts/kite-2001-ranking/'],
  ])('carries its mark with old value, date and reason in %s', (_, vi, en) => {
    for (const [path, note] of [
      [vi, NOTE.vi],
      [en, NOTE.en],
    ] as const) {
      const page = pageAt(site, path);
      expect(mainWords(page), path).toContain(note);
      const marks = page.elements.filter(
        (element) =>
          element.tagName === 'a' &&
          (attribute(element, 'href') ?? '').endsWith('#2002-05-01-kite-2001-03-total') &&
          wordsOf(element).startsWith(messages.vi.releases.mark),
      );
      expect(marks, path).not.toEqual([]);
    }
  });

  test('a corrected part carries it in the profile of its unit', () => {
    expect(count(mainWords(pageAt(site, '/tinh/dao-tay/')), PART)).toBeGreaterThanOrEqual(2);
  });

  test('stands in the log with old, new, reason, source and date, newest first, in both languages', () => {
    const log = pageAt(site, '/so-dinh-chinh/');
    const entries = log.elements.filter((element) => element.tagName === 'article');
    expect(entries.map((entry) => attribute(entry, 'id'))).toEqual([
      '2002-05-02-kite-2001-02-wind',
      '2002-05-01-kite-2001-03-total',
    ]);
    expect(wordsOf(entries[1]!)).toMatch(
      /KITE 2001, Đảo Ở Giữa.*Ngày sửa\s*1\/5\/2002.*Số cũ\s*7,5.*Số mới\s*7,4.*Lý do\s*Phòng Diều sửa số\..*Nguồn\s*Kite Office/s,
    );
    expect(wordsOf(pageAt(site, '/en/corrections-log/').byId.get('2002-05-01-kite-2001-03-total')!)).toMatch(
      /Old\s*7\.5.*New\s*7\.4.*Revised by the Kite Office\./s,
    );
  });

  test('three places agree: article, indicator and log say the same old value, new value and date', () => {
    const told = [
      mainWords(pageAt(site, '/tin/2002-03-04-dieu/')),
      mainWords(pageAt(site, '/tinh/dao-o-giua/')),
      wordsOf(pageAt(site, '/so-dinh-chinh/').byId.get('2002-05-01-kite-2001-03-total')!),
    ];
    for (const text of told)
      for (const part of ['7,5', '7,4', '1/5/2002', 'Phòng Diều sửa số']) expect(text).toContain(part);
    expect(
      rowsOf(
        named(
          pageAt(site, '/tin/2002-03-04-dieu/').elements.find((element) => element.tagName === 'main')!,
          'table',
        )[0]!,
      )[1]![1],
    ).toMatch(/^7,4 điểm‡/);
  });

  test('is told in the feed of corrections of each language, in the data files and in the picture', () => {
    const feed = parseXml(site.read('so-dinh-chinh.xml'));
    expect(xmlNamed(feed, 'entry').map((entry) => xmlWords(xmlNamed(entry, 'title')[0]!))).toEqual([
      'KITE 2001, Đảo Tây, Gió: 4,5 → 4,4',
      'KITE 2001, Đảo Ở Giữa: 7,5 → 7,4',
    ]);
    expect(
      xmlWords(xmlNamed(xmlNamed(parseXml(site.read('en/corrections-log.xml')), 'entry')[1]!, 'summary')[0]!),
    ).toBe(`KITE 2001, Middle Island: ${NOTE.en}.`);
    expect(site.read('du-lieu/kite/2001.csv')).toContain(`${NOTE.vi} / ${NOTE.en}`);
    expect(
      site
        .read('bieu-do/kite-2001-ranking/chart.svg')
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' '),
    ).toContain('KITE 2001, Đảo Ở Giữa: đính chính ngày 1/5/2002');
  });

  test.each(
    Object.entries({
      'links lead somewhere': internalLinks,
      'ids are right': ids,
      'twins name each other': twins,
      'headings are in order': headings,
    }),
  )('leaves a right site: %s', (_, rule) => {
    expect(rule(site)).toEqual([]);
  });
});
