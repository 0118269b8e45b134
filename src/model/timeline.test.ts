import { describe, expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { differencesOf, newsByEvent } from './event.ts';
import type { NewsFigure, NewsItem, Session } from './record.ts';
import { valuesOfSession } from './session-record.ts';
import { inventedDataset } from './testing.ts';
import { timelineOf, undatedSessions } from './timeline.ts';

const real = snapshotDataset();

const figure = (value: number, part: Partial<NewsFigure> = {}): NewsFigure => ({
  label: 'Địa phương tham dự',
  value,
  unit: 'tỉnh',
  series: null,
  observation: null,
  numerator: null,
  denominator: null,
  approx: null,
  status: 'A',
  period: null,
  scope: null,
  ...part,
});

const article = (id: string, part: Partial<NewsItem> = {}, figures: readonly NewsFigure[] = []): NewsItem => {
  const text = { title: id, summary: id, figures, editorNotes: [], body: '', file: id };
  return {
    id,
    kind: 'news',
    eventOn: '2024-02-02',
    publishedOn: '2024-02-02',
    updatedOn: null,
    fields: [],
    units: [],
    documents: [],
    session: null,
    event: null,
    source: `nguon-${id}`,
    image: null,
    original: 'vi',
    text: { vi: { ...text, lang: 'vi' }, en: { ...text, lang: 'en' } },
    ...part,
  };
};

const session = (id: string, number: number | null, date: string | null): Session => ({
  id,
  number,
  date,
  kind: 'session',
  mode: null,
  title: { vi: id, en: id },
  venues: [],
  source: date ? 's' : null,
  status: date ? 'A' : 'L',
  note: '',
});

describe('the timeline', () => {
  test('N5-AC3 only what has a day with a source is between dated ones; numbers without one stand apart', () => {
    const numbers = timelineOf(real).flatMap((item) =>
      item.kind === 'session' && item.session.number !== null ? [item.session.number] : [],
    );
    expect(numbers).toEqual([9, 7, 6, 5, 4, 2, 1]);
    expect(undatedSessions(real).map(({ number, isImplied }) => [number, isImplied])).toEqual([
      [8, true],
      [3, true],
    ]);
  });

  test('N5-AC3 a number nobody wrote a row for is missing all the same', () => {
    const data = inventedDataset({ sessions: [session('a', 1, '2022-03-01'), session('c', 4, '2023-04-01')] });
    expect(timelineOf(data)).toMatchObject([{ session: { id: 'c' } }, { session: { id: 'a' } }]);
    expect(undatedSessions(data)).toEqual([
      { number: 3, session: null, isImplied: true },
      { number: 2, session: null, isImplied: true },
    ]);
  });

  test('a number above the last dated one proves no session; a day without a source is none', () => {
    const planned = session('d', 5, null);
    const rumoured = { ...session('e', null, '2024-01-01'), source: null };
    const told = { ...session('f', null, null), source: 's' };
    const data = inventedDataset({ sessions: [session('c', 4, '2023-04-01'), planned, rumoured, told] });
    expect(timelineOf(data)).toHaveLength(1);
    expect(undatedSessions(data).map(({ session: one, isImplied }) => [one?.id ?? null, isImplied])).toEqual([
      ['d', false],
      [null, true],
      [null, true],
      [null, true],
      ['e', false],
      ['f', false],
    ]);
  });

  test('N17-AC1 two articles of one event are one item, with or without a session', () => {
    const a = article('a', { event: 'hop', session: 'phien' });
    const b = article('b', { event: 'hop' });
    const withSession = timelineOf(inventedDataset({ sessions: [session('phien', 1, '2024-02-02')], news: [a, b] }));
    expect(withSession).toHaveLength(1);
    expect(withSession[0]).toMatchObject({ kind: 'session', news: [{ id: 'a' }, { id: 'b' }] });
    const without = timelineOf(inventedDataset({ news: [article('a', { event: 'hop' }), b, article('c')] }));
    expect(without).toMatchObject([{ kind: 'event', event: 'hop', news: [{ id: 'a' }, { id: 'b' }] }]);
  });

  test('N17-AC1 in the list of news they stand once too, at the place of the newest', () => {
    expect(
      newsByEvent([article('a', { event: 'hop' }), article('c'), article('b', { event: 'hop' })]).map((group) =>
        group.map(({ id }) => id),
      ),
    ).toEqual([['a', 'b'], ['c']]);
  });

  test('N17-AC2 figures that articles tell differently stand side by side; what they agree on does not', () => {
    const a = article('a', { event: 'hop' }, [figure(63), figure(8, { label: 'Phiên' })]);
    const b = article('b', { event: 'hop' }, [figure(62), figure(8, { label: 'Phiên' })]);
    expect(
      differencesOf([a, b], 'vi').map(({ label, told }) => [
        label,
        told.map(({ item, figure: one }) => [item.source, one.value]),
      ]),
    ).toEqual([
      [
        'Địa phương tham dự',
        [
          ['nguon-a', 63],
          ['nguon-b', 62],
        ],
      ],
    ]);
  });

  test('N26-AC2 opinion feeds no figures: neither differences nor a session', () => {
    const opinion = article('y-kien', { kind: 'opinion', event: 'hop', session: 'phien', source: 'nguon-y' }, [
      figure(1),
    ]);
    const news = article('tin', { event: 'hop', session: 'phien' }, [figure(63)]);
    expect(differencesOf([news, opinion], 'vi')).toEqual([]);
    const data = inventedDataset({
      sessions: [session('phien', 1, '2024-02-02')],
      news: [news, opinion],
      seriesValues: [
        {
          series: 'x',
          period: '2024',
          value: 1,
          numerator: null,
          denominator: null,
          approx: null,
          status: 'A',
          source: 'nguon-y',
          note: '',
          file: 'f',
          line: 2,
        },
      ],
    });
    expect(valuesOfSession(data, data.sessions[0]!)).toEqual([]);
  });
});
