import { measured } from '../language/measures.ts';
import type { Latest } from '../model/history.ts';
import { editionName } from './findings.ts';
import type { PageContext } from './page-context.ts';

/** Where a unit stands in an index, as short as it can be said: "PAR INDEX 2023: 86,14 điểm, hạng 43/63". */
export function standingSentence(ctx: PageContext, { index, point, row }: Latest): string {
  const { t, lang } = ctx;
  const { edition } = point;
  const parts = [
    row.score ? measured(row.score.value, index, lang) : null,
    row.rank ? (row.rank.origin === 'published' ? t.unit.rankOf : t.unit.placeOf)(row.rank.place, edition.unitsRanked) : null,
  ].filter((part) => part !== null);
  return `${editionName(index, edition)}: ${parts.join(', ')}`;
}
