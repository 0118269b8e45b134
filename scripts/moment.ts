import { momentOf } from '../src/language/moments.ts';

/**
 * The moment of a build as an instant: what `--at` says (a day begins at 00:00 in the country), else now. The one place
 * where the clock is read. Leaves with 2 where nobody can say which moment is meant.
 * @param offset of the country from UTC: "+07:00"
 */
export function momentOfBuild(at: string | undefined, offset: string): string {
  if (at === undefined) return new Date().toISOString();
  const moment = momentOf(at, offset);
  if (Number.isFinite(moment)) return new Date(moment).toISOString();
  console.error(`--at "${at}": 2026-11-23 hoặc · or 2026-11-23T10:00:00+07:00`);
  return process.exit(2);
}
