/**
 * Standard competition ranks ("1224"): equal scores share a rank and the next rank is skipped.
 * Scores are compared as stored, never as displayed. Ranks stand in the order of the scores given.
 */
export function rankScores(scores: readonly number[], direction: 'higher' | 'lower' = 'higher'): number[] {
  const sign = direction === 'higher' ? 1 : -1;
  const sorted = [...scores].sort((a, b) => sign * (b - a));
  const first = new Map<number, number>();
  sorted.forEach((score, i) => {
    if (!first.has(score)) first.set(score, i + 1);
  });
  return scores.map((score) => first.get(score) ?? 0);
}
