import { eventDifferences } from '../../components/event-differences.ts';
import { sessionEntry } from '../../components/session-entry.ts';
import { formatDate } from '../../language/dates.ts';
import { isUnsourced, timelineOf, type TimelineItem } from '../../model/timeline.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { venueChoices, yearChoices } from '../../wording/record-filters.ts';

/** Sessions, conferences and announcements as a timeline, newest first; numbers without a source stand where they belong. */
export function page(ctx: PageContext) {
  const { t, data } = ctx;
  const words = t.registers;
  const items = timelineOf(data);
  const missing = items.filter(({ kind }) => kind === 'unsourced').length;
  const intro = words.sessions.intro(data.sessions.filter((session) => !isUnsourced(session)).length, missing);
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
    },
  };
}

const dateOf = (item: TimelineItem): string | null =>
  item.kind === 'session' ? item.session.date : item.kind === 'event' ? item.date : null;

function itemOf(ctx: PageContext, item: TimelineItem) {
  const { t, lang } = ctx;
  if (item.kind === 'session') return { kind: item.kind, session: sessionEntry(ctx, item.session, item.news) } as const;
  if (item.kind === 'unsourced')
    return {
      kind: item.kind,
      id: item.session?.id ?? `phien-${item.number}`,
      title: t.registers.sessions.unsourced(item.number),
    } as const;
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
