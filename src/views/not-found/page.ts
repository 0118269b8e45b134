import type { PageContext } from '../../routes/page-context.ts';

/** No such page. */
export const page = ({ t }: PageContext) => ({
  head: { title: t.page.notFound, description: t.page.notFoundHelp, noindex: true },
  shown: {},
});
