import { expect, it } from 'vitest';
import { messages } from '../language/messages.ts';
import { inventedEdition } from '../model/testing.ts';
import {
  absenceSign,
  changeSigns,
  dashSign,
  letterOf,
  noRankSign,
  rankSigns,
  starSign,
  tableKey,
} from './table-key.ts';

const t = messages.vi;
const lines = (signs: Parameters<typeof tableKey>[0]): string[] =>
  tableKey(signs).map(({ sign, letter, text }) => `${sign}${letter} ${text}`);

it('a meaning is told once, and a dash with one reason needs no letter', () => {
  expect(
    lines([
      absenceSign('L', inventedEdition('2024'), t),
      null,
      absenceSign('L', inventedEdition('2024'), t),
      ...changeSigns({ reason: 'first' }, t),
    ]),
  ).toEqual(['… trang này chưa có', '– kỳ đầu tiên có số liệu']);
});

it('a dash with several reasons has a letter for each, in the order they occur', () => {
  const signs = [dashSign('x'), starSign('s'), dashSign('y'), dashSign('x')];
  expect(lines(signs)).toEqual(['–a x', '–b y', '* s']);
  expect(signs.map((one) => letterOf(tableKey(signs), one))).toEqual(['a', '', 'b', 'a']);
});

it('the same reason in several years is one entry with its years', () => {
  const signs = ['2019', '2021', '2019'].flatMap((since) => changeSigns({ reason: 'no-previous', since }, t));
  expect(lines(signs)).toEqual(['– ở đây chưa có điểm kỳ 2019, 2021']);
  expect(signs[1]!.text).toBe('ở đây chưa có điểm kỳ 2021');
});

it('a change between editions that compare only in part has its sign, a printed one its word, another none', () => {
  const signsOf = (isPartly: boolean, printedBy: string | null, isDoubtful = false): string[] => {
    const caution = isPartly ? { vi: 'a', en: 'b' } : null;
    return changeSigns({ amount: 1, since: '2021', caution, isDoubtful, printedBy }, t).map(({ sign }) => sign);
  };
  expect(signsOf(true, null)).toEqual(['≈']);
  expect(signsOf(false, 's')).toEqual([t.origin.printedBy]);
  expect(signsOf(true, 's')).toEqual(['≈', t.origin.printedBy]);
  expect(signsOf(true, 's', true)).toEqual(['*', '≈', t.origin.printedBy]);
  expect(signsOf(false, null)).toEqual([]);
});

it('no sign of a table is the mark of a correction', () => {
  const mark = t.releases.mark;
  const every = [
    ...changeSigns({ amount: 1, since: '2021', caution: { vi: 'a', en: 'b' }, isDoubtful: true, printedBy: 's' }, t),
    ...changeSigns({ reason: 'first' }, t),
    absenceSign('L', inventedEdition('2024'), t),
    noRankSign(t),
    starSign('s'),
    ...rankSigns({ place: 1, origin: 'computed', isDoubtful: true }, t),
  ];
  expect(every.map(({ sign }) => sign)).not.toContain(mark);
});
