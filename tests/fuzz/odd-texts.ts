const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);

/** Words of an ordinary note. */
export const WORDS: readonly string[] = ['Theo', 'báo cáo', 'năm 2023', 'của Sông Xanh', '“tiêu chí mới”', 'đã được', 'đối chiếu,', 'đoàn kiểm tra', 'ghi nhận;', 'xem thêm:', 'phụ lục', '(bản chính thức)', 'đạt 86,75 điểm', 'ngày 17/4/2024', '– trang 5 –', 'the source', "says 'yes'", 'and "no"', '1.025', '60,1%', 'Đ/c', 'A&B', '<b>', '*in đậm*', '_x_', '[a](b)', '\n', '\n\n', '- một', '# hai'];

/** Pieces that do harm in the middle of a file. */
export const SNIPPETS: readonly string[] = [
  '"', '""', ',', ';', '\t', '\n', '\n\n', '\r\n', '\r', '\ufeff', '\u200b', '\u0000', '\u00a0', ' ', '0', '-1', '1e9', '71,25', 'NaN', 'é'.normalize('NFD'), '---\n', '--- \n', ': ', '[', '&a', '*a', '{', '}', ']',
  '%', '../', '=', '😀', '\ud800', '\ufffd', 'Đắk Lắk', ','.repeat(50), '"\n"', '\u2028', '![](', '<img src=x>', '{{x}}', '379 triệu', '1.025,5%', '31/2/2023', '\\', '`', '#', '|',
];

/** What stands in cells that should hold something else. */
export const CELLS: readonly string[] = [
  '', ' ', '-', '–', '…', 'N/A', '#REF!', '=SUM(A1:A9)', '0', '-0', '00', '01', '1', '7', '100', '101', '-5', '+5', '−5', '5.', '.5', '71.25', '71,25', '1.025', '1,025', '1.025,5', '1,025.5', "1'025", '1 025', '1\u00a0025', '1_025',
  '12,34,56', '1.2.3', '1e2', '1e400', '1e-400', '0x1F', '0b1', 'NaN', 'Infinity', '-Infinity', '∞', '½', '５', '٣٫١٤', '۱۲', '五', 'III', '1/4', '1/0', 'hạng 1', '1st', '5%', '5 %', '86,75 điểm', '6O', 'l0', '9'.repeat(400), `0.${'0'.repeat(400)}1`,
  '2023', 'Năm 2023', '20234', '2023-02-30', '2023-13', '17/4/2024', '4/5/2024', '2024-04-17T09:00:00+07:00', '2024-04-17 00:00:00', '45399', 'hôm qua', '2023-10/2023-01', '2024/..', '../..',
  'A', 'a', 'А', 'H', 'L', 'Z', 'AU', 'yes', 'true', 'TRUE', 'null', 'undefined', '[object Object]', 'constructor', '__proto__', 'toString', 'hasOwnProperty',
  'total', 'tong', 'the-che', 'm1', 't4', 't2', 't4:01', 't4:', ':', 'unit:t4:1', 'national', 'region:bac', 'region:', 'count_over_80', 'count_60_to_80', 'count_over_', 'A>=85;B>=75', 'A>=1e3;;', '>=', '<= 3', 'mean',
  'Sông Xanh', 'SONG XANH', 'Sông Xanh'.normalize('NFD'), 'Núi\u200bVàng', 'TP. Sông Xanh', 'https://x', 'www.x.vn/a', 'http://[::1', 'javascript:alert(1)', '<script>', '"', '""', "'", 'a"b', 'a\nb', 'a,b', '\u0000', '\ufffd', 'x'.repeat(100_000), '|', 'a|b|a', '\ud83d',
];

/** Keys of the front matter, and names that an object has of its own. */
export const KEYS: readonly string[] = ['kind', 'title', 'summary', 'event_on', 'published_on', 'fields', 'units', 'documents', 'session', 'figures', 'source', 'image', 'original', 'editor_notes'];

/** Values and whole blocks that YAML reads as something nobody meant, or not at all. */
export const FRONT_MATTER: readonly string[] = [
  '', '~', 'null', '[]', '{}', '[[]]', '0', '-1', '1e400', '.nan', '.inf', '0o17', '0xFF', '1_000', 'true', 'yes', '2024-04-17', '2024-04-17T09:00:00Z', '12:30:45', '"\\u0000"', '"\\q"', "'", '"', '|\n  x', '>-\n  x', '|9\n x', '- x', '- - - x', '? x', ': x', '@x', '`x`', '%x', '!x', '!!binary aGVsbG8=', '!!binary ?',
  '!!set { a }', '!!omap [ a: 1 ]', '!!timestamp 2024-04-17', '!!float x', '!!js/function "x"', '&a x', '*a', '&a [*a]', '&a { b: *a }', '<<: *a', '{ <<: { a: 1 } }', '{ a: b', '[ a, b', 'a: b: c', '"a" b', '"a": b', '\tx', ' x: y', '# x', '---', '...', '--- x', '%YAML 9.9',
  '[null]', '[~, 1, [], {}]', '[{}]', '{ a: [b, { c: d }] }', '[1, "t4:01", t4:01, [t4], { t4: 1 }]', '{ file: 1, alt: [], credit: {}, licence: null }', '[{ label: 1, value: x }]', '[{ label: [], value: {}, unit: null, observation: 7, series: [a] }]',
  '[{ label: a, value: 1, numerator: 1e400, denominator: 0 }]', '[{ label: a, value: .nan, numerator: 5, denominator: -1 }]', '[{ label: a, value: 1, observation: "/////" }]', '[{ label: a, value: 1, observation: chi-so-a/2023 }]', '[{ label: a, value: 1, scope: ":::" }]', '[{ label: a, value: 1, scope: "region::" }]', '[{ label: a, value: 1, period: [] }]',
  '__proto__: { a: 1 }', 'constructor: x', '{ __proto__: x, toString: y }', '"__proto__"', deep('[', ']', 50), deep('[', ']', 3_000), deep('{ a: ', ' }', 500), '- '.repeat(2_000), '? '.repeat(500), `${'a: '.repeat(40)}x`, `"${'x'.repeat(100_000)}"`, 'x '.repeat(20_000),
  `&a [${'x, '.repeat(50)}x]\nb: &b [${'*a, '.repeat(50)}*a]\nc: &c [${'*b, '.repeat(50)}*b]\nd: [${'*c, '.repeat(50)}*c]`, `&a { ${Array.from({ length: 200 }, (_, i) => `k${i}: *a`).join(', ')} }`, `[${'&a x, '.repeat(300)}*a]`, `{ ${Array.from({ length: 2_000 }, (_, i) => `k${i}: ${i}`).join(', ')} }`,
];
