import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { Ranking } from '../model/ranking.ts';

/** "29 trong 63 tỉnh, thành phố, 18 có điểm": how much of an edition is here. */
export function coverageSentence({ index, coverage }: Ranking, lang: Lang): string {
  return messages[lang].edition.covers(
    coverage.here,
    coverage.ranked,
    index.unitKind.together[lang],
    coverage.withScore,
  );
}

/** The same inside a longer line: "29 trong 63 tỉnh, thành phố, 18 có điểm". */
export const coverageClause = ({ index, coverage }: Ranking, lang: Lang): string =>
  messages[lang].edition.coversShort(coverage.here, coverage.ranked, index.unitKind.together[lang], coverage.withScore);
