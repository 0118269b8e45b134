/** The number without the errors of binary arithmetic: rounded to six decimals, which keeps every printed digit. */
export const withoutRoundingError = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The number as it is printed with so many decimals; never turns an order round. */
export const roundedTo = (value: number, decimals: number): number =>
  withoutRoundingError(Math.round(withoutRoundingError(value * 10 ** decimals)) / 10 ** decimals);

/**
 * The difference of two figures as they are shown with so many decimals, so that a reader who subtracts what the page
 * prints gets what the page prints.
 */
export const shownDifference = (now: number, before: number, decimals: number): number =>
  withoutRoundingError(roundedTo(now, decimals) - roundedTo(before, decimals));

/** Do parts, as they are shown, add up to another total than the one shown, by no more than rounding explains? */
export function isOffByRounding(parts: readonly number[], total: number, decimals: number): boolean {
  const sum = parts.reduce((rest, part) => rest + roundedTo(part, decimals), 0);
  const gap = Math.abs(withoutRoundingError(sum - roundedTo(total, decimals)));
  // Half of the last digit for each part, and for the total.
  return gap > 0 && gap <= withoutRoundingError(((parts.length + 1) / 2) * 10 ** -decimals);
}
