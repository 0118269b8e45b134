import type { Dataset } from './dataset.ts';
import { sameEvent } from './event.ts';
import type { NewsItem, Session } from './record.ts';

/** One thing that happened on a known day: a session with the articles on it, or an event told by articles alone. */
export type TimelineItem =
  | { readonly kind: 'session'; readonly session: SourcedSession; readonly news: readonly NewsItem[] }
  | { readonly kind: 'event'; readonly event: string; readonly date: string; readonly news: readonly NewsItem[] };

/** A session without a day that a source gives: it has no place between those that have one. */
export interface UndatedSession {
  readonly number: number | null;
  /** Null for a number that nobody wrote a row for. */
  readonly session: Session | null;
  /** A later number has a source, so this session must have been held. */
  readonly isImplied: boolean;
}

/** A session with a day and a source. */
export type SourcedSession = Session & { readonly date: string; readonly source: string };

/** Has this session a day and a source? */
export const isSourced = (session: Session): session is SourcedSession =>
  session.source !== null && session.date !== null;

/** Does no source here give the session a day? */
export const isUnsourced = (session: Session): boolean => !isSourced(session);

/**
 * Sessions, conferences, announcements and events that several articles tell, newest first. Articles of one event are
 * one item. What has no day with a source stands apart: `undatedSessions`.
 */
export function timelineOf(data: Dataset): TimelineItem[] {
  const dated = data.sessions.filter(isSourced).map((session) => ({
    kind: 'session' as const,
    session,
    date: session.date,
    news: newsOfSession(data, session),
  }));
  const told = new Set(dated.flatMap(({ news }) => news.map(({ id }) => id)));
  const groups = new Map<string, NewsItem[]>();
  for (const item of data.news) {
    if (item.event === null || told.has(item.id) || groups.has(item.event)) continue;
    const articles = sameEvent(data, item);
    if (articles.length > 1) groups.set(item.event, articles);
  }
  const events = [...groups].flatMap(([event, news]) =>
    news[0] ? [{ kind: 'event' as const, event, news, date: news[0].eventOn }] : [],
  );
  return [...dated, ...events].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

/**
 * Sessions without a day that a source gives: numbers first, highest first, also one that nobody wrote a row
 * for below the highest; then those without a number.
 */
export function undatedSessions(data: Dataset): UndatedSession[] {
  const numbersOf = (sessions: readonly Session[]): number[] => sessions.flatMap(({ number }) => number ?? []);
  const dated = new Set(numbersOf(data.sessions.filter(isSourced)));
  const undated = data.sessions.filter(isUnsourced);
  const newest = Math.max(0, ...dated);
  const highest = Math.max(newest, ...numbersOf(undated));
  const numbers = Array.from({ length: highest }, (_, i) => highest - i).filter((number) => !dated.has(number));
  return [
    ...numbers.map((number) => ({
      number,
      session: undated.find((session) => session.number === number) ?? null,
      isImplied: number < newest,
    })),
    ...undated
      .filter(({ number }) => number === null || dated.has(number))
      .map((session) => ({ number: session.number, session, isImplied: false })),
  ];
}

/** The articles on a session: those that name it, and those of the same event; newest first, each once. */
export function newsOfSession(data: Dataset, session: Session): NewsItem[] {
  const named = data.news.filter((item) => item.session === session.id);
  const events = new Set(named.flatMap((item) => item.event ?? []));
  return data.news.filter((item) => item.session === session.id || (item.event !== null && events.has(item.event)));
}
