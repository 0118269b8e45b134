import type { PageContext } from '../routes/page-context.ts';
import type { Score } from '../model/score.ts';

/** Which totals of a figure this site added up, as a sentence: all, some, or '' for none. */
export function sumsAreOurs({ t, site }: PageContext, scores: readonly (Score | null)[]): string {
  const here = scores.filter((score) => score !== null);
  const added = here.filter(({ origin }) => origin.kind === 'added').length;
  if (added === 0) return '';
  return (added === here.length ? t.charts.ours.sums : t.charts.ours.someSums)(site.name);
}
