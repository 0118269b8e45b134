import { expect, test } from 'vitest';
import { decodeTyping } from './typing.ts';

test.each([
  ['ddaf nawngx', 'đà nẵng'],
  ['ddieenj bieen', 'điện biên'],
  ['tieengs vieetj', 'tiếng việt'],
  ['haf nooij', 'hà nội'],
  ['d9a2 na8ng4', 'đà nẵng'],
  ['hue61', 'huế'],
  ['bi2nh du7o7ng', 'bình dương'],
  ['bifnh duwowng', 'bình dương'],
  ['Quangr Ninh', 'quảng ninh'],
])('"%s" was meant as "%s"', (typed, meant) => {
  expect(decodeTyping(typed)).toBe(meant);
});

test('words with marks and plain words without keys stay', () => {
  for (const text of ['đà nẵng', 'kon tum', '2023', '23/ct-ttg']) expect(decodeTyping(text)).toBe(text);
});
