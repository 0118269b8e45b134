import { describe, expect, it } from 'vitest';
import { lineOf } from '../../model/lineage.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from '../../model/testing.ts';
import type { UnitKey } from '../../model/unit.ts';
import { pageContext } from '../../routes/page-context.ts';
import { page } from './page.ts';

const data = inventedDataset({
  indices: [inventedIndex([inventedEdition('2023'), inventedEdition('2024')])],
  observations: [
    inventedObservation('2023', 'old:A', 70),
    inventedObservation('2024', 'old:A', 71.25),
    inventedObservation('2024', 'old:C', 60),
  ],
});
const ctx = pageContext('vi', data, 'https://example.org', '/');
const shown = (key: string) => page(ctx, { kind: 'unit', line: lineOf(data, key as UnitKey) });

describe('the page of a unit', () => {
  it('a unit that went on has one page with its whole history', () => {
    const { shown: a } = shown('new:A');
    expect(a.histories.map(({ table }) => table.rows.map(({ edition }) => edition.text))).toEqual([['2024', '2023']]);
    expect(a.places.map(({ silence, standing }) => [silence, standing?.score?.text])).toEqual([[null, '71,25']]);
    expect([a.became, a.former]).toEqual([null, []]);
  });

  it('a merged unit names what it became, and its title says until when it was', () => {
    const { head, shown: c } = shown('old:C');
    expect(c.became?.links).toEqual([{ href: '/tinh/b/', text: 'Tỉnh B' }]);
    expect(head.title).toMatch(/^Tỉnh C \(.*2025\)$/);
  });

  it('what it came from stands on the page of a merged unit, with where each stood last', () => {
    const { shown: b } = shown('new:B');
    expect(b.cameFrom?.links.map(({ text }) => text).sort()).toEqual(['Tỉnh B', 'Tỉnh C']);
    expect(b.former.find(({ text }) => text === 'Tỉnh C')?.said).toContain('60,00');
    expect(b.former.find(({ text }) => text === 'Tỉnh B')?.said).toBe('');
  });

  it('where nothing of a unit is here, the page says why and invents no number', () => {
    const { head, shown: b } = shown('new:B');
    expect(b.places).toEqual([]);
    expect(b.elsewhere).toEqual([
      {
        said: 'Khi đó tính theo đơn vị cũ: Tỉnh B, Tỉnh C.',
        editions: [expect.objectContaining({ href: '/bang-xep-hang/x/2024/' })],
      },
    ]);
    expect(head.search.answer).toMatch(/^X 2024, .*: Khi đó tính theo đơn vị cũ: Tỉnh B, Tỉnh C/);
    expect(head.search.year).toBeUndefined();
  });

  it('an edition that a unit has no figure in says so beside where it stood last', () => {
    const later = inventedDataset({
      indices: [inventedIndex([inventedEdition('2023'), inventedEdition('2024', { announcedOn: '2025-04-06' })])],
      observations: [inventedObservation('2023', 'old:A', 70), inventedObservation('2023', 'old:B', 60)],
    });
    const line = lineOf(later, 'old:A' as UnitKey);
    const { head, shown: a } = page(pageContext('en', later, 'https://example.org', '/'), { kind: 'unit', line });
    expect(a.places).toMatchObject([
      {
        silence: {
          edition: { text: 'X 2024, announced 6 April 2025' },
          said: 'This site has no figure for Tỉnh A yet.',
          source: { href: '/en/sources/#s' },
        },
        standing: { score: { text: '70.00' } },
      },
    ]);
    expect(head.search.answer).toContain('no figure for Tỉnh A yet. X 2023: 70.00');
  });

  it('a unit that the data have not is an error of ours', () => {
    const line = { ...lineOf(data, 'new:A' as UnitKey), segment: { vi: 'khong-co', en: 'nowhere' } };
    expect(() => page(ctx, { kind: 'unit', line })).toThrow('khong-co');
  });
});
