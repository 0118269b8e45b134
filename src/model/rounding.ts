/** The number without the errors of binary arithmetic: rounded to six decimals, which keeps every printed digit. */
export const withoutRoundingError = (value: number): number => Math.round(value * 1e6) / 1e6;
