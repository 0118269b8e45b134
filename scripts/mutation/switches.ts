/** The switches of all mutants, asked at every place where one sits: `__mutant(n)`. One may be on. */
export interface Switches {
  /** null: none. */
  on: number | null;
  /** Everything was loaded anew with that mutant on. */
  isAnew: boolean;
  /** Who was asked since it was emptied; null while nobody records. */
  asked: Set<number> | null;
  questions: number;
  /** More questions than that are a loop without an end. */
  limit: number;
}

/** Kept beside the modules, so that every copy of this one finds the same. */
export const switches: Switches = ((globalThis as { switchesOfMutants?: Switches }).switchesOfMutants ??= {
  on: null,
  isAnew: false,
  asked: null,
  questions: 0,
  limit: Infinity,
});

/** Thrown where a mutant goes round for ever. */
export class EndlessLoop extends Error {}

function isOn(id: number): boolean {
  switches.questions += 1;
  if (switches.questions > switches.limit) throw new EndlessLoop(`mutant ${switches.on}`);
  switches.asked?.add(id);
  return switches.on === id;
}

(globalThis as unknown as { __mutant: typeof isOn }).__mutant = isOn;
