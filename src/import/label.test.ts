import { describe, expect, it } from 'vitest';
import { labelKey, readLabel } from './label.ts';
import { pilotContext } from './testing.ts';

const { labels } = pilotContext();
const read = (...parts: string[]): unknown => readLabel(parts, labels);

describe('headers', () => {
  it.each([
    ['Tổng điểm', 'total'],
    ['Chỉ số', 'total'],
    ['TD INDEX 2012', 'total'],
    ['Chỉ số CCHC', 'total'],
    ['Điểm', 'total'],
    ['Total score', 'total'],
    ['Chỉ đạo, điều hành', 'dieu-hanh'],
    ['1. Công tác chỉ đạo điều hành CCHC', 'dieu-hanh'],
    ['Lĩnh vực 2: Thể chế', 'the-che'],
    ['Cải cách thể chế (tối đa 10)', 'the-che'],
    ['Institutional reform', 'the-che'],
    ['II. THỂ CHẾ', 'the-che'],
    ['the-che', 'the-che'],
  ])('"%s" is the value of %s', (label, indicator) => expect(read(label)).toMatchObject({ kind: 'value', indicator }));

  it('over two rows are read together', () => {
    expect(read('Điểm các lĩnh vực', 'Thể chế')).toMatchObject({ kind: 'value', indicator: 'the-che' });
    expect(read('Cải cách thể chế', 'Xếp hạng')).toMatchObject({ kind: 'rank', indicator: 'the-che' });
    expect(read('Năm 2012', 'Điểm')).toMatchObject({ kind: 'value', indicator: 'total' });
    expect(read('Năm 2012', 'Hạng')).toMatchObject({ kind: 'rank', indicator: 'total' });
  });

  it.each([
    ['STT', 'ordinal'],
    ['Mã tỉnh', 'code'],
    ['Vùng', 'region'],
    ['Ghi chú', 'note'],
    ['Xếp loại', 'band'],
    ['Tăng/giảm so với 2011', 'change'],
    ['Điểm tối đa', 'maximum'],
  ])('"%s" is left out as %s', (label, kind) => expect(read(label)).toMatchObject({ kind }));

  it('of another year are left out', () => {
    expect(read('Năm 2011', 'Điểm')).toEqual({ kind: 'other-year', year: '2011' });
    expect(read('TD INDEX 2011')).toEqual({ kind: 'other-year', year: '2011' });
  });

  it('that fit nothing, or two things, are said to be unknown', () => {
    expect(read('Dân số')).toEqual({ kind: 'unknown', measure: 'value', suggestions: [] });
    expect(read('Cải cách')).toMatchObject({ kind: 'unknown' });
  });

  it('have a key that next year shares', () => {
    expect(labelKey(['PAR INDEX 2012', 'Điểm'], '2012')).toBe(labelKey(['PAR INDEX 2013', 'Điểm'], '2013'));
  });
});
