import { editDistance, foldMarks } from '../language/fold.ts';

/** What someone probably meant: at most three names, and the one right answer if there is just one. */
export interface Suggestion {
  readonly replacement: string | null;
  /** "a, b, c"; '' when nothing is near. */
  readonly suggestions: string;
}

const NOTHING: Suggestion = { replacement: null, suggestions: '' };
const LONGEST = 60;

/**
 * A "did you mean" over one set of names. Answers are remembered, and only the first `budget` different texts are
 * compared, so that a file full of unknown names stays quick to check.
 */
export function suggester(candidates: Iterable<string>, budget = 300): (typed: string) => Suggestion {
  let folded: { name: string; folded: string }[] | null = null;
  const remembered = new Map<string, Suggestion>();
  return (typed) => {
    const known = remembered.get(typed);
    if (known) return known;
    if (typed.length > LONGEST || remembered.size >= budget) return NOTHING;
    folded ??= [...new Set(candidates)].map((name) => ({ name, folded: foldMarks(name) }));
    const answer = compare(foldMarks(typed.trim()), folded);
    remembered.set(typed, answer);
    return answer;
  };
}

/** The same for a handful of names, compared once. */
export const suggest = (typed: string, candidates: Iterable<string>): Suggestion => suggester(candidates)(typed);

function compare(typed: string, candidates: readonly { name: string; folded: string }[]): Suggestion {
  // Any two codes of two letters are near each other: only a spelling that folds to the same is meant.
  const limit = typed.length <= 2 ? 0 : Math.max(1, Math.floor(typed.length / 3));
  const near = candidates
    .filter(({ folded }) => Math.abs(folded.length - typed.length) <= limit)
    .map(({ name, folded }) => ({ name, distance: editDistance(typed, folded) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const [best, second] = near;
  if (!best) return NOTHING;
  // Two letters of a short name are another name: "Hà Tây" is not "Hà Nam".
  const isCertain = best.distance === 0 || best.distance <= (typed.length > 6 ? 2 : 1);
  const isOnly = !second || second.distance > best.distance;
  return {
    replacement: isCertain && isOnly ? best.name : null,
    suggestions: near
      .slice(0, 3)
      .map(({ name }) => name)
      .join(', '),
  };
}
