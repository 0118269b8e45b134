import { wordOf } from '../language/messages.ts';
import { formatDate } from '../language/dates.ts';
import type { Lang } from '../language/lang.ts';
import { indexOf } from '../model/lookup.ts';
import { endOf } from '../model/period.ts';
import { isDrawable } from '../model/series.ts';
import { verdictOf } from '../model/target.ts';
import { isSourced, newsOfSession } from '../model/timeline.ts';
import { pathOf, registerFeedPath, type FeedRegister } from '../routes/addresses.ts';
import { addressesOf, atomFeed, lastOf, type AtomEntry } from './atom.ts';
import { calendarText } from './calendar.ts';
import type { PageContext } from '../routes/page-context.ts';
import { documentTitle, headedTasks, venueOf } from '../wording/record-links.ts';
import { fractionWords, periodWords, scopeWords, valueWords } from '../wording/series-words.ts';
import { verdictWords } from '../wording/target-words.ts';

/** A register as Atom, newest first; every date is one that the data state. */
export function registerFeed(ctx: PageContext, register: FeedRegister): string {
  const words = ctx.t.registers;
  const { title, entries } = {
    sessions: () => ({ title: words.sessions.feedTitle, entries: sessionEntries(ctx) }),
    documents: () => ({ title: words.documents.title, entries: documentEntries(ctx) }),
    targets: () => ({ title: words.targets.title, entries: targetEntries(ctx) }),
    tasks: () => ({ title: words.tasks.title, entries: taskEntries(ctx) }),
    periodic: () => ({ title: words.periodic.feedTitle, entries: figureEntries(ctx) }),
  }[register]();
  return atomFeed(ctx, {
    self: ctx.absolute(registerFeedPath(register, ctx.lang)),
    page: ctx.absolute(pathOf({ kind: register }, ctx.lang)),
    title,
    subtitle: title,
    entries: newestFirst(entries),
  });
}

