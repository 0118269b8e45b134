import { formatDate } from '../language/dates.ts';
import type { NewsItem, Session } from '../model/record.ts';
import { valuesOfSession } from '../model/session-record.ts';
import type { PageContext } from '../routes/page-context.ts';
import { venueOf } from '../wording/record-links.ts';
import { eventDifferences, type EventDifferencesProps } from './event-differences.ts';

/** A place where a session was held, with what became of it. */
export type Venue = ReturnType<typeof venueOf>;

/** A session in the timeline. */
export interface SessionEntryProps {
  readonly id: string;
  readonly date: string;
  readonly year: string;
  readonly on: string;
  readonly tags: string;
  readonly href: string;
  readonly title: string;
  /** Keys of the venues, which the filter looks for. */
  readonly venueKeys: string;
  readonly venues: readonly Venue[];
  /** What its page holds; empty where it holds nothing. */
  readonly counts: string;
  /** Where several articles tell one event. */
  readonly differences: EventDifferencesProps | null;
}

/** Articles tell one event when there are several and one of them says so. */
export const isOneEvent = (news: readonly NewsItem[]): boolean =>
  news.length > 1 && news.some((item) => item.event !== null);

/** The entry of a session that has a day. */
export function sessionEntry(ctx: PageContext, session: Session, news: readonly NewsItem[]): SessionEntryProps {
  const { t, lang, data } = ctx;
  const words = t.registers.sessions;
  const date = session.date ?? '';
  return {
    id: session.id,
    date,
    year: date.slice(0, 4),
    on: formatDate(date, lang),
    tags: [
      session.number === null ? words.kinds[session.kind] : words.number(session.number),
      session.mode ? words.modes[session.mode] : '',
    ]
      .filter(Boolean)
      .join(' · '),
    href: ctx.href({ kind: 'session', id: session.id }),
    title: session.title[lang],
    venueKeys: session.venues.join(' '),
    venues: session.venues.map((key) => venueOf(ctx, key)),
    counts: words.counts(
      news.length,
      valuesOfSession(data, session).length,
      data.tasks.filter((task) => task.session === session.id).length,
    ),
    differences: isOneEvent(news) ? eventDifferences(ctx, news) : null,
  };
}
