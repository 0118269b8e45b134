import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingLines } from './blocking-lines.ts';
import { parseMapping, mappingText } from './saved-mapping.ts';
import { propose, type Proposal } from './proposal.ts';
import { readCsv } from './read-csv.ts';
import { gridFrom, pilotContext } from './testing.ts';

const context = pilotContext();
const none = { saved: null, decimal: null };

function proposed(...lines: string[]): Proposal {
  const made = propose(gridFrom(...lines), context, none);
  if (!made) throw new Error('no table');
  return made;
}

const HEAD = 'STT|Tỉnh|Thể chế|Tổng điểm|Xếp hạng';

describe('a producer’s table', () => {
  it('is found under titles, with a header of two rows, counters and maxima', () => {
    const { values, rows, mapped } = proposed(
      'BỘ NỘI VỤ||||',
      'KẾT QUẢ NĂM 2012||||',
      '||||',
      'STT|Tỉnh, thành phố|Điểm các lĩnh vực||Tổng điểm',
      '||Chỉ đạo điều hành|Thể chế|',
      '(1)|(2)|(3)|(4)|(5)',
      '|Điểm tối đa|8,5|10|100',
      'I|Đồng bằng sông Hồng|||88,1',
      '1|Hà Nội|8,01|9,2|91,43',
      '2|Hải Phòng|8,1|9,4|91,2',
      '|Cả nước|7|8|86,98',
      '* Ghi chú dài về cách chấm điểm của năm nay.||||',
    );
    expect(
      mapped.columns.map(({ role }) =>
        role.role === 'left-out' ? role.why : role.role === 'unit' ? 'unit' : role.indicator,
      ),
    ).toEqual(['ordinal', 'unit', 'dieu-hanh', 'the-che', 'total']);
    expect(rows.leftOut.map(({ kind }) => kind)).toEqual(['counter', 'maximum', 'region', 'total', 'note']);
    expect(values.filter(({ indicator }) => indicator === 'total')).toEqual([
      { unit: '01', indicator: 'total', value: '91.43', rank: null, line: 9, note: '' },
      { unit: '31', indicator: 'total', value: '91.2', rank: null, line: 10, note: '' },
    ]);
  });

  it('may have ranks and no scores, dashes for what is missing, and a header that repeats on each page', () => {
    const { values, rows } = proposed(HEAD, '1|Hà Nội|-|-|3', HEAD, '2|Đà Nẵng|9|91|1');
    expect(values.find(({ unit }) => unit === '01')).toMatchObject({ value: null, rank: '3' });
    expect(rows.leftOut).toMatchObject([{ kind: 'header' }]);
  });

  it('names units that nobody knows, with those that may be meant, and those of another set', () => {
    const made = propose(
      gridFrom('Tỉnh|Điểm', 'Quảng Nin|90', 'Hà Nội|91', 'Đà Nẵng|92', 'Bình Dương|93'),
      pilotContext('2024'),
      none,
    )!;
    // Quảng Bình and Quảng Nam are no more in 2024: one name is near, and it is said that it was taken for near.
    expect(made.rows.units[0]).toMatchObject({ code: '22', how: 'near' });
    expect(made.rows.unmatched).toMatchObject([{ text: 'Bình Dương' }]);
    expect(made.elsewhere.get('Bình Dương')).toBe('vn63');
    // Quảng Bình was a province: it is no slip for Quảng Ninh.
    expect(
      propose(gridFrom('Tỉnh|Điểm', 'Quảng Bình|90', 'Hà Nội|91', 'Đà Nẵng|92'), pilotContext('2024'), none)!.rows
        .unmatched,
    ).toMatchObject([{ text: 'Quảng Bình' }]);
    expect(proposed('Tỉnh|Điểm', 'Quảng Nin|90', 'Hà Nội|91', 'Đà Nẵng|92').rows.unmatched).toMatchObject([
      { text: 'Quảng Nin', suggestions: ['Quảng Ninh', 'Quảng Bình', 'Quảng Nam'] },
    ]);
  });

  it('that names a unit twice says on which lines', () => {
    expect(proposed(HEAD, '1|Hà Nội|9|90|1', '2|TP Hà Nội|9|91|2', '3|Đà Nẵng|9|89|3').repeated).toEqual([
      { unit: '01', lines: [2, 3] },
    ]);
  });

  it('with values outside the scale, words in place of numbers and ranks beyond the last says where', () => {
    expect(
      proposed(HEAD, '1|Hà Nội|10,5|90|64', '2|Đà Nẵng|cao|9143|2').findings.map(({ kind, line, text, detail }) => [
        kind,
        line,
        text,
        detail,
      ]),
    ).toEqual([
      ['out-of-scale', 2, '10.5', '0–10'],
      ['unreadable', 3, 'cao', ''],
      ['out-of-scale', 3, '9143', '0–100'],
      ['rank-out-of-range', 2, '64', '1–63'],
    ]);
  });

  it('has ranks as producers write them: "1/34", "Hạng 1", "=3"', () => {
    const { values, mapped, findings } = proposed(
      'Tỉnh|Tổng điểm|Xếp hạng',
      'Hà Nội|90|1/63',
      'Đà Nẵng|89|Hạng 2',
      'Huế|88|=3',
      'Hải Phòng|88|=3',
    );
    expect(mapped.columns[2]!.role).toEqual({ role: 'rank', indicator: 'total' });
    expect([values.map(({ rank }) => rank), findings]).toEqual([['1', '2', '3', '3'], []]);
    expect(
      proposed('Tỉnh|Tổng điểm|Xếp hạng', 'Hà Nội|90|T1', 'Đà Nẵng|89|T2').findings.map(({ kind, text }) => [
        kind,
        text,
      ]),
    ).toEqual([
      ['unreadable', 'T1'],
      ['unreadable', 'T2'],
    ]);
  });

  it('loses no column in silence whose header says what it is', () => {
    const made = proposed(
      'Tỉnh|Tổng điểm|Thể chế|Chỉ đạo điều hành',
      'Hà Nội|91,2 điểm|chín|-',
      'Đà Nẵng|90,1 điểm|tám|-',
    );
    expect(made.mapped.columns.map(({ role }) => (role.role === 'left-out' ? role.why : role.role))).toEqual([
      'unit',
      'value',
      'words',
      'no-numbers',
    ]);
    expect(made.values.map(({ value }) => value)).toEqual(['91.2', '90.1']);
    expect(blockingLines(made, context, 'vi').join()).toContain('cột “Thể chế” có tiêu đề của số liệu');
  });

  it('whose headers of scores and ranks are swapped says so once', () => {
    const made = proposed('Tỉnh|Tổng điểm|Xếp hạng', 'Hà Nội|1|91,2', 'Đà Nẵng|2|90,1', 'Huế|3|88,5');
    expect(blockingLines(made, context, 'vi')).toEqual([
      '  cột “Tổng điểm” chứa thứ hạng còn cột “Xếp hạng” chứa điểm: hai tiêu đề đổi chỗ cho nhau; sửa tiêu ' +
        'đề trong bảng tính',
    ]);
    expect(proposed('Tỉnh|Tổng điểm|Xếp hạng', 'Hà Nội|3|1', 'Đà Nẵng|2|2', 'Huế|1|3').swapped).toEqual([]);
  });

  it('of the units of another set says so in one sentence', () => {
    const of = (set: readonly { names: readonly string[] }[]): string[] => [
      'Tỉnh|Tổng điểm',
      ...set.map(({ names }, i) => `${names[0]}|${(90 - i / 2).toFixed(1)}`),
    ];
    const [old, now] = [pilotContext('2012'), pilotContext('2024')];
    const inOld = propose(gridFrom(...of(now.units)), old, none)!;
    expect(blockingLines(inOld, old, 'vi')).toEqual([
      '  bảng gọi đúng 34 đơn vị của danh sách vn34, còn kỳ 2012 dùng vn63 (63 đơn vị): xem lại --edition, ' +
        'hoặc cột unit_set trong editions.csv',
    ]);
    const inNew = propose(gridFrom(...of(old.units)), now, none)!;
    expect(blockingLines(inNew, now, 'en')).toEqual([
      '  the table names exactly the 63 units of vn63, but edition 2024 uses vn34 (34 units): look at ' +
        '--edition, or at unit_set in editions.csv',
    ]);
    expect(
      [
        propose(gridFrom(...of(old.units)), old, none)!,
        propose(gridFrom(...of(now.units)), now, none)!,
        propose(gridFrom(...of(old.units.slice(0, 40))), old, none)!,
      ].map(({ otherSet }) => otherSet),
    ).toEqual([null, null, null]);
  });

  it('of shares of 1 on a scale to 100 is noticed', () => {
    expect(proposed('Tỉnh|Điểm', 'Hà Nội|0,91', 'Đà Nẵng|0,9', 'Huế|0,89').fractions).toHaveLength(1);
  });

  it('in two blocks side by side is noticed', () => {
    expect(
      proposed('Tỉnh|Điểm|Tỉnh|Điểm', 'Hà Nội|91|Huế|80', 'Đà Nẵng|90|Cà Mau|79', 'Hải Phòng|89|An Giang|78').shape
        .secondBlock,
    ).toBe(2);
  });

  it('of other years says which, and takes only the column of its own', () => {
    const made = proposed('Kết quả các năm 2010 và 2011||', 'Tỉnh|Năm 2011|Năm 2012', 'Hà Nội|90|91', 'Đà Nẵng|89|92');
    expect(made.values.map(({ value }) => value)).toEqual(['91', '92']);
    expect(made.otherYears).toEqual(['2010', '2011']);
  });

  it('with two columns that both claim the total leaves the choice to a person', () => {
    const made = proposed('Tỉnh|Tổng điểm|Tổng cộng', 'Hà Nội|90|91', 'Đà Nẵng|89|92');
    expect(made.mapped.contested).toMatchObject([{ measure: 'value', indicator: 'total' }]);
    expect(proposed('Tỉnh|Điểm|Tổng điểm', 'Hà Nội|90|91', 'Đà Nẵng|89|92').mapped).toMatchObject({
      contested: [],
      columns: [{}, { role: { why: 'weaker' } }, { role: { indicator: 'total' } }],
    });
  });

  it('carries what a footnote says', () => {
    expect(
      proposed(
        HEAD,
        '1|Hà Nội (*)|9|90|1',
        '2|Đà Nẵng|9|89¹|2',
        '(*) Nộp báo cáo muộn.||||',
        '¹ Số tạm tính.||||',
      ).values.map(({ note }) => note),
    ).toEqual(['Nộp báo cáo muộn.', '', 'Nộp báo cáo muộn.', 'Số tạm tính.']);
  });

  it('by code alone is read by its codes', () => {
    expect(proposed('Mã tỉnh|Điểm', '1|90', '48|91').values.map(({ unit }) => unit)).toEqual(['01', '48']);
  });

  it('that names no unit is no table', () => expect(propose(gridFrom('a|b', 'c|d'), context, none)).toBeNull());
});

