import { targetCard } from '../../components/target-card.ts';
import { verdictOf } from '../../model/target.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** Promises with their verdicts: those that came due first, newest first. */
export function page(ctx: PageContext) {
  const { t, data } = ctx;
  const words = t.registers.targets;
  const intro = words.intro(data.targets.length);
  const judged = data.targets
    .map((target) => ({ target, kind: verdictOf(data, target).kind }))
    .sort(
      (a, b) =>
        Number(a.kind === 'not-due') - Number(b.kind === 'not-due') ||
        (a.target.dueEdition < b.target.dueEdition ? 1 : -1),
    );
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  return {
    head: { title: words.title, description: intro, search: { kind: 'page' } },
    shown: {
      intro,
      choices: [
        {
          name: 'ket-luan',
          key: 'verdict',
          label: words.verdict,
          options: kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
        },
        {
          name: 'chi-so',
          key: 'index',
          label: words.index,
          options: data.indices
            .filter(({ id }) => data.targets.some((target) => target.index === id))
            .map((index) => ({ value: index.id, label: index.abbr })),
        },
      ],
      targets: judged.map(({ target }) => targetCard(ctx, target)),
    },
  };
}
