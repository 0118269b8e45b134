import { DEFAULT_LANG } from '../language/lang.ts';
import { formatDate } from '../language/dates.ts';
import { successorLines, type UnitLine } from '../model/lineage.ts';
import { recordOfUnit } from '../model/unit-record.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { innerEditionsOf, innerPage } from '../routes/within-pages.ts';
import { documentLinks, type DocumentLink } from './document-links.ts';
import { seriesRows, type SeriesRow } from './series-rows.ts';
import { targetCard, type TargetCardProps } from './target-card.ts';
import { taskGroups, type TaskGroup } from './task-list.ts';

/** What the record of the reform holds of a unit. */
export interface UnitRecordProps {
  /** Added to ids: a successor's page has the records of its former units too. */
  readonly suffix: string;
  /** Heading where it is the record of a former unit; null on the unit's own page. */
  readonly former: string | null;
  /** What became of the unit since; empty where nothing did. */
  readonly mergedNote: string;
  readonly sessions: readonly (Link & { readonly on: string })[];
  readonly targets: readonly TargetCardProps[];
  readonly series: readonly SeriesRow[];
  readonly seriesLabel: string;
  readonly tasks: readonly TaskGroup[];
  readonly documents: readonly DocumentLink[];
  readonly inner: readonly Link[];
}

/** The record of a unit; null where there is none. @param isFormer on the page of what the unit became */
export function unitRecord(ctx: PageContext, line: UnitLine, isFormer = false): UnitRecordProps | null {
  const { t, lang, data } = ctx;
  const words = t.registers;
  const record = recordOfUnit(data, line);
  const inner = innerEditionsOf(data, line);
  const { sessions, targets, tasks, series, documents } = record;
  if (sessions.length + targets.length + tasks.length + series.length + documents.length + inner.length === 0)
    return null;
  const name = line.unit.name[lang];
  const successors = successorLines(data, line);
  const [became] = line.became;
  return {
    suffix: isFormer ? `-${line.segment[DEFAULT_LANG]}` : '',
    former: isFormer ? words.unit.former(name, line.endedOn) : null,
    mergedNote:
      became && successors.length > 0 && sessions.length + series.length > 0
        ? words.unit.mergedNote(successors.map((next) => next.unit.name[lang]).join(', '), became.on)
        : '',
    sessions: sessions.map((session) => ({
      href: ctx.href({ kind: 'session', id: session.id }),
      text: session.title[lang],
      on: formatDate(session.date ?? '', lang),
    })),
    targets: targets.map((target) => targetCard(ctx, target)),
    series: seriesRows(
      ctx,
      series.map((one) => ({ series: one })),
    ),
    seriesLabel: `${words.unit.series}: ${name}`,
    tasks: taskGroups(ctx, tasks),
    documents: documentLinks(ctx, documents),
    inner: inner.map((one) => ({
      href: ctx.href(innerPage(one, line)),
      text: words.within.pageTitle(name, one.edition),
    })),
  };
}
