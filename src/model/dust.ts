/** Six decimals: removes the dust of binary arithmetic, keeps every printed digit. */
export const withoutDust = (value: number): number => Math.round(value * 1e6) / 1e6;
