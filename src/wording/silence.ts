import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { kinIn, type UnitLine } from '../model/lineage.ts';
import { rankingOf } from '../model/ranking.ts';
import { silentEditions, type Silence } from '../model/silence.ts';
import { editionSpans } from './edition-name.ts';

/** Why nothing stands here for a unit in an edition, as a clause: "ở đây chưa có số của Lạng Sơn". */
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
  if (silence === 'as-former' || silence === 'as-later') {
    const kin = kinIn(data, line, edition.unitSet)?.lines ?? [];
    return words[silence](kin.map((other) => other.unit.name[lang]).join(', '));
  }
  if (silence === 'beyond' || silence === 'perhaps-not-public') {
    const { all, here } = rankingOf(data, index, edition).coverage.ofPublic;
    if (all === 0) return words['not-public'](unit);
    return silence === 'beyond' ? words.beyond(unit, all) : words['perhaps-not-public'](unit, all, here);
  }
  return words[silence](unit);
}

/** Editions of one reason: "2020–2022", and why nothing stands here for the unit in them. */
export interface SilentSpan {
  readonly editions: string;
  readonly why: string;
}

/** Of some editions those that had a unit among their own and have no figure of it here, those of one reason together. */
export function silentSpans(
  data: Dataset,
  index: Index,
  line: UnitLine,
  lang: Lang,
  some: readonly Edition[],
): SilentSpan[] {
  const among = silentEditions(data, index, line).filter(({ edition }) => some.includes(edition));
  const silent = among.map(({ edition, silence }) => ({
    edition,
    why: silenceWords(data, index, edition, line, silence, lang),
  }));
  return [...Map.groupBy(silent, ({ why }) => why)].map(([why, of]) => ({
    editions: editionSpans(
      index,
      of.map(({ edition }) => edition),
    ),
    why,
  }));
}
