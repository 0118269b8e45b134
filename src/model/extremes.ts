/** Something with a name and a number. */
export interface Named {
  readonly name: string;
  readonly value: number;
}

/** Both ends of some numbers, everyone who shares an end named. */
export interface Extremes {
  readonly high: { readonly names: readonly string[]; readonly value: number };
  readonly low: { readonly names: readonly string[]; readonly value: number };
}

/** The highest and the lowest, ties included, names in the order given; null for nothing. */
export function extremesOf(items: readonly Named[]): Extremes | null {
  if (items.length === 0) return null;
  const end = (value: number): Extremes['high'] => ({
    value,
    names: items.filter((item) => item.value === value).map((item) => item.name),
  });
  return {
    high: end(Math.max(...items.map((item) => item.value))),
    low: end(Math.min(...items.map((item) => item.value))),
  };
}
