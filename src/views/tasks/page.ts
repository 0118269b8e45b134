import { taskGroups } from '../../components/task-list.ts';
import { stateOf } from '../../model/task.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { dueChoices, fieldChoices, ownerChoices } from '../../wording/record-filters.ts';

/** All tasks by where they were given, newest session first; those of no session last, as the register lists them. */
export function page(ctx: PageContext) {
  const { t, data } = ctx;
  const words = t.registers.tasks;
  const filter = t.registers.filter;
  const givenOn = new Map(data.sessions.map(({ id, date }) => [id, date ?? '']));
  const tasks = [...data.tasks].sort((a, b) => {
    const [first, second] = [givenOn.get(a.session ?? '') ?? '', givenOn.get(b.session ?? '') ?? ''];
    return first === second ? 0 : first < second ? 1 : -1;
  });
  const intro = words.intro(tasks.length, tasks.filter((task) => stateOf(task).kind === 'no-source').length);
  return {
    head: { title: words.title, description: intro, search: { kind: 'page' } },
    shown: {
      intro,
      choices: [
        {
          name: 'linh-vuc',
          key: 'field',
          label: filter.field,
          options: fieldChoices(
            ctx,
            tasks.map(({ field }) => field),
          ),
        },
        { name: 'ai', key: 'owner', label: filter.owner, options: ownerChoices(ctx, tasks) },
        { name: 'han', key: 'due', label: filter.due, options: dueChoices(ctx, tasks) },
      ],
      groups: taskGroups(ctx, tasks),
    },
  };
}