describe('a saved mapping', () => {
  const grid = gridFrom('Tỉnh|X 2012|Y', 'Quảng Nin|90|1', 'Hà Nội|91|2', 'Đà Nẵng|92|3', 'Huế|90|4');

  it('settles columns and names, and fits next year’s file', () => {
    const first = propose(grid, context, none)!;
    expect(first.values).toEqual([]);
    const text = mappingText(
      'thi-diem',
      first.mapped.columns,
      first.rows.unmatched.map((row) => row.text),
      null,
      'point',
      undefined,
    );
    const saved = parseMapping(
      text
        .replace('"x {edition}": null', '"x {edition}": "value:total"')
        .replace('"y": null', '"y": "rank:total"')
        .replace('"Quảng Nin": null', '"Quảng Nin": "22"'),
    )!;
    const second = propose(grid, context, { saved, decimal: null })!;
    expect(second.values[0]).toMatchObject({ unit: '22', indicator: 'total', value: '90', rank: '1' });
    expect(second.rows.unmatched).toEqual([]);
  });

  it('says which of its headers are not there and what it cannot mean', () => {
    const saved = parseMapping(
      '{"version":1,"index":"thi-diem","columns":{"gone":"value:total","y":"value:nothing"},"units":{}}',
    );
    expect(propose(grid, context, { saved, decimal: null })!.mapped).toMatchObject({
      unused: ['gone'],
      wrong: [{ key: 'y', target: 'value:nothing' }],
    });
  });

  it.each([
    '',
    '[]',
    '{"version":2}',
    '{"version":1,"index":"a","columns":{"a":1}}',
    '{"version":1,"index":"a","columns":{},"decimal":"dot"}',
  ])('is not %s', (text) => expect(parseMapping(text)).toBeNull());
});

