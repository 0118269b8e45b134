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
