import type { UnitKey } from '../model/unit.ts';
import { formatDate } from '../language/dates.ts';
import { lineOf, successorLines } from '../model/lineage.ts';
import { documentOf, sessionOf } from '../model/lookup.ts';
import type { LegalDocument, Session, Task } from '../model/record.ts';
import { isUnsourced } from '../model/timeline.ts';
import { taskGroups } from '../model/task.ts';
import { documentNames } from './document-names.ts';
import { publisherOf, titleOf, type Said } from './said.ts';
import type { PageRef } from '../routes/addresses.ts';
import type { PageContext } from '../routes/page-context.ts';

/** Where a session is told: its page, or its row in the list where only its number is known. */
export const sessionHref = (ctx: PageContext, session: Session): string =>
  isUnsourced(session)
    ? `${ctx.href({ kind: 'sessions' })}#${session.id}`
    : ctx.href({ kind: 'session', id: session.id });

/** The row of a register that holds a thing: `/nhiem-vu/#phien-7-01`. */
export const rowHref = (
  ctx: PageContext,
  register: PageRef & { kind: 'tasks' | 'targets' | 'sessions' | 'documents' | 'under-check' },
  id: string,
): string => `${ctx.href(register)}#${id}`;

/** "Chỉ thị 23/CT-TTg (2/9/2021)": the date tells apart documents that share a number. */
export function documentTitle({ lang, t }: Pick<PageContext, 'lang' | 't'>, document: LegalDocument): string {
  return `${documentNames(document)[lang]} (${document.issuedOn ? formatDate(document.issuedOn, lang) : t.registers.documents.noDate})`;
}

/** A venue of a session, with what became of it where it was merged since. */
export function venueOf(
  ctx: PageContext,
  key: UnitKey,
): { readonly href: string; readonly name: string; readonly note: string | null } {
  const line = lineOf(ctx.data, key);
  const next = successorLines(ctx.data, line);
  return {
    href: ctx.href({ kind: 'unit', line }),
    name: line.unit.short[ctx.lang],
    note:
      next.length > 0
        ? ctx.t.registers.sessions.venueMerged(
            line.unit.kind.name[ctx.lang],
            next.map((other) => other.unit.name[ctx.lang]).join(', '),
            line.became[0]?.on ?? '',
          )
        : null,
  };
}

/** The groups of some tasks with a heading and an address each. */
export function headedTasks(
  ctx: PageContext,
  tasks: readonly Task[],
): {
  readonly id: string;
  readonly lead: string;
  readonly title: string;
  /** The title in parts, each in its own language. */
  readonly parts: readonly Said[];
  readonly href: string;
  readonly session: string | null;
  readonly tasks: readonly Task[];
}[] {
  const { data, lang, t } = ctx;
  const words = t.registers.tasks;
  const whole = (title: string) => ({ title, parts: [{ text: title }] });
  return taskGroups(tasks).map(({ by, tasks: members }) => {
    if ('session' in by) {
      const session = sessionOf(data, by.session);
      return {
        id: by.session,
        session: by.session,
        lead: words.fromSession,
        ...whole(session.title[lang]),
        href: sessionHref(ctx, session),
        tasks: members,
      };
    }
    if ('document' in by) {
      const document = documentOf(data, by.document);
      return {
        id: by.document,
        session: null,
        lead: words.fromDocument,
        ...whole(`${documentTitle(ctx, document)}: ${document.title[lang]}`),
        href: ctx.href({ kind: 'document', id: document.id }),
        tasks: members,
      };
    }
    const source = data.sources.get(by.source);
    return {
      id: by.source,
      session: null,
      lead: words.fromSource,
      ...(source
        ? {
            title: `${source.publisher}, ${source.title}`,
            parts: [publisherOf(source, lang), { text: ', ' }, titleOf(source, lang)],
          }
        : whole(by.source)),
      href: `${ctx.href({ kind: 'sources' })}#${by.source}`,
      tasks: members,
    };
  });
}
