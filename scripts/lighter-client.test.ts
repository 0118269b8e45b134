import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { findingNothing, withoutHelp } from './lighter-client.ts';

test('help goes, names, words and references stay', () => {
  expect(
    withoutHelp(
      `const x = filled('unit', choice('a', 'b'), 'đơn vị', 'unit', { refersTo: { table: 't', column: 'c' } });`,
    ),
  ).toBe(`const x = filled('unit', choice('a', 'b'), '', '', { refersTo: { table: 't', column: 'c' } });`);
  expect(withoutHelp(`const z = open('note', text, 'ghi ' + 'chú', 'note');`)).toBe(
    `const z = open('note', text, '', '');`,
  );
  expect(withoutHelp(`const w = (isFirst ? filled : open)('name', text, 'tên', 'name');`)).toBe(
    `const w = (isFirst ? filled : open)('name', text, '', '');`,
  );
  expect(withoutHelp(`const y = [...filledTexts('name', 'tên', 'name')];`)).toBe(
    `const y = [...filledTexts('name', '', '')];`,
  );
  expect(withoutHelp(`table({ kind: 'a', title: { vi: 'bảng', en: 'table' } });`)).toBe(
    `table({ kind: 'a', title: { vi: '', en: '' } });`,
  );
});

test('what is read for nobody is not found, under the same names', () => {
  expect(
    findingNothing('export function parsePivotTable(xml) {\n}\nfunction own() {}\nexport function parseSlicers() {}'),
  ).toBe('export const parsePivotTable = () => undefined;\nexport const parseSlicers = () => [];');
  expect(findingNothing('function a() {}\nexport { a, b };\n')).toBe(
    'export const a = () => undefined;\nexport const b = () => undefined;',
  );
});

test.each(globSync('src/schema/*-tables.ts'))('no sentence is left in %s', (path) => {
  const source = ts.createSourceFile(path, withoutHelp(readFileSync(path, 'utf8')), ts.ScriptTarget.Latest, true);
  const sentences: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /\p{L} \p{L}/u.test(node.text)) sentences.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  expect(sentences).toEqual([]);
});
