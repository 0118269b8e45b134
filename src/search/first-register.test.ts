import { expect, test } from 'vitest';
import { findNames, readyRegister } from './find.ts';
import { firstRegister } from './first-register.ts';
import type { SearchEntry, SearchRegister } from './search-entry.ts';
import { TEST_WORDS } from './testing.ts';

const unit = (url: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  url,
  kind: 'unit',
  title,
  terms: [title],
  context: 'province',
  weight: 1,
  ...more,
});
const figure = (index: string, year: string) => ({ index, year, text: `${index} of ${year}` });

const whole: SearchRegister = {
  contexts: { province: 'tỉnh PAPI SIPAS' },
  words: TEST_WORDS,
  entries: [
    unit('/ha-noi/', 'Hà Nội', { answers: [figure('DTI', '2024')] }),
    unit('/an-giang-cu/', 'An Giang (cũ)', {
      terms: ['An Giang'],
      answers: [figure('PAPI', '2024'), figure('SIPAS', '2024')],
      role: 'former',
      weight: 0.9,
    }),
    unit('/an-giang/', 'An Giang', { answers: [figure('DTI', '2024')] }),
    unit('/an-giang/', 'An Giang', { terms: ['mã 89'], role: 'code' }),
    { url: '/x/#y', kind: 'check', title: 'Hà Nội: 1 / 2', terms: ['Hà Nội 1 2'], weight: 0.3 },
    { url: '/d/', kind: 'document', title: '1/QĐ', terms: ['1/QĐ'], context: 'a long text of its own', weight: 0.5 },
  ],
};

test('the first register has names without contradictions, codes, figures but a single one, and long contexts', () => {
  const first = firstRegister(whole);
  expect(first.entries.map(({ url }) => url)).toEqual(['/ha-noi/', '/an-giang-cu/', '/an-giang/', '/d/']);
  expect(first.entries.map(({ answers }) => answers?.map(({ text }) => text))).toEqual([
    ['DTI of 2024'],
    ['', ''],
    ['DTI of 2024'],
    undefined,
  ]);
  expect(first.entries.map(({ context }) => context)).toEqual(['province', 'province', 'province', undefined]);
});

test.each(['an giang', 'an giang 2024', 'papi an giang', 'tỉnh Hà Nội', '1/QĐ'])(
  '%s: the first register names what the whole one names, in its order',
  (typed) => {
    const named = (register: SearchRegister) => findNames(typed, readyRegister(register)).map(({ url }) => url);
    expect(named(firstRegister(whole))).not.toEqual([]);
    expect(named(whole).slice(0, 2)).toEqual(named(firstRegister(whole)).slice(0, 2));
  },
);
