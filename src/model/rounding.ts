/** The number without the errors of binary arithmetic: rounded to six decimals, which keeps every printed digit. */
export const withoutRoundingError = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The number as it is printed with so many decimals; never turns an order round. */
export const roundedTo = (value: number, decimals: number): number =>
  withoutRoundingError(Math.round(withoutRoundingError(value * 10 ** decimals)) / 10 ** decimals);
