import { formatPlain } from '../../language/numbers.ts';
import type { Edition, Index } from '../../model/index-definition.ts';
import { rankingOf } from '../../model/ranking.ts';
import { editionFile, longFile, registerFile } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { featuredIndices } from '../../wording/featured.ts';
import { licences } from '../../wording/licences.ts';
import { countRows } from '../../outputs/data-files.ts';
import { coverageSentence } from '../../wording/coverage.ts';

/** All downloads: the long table, the files of each edition, the registers. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const n = (value: number): string => formatPlain(value, lang);
  const { rows, observations, added } = countRows(data);
  return {
    head: { title: t.data.title, description: t.data.intro, search: { kind: 'page' } },
    shown: {
      licences: licences(data, lang),
      long: ctx.rooted(longFile),
      rowCount: t.data.rows(n(rows), n(observations), n(added)),
      indices: featuredIndices(data).map((index) => ({
        link: { href: ctx.href({ kind: 'index', index }), text: index.abbr },
        name: index.name[lang],
        editions: [...index.editions].reverse().map((edition) => filesOf(ctx, index, edition)),
      })),
      registers: ctx.registers.map((register) => ({
        link: { href: ctx.href({ kind: register }), text: t.registers.names[register] },
        csv: ctx.rooted(registerFile(register)),
      })),
    },
  };
}

const filesOf = (ctx: PageContext, index: Index, edition: Edition) => ({
  link: { href: ctx.href({ kind: 'edition', index, edition: edition.edition }), text: edition.edition },
  csv: ctx.rooted(editionFile(index.id, edition.edition, 'csv')),
  xlsx: ctx.rooted(editionFile(index.id, edition.edition, 'xlsx')),
  coverage: coverageSentence(rankingOf(ctx.data, index, edition), ctx.lang),
});
