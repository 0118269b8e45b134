import type { Edition, Index } from '../model/index-definition.ts';
import type { UnitLine } from '../model/lineage.ts';
import type { Silence } from '../model/silence.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { datedEditionName } from '../wording/edition-name.ts';
import { silenceWords } from '../wording/silence.ts';
import { sourceLink, type SourceLink } from './source-link.ts';

/** An edition that says nothing of a unit here. */
export interface SilenceProps {
  readonly edition: Link;
  /** Why, as a sentence. */
  readonly said: string;
  /** What this site knows the edition from; null for an unknown source. */
  readonly source: SourceLink | null;
}

/** Why an edition says nothing of a unit here, and where its figures are told. */
export function silenceProps(
  ctx: PageContext,
  index: Index,
  edition: Edition,
  line: UnitLine,
  silence: Silence,
): SilenceProps {
  const { lang, data } = ctx;
  const said = silenceWords(data, index, edition, line, silence, lang);
  return {
    edition: {
      href: ctx.href({ kind: 'edition', index, edition: edition.edition }),
      text: datedEditionName(index, edition, lang),
    },
    said: `${said.charAt(0).toLocaleUpperCase(lang)}${said.slice(1)}.`,
    source: sourceLink(ctx, edition.source),
  };
}
