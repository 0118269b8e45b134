import { indexOf } from '../model/lookup.ts';
import type { Conflict } from '../model/record.ts';
import type { PageContext } from '../routes/page-context.ts';
import { conflictSubject } from '../wording/conflicts.ts';

/** A contradiction between sources as a link to its place under check. */
export interface ConflictLink {
  readonly href: string;
  /** "PAR INDEX 2023" */
  readonly edition: string;
  readonly subject: string;
  readonly measure: string;
  readonly state: string;
}

/** Contradictions that touch a page. */
export const conflictLinks = (ctx: PageContext, conflicts: readonly Conflict[]): ConflictLink[] =>
  conflicts.map((conflict) => ({
    href: `${ctx.href({ kind: 'under-check' })}#${conflict.id}`,
    edition: `${indexOf(ctx.data, conflict.index).abbr} ${conflict.edition}`,
    subject: conflictSubject(ctx, conflict),
    measure: ctx.t.check.measures[conflict.measure] ?? conflict.measure,
    state: ctx.t.check.states[conflict.state],
  }));
