import { type Lang } from '../language/lang.ts';
import type { Dataset } from './dataset.ts';
import type { Edition, Index } from './index-definition.ts';
import type { LegalDocument, NewsFigure, NewsItem, SeriesValue, Session } from './record.ts';
import { newsOfSession } from './timeline.ts';

/** Sources that speak of a session: its own and those of its news. Opinion feeds no figures. */
function sourcesOf(data: Dataset, session: Session): Set<string> {
  return new Set(
    [
      session.source,
      ...newsOfSession(data, session)
        .filter(({ kind }) => kind !== 'opinion')
        .map(({ source }) => source),
    ].filter((source) => source !== null),
  );
}

/** Periodic values quoted at a session, held ones included: a page says that they are held. */
export function valuesOfSession(data: Dataset, session: Session): SeriesValue[] {
  const sources = sourcesOf(data, session);
  return data.seriesValues.filter((value) => sources.has(value.source));
}

/** Figures of its news that no series holds. */
export const otherFigures = (data: Dataset, item: NewsItem, lang: Lang): NewsFigure[] =>
  item.kind === 'opinion'
    ? []
    : item.text[lang].figures.filter(
        (figure) => figure.series === null || !data.series.some(({ id }) => id === figure.series),
      );

/** Editions announced on the day of a session. */
export const editionsOf = (data: Dataset, session: Session): { readonly index: Index; readonly edition: Edition }[] =>
  session.date === null
    ? []
    : data.indices.flatMap((index) =>
        index.editions
          .filter((edition) => edition.announcedOn?.slice(0, 10) === session.date)
          .map((edition) => ({ index, edition })),
      );

/** Documents that its news or tasks name. */
export function documentsOf(data: Dataset, session: Session): LegalDocument[] {
  const ids = new Set([
    ...newsOfSession(data, session).flatMap(({ documents }) => documents),
    ...data.tasks.filter((task) => task.session === session.id).flatMap(({ document }) => document ?? []),
  ]);
  return data.documents.filter(({ id }) => ids.has(id));
}
