import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

it('measures Vietnamese names by their base letters', () => {
  expect(textWidth('Quảng Ngãi', 13)).toBe(textWidth('Quang Ngai', 13));
  expect(textWidth('Đà Nẵng', 12)).toBeCloseTo(textWidth('Đa Nang', 12));
  expect(textWidth('Hà Nội', 13, 700)).toBeGreaterThan(textWidth('Hà Nội', 13));
});

it('breaks at spaces and keeps a word too wide on a line of its own', () => {
  expect(wrapText('Bà Rịa - Vũng Tàu', 70, 12)).toEqual(['Bà Rịa -', 'Vũng Tàu']);
  expect(wrapText('https://example.vn/a b', 20, 12)).toEqual(['https://example.vn/a', 'b']);
  expect(wrapText('  ', 20, 12)).toEqual([]);
});

it('for any words, no word is lost and lines of several words fit', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), fc.integer({ min: 20, max: 300 }), (words, room) => {
      const lines = wrapText(words.join(' '), room, 13);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.includes(' ') && textWidth(line, 13) > room).toBe(false);
    }),
  );
});
