/**
 * The value below which a share of sorted numbers lies, by linear interpolation (type 7, as in R and D3). Needs at
 * least one number.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below];
  if (low === undefined) throw new Error('a quantile needs at least one number');
  return low + ((sorted[below + 1] ?? low) - low) * (at - below);
}
