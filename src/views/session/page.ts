import { DEFAULT_LANG } from '../../language/lang.ts';
import { documentLinks } from '../../components/document-links.ts';
import { eventDifferences } from '../../components/event-differences.ts';
import { figureList } from '../../components/figure-list.ts';
import { newsCard } from '../../components/news-card.ts';
import { seriesRows } from '../../components/series-rows.ts';
import { isOneEvent } from '../../components/session-entry.ts';
import { sourceLink } from '../../components/source-link.ts';
import { taskGroups } from '../../components/task-list.ts';
import { reportLink } from '../../wording/error-report.ts';
import { formatDate } from '../../language/dates.ts';
import type { Session } from '../../model/record.ts';
import { documentsOf, editionsOf, otherFigures, valuesOfSession } from '../../model/session-record.ts';
import { newsOfSession } from '../../model/timeline.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { datedEditionName } from '../../wording/edition-name.ts';
import { venueOf } from '../../wording/record-links.ts';

/** One session: when and where, the figures quoted, the tasks given, its documents, its news, the editions announced that day. */
export function page(ctx: PageContext, ref: PageOf<'session'>) {
  const { t, lang, data } = ctx;
  const words = t.registers.sessions;
  const session = data.sessions.find(({ id }) => id === ref.id);
  if (!session?.date) throw new Error(`data/sessions.csv has no session "${ref.id}" with a day`);
  const news = newsOfSession(data, session);
  const title = session.title[lang];
  const figures = figuresOf(ctx, ref, session);
  const others = news.flatMap((item) => otherFigures(data, item, lang));
  const tasks = data.tasks.filter((task) => task.session === session.id);
  return {
    head: {
      title,
      description: words.description(title, session.date),
      crumbs: [{ label: t.registers.names.sessions, page: { kind: 'sessions' as const } }],
      search: { kind: 'session', year: session.date.slice(0, 4) },
    },
    shown: {
      title,
      kind: words.kinds[session.kind],
      date: session.date,
      on: formatDate(session.date, lang),
      summary: news[0]?.text[lang].summary ?? null,
      number: session.number === null ? null : words.number(session.number),
      mode: session.mode ? words.modes[session.mode] : null,
      venues: session.venues.map((key) => venueOf(ctx, key)),
      editions: editionsOf(data, session).map(({ index, edition }) => ({
        href: ctx.href({ kind: 'edition', index, edition: edition.edition }),
        text: datedEditionName(index, edition, lang),
      })),
      source: session.source === null ? null : sourceLink(ctx, session.source),
      isProvisional: session.status === 'P',
      note: lang === DEFAULT_LANG ? session.note : '',
      isEmpty: figures === null && others.length + tasks.length === 0,
      figures,
      others: others.length > 0 ? figureList(ctx, others) : null,
      tasks: taskGroups(ctx, tasks),
      documents: documentLinks(ctx, documentsOf(data, session)),
      differences: isOneEvent(news) ? eventDifferences(ctx, news) : null,
      news: news.map((item) => newsCard(ctx, item)),
    },
  };
}

/** The values of periodic series that the session quoted; null where it quoted none. */
function figuresOf(ctx: PageContext, page: PageOf<'session'>, session: Session) {
  const { lang, data } = ctx;
  const values = valuesOfSession(data, session).flatMap((value) =>
    data.series.filter(({ id }) => id === value.series).map((series) => ({ series, value })),
  );
  const [first] = values;
  return first
    ? {
        rows: seriesRows(ctx, values),
        report: reportLink(ctx, {
          page,
          what: session.title[lang],
          row: `${first.value.file}:${values.map(({ value }) => value.line).join(',')}`,
        }),
      }
    : null;
}
