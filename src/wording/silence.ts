import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import type { UnitLine } from '../model/lineage.ts';
import type { Silence } from '../model/silence.ts';

/** Why nothing stands here for a unit in an edition, as a clause: "trang này chưa có số liệu của Lạng Sơn". */
export function silenceWords(
  data: Dataset,
  index: Index,
  edition: Edition,
  line: UnitLine,
  silence: Silence,
  lang: Lang,
): string {
  const words = messages[lang].silence;
  const unit = line.unit.name[lang];
  if (silence === 'other-kind') return words['other-kind'](index.abbr, index.unitKind.plural[lang], unit);
  if (silence === 'not-yet' || silence === 'no-longer')
    return words[silence](unit, data.unitSets.get(edition.unitSet)?.name[lang] ?? edition.unitSet);
  if ((silence === 'not-public' || silence === 'perhaps-not-public') && edition.publishedUnits)
    return words.onlyFirst(unit, edition.publishedUnits);
  return words[silence](unit);
}
