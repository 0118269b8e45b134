import type { PageContext } from '../../routes/page-context.ts';

/** The reform fields with their definitions. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const intro = data.site.fieldsIntro[lang];
  return {
    head: { title: t.fields.title, description: intro, search: { kind: 'page' } },
    shown: {
      intro,
      fields: data.fields.map((field) => ({
        href: ctx.href({ kind: 'field', field }),
        name: field.name[lang],
        definition: field.definition[lang],
      })),
    },
  };
}
