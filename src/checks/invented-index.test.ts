import fc from 'fast-check';
import { SITE_TEXTS } from '../model/site.ts';
import { expect, test } from 'vitest';
import { toBytes } from '../../tests/fixtures/right-root.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { checkFiles } from './check-files.ts';

/** Only the files that every root must have, for one invented index; observations by edition. */
function inventedRoot(
  editions: Readonly<Record<string, string>>,
  { units = 5, more = {} }: { units?: number; more?: Record<string, string> } = {},
): SourceFile[] {
  const years = Object.keys(editions);
  const files: Record<string, string> = {
    'data/sources.csv': 'id,title,publisher,kind,url,published_on,note\ns,Báo cáo,Cơ quan,official,,,\n',
    ...Object.fromEntries(
      SITE_TEXTS.flatMap((slug) =>
        ['vi', 'en'].map((lang) => [
          `content/pages/${slug}/${lang}.mdx`,
          '---\ntitle: A\nsummary: A text.\n---\n\nA text.\n',
        ]),
      ),
    ),
    'data/site.csv':
      'name_vi,name_en,url,publisher_vi,publisher_en,email,repository,country_vi,country_en,country_code,utc_offset,home_title_vi,home_title_en,home_lede_vi,home_lede_en,search_placeholder_vi,search_placeholder_en,search_example_vi,search_example_en\na,a,https://a.example,a,a,a@a.example,,a,a,XX,+07:00,a,a,a,a,a,a,a,a\n',
    'data/units/kinds.csv':
      'id,order,name_vi,name_en,plural_vi,plural_en,together_vi,together_en,label_vi,label_en,nav_vi,nav_en,title_vi,title_en,intro_vi,intro_en,segment_vi,segment_en\nministry,1,bộ,ministry,các bộ,ministries,bộ,ministries,Bộ,Ministry,Bộ,Ministries,Bộ,Ministries,Các bộ.,Ministries.,bo,ministries\n',
    'data/units/sets.csv':
      'set,kind,name_vi,name_en,valid_from,valid_to,legal_basis\nbo,ministry,Các bộ,Ministries,,,\n',
    'data/units/units.csv': `set,code,name_vi,name_en,short_vi,short_en,slug,type,region,iso_3166_2,aliases,note\n${Array.from({ length: units }, (_, i) => `bo,B${i},Bộ số ${i},Ministry ${i},,,bo-so-${i},,,,,\n`).join('')}`,
    'data/indices/indices.csv':
      'id,abbr,name_vi,name_en,producer_vi,producer_en,unit_kind,unit_of_measure,decimals,direction,total_rule,rounding_tolerance,note_vi,note_en\nmoi,MOI,Chỉ số mới,New index,Ai đó,Someone,ministry,point,2,higher,published,0.02,,\n',
    'data/indices/moi/methodologies.csv':
      'id,name_vi,name_en,legal_basis,max,valid_editions,what_changed_vi,what_changed_en\nm,Bộ tiêu chí,Criteria,,100,,,\n',
    'data/indices/moi/indicators.csv':
      'methodology,id,parent,order,name_vi,name_en,field,max,source,note\nm,total,,0,Tổng,Total,,100,,\nm,a,total,1,Phần A,Part A,,,,\nm,b,total,2,Phần B,Part B,,,,\nm,c,total,3,Phần C,Part C,,,,\n',
    'data/indices/moi/editions.csv': `edition,unit_set,methodology,announced_on,units_assessed,units_ranked,rank_rule,group_bands,comparable_with_previous,break_reason_vi,break_reason_en,source\n${years.map((year, i) => `${year},bo,m,,,${units},standard,,${i ? 'yes,,' : 'no,Kỳ đầu.,First.'},s\n`).join('')}`,
    ...Object.fromEntries(
      Object.entries(editions).map(([year, rows]) => [
        `data/indices/moi/observations/${year}.csv`,
        `unit,unit_name,indicator,value,rank,status,rank_status,source,note\n${rows}`,
      ]),
    ),
    ...more,
  };
  return Object.entries(files).map(([path, text]) => ({ path, bytes: toBytes(text) }));
}

const row = (unit: number, indicator: string, value: string, status = 'A'): string =>
  `B${unit},Bộ số ${unit},${indicator},${value},,${status},,s,\n`;
const codes = (files: readonly SourceFile[]): string[] =>
  checkFiles(files).problems.map(({ code, severity }) => `${severity} ${code}`);

test('a root with nothing but the required files is right', () => {
  expect(codes(inventedRoot({ 2020: row(0, 'total', '50') }))).toEqual([]);
});

