import { expect, test } from 'vitest';
import { withState } from './language-link.ts';

test.each([
  ['/en/search/', '?q=h%C3%A0%20n%E1%BB%99i', '', '/en/search/?q=h%C3%A0%20n%E1%BB%99i'],
  ['/repo/en/rankings/', '?vung=x', '#hai-phong', '/repo/en/rankings/?vung=x#hai-phong'],
  ['/en/?q=before#old', '', '', '/en/'],
])('%s with %s%s', (twin, search, hash, expected) => expect(withState(twin, { search, hash })).toBe(expected));
