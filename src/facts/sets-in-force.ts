import { cell } from '../reading/table.ts';
import type { Facts, SetFacts } from './facts.ts';

/** The last day of a year, month or day. */
const lastOf = (date: string): string => date + '-12-31'.slice(Math.max(0, date.length - 4));

/** Was a set of units in force on some day of a span? Days, months or years; an end that nobody gives is open. */
export const isInForce = ({ row }: SetFacts, from: string, to: string): boolean =>
  lastOf(cell(row, 'valid_to') || '9999') >= from && cell(row, 'valid_from') <= lastOf(to);

/** The one set of a kind that is in force on the last day of a year; null where none is, or several. */
export function setAtEndOf(facts: Facts, kind: string, year: string): SetFacts | null {
  const day = lastOf(year);
  const found = [...facts.sets.values()].filter((set) => set.kind === kind && isInForce(set, day, day));
  return found.length === 1 ? (found[0] ?? null) : null;
}
