import { expect, test } from 'vitest';
import { verdictOf } from '../model/target.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from '../model/testing.ts';
import type { Target } from '../model/record.ts';
import type { UnitKey } from '../model/unit.ts';
import { pageContext } from '../routes/page-context.ts';
import { verdictWords } from './target-words.ts';

const target: Target = {
  id: 't',
  unitSet: 'old',
  unit: 'old:A' as UnitKey,
  index: 'x',
  measure: 'value',
  comparator: '>=80',
  baseline: null,
  dueEdition: '2023',
  text: { vi: 'Đạt 80 điểm.', en: 'Reach 80 points.' },
  source: 's',
  note: '',
};

const restsOn = (value: number | null): string | null => {
  const data = inventedDataset({
    indices: [inventedIndex([inventedEdition('2023', { announcedOn: '2024-04-17' })])],
    observations: value === null ? [] : [inventedObservation('2023', 'old:A', value)],
  });
  return verdictWords(pageContext('en', data, 'https://example.org', '/'), target, verdictOf(data, target)).restsOn;
};

test('a verdict says what it was computed from; where nothing was, only which edition was due', () => {
  expect(restsOn(85)).toBe('Computed from X 2023, announced 17 April 2024');
  expect(restsOn(null)).toBe('Due in: X 2023, announced 17 April 2024');
});
