/** Sums of decimals differ in their last binary places; nobody prints a tenth of a millionth of a point. */
export const BINARY_ROUNDING = 1e-7;
