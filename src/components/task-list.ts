import { capitalized } from '../language/capitalized.ts';
import { formatDate } from '../language/dates.ts';
import type { Task } from '../model/record.ts';
import { fieldGapOf, stateOf } from '../model/task.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { ownerToken } from '../wording/record-filters.ts';
import type { Said } from '../wording/said.ts';
import { documentTitle, headedTasks } from '../wording/record-links.ts';

/** A task: what, who, until when, and what is known of it. */
export interface TaskRow {
  readonly id: string;
  /** What the filter of the list looks for. */
  readonly tokens: { readonly field: string; readonly owner: string; readonly due: string };
  readonly text: string;
  readonly owner: string;
  /** ISO day and its words; null where none was given. */
  readonly due: { readonly date: string; readonly on: string } | null;
  readonly field: Link | null;
  /** The document it rests on, where its group is not that document. */
  readonly document: Link | null;
  readonly state: string;
  /** Where it is told that it is done. */
  readonly evidence: string | null;
}

/** Tasks under the session, document or source that gave them. */
export interface TaskGroup {
  readonly id: string;
  readonly lead: string;
  readonly title: readonly Said[];
  readonly href: string;
  /** Fields a session announced and gave no task in; empty where there are none. */
  readonly gap: string;
  readonly tasks: readonly TaskRow[];
}

/** Tasks by where they were given, in the order of the register. */
export const taskGroups = (ctx: PageContext, tasks: readonly Task[]): TaskGroup[] =>
  headedTasks(ctx, tasks).map(({ id, lead, parts, href, session, tasks: members }) => ({
    id,
    lead,
    title: parts,
    href,
    gap: gapWords(ctx, session),
    tasks: members.map((task) => taskRow(ctx, task, id)),
  }));

function taskRow(ctx: PageContext, task: Task, group: string): TaskRow {
  const { t, lang, data } = ctx;
  const words = t.registers.tasks;
  const state = stateOf(task);
  const field = data.fields.find(({ id }) => id === task.field);
  const document = task.document === group ? undefined : data.documents.find(({ id }) => id === task.document);
  return {
    id: task.id,
    tokens: { field: task.field ?? 'none', owner: ownerToken(task), due: task.due ?? 'none' },
    text: task.text[lang],
    owner: task.owner[lang] || words.noOwner,
    due: task.due ? { date: task.due, on: formatDate(task.due, lang) } : null,
    field: field ? { href: ctx.href({ kind: 'field', field }), text: field.name[lang] } : null,
    document: document
      ? { href: ctx.href({ kind: 'document', id: document.id }), text: documentTitle(ctx, document) }
      : null,
    state: capitalized(words.states[state.kind], lang),
    evidence: state.kind === 'done' ? state.evidence : null,
  };
}

function gapWords({ t, lang, data }: PageContext, session: string | null): string {
  const gap = session ? fieldGapOf(data, session) : null;
  return gap
    ? t.registers.tasks.gap(
        gap.announced.length,
        gap.assigned.length,
        gap.without.map((field) => field.name[lang]).join(', '),
      )
    : '';
}
