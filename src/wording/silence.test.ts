import { expect, test } from 'vitest';
import { lineOf } from '../model/lineage.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from '../model/testing.ts';
import type { UnitKey } from '../model/unit.ts';
import { editionSpans } from './edition-name.ts';
import { silentSpans } from './silence.ts';

const OUT = { announcedOn: '2024-04-17' };

test('where only some of the public units are here, nobody is said to be behind them', () => {
  const index = inventedIndex([inventedEdition('2023', { ...OUT, publishedUnits: 2 })]);
  const spans = (...codes: string[]) => {
    const observations = codes.map((code, i) =>
      inventedObservation('2023', `old:${code}`, 90 - i, { publishedRank: i + 1 }),
    );
    const data = inventedDataset({ indices: [index], observations });
    return silentSpans(data, index, lineOf(data, 'old:C' as UnitKey), 'en', index.editions).map(({ why }) => why);
  };
  expect(spans('A')).toEqual([
    'only the top 2 are made public; 1 of them is on this site so far, and Tỉnh C may or may not be one of the others',
  ]);
  expect(spans('A', 'B')).toEqual(['only the top 2 are made public, and Tỉnh C is not among them']);
});

test('silent editions of one reason stand together, three in a row as a span', () => {
  const years = ['2018', '2019', '2020', '2021', '2022', '2023'];
  const index = inventedIndex(years.map((year) => inventedEdition(year, OUT)));
  const data = inventedDataset({ indices: [index], observations: [inventedObservation('2021', 'old:C', 90)] });
  const spans = silentSpans(data, index, lineOf(data, 'old:C' as UnitKey), 'en', index.editions);
  expect(spans).toEqual([{ editions: '2018–2020, 2022, 2023', why: 'this site has no figure for Tỉnh C yet' }]);
  expect(editionSpans(index, [])).toBe('');
});
