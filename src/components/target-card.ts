import { capitalized } from '../language/capitalized.ts';
import { DEFAULT_LANG } from '../language/lang.ts';
import { reportLink, type ReportLink } from '../wording/error-report.ts';
import { lineOf } from '../model/lineage.ts';
import { indexOf } from '../model/lookup.ts';
import type { Target } from '../model/record.ts';
import { verdictOf } from '../model/target.ts';

import type { PageContext } from '../routes/page-context.ts';
import { editionName } from '../wording/edition-name.ts';
import { baselineWords, promiseWords, verdictWords } from '../wording/target-words.ts';
import type { Link } from '../routes/link.ts';
import { sourceLink, type SourceLink } from './source-link.ts';

/** A promise with what the data say about it. */
export interface TargetCardProps {
  readonly id: string;
  readonly verdict: string;
  readonly indexId: string;
  readonly text: string;
  readonly headline: string;
  /** Nobody said what is measured, and yet there is a verdict. */
  readonly isUnclear: boolean;
  readonly lines: readonly string[];
  /** The edition the verdict rests on, or was due in. */
  readonly restsOn: { readonly href: string; readonly text: string | null } | null;
  /** Null where the promise names no unit. */
  readonly unit: Link | null;
  readonly index: Link;
  readonly measure: string;
  readonly promise: string;
  /** Null where a baseline says nothing. */
  readonly baseline: string | null;
  readonly due: string;
  readonly source: SourceLink | null;
  /** In Vietnamese; empty on an English page. */
  readonly note: string;
  readonly report: ReportLink;
}

/** The card of a promise. */
export function targetCard(ctx: PageContext, target: Target): TargetCardProps {
  const { t, lang, data } = ctx;
  const index = indexOf(data, target.index);
  const verdict = verdictOf(data, target);
  const said = verdictWords(ctx, target, verdict);
  const line = target.unit ? lineOf(data, target.unit) : null;
  const hasBaseline = target.measure !== 'rank' && target.measure !== 'unclear';
  return {
    id: target.id,
    verdict: verdict.kind,
    indexId: target.index,
    text: target.text[lang],
    headline: said.headline,
    isUnclear: target.measure === 'unclear' && verdict.kind !== 'unclear',
    lines: said.lines,
    restsOn:
      verdict.kind === 'not-due'
        ? null
        : {
            href: ctx.href({ kind: 'edition', index, edition: verdict.edition.edition }),
            text: said.restsOn,
          },
    unit: line && { href: ctx.href({ kind: 'unit', line }), text: line.unit.name[lang] },
    index: { href: ctx.href({ kind: 'index', index }), text: index.abbr },
    measure: capitalized(t.registers.targets.measures[target.measure] ?? '', lang),
    promise: promiseWords(ctx, target, index),
    baseline: hasBaseline ? capitalized(baselineWords(ctx, target, index), lang) : null,
    due: editionName(index, { edition: target.dueEdition }),
    source: sourceLink(ctx, target.source),
    note: lang === DEFAULT_LANG ? target.note : '',
    report: reportLink(ctx, {
      page: { kind: 'targets' },
      what: target.text[lang],
      index: index.abbr,
      edition: target.dueEdition,
      row: `data/targets.csv ${target.id}`,
    }),
  };
}
