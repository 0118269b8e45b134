import { capitalized } from '../language/capitalized.ts';
import type { Lang } from '../language/lang.ts';
import { messages, type Messages } from '../language/messages.ts';
import { isPartlyPublic } from '../model/publicity.ts';
import type { Ranking } from '../model/ranking.ts';

/**
 * How much of an edition is here: "Trang này có số liệu của 29 trong 63 tỉnh, thành phố ở kỳ 2023, 18 có điểm"; of what is public, where only
 * the best placed are: "14 trong 30 tỉnh, thành phố được công bố".
 */
export const coverageSentence = (ranking: Ranking, lang: Lang): string =>
  capitalized(
    said(ranking, lang, (here, all, kind, withScore) => {
      const t = messages[lang].edition;
      return t.covers(here, all, t.kindIn(kind, ranking.edition.edition), withScore);
    }),
    lang,
  );

/** The same inside a longer line: "29 trong 63 tỉnh, thành phố, 18 có điểm". */
export const coverageClause = (ranking: Ranking, lang: Lang): string =>
  said(ranking, lang, messages[lang].edition.coversShort);

function said(ranking: Ranking, lang: Lang, covers: Messages['edition']['covers']): string {
  const t = messages[lang];
  const { index, coverage } = ranking;
  const { all, here, withScore } = coverage.ofPublic;
  const isAllHere = here >= all && withScore >= all;
  const kind = isAllHere ? index.unitKind.together[lang] : countedUnits(ranking, lang);
  const derived = ranking.rows.filter((row) => row.score !== null && row.stated === null).length;
  const behind = coverage.here - here;
  return [
    all === 0
      ? t.notPublic.none
      : `${covers(here, all, kind, withScore)}${derived > 0 ? ` (${t.edition.ofThemDerived(derived)})` : ''}`,
    ...(behind > 0 ? [t.edition.alsoBehind(behind)] : []),
  ].join('; ');
}

/** "tỉnh, thành phố", or "tỉnh, thành phố được công bố" where only the best placed are public. */
export function countedUnits({ index, edition }: Ranking, lang: Lang): string {
  const kind = index.unitKind.together[lang];
  return isPartlyPublic(edition) ? messages[lang].edition.madePublic(kind) : kind;
}

/** Above the list of units that are not here. */
export function missingTitle({ edition, coverage }: Ranking, t: Messages): string {
  const { all, here } = coverage.ofPublic;
  if (!isPartlyPublic(edition)) return t.edition.missingList;
  if (all === 0) return t.edition.notPublicList;
  return here < all ? t.edition.missingOrBehind(all) : t.edition.behindList(all);
}

/** What the table of an edition lacks, and why; null where everything is here. */
export function incompleteNote(ranking: Ranking, lang: Lang): string | null {
  const t = messages[lang].edition;
  const { index, edition, coverage } = ranking;
  const { all, here } = coverage.ofPublic;
  const missing = Math.max(0, all - here);
  const kind = index.unitKind.together[lang];
  if (!isPartlyPublic(edition)) return missing > 0 ? t.incomplete(missing, kind) : null;
  return t.partlyPublic(all, edition.unitsRanked, kind, missing);
}
