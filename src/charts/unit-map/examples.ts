import { sequentialClasses, divergingClasses } from '../classes.ts';
import type { UnitCell } from '../missing.ts';
import { unitKey } from '../../model/unit.ts';
import type { MapGround } from './ground.ts';
import type { ArchipelagoLabel } from './insets.ts';
import type { UnitMapSpec } from './layout.ts';

/** Names of the archipelagos as in data/units/boundaries/archipelago-tiles.csv; both sets use codes 48 and 56. */
export const archipelagosOf = (set: string): readonly ArchipelagoLabel[] => [
  { id: 'hoang-sa', unit: unitKey(set, '48'), name: 'Quần đảo Hoàng Sa', province: '(Đà Nẵng)' },
  { id: 'truong-sa', unit: unitKey(set, '56'), name: 'Quần đảo Trường Sa', province: '(Khánh Hòa)' },
];

/** Invented scores for every unit of a ground, spread without order; change is the same around zero. */
const invented = (codes: readonly string[], set: string, at: (i: number) => number): UnitCell[] =>
  codes.map((code, i) => ({ unit: unitKey(set, code), value: at(i) }));

const valuesOf = (cells: readonly UnitCell[]): number[] =>
  cells.flatMap(({ value }) => (value === null ? [] : [value]));

/** Which invented map. */
export type ExampleName = 'scores' | 'mostly-missing' | 'change' | 'empty';

/** Invented specs on real ground: all scored, most not here, change, nothing at all. */
export function unitMapExamples(
  ground: MapGround,
  codes: readonly string[],
  width: number,
): Readonly<Record<ExampleName, UnitMapSpec>> {
  const base = { width, ground, archipelagos: archipelagosOf(ground.set) };
  const scores = invented(codes, ground.set, (i) => 70 + ((i * 37) % 61) / 3);
  const values = valuesOf(scores);
  const few = scores.flatMap((cell, i): UnitCell[] =>
    i % 4 === 0 ? [cell] : i % 4 === 1 ? [{ unit: cell.unit, value: null, missing: 'not-published' }] : [],
  );
  const change = invented(codes, ground.set, (i) => (i % 9 === 0 ? 0 : (((i * 37) % 61) - 25) / 10));
  return {
    scores: {
      ...base,
      cells: scores,
      scale: sequentialClasses(values, [80, 90]),
      highlight: scores[3]?.unit,
    },
    'mostly-missing': {
      ...base,
      cells: few,
      scale: sequentialClasses(valuesOf(few)),
    },
    change: { ...base, cells: change, scale: divergingClasses(valuesOf(change)) },
    empty: { ...base, cells: [], scale: sequentialClasses([]) },
  };
}
