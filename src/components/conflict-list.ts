import { formatPlain } from '../language/numbers.ts';
import { figureInUse } from '../model/conflict.ts';
import { indexOf } from '../model/lookup.ts';
import type { Conflict } from '../model/record.ts';
import type { PageContext } from '../routes/page-context.ts';
import type { Link } from '../routes/link.ts';
import { fitWords } from '../wording/implied.ts';
import { publisherLink, type SourceLink } from './source-link.ts';
import { conflictLinks, type ConflictLink } from './conflict-links.ts';

/** One source's figure of a contradiction. */
interface Side {
  readonly value: string;
  readonly source: SourceLink;
}

/** A contradiction with both its figures. */
export interface ConflictEntry {
  readonly id: string;
  readonly edition: Link;
  readonly subject: string;
  readonly measure: string;
  readonly a: Side;
  readonly b: Side;
  /** The figure that was chosen; null where none is. */
  readonly chosen: string | null;
  /** Which figure is shown while none is chosen, and how sure it is. */
  readonly inUse: string;
  readonly reason: string;
  /** Which figure fits what published ranks and scores of the others leave; null where that says nothing. */
  readonly fit: string | null;
}

/** Contradictions side by side, in the order given. */
export function conflictEntries(ctx: PageContext, conflicts: readonly Conflict[]): ConflictEntry[] {
  const { t, lang, data } = ctx;
  const side = (value: number | null, source: string): Side => ({
    value: value === null ? t.check.noValue : formatPlain(value, lang),
    source: publisherLink(ctx, source),
  });
  return conflicts.map((conflict): ConflictEntry => {
    const [link] = conflictLinks(ctx, [conflict]) as [ConflictLink];
    const { edition, subject, measure } = link;
    return {
      id: conflict.id,
      edition: {
        href: ctx.href({ kind: 'edition', index: indexOf(data, conflict.index), edition: conflict.edition }),
        text: edition,
      },
      subject,
      measure,
      a: side(conflict.valueA, conflict.sourceA),
      b: side(conflict.valueB, conflict.sourceB),
      chosen: conflict.chosen === null ? null : formatPlain(conflict.chosen, lang),
      inUse: inUse(ctx, conflict),
      reason: conflict.reason[lang],
      fit: fitWords(data, conflict, lang),
    };
  });
}

function inUse({ t, lang, data }: PageContext, conflict: Conflict): string {
  const used = figureInUse(data, conflict);
  const doubt = used?.status === 'U' ? t.marks.U : used?.status === 'P' ? t.marks.P : null;
  return used ? t.check.notChosenInUse(formatPlain(used.value, lang), doubt) : t.check.noChosen;
}
