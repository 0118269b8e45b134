import { expect, test } from 'vitest';
import { withState } from './language-link.ts';

test.each([
  ['/en/search/', '?q=h%C3%A0%20n%E1%BB%99i', '', '/en/search/?q=h%C3%A0%20n%E1%BB%99i'],
  ['/repo/en/rankings/', '?vung=x', '#hai-phong', '/repo/en/rankings/?vung=x#hai-phong'],
  ['/en/?q=before#old', '', '', '/en/'],
  ['/en/about/', '', `#${encodeURIComponent('lời-cảm-ơn')}`, '/en/about/#thanks'],
  ['/en/about/', '', '#lời-cảm-ơn', '/en/about/#thanks'],
  ['/en/a-z/', '', '#chu-%C4%90', '/en/a-z/'],
  ['/en/a-z/', '', '#%', '/en/a-z/#%'],
])('%s with %s%s', (twin, search, hash, expected) => {
  const places = new Map([
    ['lời-cảm-ơn', 'thanks'],
    ['chu-Đ', ''],
  ]);
  expect(withState(twin, { search, hash }, places)).toBe(expected);
});
