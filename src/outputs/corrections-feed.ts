import { correctionsFeedPath, pathOf } from '../routes/addresses.ts';
import { addressesOf, atomFeed } from './atom.ts';
import { correctionNote, correctionsOf, correctionSubject, newFigure, oldFigure } from '../wording/corrections.ts';
import type { PageContext } from '../routes/page-context.ts';

/** The corrections of published figures as Atom 1.0, newest first; each entry is the correction's place in the log. */
export function correctionsFeed(ctx: PageContext): string {
  const { data, lang, t } = ctx;
  return atomFeed(ctx, {
    self: ctx.absolute(correctionsFeedPath(lang)),
    page: ctx.absolute(pathOf({ kind: 'corrections-log' }, lang)),
    title: t.releases.title,
    subtitle: t.releases.intro,
    entries: correctionsOf(data).map((correction) => ({
      ...addressesOf(ctx, (language) => pathOf({ kind: 'corrections-log' }, language), `#${correction.id}`),
      title: t.releases.entryTitle(
        correctionSubject(correction, lang),
        oldFigure(correction, lang),
        newFigure(correction, lang),
      ),
      updated: correction.revision.date,
      via: data.sources.get(correction.revision.source)?.url ?? null,
      categories: [{ term: correction.index.id, label: correction.index.abbr }],
      summary: `${correctionSubject(correction, lang)}: ${correctionNote(correction, lang)}.`,
    })),
  });
}