describe('text tables', () => {
  it.each([
    [';', '01;Hà Nội;91,43\n02;Hà Giang;80,1\n'],
    [',', '01,Hà Nội,91.43\n02,"Hà, Giang",80.1\n'],
    ['\t', '01\tHà Nội\t91,43\n02\tHà Giang\t80,1\n'],
    [';', 'sep=;\n01;Hà Nội;91,43\n'],
    [',', 'Tỉnh,Điểm\nHà Nội,"91,43"\nHuế,"90,1"\n'],
  ])('parted by "%s" are told', (delimiter, text) => expect(readCsv(text).delimiter).toBe(delimiter));

  it('know the line of each row', () => {
    expect([0, 1, 2].map(readCsv('a;b\r\n"x\r\ny";c\r\nd;e\r\n').grid.lineOf)).toEqual([1, 2, 4]);
  });
});

describe('any text table', () => {
  it('is read or is no table, never thrown on', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        'Hà Nội',
        'TP.HCM',
        'Quảng Nin',
        '91,43',
        '1.025',
        '-',
        '(1)',
        'I',
        'Cả nước',
        'Tổng điểm',
        'Xếp hạng',
        'STT',
        '',
        '*',
      ),
    );
    const text = fc
      .array(
        fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => cells.join(';')),
        { maxLength: 14 },
      )
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, (table) => {
        propose(readCsv(table).grid, context, none);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('full of unknown names is read', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `Nơi vô danh ${i}x${i * 7}|${i % 100}`);
    expect(proposed('Tỉnh|Điểm', 'Hà Nội|90', 'Huế|91', ...lines).rows.unmatched).toHaveLength(20_000);
  });
});
