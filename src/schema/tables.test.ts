import { expect, test } from 'vitest';
import { EDITIONS, OBSERVATIONS } from './index-tables.ts';
import { pathOf } from './table.ts';
import { tableAt, TABLES } from './tables.ts';

test('every table has a name and a place of its own', () => {
  expect(new Set(TABLES.map(({ kind }) => kind)).size).toBe(TABLES.length);
  expect(new Set(TABLES.map(({ path }) => path)).size).toBe(TABLES.length);
});

test('no table names a column twice, and keys name columns of their own table', () => {
  for (const { path, columns, key, alsoUnique = [] } of TABLES) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size, path).toBe(names.length);
    for (const name of [...key, ...alsoUnique.flat()]) expect(names, path).toContain(name);
  }
});

test('a reference names a column that is the key of its table within its folder', () => {
  for (const { path, columns } of TABLES) {
    for (const { name, refersTo } of columns) {
      if (!refersTo) continue;
      const target = TABLES.find((schema) => schema.path === refersTo.table);
      expect(target?.key, `${path} ${name}`).toContain(refersTo.column);
      for (const [, part] of refersTo.table.matchAll(/<(\w+)>/g))
        expect(path.includes(`<${part}>`) || columns.some((column) => column.name === part), `${path} ${name}`).toBe(
          true,
        );
    }
  }
});

test('everything is said in both languages, and the declarations are plain data', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null && !(value instanceof RegExp)
        ? Object.values(value).flatMap(texts)
        : [];
  for (const { path, title, columns } of TABLES) {
    for (const { name, help, unit, empty } of columns)
      for (const said of [title, help, unit, empty].filter((each) => each !== undefined)) {
        expect(Object.keys(said), `${path} ${name}`).toEqual(['vi', 'en']);
        for (const text of texts(said)) expect(text.trim(), `${path} ${name}`).not.toBe('');
      }
    expect(JSON.stringify(columns)).not.toContain('undefined');
  }
});

test('a path tells the kind of its table and its parts, and is made of them again', () => {
  const path = 'data/indices/papi/observations/2019.csv';
  expect(tableAt(path)).toEqual({ schema: OBSERVATIONS, parts: { index: 'papi', edition: '2019' } });
  expect(pathOf(OBSERVATIONS, { index: 'papi', edition: '2019' })).toBe(path);
  expect(tableAt('data/indices/papi/editions.csv')?.schema).toBe(EDITIONS);
  expect(tableAt('data/indices/papi/x/editions.csv')).toBeNull();
  expect(tableAt('data/indices/papi/editionsXcsv')).toBeNull();
});
