import { expect, test } from 'vitest';
import { en } from './messages-en.ts';
import { pluralAfterOne } from './plural-en.ts';
import { checkerEn, proofEn } from './proof-messages-en.ts';
import { registersEn } from './register-messages-en.ts';
import { releasesEn } from './release-messages-en.ts';
import { searchEn } from './search-messages-en.ts';

const CATALOGUES = { en, registersEn, proofEn, checkerEn, releasesEn, searchEn };

/** What a function of a catalogue may be given: a count, a count as text, a day, a list, a flag. */
const ARGUMENTS: readonly unknown[] = [1, '1', '2024-01-01', ['x'], [{ name: { en: 'x' }, plural: { en: 'xs' } }]];

function* argumentLists(length: number): Generator<unknown[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of argumentLists(length - 1)) for (const one of ARGUMENTS) yield [...rest, one];
}

type Speaking = (...args: readonly unknown[]) => unknown;

/** Every function of a catalogue with its place in it. */
function functionsOf(words: unknown, path: string): [string, Speaking][] {
  if (typeof words === 'function') return [[path, words as Speaking]];
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return [];
  return Object.entries(words).flatMap(([key, value]) => functionsOf(value, `${path}.${key}`));
}

/** What it says when everything that can be counted is one. */
function saidOfOne(speak: Speaking): string[] {
  const tries = speak.length > 4 ? [Array.from({ length: speak.length }, () => 1)] : argumentLists(speak.length);
  const said = new Set<string>();
  for (const args of tries) {
    try {
      said.add(String(speak(...args)));
    } catch {
      // Not what this one takes.
    }
  }
  return [...said];
}

/** Here a name is spoken of, and a verb follows it. */
const NAMES_SOMETHING: ReadonlySet<string> = new Set([
  'en.edition.first',
  'en.implied.fits',
  'en.silence.other-kind',
  'registersEn.within.description',
]);

const speaking = Object.entries(CATALOGUES).flatMap(([name, words]) => functionsOf(words, name));

test('no words of the catalogue follow a one with a plural', () => {
  const slips = speaking.flatMap(([path, speak]) =>
    (NAMES_SOMETHING.has(path) ? [] : saidOfOne(speak)).flatMap((said) =>
      pluralAfterOne(said).map((slip) => `${path}: ${slip}`),
    ),
  );
  expect([...new Set(slips)]).toEqual([]);
});

test('nearly every function of the catalogues can be asked so', () => {
  const mute = speaking.filter(([, speak]) => saidOfOne(speak).length === 0).map(([path]) => path);
  expect(mute.length).toBeLessThan(speaking.length / 20);
});
