import { publisherLink } from '../../components/source-link.ts';
import { conflictEntries } from '../../components/conflict-list.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { heldItems } from '../../wording/held.ts';

/** Contradictions, values held back and what the automatic checks found: the only page where a held figure stands. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const inState = (state: string) =>
    conflictEntries(
      ctx,
      data.conflicts.filter((conflict) => conflict.state === state),
    );
  return {
    head: { title: t.check.title, description: t.check.intro, search: { kind: 'check' } },
    shown: {
      held: heldItems(ctx).map(({ source, ...item }) => ({
        ...item,
        source: publisherLink(ctx, source),
      })),
      open: inState('open'),
      resolved: inState('resolved'),
      problems: data.problems.map(({ code, message, file, line }) => ({
        code,
        href: `${ctx.href({ kind: 'problem-codes' })}#${code}`,
        message: message[lang],
        place: `${file}:${line}`,
      })),
    },
  };
}
