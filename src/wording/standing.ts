import { disputesOfUnit } from './dispute.ts';
import { measured } from './measures.ts';
import type { Latest } from '../model/history.ts';
import { editionName } from './edition-name.ts';
import type { PageContext } from '../routes/page-context.ts';

/**
 * Where a unit stands in an index, as short as it can be said: "PAR INDEX 2023: 86,14 điểm, hạng 43/63"; a figure that
 * is not certain has a star, and the star its meaning. Derived figures are left out: they head nothing.
 */
export const standingSentence = (ctx: PageContext, one: Latest): string => standingsSentence(ctx, [one]);

/** The same of several indices, in one list: what the star means is said once, at its end. */
export function standingsSentence(ctx: PageContext, latest: readonly Latest[]): string {
  const said = latest.map((one) => standingOf(ctx, one)).join('; ');
  return said.includes('*') ? `${said} (* ${ctx.t.marks.U})` : said;
}

function standingOf(ctx: PageContext, { index, point, row }: Latest): string {
  const { t, lang, data } = ctx;
  const { edition } = point;
  const marked = (text: string, isDoubtful: boolean): string => (isDoubtful ? `${text}*` : text);
  const parts = [
    row.stated ? marked(measured(row.stated.value, index, lang), row.stated.status !== 'A') : null,
    row.rank && row.rank.origin !== 'derived'
      ? marked(
          (row.rank.origin === 'published' ? t.unit.rankOf : t.unit.placeOf)(row.rank.place, edition.unitsRanked),
          row.rank.isDoubtful,
        )
      : null,
  ].filter((part) => part !== null);
  const disputes = disputesOfUnit(
    data,
    { index, edition, scope: row.unit.key },
    { value: row.score !== null, rank: row.rank !== null },
    lang,
  );
  return `${editionName(index, edition)}: ${parts.join(', ')}${disputes.map((words) => `; ${words}`).join('')}`;
}
