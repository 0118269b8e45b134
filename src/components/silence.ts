import type { Edition, Index } from '../model/index-definition.ts';
import type { UnitLine } from '../model/lineage.ts';
import { silentEditions, type Silence } from '../model/silence.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { datedEditionName, editionSpans } from '../wording/edition-name.ts';
import { silenceWords } from '../wording/silence.ts';
import { sourceLink, type SourceLink } from './source-link.ts';

/** An edition that says nothing of a unit here. */
export interface SilenceProps {
  readonly edition: Link;
  /** Why, as a sentence. */
  readonly said: string;
  /** Where this site read of the edition; null for an unknown source. */
  readonly source: SourceLink | null;
  /** The table of the publishing body itself; null where this site has no address of it. */
  readonly officialTable: SourceLink | null;
  /** That the editions since the unit stood last have no figure either; empty where there are none. */
  readonly also: string;
}

/**
 * Why an edition says nothing of a unit here, and where its figures are told. @param since the edition in which the unit
 * stood last; null where it never did
 */
export function silenceProps(
  ctx: PageContext,
  index: Index,
  edition: Edition,
  line: UnitLine,
  silence: Silence,
  since: Edition | null,
): SilenceProps {
  const { t, lang, data } = ctx;
  const said = silenceWords(data, index, edition, line, silence, lang);
  const older = silentEditions(data, index, line)
    .map((one) => one.edition)
    .filter((one) => isBetween(index, one, since, edition));
  return {
    edition: {
      href: ctx.href({ kind: 'edition', index, edition: edition.edition }),
      text: datedEditionName(index, edition, lang),
    },
    said: `${said.charAt(0).toLocaleUpperCase(lang)}${said.slice(1)}.`,
    source: sourceLink(ctx, edition.source),
    officialTable: edition.officialTable === null ? null : sourceLink(ctx, edition.officialTable),
    also: older.length > 0 ? t.silence.also(editionSpans(index, older)) : '',
  };
}

function isBetween({ editions }: Index, one: Edition, since: Edition | null, until: Edition): boolean {
  const at = editions.indexOf(one);
  return at < editions.indexOf(until) && (since === null || at > editions.indexOf(since));
}
