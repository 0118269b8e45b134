import { expect, it } from 'vitest';
import { messages } from '../language/messages.ts';
import { inventedEdition } from '../model/testing.ts';
import { absenceSign, changeSign, dashSign, letterOf, starSign, tableKey } from './table-key.ts';

const t = messages.vi;
const lines = (signs: Parameters<typeof tableKey>[0]): string[] =>
  tableKey(signs).map(({ sign, letter, text }) => `${sign}${letter} ${text}`);

it('a meaning is told once, and a dash with one reason needs no letter', () => {
  expect(
    lines([
      absenceSign('L', inventedEdition('2024'), t),
      null,
      absenceSign('L', inventedEdition('2024'), t),
      changeSign({ reason: 'first' }, t),
    ]),
  ).toEqual(['… trang này chưa có', '– kỳ đầu tiên có số liệu']);
});

it('a dash with several reasons has a letter for each, in the order they occur', () => {
  const signs = [dashSign('x'), starSign('s'), dashSign('y'), dashSign('x')];
  expect(lines(signs)).toEqual(['–a x', '–b y', '* s']);
  expect(signs.map((one) => letterOf(tableKey(signs), one))).toEqual(['a', '', 'b', 'a']);
});

it('the same reason in several years is one entry with its years', () => {
  const signs = ['2019', '2021', '2019'].map((since) => changeSign({ reason: 'no-previous', since }, t));
  expect(lines(signs)).toEqual(['– ở đây chưa có điểm kỳ 2019, 2021']);
  expect(signs[1]!.text).toBe('ở đây chưa có điểm kỳ 2021');
});

it('a change between editions that compare only in part has its sign, another change none', () => {
  expect(
    changeSign({ amount: 1, since: '2021', caution: { vi: 'a', en: 'b' }, isDoubtful: false, printedBy: null }, t),
  ).toMatchObject({
    sign: '≈',
  });
  expect(changeSign({ amount: 1, since: '2021', caution: null, isDoubtful: false, printedBy: null }, t)).toBeNull();
});