/** Sessions, conferences and announcements of a known day, as a calendar; venues are its places. */
export function sessionCalendar(ctx: PageContext): string {
  const { data, lang, t } = ctx;
  return calendarText({
    name: `${ctx.site.name}: ${t.registers.sessions.feedTitle}`,
    host: ctx.url.replace(/^\w+:\/\//, '').replace(/[/:].*$/, '') || 'localhost',
    lang,
    events: data.sessions
      .filter(isSourced)
      .filter(({ date }) => date.length === 10)
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map((session) => ({
        id: session.id,
        on: session.date,
        stampedOn: data.sources.get(session.source)?.publishedOn ?? session.date,
        summary: session.title[lang],
        description: newsOfSession(data, session)
          .map((item) => item.text[lang].summary)
          .join('\n'),
        location: session.venues.map((key) => venueOf(ctx, key).name).join(', '),
        url: ctx.absolute(pathOf({ kind: 'session', id: session.id }, lang)),
      })),
  });
}

const newestFirst = (entries: readonly AtomEntry[]): AtomEntry[] =>
  [...entries].sort((a, b) => (a.updated === b.updated ? 0 : a.updated < b.updated ? 1 : -1));

const published = ({ data }: PageContext, source: string | null): string | null =>
  source ? (data.sources.get(source)?.publishedOn ?? null) : null;

function sessionEntries(ctx: PageContext): AtomEntry[] {
  const { data, lang, t } = ctx;
  const words = t.registers.sessions;
  return data.sessions.filter(isSourced).map((session) => ({
    ...addressesOf(ctx, (language: Lang) => pathOf({ kind: 'session', id: session.id }, language)),
    title: session.title[lang],
    updated: lastOf([
      session.date,
      ...newsOfSession(data, session).flatMap((item) =>
        [item.publishedOn, item.updatedOn].filter((date) => date !== null),
      ),
    ]),
    published: session.date,
    via: data.sources.get(session.source)?.url ?? null,
    categories: [{ term: session.kind, label: words.kinds[session.kind] ?? session.kind }],
    summary:
      newsOfSession(data, session)[0]?.text[lang].summary ?? words.description(session.title[lang], session.date),
  }));
}

function documentEntries(ctx: PageContext): AtomEntry[] {
  const { data, lang, t } = ctx;
  return data.documents.flatMap((document): AtomEntry[] => {
    const { issuedOn } = document;
    if (issuedOn === null) return [];
    return [
      {
        ...addressesOf(ctx, (language) => pathOf({ kind: 'document', id: document.id }, language)),
        title: documentTitle(ctx, document),
        updated: issuedOn,
        published: issuedOn,
        via: document.source ? (data.sources.get(document.source)?.url ?? null) : null,
        categories: [{ term: document.type, label: wordOf(t.registers.documents.types, document.type) }],
        summary: `${document.issuer[lang]}: ${document.title[lang]}`,
      },
    ];
  });
}

function targetEntries(ctx: PageContext): AtomEntry[] {
  const { data, lang } = ctx;
  return data.targets.map((target) => {
    const verdict = verdictOf(data, target);
    const { headline, lines } = verdictWords(ctx, target, verdict);
    const announced = verdict.kind === 'not-due' ? null : verdict.edition.announcedOn;
    return {
      ...addressesOf(ctx, (language) => pathOf({ kind: 'targets' }, language), `#${target.id}`),
      title: target.text[lang],
      updated: lastOf([announced, published(ctx, target.source)].filter((date) => date !== null)) ?? target.dueEdition,
      via: data.sources.get(target.source)?.url ?? null,
      categories: [{ term: verdict.kind, label: headline }],
      summary: [`${indexOf(data, target.index).abbr} ${target.dueEdition}: ${headline}`, ...lines].join('. '),
    };
  });
}

function taskEntries(ctx: PageContext): AtomEntry[] {
  const { data, lang, t } = ctx;
  const words = t.registers.tasks;
  return headedTasks(ctx, data.tasks).flatMap((group) => {
    const given = group.session ? (data.sessions.find(({ id }) => id === group.session)?.date ?? null) : null;
    return group.tasks.map((task): AtomEntry => ({
      ...addressesOf(ctx, (language) => pathOf({ kind: 'tasks' }, language), `#${task.id}`),
      title: task.text[lang],
      updated:
        given ??
        data.documents.find(({ id }) => id === task.document)?.issuedOn ??
        published(ctx, task.source) ??
        '1970',
      via: data.sources.get(task.source)?.url ?? null,
      categories: data.fields
        .filter(({ id }) => id === task.field)
        .map((field) => ({ term: field.id, label: field.name[lang] })),
      summary: `${group.lead}: ${group.title}. ${words.owner}: ${task.owner[lang] || words.noOwner}. ${words.due}: ${task.due ? formatDate(task.due, lang) : words.noDue}.`,
    }));
  });
}

/** New figures, one entry each; held ones never enter. */
function figureEntries(ctx: PageContext): AtomEntry[] {
  const { data, lang, t } = ctx;
  return data.seriesValues.flatMap((value): AtomEntry[] => {
    const point = { period: value.period, value };
    const series = data.series.find(({ id }) => id === value.series);
    if (!series || !isDrawable(point)) return [];
    const fraction = fractionWords(value, series, lang);
    return [
      {
        ...addressesOf(
          ctx,
          (language) => pathOf({ kind: 'series', id: series.id }, language),
          `#${periodAnchor(value.period)}`,
        ),
        title: `${series.name[lang]}: ${valueWords(point.value, series, lang)} (${periodWords(value.period, series.periodType, lang)})`,
        updated: published(ctx, value.source) ?? endOf(value.period),
        via: data.sources.get(value.source)?.url ?? null,
        categories: [{ term: series.periodType, label: wordOf(t.registers.periodic.types, series.periodType) }],
        summary: [scopeWords(ctx, series), fraction, data.sources.get(value.source)?.publisher ?? '']
          .filter(Boolean)
          .join('; '),
      },
    ];
  });
}

/** The row of a period on its series' page: "ky-2023-01_2023-10". */
export const periodAnchor = (period: string): string => `ky-${period.replace('/', '_')}`;
