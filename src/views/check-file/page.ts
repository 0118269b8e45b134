import { fileChecker } from '../../components/file-checker.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** Where an editor drops a file and sees what the checks say of it. */
export function page(ctx: PageContext) {
  const words = ctx.t.proof;
  return {
    head: {
      title: words.checkTitle,
      description: words.checkDescription,
      crumbs: [{ label: words.title, page: { kind: 'proof' as const } }],
      search: { kind: words.kind },
    },
    shown: { checker: fileChecker(ctx) },
  };
}
