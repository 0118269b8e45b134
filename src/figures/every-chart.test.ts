import { describe, expect, it } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import type { Dataset } from '../model/dataset.ts';
import { everyLine } from '../model/lineage.ts';
import { unitKey, type Succession, type Unit, type UnitSet } from '../model/unit.ts';
import { everyChart } from './every-chart.ts';

const data = snapshotDataset();

const chartIds = (of: Dataset): string[] => everyChart(of).map(({ id }) => id);
const segments = (of: Dataset): string[] =>
  everyLine(of).flatMap(({ kind, segment }) => [`${kind.id}/${segment.vi}`, `${kind.id}/${segment.en}`]);

/** A set beside one of the data, its units those of that set, each going on as itself. */
function withSet(of: string, id: string, valid: Pick<UnitSet, 'validFrom' | 'validTo'>, isOlder: boolean): Dataset {
  const known = data.unitSets.get(of);
  if (!known) throw new Error(`no set ${of}`);
  const members = [...data.units.values()].filter(({ set }) => set === of);
  const moved = members.map((unit): Unit => ({ ...unit, set: id, key: unitKey(id, unit.code) }));
  const successions = members.map(({ key, code }): Succession => ({
    from: isOlder ? unitKey(id, code) : key,
    to: isOlder ? key : unitKey(id, code),
    on: '2008-08-01',
    legalBasis: { vi: '', en: '' },
  }));
  const closed: UnitSet = isOlder ? known : { ...known, validTo: '2029-12-31' };
  return {
    ...data,
    unitSets: new Map([...data.unitSets, [of, closed], [id, { ...known, id, ...valid }]]),
    units: new Map([...data.units, ...moved.map((unit) => [unit.key, unit] as const)]),
    successions: [...data.successions, ...successions],
  };
}

/** What grows: every address and chart id of before must still be there. */
const GROWN: readonly (readonly [what: string, grown: () => Dataset])[] = [
  ['an older set', () => withSet('vn63', 'vn64', { validFrom: '2004-01-01', validTo: '2008-07-31' }, true)],
  ['a newer set', () => withSet('vn34', 'vn30', { validFrom: '2030-01-01', validTo: null }, false)],
  [
    'an edition of every index',
    () => ({
      ...data,
      indices: data.indices.map((index) => ({
        ...index,
        editions: index.editions.flatMap((edition, i, all) =>
          i === all.length - 1 ? [edition, { ...edition, edition: '2099' }] : [edition],
        ),
      })),
    }),
  ],
  [
    'an index with the values of another',
    () => ({
      ...data,
      indices: data.indices.flatMap((index, i) => (i === 0 ? [{ ...index, id: 'another' }, index] : [index])),
      observations: data.observations.flatMap((one) =>
        one.index === data.indices[0]?.id ? [{ ...one, index: 'another' }, one] : [one],
      ),
    }),
  ],
];

describe.each(GROWN)('when %s is added', (_, grown) => {
  it('every chart keeps its id', () => {
    const after = new Set(chartIds(grown()));
    expect(chartIds(data).filter((id) => !after.has(id))).toEqual([]);
  });

  it('every unit keeps its address, and no two share one', () => {
    const after = segments(grown());
    expect(segments(data).filter((segment) => !after.includes(segment))).toEqual([]);
    const vietnamese = after.filter((_, i) => i % 2 === 0);
    expect(new Set(vietnamese).size).toBe(vietnamese.length);
  });
});

it('no two charts share an id', () => {
  expect(new Set(chartIds(data)).size).toBe(chartIds(data).length);
});
