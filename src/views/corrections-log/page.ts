import { sourceLink } from '../../components/source-link.ts';
import { formatDate } from '../../language/dates.ts';
import { lineOf } from '../../model/lineage.ts';
import { correctionsFeedPath } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { correctionsOf, correctionSubject, newFigure, oldFigure, type Correction } from '../../wording/corrections.ts';

/** Every correction of a published figure, newest first. */
export function page(ctx: PageContext) {
  const words = ctx.t.releases;
  const corrections = correctionsOf(ctx.data);
  return {
    head: { title: words.title, description: words.intro, search: { kind: 'page' } },
    shown: {
      feed: ctx.rooted(correctionsFeedPath(ctx.lang)),
      count: corrections.length === 0 ? words.none : words.count(corrections.length),
      corrections: corrections.map((correction) => entryOf(ctx, correction)),
    },
  };
}

function entryOf(ctx: PageContext, correction: Correction) {
  const { lang, data } = ctx;
  const { revision, index, unit, id } = correction;
  return {
    id,
    edition: {
      href: `${ctx.href({ kind: 'edition', index, edition: revision.edition })}#${unit.slug}`,
      text: correctionSubject(correction, lang),
    },
    date: revision.date,
    on: formatDate(revision.date, lang),
    old: oldFigure(correction, lang),
    now: newFigure(correction, lang),
    reason: revision.reason[lang],
    source: sourceLink(ctx, revision.source),
    unit: { href: ctx.href({ kind: 'unit', line: lineOf(data, unit.key) }), text: unit.name[lang] },
  };
}
