import type { Messages } from '../language/messages.ts';
import type { Edition } from '../model/index-definition.ts';
import type { NoMean } from '../model/national.ts';
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

/** Why a national line has no point in an edition: what blocks it, never "not here" for a figure that nobody prints. */
export function noMeanWords(why: NoMean, t: Messages): string {
  switch (why.kind) {
    case 'stated':
      return t.absence[why.status];
    case 'disputed':
    case 'derived':
      return t.noMean[why.kind](why.doubtful);
    case 'not-public':
      return why.published > 0 ? t.noMean['not-public'](why.published) : t.noMean['none-public'];
    case 'too-few':
      return t.noMean['too-few'](why.known, why.ranked);
    case 'not-here':
      return t.charts.nodata.L;
  }
}
