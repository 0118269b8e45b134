import { sparkline } from '../../figures/sparkline.ts';
import type { Index } from '../../model/index-definition.ts';
import { newestEdition } from '../../model/lookup.ts';
import { nationalLine } from '../../model/national.ts';
import { rankingOf } from '../../model/ranking.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { featuredIndices } from '../../wording/featured.ts';
import { coverageSentence } from '../../wording/coverage.ts';
import { editionFinding } from '../../wording/finding.ts';

/** Every index with its newest edition and all editions. */
export function page(ctx: PageContext) {
  const { t, data } = ctx;
  return {
    head: { title: t.index.title, description: t.index.intro, search: { kind: 'page' } },
    shown: { indices: featuredIndices(data).map((index) => indexOf(ctx, index)) },
  };
}

function indexOf(ctx: PageContext, index: Index) {
  const { lang, data } = ctx;
  const newest = newestEdition(index);
  const line = nationalLine(data, index);
  const href = (edition: string): string => ctx.href({ kind: 'edition', index, edition });
  return {
    id: index.id,
    link: { href: ctx.href({ kind: 'index', index }), text: `${index.abbr}: ${index.name[lang]}` },
    producer: index.producer[lang],
    newest: newest && {
      href: href(newest.edition),
      finding: editionFinding(data, index, newest, lang),
      coverage: coverageSentence(rankingOf(data, index, newest), lang),
    },
    /** SVG text. */
    spark: line && sparkline(ctx, index, line.points, `spark-${index.id}`),
    editions: [...index.editions].reverse().map(({ edition }) => ({ href: href(edition), text: edition })),
  };
}
