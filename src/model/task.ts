import type { Dataset } from './dataset.ts';
import type { Field, Task } from './record.ts';

/**
 * The state of a task: nothing is known here of its result, stated only in general, or done with evidence. What says
 * "done" without evidence is only claimed.
 */
export type TaskState =
  | { readonly kind: 'no-source' | 'general' }
  | { readonly kind: 'done'; readonly evidence: string }
  | { readonly kind: 'claimed' };

/** Never "done" without evidence, whatever the row says. */
export function stateOf(task: Task): TaskState {
  if (task.status === 'general') return { kind: 'general' };
  if (!/^(?:done|completed|xong)$/i.test(task.status)) return { kind: 'no-source' };
  return task.evidence ? { kind: 'done', evidence: task.evidence } : { kind: 'claimed' };
}

/** Tasks that came from one place: a session, a document, or a source that is neither. */
export interface TaskGroup {
  readonly by: { readonly session: string } | { readonly document: string } | { readonly source: string };
  readonly tasks: readonly Task[];
}

/** Tasks by the session that gave them, else the document named first, else the source, in file order. */
export function taskGroups(tasks: readonly Task[]): TaskGroup[] {
  // A province's own programme names documents task by task; what holds it together is its source.
  const documentOf = ({ document, source }: Task): string | null =>
    tasks.filter((other) => other.source === source).every((other) => other.document === document) ? document : null;
  const groups = new Map<string, { by: TaskGroup['by']; tasks: Task[] }>();
  for (const task of tasks) {
    const document = documentOf(task);
    const by: TaskGroup['by'] = task.session
      ? { session: task.session }
      : document !== null
        ? { document }
        : { source: task.source };
    const key = JSON.stringify(by);
    const group = groups.get(key) ?? { by, tasks: [] };
    group.tasks.push(task);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What a session announced and what it then assigned. */
export interface FieldGap {
  /** The fields of the programme, each of which its news or tasks name. */
  readonly announced: readonly Field[];
  /** Those with a task that says who does what. */
  readonly assigned: readonly Field[];
  /** Announced, but without a task or with one stated only in general. */
  readonly without: readonly Field[];
}

/**
 * The gap between the fields of the programme and those for which a session that announced them all assigned a specific
 * task; null where it announced fewer, where there is no gap, or no tasks. A session that speaks of some fields has
 * announced no programme; one that names them all has.
 */
export function fieldGapOf(data: Dataset, session: string): FieldGap | null {
  const tasks = data.tasks.filter((task) => task.session === session);
  if (tasks.length === 0) return null;
  const named = new Set([
    ...data.news.filter((item) => item.session === session).flatMap((item) => item.fields),
    ...tasks.flatMap(({ field }) => field ?? []),
  ]);
  const announced = data.fields.filter(({ isOfProgramme }) => isOfProgramme);
  const specific = new Set(tasks.filter((task) => stateOf(task).kind !== 'general').map(({ field }) => field));
  const [assigned, without] = [true, false].map((isAssigned) =>
    announced.filter(({ id }) => specific.has(id) === isAssigned),
  ) as [Field[], Field[]];
  return announced.every(({ id }) => named.has(id)) && without.length > 0 ? { announced, assigned, without } : null;
}
