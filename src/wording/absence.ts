import type { Messages } from '../language/messages.ts';
import type { Edition } from '../model/index-definition.ts';
import type { Absence } from '../model/ranking.ts';

/**
 * Why a unit has no score in an edition: "trang này chưa có", "chỉ 30 đơn vị dẫn đầu được công bố". Null
 * reads as a value that exists and was not transcribed.
 */
export function absenceWords(absence: Absence | null, { publishedUnits }: Edition, t: Messages): string {
  const why = absence ?? 'L';
  if (why !== 'beyond' && why !== 'perhaps-beyond') return t.absence[why];
  return publishedUnits ? t.notPublic[why](publishedUnits) : t.notPublic.none;
}
