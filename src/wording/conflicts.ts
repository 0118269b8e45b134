import type { Conflict } from '../model/record.ts';
import type { PageContext } from '../routes/page-context.ts';

/** What a contradiction is about: a unit, a region or the whole country. */
export function conflictSubject({ data, lang, t }: PageContext, conflict: Conflict): string {
  if (conflict.unit) return data.units.get(conflict.unit)?.name[lang] ?? conflict.unit;
  const region = /^region:(.+)$/.exec(conflict.scope)?.[1];
  return region ? (data.regions.find((candidate) => candidate.id === region)?.name[lang] ?? region) : t.check.national;
}
