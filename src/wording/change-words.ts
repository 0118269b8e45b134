import type { Messages } from '../language/messages.ts';
import type { NoChange } from '../model/change.ts';

/** Why there is no change, in a few words: "ở đây chưa có điểm kỳ 2022". */
export function noChangeWords(change: NoChange, t: Messages): string {
  const words: string | ((year: string) => string) = t.noChange[change.reason];
  return typeof words === 'string' ? words : words('since' in change ? change.since : '');
}
