import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';
import type { Slip } from '../problems/problem.ts';
import { catalogueIn, wordProblem } from '../checks/catalogue.ts';

const read = (yaml: string) =>
  readArticle('content/news/2024-04-17-x/vi.md', `---\n${yaml}\n---\nThân bài.\n`).problems;

type Told = ReturnType<typeof read>[number];

/** A slip and its place, as a test names them: "tab 3:1". */
const slipOf = ({ params: { slip }, line, column }: Told): string =>
  `${typeof slip === 'string' ? slip : 'no slip'} ${line}:${column}`;

/** What an editor typed, what it is told to be, and where. */
const slips: readonly (readonly [slip: Slip, yaml: string, place: string])[] = [
  ['open-quote', 'title: "Tin mới\nkind: news', '4:1'],
  ['open-quote', "title: 'Tin mới\nkind: news", '4:1'],
  ['open-bracket', 'fields: [the-che, thu-tuc', '3:1'],
  ['open-bracket', 'image: { file: a.jpg', '3:1'],
  ['open-bracket', 'fields: [the-che\nkind: news', '3:1'],
  ['missing-comma', 'fields: ["the-che" "thu-tuc"]', '2:20'],
  ['key-over-lines', 'kind: news\ntitle "Tin mới"\nsource: x', '3:1'],
  ['missing-colon', 'kind: news\nsource', '3:1'],
  ['missing-space', 'title: "Tin mới"# ghi chú', '2:17'],
  ['bad-indent', 'figures:\n  - label: a\n - label: b', '4:1'],
  ['bad-indent', 'image:\n    file: a.jpg\n  alt: b', '4:1'],
  ['tab', 'figures:\n\t- label: a', '3:1'],
  ['colon-in-value', 'title: Chỉ số 2023: Sông Xanh dẫn đầu', '2:8'],
  ['key-over-lines', '"kind\nlater": news', '2:1'],
  ['list-in-brackets', 'fields: [\n  - the-che\n]', '3:3'],
  ['bad-start', 'title: @congbo', '2:8'],
  ['bad-start', 'title: `mã`', '2:8'],
  ['bad-escape', 'title: "C:\\dulieu"', '2:11'],
  ['alias', 'title: *', '2:8'],
  ['alias', 'title: *khong-co', '2:8'],
  ['alias', 'title: &a &b x', '2:11'],
  ['tag', 'title: !a !b x', '2:11'],
  ['document-mark', '%YAML 1.2\nkind: news', '3:1'],
  ['bad-key', `${'k'.repeat(1_100)}: news`, '2:1'],
  ['bad-key', '? [a, b]\n: news', '2:3'],
  ['unexpected', 'fields: [a]]', '2:12'],
  ['not-keys', '- kind\n- news', '2:1'],
  ['not-keys', 'Tin mới', '2:1'],
];

describe('a slip in the front matter is named in the language of the reader', () => {
  test.each(slips)('%s: %j', (slip, yaml, place) => {
    const found = read(yaml).find(({ params }) => params.slip === slip);
    expect(found, JSON.stringify(read(yaml))).toBeDefined();
    expect(`${found!.line}:${found!.column}`).toBe(place);
    expect(wordProblem(found!, 'vi').message).toBe(
      `phần khai báo không đọc được: ${catalogueIn('vi').phrases.slips[slip]}`,
    );
    expect(wordProblem(found!, 'vi').message).not.toMatch(/[a-z]+ (?:must|are|need|cannot|with) /);
    expect(wordProblem(found!, 'en').message).toMatch(/^the front matter cannot be read: /);
  });
});

test("the parser's own words stand in the English message only", () => {
  const [found] = read('title: "Tin mới');
  expect(wordProblem(found!, 'en').message).toBe(
    'the front matter cannot be read: a quote is opened and not closed (Missing closing "quote)',
  );
  expect(JSON.stringify(wordProblem(found!, 'vi'))).not.toContain('Missing');
});

test.each([
  ['keys inside keys', '? '.repeat(500)],
  ['brackets inside brackets', `fields: ${'['.repeat(5_000)}`],
  ['an alias inside its own anchor', 'kind: &a { b: *a }'],
])('%s are refused', (_, yaml) => {
  expect(read(yaml).map(({ code }) => code)).toContain('bad-yaml');
});

test('a bomb of aliases is refused, not opened', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(', ')}]`),
  ].join('\n');
  expect(read(bomb)).toMatchObject([{ code: 'bad-yaml', params: { slip: 'alias' } }]);
});

/** A figure whose third line is wrong, between right ones. */
const figure = (line: string): string =>
  `kind: news\nfigures:\n  - label: a\n    series: b\n${line}\n    unit: "%"\nsource: x`;

test.each([
  ['bad-indent', '   value: 1', '6:1'],
  ['bad-indent', '     value: 1', '6:1'],
  ['bad-indent', '  value: 1', '6:1'],
  ['bad-indent', 'value: 1', '6:1'],
  ['tab', '\tvalue: 1', '6:1'],
  ['colon-in-value', '    title: a: b', '6:12'],
  ['missing-space', '    value:1', '6:10'],
] as const)('%s: %j is told once, where it was made, with a way to mend it', (slip, line, place) => {
  const problems = read(figure(line));
  expect(problems.map(slipOf)).toEqual([`${slip} ${place}`]);
  expect(wordProblem(problems[0]!, 'vi').fix).toBe(catalogueIn('vi').phrases.slipFixes[slip]);
  expect(wordProblem(problems[0]!, 'en').fix).toBe(catalogueIn('en').phrases.slipFixes[slip]);
});

test('keys written twice are each told', () => {
  expect(read('kind: a\nkind: b\nsource: x\nsource: y').map(({ code, line }) => `${line} ${code}`)).toEqual([
    '3 repeated-key',
    '5 repeated-key',
  ]);
});
