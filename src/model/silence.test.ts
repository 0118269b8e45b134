import { expect, test } from 'vitest';
import { lineOf } from './lineage.ts';
import { editionToAsk, silenceOf, silentEditions } from './silence.ts';
import {
  inventedDataset,
  inventedEdition,
  inventedIndex,
  inventedObservation,
  inventedUnit,
  PROVINCE,
} from './testing.ts';
import type { Edition, Index } from './index-definition.ts';
import type { Observation } from './observation.ts';
import type { UnitKey } from './unit.ts';

const OUT = { announcedOn: '2024-04-17' };

const silence = (
  unit: string,
  observations: readonly Observation[],
  edition: Partial<Edition> = OUT,
  part: Partial<Index> = {},
) => {
  const index = inventedIndex([inventedEdition('2023', edition)], part);
  const data = inventedDataset({ indices: [index], observations });
  return silenceOf(data, index, index.editions[0]!, lineOf(data, unit as UnitKey));
};

test('a score or a rank is no silence, whatever else is missing', () => {
  expect(silence('old:A', [inventedObservation('2023', 'old:A', 90)])).toBeNull();
  expect(silence('old:A', [inventedObservation('2023', 'old:A', null, { publishedRank: 3 })])).toBeNull();
});

test('each way of being silent is told apart', () => {
  const status = (letter: Observation['status']) => [inventedObservation('2023', 'old:A', null, { status: letter })];
  expect(silence('old:A', [])).toBe('not-here');
  expect(silence('old:A', status('L'))).toBe('not-here');
  expect(silence('old:A', [], {})).toBe('not-announced');
  expect(silence('old:A', status('M'))).toBe('not-measured');
  expect(silence('old:A', status('Q'))).toBe('not-public');
  expect(silence('old:A', status('O'))).toBe('not-public');
  expect(silence('old:A', [inventedObservation('2023', 'old:A', 90, { status: 'H' })])).toBe('held');
  expect(silence('old:A', [], OUT, { unitKind: { ...PROVINCE, id: 'ministry' } })).toBe('other-kind');
});

test('an edition whose ranked units are all here did not rank the rest', () => {
  const all = [inventedObservation('2023', 'old:A', 90), inventedObservation('2023', 'old:B', 80)];
  expect(silence('old:C', all, { ...OUT, unitsRanked: 2 })).toBe('not-measured');
  expect(silence('old:C', all, { ...OUT, unitsRanked: 3 })).toBe('not-here');
});

test('where only the best placed are public, the others are not public once all of those are here', () => {
  const first = [inventedObservation('2023', 'old:A', 90, { publishedRank: 1 })];
  expect(silence('old:C', first, { ...OUT, publishedUnits: 1 })).toBe('beyond');
  expect(silence('old:C', first, { ...OUT, publishedUnits: 2 })).toBe('perhaps-not-public');
  expect(silence('old:C', [], { ...OUT, publishedUnits: 0 })).toBe('beyond');
});

test('where an edition has what a unit was made of, or what it became, that is said', () => {
  const rows = [inventedObservation('2023', 'old:A', 90)];
  expect(silence('new:B', rows)).toBe('as-former');
  expect(silence('old:C', rows, { ...OUT, unitSet: 'new' })).toBe('as-later');
  expect(silence('new:A', [], { ...OUT, unitSet: 'new' })).toBe('not-here');
});

test('a unit that came from nowhere or went nowhere is not one of the edition', () => {
  const alone = (unitSet: string, unit: string) => {
    const index = inventedIndex([inventedEdition('2023', { ...OUT, unitSet })]);
    const data = inventedDataset({ indices: [index], successions: [] });
    return silenceOf(data, index, index.editions[0]!, lineOf(data, unit as UnitKey));
  };
  expect(alone('old', 'new:B')).toBe('not-yet');
  expect(alone('new', 'old:C')).toBe('no-longer');
});

test('the silent editions are those that had the unit, each with why', () => {
  const index = inventedIndex([inventedEdition('2022', OUT), inventedEdition('2023', OUT), inventedEdition('2024')]);
  const data = inventedDataset({ indices: [index], observations: [inventedObservation('2023', 'old:C', 90)] });
  const silent = silentEditions(data, index, lineOf(data, 'old:C' as UnitKey));
  expect(silent.map(({ edition, silence: why }) => [edition.edition, why])).toEqual([
    ['2022', 'not-here'],
    ['2024', 'not-announced'],
  ]);
  expect(silentEditions(data, index, lineOf(data, 'new:B' as UnitKey))).toEqual([]);
});

test('a unit that existed and is not in the list was left out', () => {
  const index = inventedIndex([inventedEdition('2023', { ...OUT, unitSet: 'new' })]);
  const data = inventedDataset({
    indices: [index],
    units: [inventedUnit('old', 'A'), inventedUnit('old', 'B'), inventedUnit('new', 'A')],
    successions: [],
  });
  expect(silenceOf(data, index, index.editions[0]!, lineOf(data, 'old:B' as UnitKey))).toBe('no-longer');
});

test('a reader asks about the newest edition that is out and had the unit', () => {
  const index = inventedIndex([
    inventedEdition('2023', OUT),
    inventedEdition('2024', { announcedOn: '2025-04-01', unitSet: 'new' }),
    inventedEdition('2025', { unitSet: 'new' }),
  ]);
  const data = inventedDataset({ indices: [index] });
  const asked = (unit: string) => editionToAsk(data, index, lineOf(data, unit as UnitKey))?.edition ?? null;
  expect([asked('old:A'), asked('old:C'), asked('new:B')]).toEqual(['2024', '2023', '2024']);
});
