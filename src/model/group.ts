import type { GroupBand } from './index-definition.ts';

/**
 * The group a stored score falls in, or null where the producer named no groups or the score lies below all of them.
 * 79.97 is under 80 even if it prints as 80.0.
 */
export function groupOf(score: number, bands: readonly GroupBand[]): string | null {
  return bands.find((band) => score >= band.from)?.name ?? null;
}
