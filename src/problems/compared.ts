/** An edition of an index, as far as its name goes. */
export interface EditionName {
  readonly index: string;
  readonly edition: string;
}

/** How many things a rule compared with others; those that concern one edition stand under its `editionKey`, too. */
export interface Compared {
  readonly total: number;
  readonly byEdition: ReadonlyMap<string, number>;
}

/** `index/edition` */
export const editionKey = ({ index, edition }: EditionName): string => `${index}/${edition}`;

/** Counts what a rule compares, where it compares it. */
export interface Tally extends Compared {
  /** One comparison more, or `count`; of an edition, where one is named. */
  readonly add: (count?: number, edition?: EditionName) => void;
}

/** A tally of nothing yet. */
export function tally(): Tally {
  const byEdition = new Map<string, number>();
  let total = 0;
  return {
    get total() {
      return total;
    },
    byEdition,
    add: (count = 1, edition) => {
      total += count;
      if (edition && count > 0) byEdition.set(editionKey(edition), (byEdition.get(editionKey(edition)) ?? 0) + count);
    },
  };
}
