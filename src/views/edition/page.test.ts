import { describe, expect, it } from 'vitest';
import type { Edition } from '../../model/index-definition.ts';
import type { Observation } from '../../model/observation.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from '../../model/testing.ts';
import { pageContext } from '../../routes/page-context.ts';
import { page } from './page.ts';

/** The page of 2024, in English, between 2023 and what `more` adds. */
function pageOf2024(observations: readonly Observation[], part: Partial<Edition> = {}, more: readonly Edition[] = []) {
  const index = inventedIndex([inventedEdition('2023'), inventedEdition('2024', part), ...more]);
  const data = inventedDataset({ indices: [index], observations });
  return page(pageContext('en', data, 'https://example.org', '/'), { kind: 'edition', index, edition: '2024' }).shown;
}

const complete = ['A', 'B', 'C'].map((code, i) => inventedObservation('2024', `old:${code}`, 70 - i));

describe('the page of an edition', () => {
  it('says how many units are missing, and which', () => {
    const shown = pageOf2024(complete.slice(0, 1));
    expect(shown.missing).toMatchObject({ all: 3, here: 1 });
    expect(shown.absent?.units.map(({ text }) => text)).toEqual(['Tỉnh B', 'Tỉnh C']);
  });

  it('says nothing of coverage where every unit is here', () => {
    const shown = pageOf2024(complete);
    expect([shown.missing, shown.absent]).toEqual([null, null]);
  });

  it('an edition that does not compare with the one before tells why', () => {
    expect(pageOf2024(complete, { comparableWithPrevious: 'no' }).breakNote).toContain('lý do');
    expect(pageOf2024(complete).breakNote).toBeNull();
  });

  it('an older edition leads to the newest, the newest nowhere', () => {
    expect(pageOf2024(complete).newer).toBeNull();
    expect(pageOf2024(complete, {}, [inventedEdition('2025')]).newer?.href).toBe('/en/rankings/x/2025/');
  });

  it('held values are named above the table without their numbers', () => {
    const shown = pageOf2024([inventedObservation('2024', 'old:A', 71.25, { status: 'H' })]);
    expect(shown.table.held).toContain('Tỉnh A');
    expect(JSON.stringify(shown)).not.toContain('71.25');
  });

  it('the reader may filter by change only where something compares', () => {
    expect(pageOf2024(complete).table.filter).not.toHaveProperty('points');
    const before = inventedObservation('2023', 'old:A', 60);
    expect(pageOf2024([...complete, before]).table.filter).toHaveProperty('points');
  });
});
