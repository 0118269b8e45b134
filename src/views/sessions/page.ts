import { eventDifferences } from '../../components/event-differences.ts';
import { sessionEntry } from '../../components/session-entry.ts';
import { sourceLink } from '../../components/source-link.ts';
import { formatDate } from '../../language/dates.ts';
import {
  isSourced,
  timelineOf,
  undatedSessions,
  type TimelineItem,
  type UndatedSession,
} from '../../model/timeline.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { venueChoices, yearChoices } from '../../wording/record-filters.ts';

/** Sessions, conferences and announcements as a timeline, newest first; those without a day stand apart, below it. */
export function page(ctx: PageContext) {
  const { t, data } = ctx;
  const words = t.registers;
  const items = timelineOf(data);
  const undated = undatedSessions(data);
  const intro = words.sessions.intro(data.sessions.filter(isSourced).length, undated.length);
  return {
    head: { title: words.sessions.title, description: intro, search: { kind: 'page' } },
    shown: {
      intro,
      isEmpty: data.sessions.length === 0,
      choices: [
        { name: 'nam', key: 'year', label: words.filter.year, options: yearChoices(items.map(dateOf)) },
        {
          name: 'diem-cau',
          key: 'venue',
          label: words.filter.venue,
          options: venueChoices(ctx, data.sessions),
        },
      ],
      items: items.map((item) => itemOf(ctx, item)),
      undated: undated.map((one) => undatedOf(ctx, one)),
    },
  };
}

const dateOf = (item: TimelineItem): string => (item.kind === 'session' ? item.session.date : item.date);

function itemOf(ctx: PageContext, item: TimelineItem) {
  const { lang } = ctx;
  if (item.kind === 'session') return { kind: item.kind, session: sessionEntry(ctx, item.session, item.news) } as const;
  return {
    kind: item.kind,
    id: item.event,
    date: item.date,
    year: item.date.slice(0, 4),
    on: formatDate(item.date, lang),
    title: item.news[0]?.text[lang].title,
    differences: eventDifferences(ctx, item.news),
  } as const;
}

/** A session without a day: what is known of it, and what is not. */
function undatedOf(ctx: PageContext, { number, session, isImplied }: UndatedSession) {
  const { lang } = ctx;
  const words = ctx.t.registers.sessions;
  const source = session?.source ? sourceLink(ctx, session.source) : null;
  return {
    id: session?.id ?? `phien-${number}`,
    title: number === null ? (session?.title[lang] ?? '') : words.number(number),
    said: [isImplied ? words.implied : '', source ? words.noDay : words.noSourceForDay].filter(Boolean).join(' '),
    source,
  };
}
