import { expect, test } from 'vitest';
import { isSearchKey } from './focus-search.ts';

const slash = { key: '/', ctrlKey: false, metaKey: false, altKey: false, isComposing: false, defaultPrevented: false };

test('a slash goes to the search field', () => {
  expect(isSearchKey(slash, false)).toBe(true);
});

test('a slash stays a slash while the reader writes, composes or uses a shortcut', () => {
  expect(isSearchKey(slash, true)).toBe(false);
  expect(isSearchKey({ ...slash, isComposing: true }, false)).toBe(false);
  expect(isSearchKey({ ...slash, ctrlKey: true }, false)).toBe(false);
});
