import { searchNamesPath, searchRegisterPath } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** The search page; all it finds is found by the browser. */
export function page(ctx: PageContext) {
  const kinds = [...ctx.data.unitKinds.values()];
  const namesUrl = ctx.rooted(searchNamesPath(ctx.lang));
  return {
    head: { title: ctx.t.search.title, description: ctx.t.search.description(kinds), noindex: true, preload: namesUrl },
    shown: {
      hint: ctx.t.search.hint(kinds),
      namesUrl,
      registerUrl: ctx.rooted(searchRegisterPath(ctx.lang)),
      pagefindUrl: ctx.rooted('/pagefind/'),
      placeholder: ctx.data.site.searchPlaceholder[ctx.lang],
      azUrl: ctx.href({ kind: 'a-z' }),
    },
  };
}
