import type { History } from '../model/history.ts';
import { indexOf } from '../model/lookup.ts';
import { pathOf, type PageRef } from '../routes/addresses.ts';
import type { PageContext, PageWords } from '../routes/page-context.ts';

/** What a report of an error is about; everything the reader would have to find out otherwise. */
export interface ReportSubject {
  readonly page: PageRef;
  /** Name of the thing: a title, a chart, a unit. */
  readonly what: string;
  readonly index?: string;
  readonly edition?: string;
  /** File and line of the row, or the id of the chart. */
  readonly row?: string;
}

/** A letter with page, index, edition and row filled in, or an issue where the publication has a repository. */
export function reportHref(ctx: PageWords, { page, what, index, edition, row }: ReportSubject): string {
  const words = ctx.t.registers.report;
  const facts = [
    [words.page, ctx.absolute(pathOf(page, ctx.lang))],
    [words.index, index],
    [words.edition, edition],
    [words.row, row],
  ] as const;
  const body = [...facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])), '', words.wrong, ''].join(
    '\n',
  );
  const subject = words.subject(what);
  const { repository, email } = ctx.site;
  return repository
    ? `${repository.replace(/\/$/, '')}/issues/new?title=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
    : `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\n/g, '\r\n'))}`;
}

/** A report as a link: the letter's address and what it is about. */
export interface ReportLink {
  readonly href: string;
  readonly what: string;
}

/** The link that begins a report. */
export const reportLink = (ctx: PageWords, subject: ReportSubject): ReportLink => ({
  href: reportHref(ctx, subject),
  what: subject.what,
});

/** A chart as far as a report names it: its permanent id, its title, the page it belongs to. */
interface ReportedChart {
  readonly id: string;
  readonly title: string;
  readonly home: PageRef;
}

/** A report about a chart: the page it belongs to, its index and edition where it has them, its permanent id. */
export function reportOf(ctx: PageContext, { id, title, home }: ReportedChart): ReportSubject {
  const index = ctx.data.indices.find((one) => id.startsWith(`${one.id}-`));
  return {
    page: home,
    what: title,
    ...(index ? { index: index.abbr } : {}),
    ...(home.kind === 'edition' ? { edition: home.edition } : {}),
    row: `#chart-${id}`,
  };
}

/** A report about a page as a whole, with the index and edition it shows. */
export function reportOfPage(ctx: PageContext, page: PageRef, title: string): ReportSubject {
  const index = page.kind === 'edition' || page.kind === 'index' ? indexOf(ctx.data, page.index.id).abbr : undefined;
  return {
    page,
    what: title,
    ...(index ? { index } : {}),
    ...(page.kind === 'edition' ? { edition: page.edition } : {}),
  };
}

/** A report about a table of values: the file they stand in, with the line where one row is meant. */
export const reportOfRows = (
  page: PageRef,
  what: string,
  index: string,
  edition: string,
  rows: readonly { readonly file: string; readonly line: number }[],
): ReportSubject => ({
  page,
  what,
  index,
  edition,
  ...(rows[0] ? { row: rows.length > 1 ? rows[0].file : `${rows[0].file}:${rows[0].line}` } : {}),
});

/**
 * A report about a unit's history: the newest edition with a row here, or the newest of all, with the line it stands
 * in.
 */
export function reportOfHistory(page: PageRef, name: string, { index, rows }: History): ReportSubject {
  const newest = rows.reduce((last, each) =>
    each.row.observation !== null || last.row.observation === null ? each : last,
  );
  const { edition } = newest.point.edition;
  return reportOfRows(
    page,
    `${name}, ${index.abbr}`,
    index.abbr,
    edition,
    newest.row.observation ? [newest.row.observation] : [],
  );
}
