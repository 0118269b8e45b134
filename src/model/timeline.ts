import type { Dataset } from './dataset.ts';
import { sameEvent } from './event.ts';
import type { NewsItem, Session } from './record.ts';

/**
 * One thing that happened: a session with the articles on it, an event told by articles alone, or a number nobody has a
 * source for.
 */
export type TimelineItem =
  | { readonly kind: 'session'; readonly session: Session; readonly news: readonly NewsItem[] }
  /** A session of which only the number is known: it took place, nothing here tells of it. */
  | { readonly kind: 'unsourced'; readonly number: number; readonly session: Session | null }
  | { readonly kind: 'event'; readonly event: string; readonly date: string; readonly news: readonly NewsItem[] };

/** A session with a day and a source. */
export type SourcedSession = Session & { readonly date: string; readonly source: string };

/** Has this session a day and a source? */
export const isSourced = (session: Session): session is SourcedSession =>
  session.source !== null && session.date !== null;

/** Is the session known only by its number? */
export const isUnsourced = (session: Session): boolean => !isSourced(session);

/**
 * Sessions, conferences, announcements and events that several articles tell, newest first. Articles of one event are
 * one item. A session number without a source stands between its neighbours, whether it has a row or not.
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
  const sorted: TimelineItem[] = [...dated, ...events].sort((a, b) =>
    a.date === b.date ? 0 : a.date < b.date ? 1 : -1,
  );
  return withUnsourced(data, sorted);
}

/** The articles on a session: those that name it, and those of the same event; newest first, each once. */
export function newsOfSession(data: Dataset, session: Session): NewsItem[] {
  const named = data.news.filter((item) => item.session === session.id);
  const events = new Set(named.flatMap((item) => item.event ?? []));
  return data.news.filter((item) => item.session === session.id || (item.event !== null && events.has(item.event)));
}

function withUnsourced(data: Dataset, sorted: readonly TimelineItem[]): TimelineItem[] {
  const numbers = data.sessions.flatMap(({ number }) => number ?? []);
  const known = new Set(data.sessions.filter((session) => !isUnsourced(session)).flatMap(({ number }) => number ?? []));
  const items = [...sorted];
  for (let number = Math.max(0, ...numbers); number >= 1; number--) {
    if (known.has(number)) continue;
    const missing: TimelineItem = {
      kind: 'unsourced',
      number,
      session: data.sessions.find((session) => session.number === number) ?? null,
    };
    // Newest first: it stands right above the next lower number that is placed already, else at the end.
    const below = items.findIndex(
      (item) => item.kind === 'session' && item.session.number !== null && item.session.number < number,
    );
    if (below < 0) items.push(missing);
    else items.splice(below, 0, missing);
  }
  return items;
}
