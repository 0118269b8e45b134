import type { PageContext } from '../../routes/page-context.ts';
import { innerPage, lineOfFolder } from '../../routes/within-pages.ts';

/** Tables inside provinces: which there are, why they stand apart, how to add one. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const words = t.registers.within;
  const levels = [...data.levels.values()];
  return {
    head: { title: words.title, description: words.intro, search: { kind: 'page' } },
    shown: {
      inner: data.subprovincial.map((inner) => {
        const line = lineOfFolder(data, inner.province);
        return {
          href: ctx.href(innerPage(inner, line)),
          title: words.pageTitle(line.unit.name[lang], inner.edition),
          coverage: inner.tables
            .map(({ rows, unitsRanked, level }) => words.coverage(rows.length, unitsRanked, level.name[lang]))
            .join('; '),
        };
      }),
      levels: [
        `${levels.map(({ name }) => name[lang]).join('; ')}.`,
        ...levels.flatMap(({ ended }) => ended[lang] || []),
      ].join(' '),
    },
  };
}
