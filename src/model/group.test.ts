import { describe, expect, it } from 'vitest';
import { groupOf } from './group.ts';

const bands = [
  { name: 'A', from: 90 },
  { name: 'B', from: 80 },
  { name: 'C', from: 70 },
];

describe('groupOf', () => {
  it('takes a score as stored: 79.97 is C though it prints as 80.0', () => {
    expect(groupOf(79.97, bands)).toBe('C');
  });

  it('counts the lower bound in', () => {
    expect(groupOf(80, bands)).toBe('B');
    expect(groupOf(90, bands)).toBe('A');
  });

  it('names no group below all bands, or where the producer named none', () => {
    expect(groupOf(69.99, bands)).toBeNull();
    expect(groupOf(95, [])).toBeNull();
  });
});
