import type { Observation } from '../model/observation.ts';
import type { Revision } from '../model/record.ts';
import type { PageContext } from '../routes/page-context.ts';
import { correctionNote, correctionsAt, correctionSubject } from './corrections.ts';

/** A correction as it is told beside a figure: its entry in the log, which figure, what happened to it. */
export interface CorrectionLink {
  readonly href: string;
  readonly subject: string;
  readonly note: string;
}

/** Corrections of an observation's value and rank; none of no observation. */
export const correctionLinks = (
  ctx: PageContext,
  observation: Observation | null,
  measures: readonly Revision['measure'][] = ['value', 'rank'],
): CorrectionLink[] =>
  correctionsAt(ctx.data, observation, measures).map((correction) => ({
    href: `${ctx.href({ kind: 'corrections-log' })}#${correction.id}`,
    subject: correctionSubject(correction, ctx.lang),
    note: correctionNote(correction, ctx.lang),
  }));
