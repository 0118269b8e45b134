import { describe, expect, it } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { namesFromAToZ } from './a-z.ts';

const data = snapshotDataset();
const vi = namesFromAToZ(data, 'vi');
const en = namesFromAToZ(data, 'en');
const under = (list: typeof vi, letter: string): string[] =>
  list.find((entry) => entry.letter === letter)?.names.map(({ name }) => name) ?? [];

describe('namesFromAToZ', () => {
  it('keeps the letters in Vietnamese order, Đ after D', () => {
    const letters = vi.map(({ letter }) => letter);
    expect(letters.indexOf('Đ')).toBe(letters.indexOf('D') + 1);
    expect(letters.slice(0, 4)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('lists Điện Biên under Đ in Vietnamese and Dien Bien under D in English', () => {
    expect(under(vi, 'Đ')).toContain('Điện Biên');
    expect(under(vi, 'D')).not.toContain('Điện Biên');
    expect(under(en, 'D')).toContain('Dien Bien');
    expect(en.map(({ letter }) => letter)).not.toContain('Đ');
  });

  it('lists both An Giangs, today’s first', () => {
    const found = vi.find((entry) => entry.letter === 'A')!.names.filter(({ name }) => name === 'An Giang');
    expect(found.map(({ line }) => line.endedOn)).toEqual([null, '2025-06-30']);
  });

  it('lists other names and leads from them to the unit', () => {
    const found = vi.flatMap(({ names }) => names).find(({ name }) => name === 'Kontum')!;
    expect(found.isAlias).toBe(true);
    expect(found.line.unit.name.vi).toBe('Kon Tum');
  });

  it('lists the former name of a unit that was renamed', () => {
    const found = vi.flatMap(({ names }) => names).find(({ name }) => name === 'Thừa Thiên Huế')!;
    expect(found.isAlias).toBe(true);
    expect(found.line.unit.name.vi).toBe('Huế');
  });

  it('has every unit’s own name exactly once', () => {
    const own = vi.flatMap(({ names }) => names).filter(({ isAlias }) => !isAlias);
    expect(new Set(own.map(({ line }) => line)).size).toBe(own.length);
    expect(own).toHaveLength(86 + 27);
  });
});
