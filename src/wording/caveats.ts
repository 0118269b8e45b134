import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { nationalLine, type LinePoint } from '../model/national.ts';
import type { Status } from '../model/observation.ts';
import { isStated } from '../model/origin.ts';
import type { RankingRow } from '../model/ranking.ts';
import { disputeWords } from './dispute.ts';

// A sentence that states a figure says what has to be known of it: in words, wherever the sentence goes.

/** The edition that a figure belongs to. */
interface OfEdition {
  readonly index: Index;
  readonly edition: Edition;
}

/** "trang này cộng", "chưa chắc chắn", both readings of a dispute: what a sentence with this score must say. */
export function scoreCaveats(data: Dataset, lang: Lang, { index, edition }: OfEdition, row: RankingRow): string[] {
  const { score, unit } = row;
  if (!score) return [];
  const { origin, marks } = messages[lang];
  const dispute = disputeWords(data, { index, edition, scope: unit.key, measure: 'value' }, lang);
  return [
    ...(score.origin.kind === 'published' ? [] : [origin[score.origin.kind]]),
    ...(score.status === 'A' || !isStated(score.origin) ? [] : [score.status === 'P' ? marks.P : marks.U]),
    ...(dispute === null ? [] : [dispute]),
  ];
}

/** The same of a place: derived, computed here, from a weak source, or disputed. */
export function rankCaveats(data: Dataset, lang: Lang, { index, edition }: OfEdition, row: RankingRow): string[] {
  const { rank, unit } = row;
  if (!rank) return [];
  const t = messages[lang];
  const dispute = disputeWords(data, { index, edition, scope: unit.key, measure: 'rank' }, lang);
  return [
    ...(rank.origin === 'derived' ? [t.origin.derived] : rank.origin === 'computed' ? [t.table.computedMark] : []),
    ...(rank.isDoubtful ? [t.marks.weakRank] : []),
    ...(dispute === null ? [] : [dispute]),
  ];
}

/** Caveats of a score and of its place, each once: where both are doubtful, one says it of both. */
export function figureCaveats(caveats: readonly string[], lang: Lang): string[] {
  const { U, weakRank, weakBoth } = messages[lang].marks;
  const isBoth = caveats.includes(U) && caveats.includes(weakRank);
  const told = isBoth ? caveats.filter((one) => one !== weakRank).map((one) => (one === U ? weakBoth : one)) : caveats;
  return [...new Set(told)];
}

/** The same of a national figure: derived, computed here, of low reliability, or disputed. */
export function nationalCaveats(data: Dataset, lang: Lang, index: Index, point: LinePoint): string[] {
  if (point.value === null) return [];
  const t = messages[lang];
  const measure = nationalLine(data, index)?.statistic ?? 'mean';
  const dispute = disputeWords(data, { index, edition: point.edition, scope: 'national', measure }, lang);
  return [
    ...(point.origin === 'derived' ? [t.origin.derived] : point.origin === 'computed' ? [t.table.computedMark] : []),
    ...(point.status === 'U' && point.origin === 'published' ? [t.marks.U] : []),
    ...(dispute === null ? [] : [dispute]),
  ];
}

/** The same of the mean of a region. */
export function regionCaveats(
  data: Dataset,
  lang: Lang,
  index: Index,
  edition: Edition,
  region: string,
  status: Status,
): string[] {
  const dispute = disputeWords(data, { index, edition, scope: `region:${region}`, measure: 'mean' }, lang);
  return [...(status === 'U' ? [messages[lang].marks.U] : []), ...(dispute === null ? [] : [dispute])];
}

/** What is said, with its caveats in brackets, each once: "96,17 điểm (trang này cộng; chưa chắc chắn)". */
export const withCaveats = (said: string, caveats: readonly string[]): string =>
  caveats.length === 0 ? said : `${said} (${[...new Set(caveats)].join('; ')})`;
