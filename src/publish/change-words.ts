import type { Messages } from '../language/messages.ts';
import type { NoChange } from '../model/change.ts';

/** Why there is no change, in a few words: "chưa có điểm kỳ 2022". */
export function noChangeWords(change: NoChange, t: Messages): string {
  const words = t.noChange;
  switch (change.reason) {
    case 'first':
    case 'no-value':
    case 'no-rank':
      return words[change.reason];
    default:
      return words[change.reason](change.since);
  }
}
