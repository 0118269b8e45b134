import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './json-text.ts';

test.each([
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{a: 1}', 1],
  ['[1, 2', 5],
  ['', 0],
  ['  ', 2],
  ['[01]', 1],
  ['["a\nb"]', 1],
  ['{"a": 1} x', 9],
  ['[}', 1],
  ['{"a": [1, {"b": tru}]}', 16],
  ["['a']", 1],
  ['{"a": 1 "b": 2}', 8],
  [',', 0],
  ['[1,]', 3],
  ['{"a"}', 4],
  ['{"a":}', 5],
  ['"', 0],
  ['[1e]', 1],
  ['nulll', 0],
])('%j is no JSON from character %i on', (text, faultAt) => {
  expect(readJson(text)).toEqual({ faultAt });
});

test('whatever is JSON is read as what it is', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(readJson(text)).toEqual({ value: JSON.parse(text) as unknown });
    }),
    { seed: 3 },
  );
});

test('the fault in a text that was cut off is at its end, or at the token that was cut in two', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), fc.nat(), (text, at) => {
      const cut = `[${text}`.slice(0, 1 + (at % text.length));
      const read = readJson(cut);
      expect(
        'faultAt' in read &&
          read.faultAt <= cut.length &&
          /^(?:|"[^]*|-?[\d.eE+-]*|[a-z]*)$/.test(cut.slice(read.faultAt)),
      ).toBe(true);
    }),
    { seed: 3 },
  );
});

test('a very long string that is never closed is found', () => {
  expect(readJson(`["${'x'.repeat(1_000_000)}\n"]`)).toEqual({ faultAt: 1 });
});
