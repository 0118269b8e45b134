import { describe, expect, test } from 'vitest';
import { countText, passes, queryWith } from './filter.ts';

const all = { name: '', region: '', points: '', rank: '' };
const row = { name: 'Đắk Lắk', region: 'tay-nguyen', points: 'up', rank: 'down' };

describe('filtering a table', () => {
  test('an empty filter lets every row through', () => {
    expect(passes(row, all)).toBe(true);
    expect(passes({}, all)).toBe(true);
  });

  test('a name is found without its marks and from the middle', () => {
    expect(passes(row, { ...all, name: 'dak lak' })).toBe(true);
    expect(passes(row, { ...all, name: ' LAK ' })).toBe(true);
    expect(passes(row, { ...all, name: 'đắk nông' })).toBe(false);
  });

  test('points and rank are separate questions: up in points, down in rank', () => {
    expect(passes(row, { ...all, points: 'up', rank: 'down' })).toBe(true);
    expect(passes(row, { ...all, points: 'up', rank: 'up' })).toBe(false);
    expect(passes({ ...row, points: 'none' }, { ...all, points: 'up' })).toBe(false);
  });

  test('the address keeps what is not the form’s own and drops empty parts', () => {
    const names = { name: 'ten', region: 'vung' };
    expect(queryWith('?v=2&ten=cu', { ...all, region: 'tay-nguyen' }, names)).toBe('?v=2&vung=tay-nguyen');
    expect(queryWith('?ten=cu', all, names)).toBe('');
    expect(queryWith('', { ...all, points: 'up' }, names)).toBe('');
  });

  test('the count fills its sentence', () => {
    expect(countText('{shown} trong {total} tỉnh', 3, 63)).toBe('3 trong 63 tỉnh');
  });
});