test('twenty editions of an index nobody has heard of are right', () => {
  const editions = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      String(2005 + i),
      [0, 1, 2, 3, 4].map((unit) => row(unit, 'total', String(50 + unit + i / 4))).join(''),
    ]),
  );
  expect(codes(inventedRoot(editions))).toEqual([]);
});

const hundredths = fc.integer({ min: 0, max: 3_333 });

test('parts that add up are never reported, whatever their decimals', () => {
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, (a, b, c) => {
      const rows = [
        ['a', a],
        ['b', b],
        ['c', c],
        ['total', a + b + c],
      ]
        .map(([id, value]) => row(0, String(id), (Number(value) / 100).toFixed(2)))
        .join('');
      expect(codes(inventedRoot({ 2020: rows }))).toEqual([]);
    }),
    { seed: 11, numRuns: 150 },
  );
});

test('a total beyond the tolerance is always reported, within it never', () => {
  fc.assert(
    fc.property(hundredths, hundredths, hundredths, fc.integer({ min: -30, max: 30 }), (a, b, c, slip) => {
      fc.pre(a + b + c + slip >= 0);
      const rows = [
        ['a', a],
        ['b', b],
        ['c', c],
        ['total', a + b + c + slip],
      ]
        .map(([id, value]) => row(0, String(id), (Number(value) / 100).toFixed(2)))
        .join('');
      expect(codes(inventedRoot({ 2020: rows }))).toEqual(Math.abs(slip) > 2 ? ['error sum-mismatch'] : []);
    }),
    { seed: 13, numRuns: 150 },
  );
});

const off = row(0, 'a', '10') + row(0, 'b', '10') + row(0, 'c', '10') + row(0, 'total', '31');
const conflict = (
  indicator: string,
  state: string,
  chosen: string,
  [a, b]: readonly [string, string],
): Record<string, string> => ({
  'data/conflicts.csv': `id,index,edition,unit,indicator,value_a,source_a,value_b,source_b,chosen,state,reason_vi,reason_en,measure\nx,moi,2020,B0,${indicator},${a},s,${b},s,${chosen},${state},Vì sao,Why,value\n`,
});

test('a total that is not its parts becomes a published problem once a conflict names it', () => {
  expect(codes(inventedRoot({ 2020: off }))).toEqual(['error sum-mismatch']);
  expect(codes(inventedRoot({ 2020: off }, { more: conflict('total', 'open', '', ['31', '30']) }))).toEqual([
    'warning sum-mismatch',
  ]);
  expect(codes(inventedRoot({ 2020: off }, { more: conflict('a', 'resolved', '10', ['10', '11']) }))).toEqual([
    'warning sum-mismatch',
  ]);
});

test('a part in open dispute must be held: only then the sum is a published problem', () => {
  const dispute = { more: conflict('a', 'open', '', ['10', '11']) };
  expect(codes(inventedRoot({ 2020: off }, dispute))).toEqual(['error sum-mismatch']);
  expect(codes(inventedRoot({ 2020: off.replace('10,,A', '10,,H') }, dispute))).toEqual(['warning sum-mismatch']);
});

test('one part alone larger than its whole is reported though the others are missing', () => {
  expect(
    codes(
      inventedRoot({ 2020: row(0, 'a', '60') + row(0, 'b', '', 'L') + row(0, 'c', '', 'L') + row(0, 'total', '50') }),
    ),
  ).toEqual(['error part-above-whole']);
});

test('a jump beyond anything the index has shown is a warning, at the unit that jumped', () => {
  const year = (i: number): string =>
    [0, 1, 2, 3, 4].map((unit) => row(unit, 'total', unit === 2 && i === 3 ? '15' : String(51 + unit + i))).join('');
  const { problems } = checkFiles(
    inventedRoot({ 2020: year(0), 2021: year(1), 2022: year(2), 2023: year(3), 2024: year(4) }),
  );
  expect(problems.map(({ code, severity, file, line }) => `${severity} ${code} ${file.slice(-8)}:${line}`)).toEqual([
    'warning unusual-jump 2023.csv:4',
    'warning unusual-jump 2024.csv:4',
  ]);
});

test('a broken register hides its own rows only: nobody else is called unknown because of it', () => {
  const files = inventedRoot({ 2020: row(0, 'total', '50') + row(9, 'total', '40') }).map((file) =>
    file.path === 'data/sources.csv' ? { ...file, bytes: new Uint8Array([0xff, 0xfe, 0x41, 0]) } : file,
  );
  expect(codes(files).sort()).toEqual(['error not-utf-8', 'error unknown-unit']);
});
