import { describe, expect, it } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import {
  everyLine,
  lineOf,
  linesOf,
  newestSetOfKind,
  predecessorLines,
  successorLines,
  type UnitLine,
} from './lineage.ts';
import { inventedDataset, inventedSuccession, inventedUnit } from './testing.ts';
import { unitKey, type UnitKey } from './unit.ts';

const data = snapshotDataset();
const line = (set: string, code: string): UnitLine => lineOf(data, unitKey(set, code));
const names = (lines: readonly UnitLine[]): string[] => lines.map((each) => each.unit.name.vi);

describe('lines of the real provinces', () => {
  it.each([
    ['01', 'Hà Nội', 'ha-noi'],
    ['46', 'Huế', 'hue'],
  ])('%s, %s, has one line across both sets', (code, name, segment) => {
    const found = line('vn63', code);
    expect(found).toBe(line('vn34', code));
    expect(found.unit.name.vi).toBe(name);
    expect(found.units.map((unit) => unit.set)).toEqual(['vn63', 'vn34']);
    expect(found.endedOn).toBeNull();
    expect(found.segment).toEqual({ vi: segment, en: segment });
    expect(found.keyIn('vn63')).toBe(unitKey('vn63', code));
  });

  it('An Giang has two: until the merger and since', () => {
    const before = line('vn63', '89');
    const today = line('vn34', '91');
    expect(before.segment).toEqual({ vi: 'an-giang-den-2025', en: 'an-giang-until-2025' });
    expect(before.endedOn).toBe('2025-06-30');
    expect(today.segment.vi).toBe('an-giang');
    expect(names(successorLines(data, before))).toEqual(['An Giang']);
    expect(names(predecessorLines(data, today)).sort()).toEqual(['An Giang', 'Kiên Giang']);
    expect(today.keyIn('vn63')).toBeNull();
  });

  it('code 91 was Kiên Giang and is An Giang', () => {
    expect(line('vn63', '91').unit.name.vi).toBe('Kiên Giang');
    expect(line('vn34', '91').unit.name.vi).toBe('An Giang');
  });

  it('Kon Tum leads to Quảng Ngãi and back', () => {
    const [successor] = successorLines(data, line('vn63', '62'));
    expect(successor!.unit.name.vi).toBe('Quảng Ngãi');
    expect(names(predecessorLines(data, successor!))).toContain('Kon Tum');
  });

  it('every old province goes on or has a successor', () => {
    const old = [...data.units.values()].filter((unit) => unit.set === 'vn63');
    expect(old).toHaveLength(63);
    for (const { key } of old) {
      const found = lineOf(data, key);
      expect(found.keyIn('vn34') !== null || successorLines(data, found).length > 0, key).toBe(true);
    }
  });

  it('34 go on today, 11 of them under the same borders, 52 have ended', () => {
    const lines = linesOf(data, data.unitKinds.get('province')!);
    expect(lines.filter((each) => each.endedOn === null)).toHaveLength(34);
    expect(lines.filter((each) => each.units.length === 2)).toHaveLength(11);
    expect(lines.filter((each) => each.endedOn !== null)).toHaveLength(52);
  });

  it.each([...data.unitKinds])('no two lines of kind %s share an address', (_, kind) => {
    for (const lang of ['vi', 'en'] as const) {
      const segments = linesOf(data, kind).map((each) => each.segment[lang]);
      expect(new Set(segments).size).toBe(segments.length);
    }
  });

  it('every unit is in exactly one line', () => {
    const members = everyLine(data).flatMap((each) => each.units.map((unit) => unit.key));
    expect(members.sort()).toEqual([...data.units.keys()].sort());
  });
});

describe('lines of invented units', () => {
  it('end at a merger even where the name goes on, and at a split', () => {
    const invented = inventedDataset({
      units: [
        inventedUnit('old', 'A'),
        inventedUnit('old', 'B'),
        inventedUnit('new', 'A1'),
        inventedUnit('new', 'A2'),
        inventedUnit('new', 'B'),
      ],
      successions: [
        inventedSuccession('old:A', 'new:A1'),
        inventedSuccession('old:A', 'new:A2'),
        inventedSuccession('old:B', 'new:B'),
      ],
    });
    const split = lineOf(invented, 'old:A' as UnitKey);
    expect(split.units).toHaveLength(1);
    expect(successorLines(invented, split)).toHaveLength(2);
    expect(lineOf(invented, 'old:B' as UnitKey).units).toHaveLength(2);
  });

  it('refuse a unit that is not in the register', () => {
    expect(() => lineOf(data, 'vn63:99' as UnitKey)).toThrow('no unit "vn63:99"');
  });

  it('know the set in force today', () => {
    expect(new Map([...newestSetOfKind(data.unitSets)].map(([kind, set]) => [kind.id, set]))).toEqual(
      new Map([
        ['province', 'vn34'],
        ['ministry', 'bo17'],
      ]),
    );
  });
});
