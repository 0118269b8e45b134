import { cell } from '../reading/table.ts';
import { SUCCESSIONS } from '../schema/unit-tables.ts';
import type { Facts } from './facts.ts';

/**
 * The code that a unit has in another set while it went on unchanged: null where it was merged or split on the way,
 * undefined where the register cannot tell.
 */
export function unitIn(facts: Facts, set: string, code: string, other: string): string | null | undefined {
  if (set === other) return code;
  if (!facts.sets.has(other) || !facts.isWhole(SUCCESSIONS.path, 'from_set', 'from_code', 'to_set', 'to_code'))
    return undefined;
  const steps = facts.rowsOf(SUCCESSIONS).map((row) => ({
    from: `${cell(row, 'from_set')}:${cell(row, 'from_code')}`,
    to: `${cell(row, 'to_set')}:${cell(row, 'to_code')}`,
  }));
  const start = `${set}:${code}`;
  if (!steps.some(({ from, to }) => from === start || to === start)) return undefined;
  const alone = (end: 'from' | 'to', key: string): boolean => steps.filter((step) => step[end] === key).length === 1;
  const simple = steps.filter(({ from, to }) => alone('from', from) && alone('to', to));
  const line = new Set([start]);
  for (const key of line)
    for (const { from, to } of simple) {
      if (from === key) line.add(to);
      if (to === key) line.add(from);
    }
  const found = [...line].find((key) => key.startsWith(`${other}:`));
  return found === undefined ? null : found.slice(other.length + 1);
}
