import {
  calendarPath,
  correctionsFeedPath,
  FEED_REGISTERS,
  feedPath,
  registerFeedPath,
  type FeedRegister,
  type PageRef,
} from '../routes/addresses.ts';
import type { PageContext } from '../routes/page-context.ts';

/** A feed or calendar that the head of a page offers: address, what it is called, media type. */
export interface OfferedFeed {
  readonly href: string;
  readonly title: string;
  readonly type: 'application/atom+xml' | 'text/calendar';
}

/** The register whose entries stand on pages of their own. */
const LISTED_IN: Readonly<Partial<Record<PageRef['kind'], FeedRegister>>> = {
  session: 'sessions',
  document: 'documents',
  series: 'periodic',
};

/** What may be followed from a page: the feed of the list that it is or stands in, then the news of the site. */
export function feedsOf(ctx: PageContext, page: PageRef): OfferedFeed[] {
  const { t, lang, data } = ctx;
  const register = FEED_REGISTERS.find((kind) => kind === page.kind) ?? LISTED_IN[page.kind];
  const isOfCorrections = page.kind === 'corrections-log' || (page.kind === 'text' && page.slug === 'corrections');
  const atom = (path: string, title: string): OfferedFeed => ({
    href: ctx.rooted(path),
    title,
    type: 'application/atom+xml',
  });
  return [
    ...(register ? [atom(registerFeedPath(register, lang), t.registers.feedOf(t.registers.names[register]))] : []),
    ...(register === 'sessions'
      ? [{ href: ctx.rooted(calendarPath(lang)), title: t.registers.sessions.calendar, type: 'text/calendar' as const }]
      : []),
    ...(isOfCorrections ? [atom(correctionsFeedPath(lang), t.releases.feed)] : []),
    ...(data.news.length > 0 ? [atom(feedPath(lang), t.news.feed)] : []),
  ];
}
