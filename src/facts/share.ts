/** Does a stated percentage fit its fraction, as far as its decimals and its "about" go? The computed one has as many decimals, at least one. */
export function compareShare(
  text: string,
  numerator: number,
  denominator: number,
  approx: string,
): { readonly isRight: boolean; readonly computed: number } {
  const decimals = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  const exact = (100 * numerator) / denominator;
  // A score of 9.42 was rounded before it was divided; a count was not.
  const rounded = (part: number): number =>
    Number.isInteger(part) ? 0 : 0.5 * 10 ** -(String(part).split('.')[1]?.length ?? 0);
  const carried = (100 * (rounded(numerator) + (exact / 100) * rounded(denominator))) / denominator;
  const allowed = approx === '' ? 0.5 * 10 ** -decimals + carried : 1;
  const difference = Number(text) - exact;
  const isRight =
    Math.abs(difference) <= allowed + 1e-9 || (approx === '<' && difference > 0) || (approx === '>' && difference < 0);
  // 0.571 for 36/63 is the share of one: two of its decimals belong to the per cent.
  const isOfOne = !isRight && Math.abs(100 * Number(text) - exact) <= 0.5 * 10 ** (2 - decimals) + 1e-9;
  return { isRight, computed: Number(exact.toFixed(Math.max(1, isOfOne ? decimals - 2 : decimals))) };
}
