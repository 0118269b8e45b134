import { expect, it } from 'vitest';
import { DEEPEST, tooDeepAt } from './yaml-depth.ts';

it('front matter as people write it is not too deep', () => {
  expect(tooDeepAt('fields: [a, b]\nfigures:\n  - label: "x [1]"\n    value: 1\n')).toBeNull();
});

it('brackets, indentation and dashes beyond the limit are found where they pass it', () => {
  expect(tooDeepAt(`kind: ${'['.repeat(DEEPEST + 1)}`)).toBe('kind: '.length + DEEPEST);
  expect(tooDeepAt(`a:\n${' '.repeat(2 * DEEPEST)}b: 1\n`)).toBe(3);
  expect(tooDeepAt(`${'- '.repeat(DEEPEST)}x`)).toBe(0);
});
