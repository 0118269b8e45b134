import { foldMarks, slugify } from '../language/fold.ts';
import type { CellType } from '../schema/table.ts';
import { readDate, readPeriod } from './date-cell.ts';
import type { Home } from './home.ts';
import { readNumber, type Scale } from './number-cell.ts';
import { onlyOf, type Reading } from './cell-reading.ts';
import { suggest } from '../problems/suggestions.ts';

const PATTERNS = {
  id: /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/,
  code: /^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/,
  slug: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  year: /^(?:19|20)\d{2}$/,
} as const;

/** Reads a cell that is not empty by the type of its column. `scale` narrows numbers further. */
export function readCell(text: string, type: CellType, scale: Scale = {}, home?: Home): Reading {
  switch (type.type) {
    case 'text':
      return { text };
    case 'id':
    case 'code':
      return PATTERNS[type.type].test(text) ? { text } : { text, code: 'bad-id', replacement: null };
    case 'slug':
      return PATTERNS.slug.test(text)
        ? { text }
        : { text: slugify(text), code: 'bad-slug', replacement: slugify(text) || null };
    case 'year':
      return readYear(text);
    case 'date':
      return readDate(text, type, home);
    case 'period':
      return readPeriod(text);
    case 'number':
      return withinType(readNumber(text, { min: type.min, max: type.max, ...scale }), type);
    case 'integer':
      return withinType(readNumber(text, { min: type.min, max: type.max, ...scale, integer: true }), type);
    case 'choice':
      return type.also?.pattern.test(text) ? { text } : readChoice(text, type.of, type.also?.shown);
    case 'url':
      return readUrl(text);
  }
}

/** A column's own bounds (a latitude, a count from 0); those of an indicator are a rule of meaning. */
function withinType(
  reading: Reading,
  { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number },
): Reading {
  if (reading.code || reading.text === null || (Number(reading.text) >= min && Number(reading.text) <= max))
    return reading;
  return {
    text: null,
    code: 'value-out-of-scale',
    replacement: null,
    params: { min: min === -Infinity ? '−∞' : min, max: max === Infinity ? '∞' : max, indicator: '' },
  };
}

function readYear(text: string): Reading {
  if (PATTERNS.year.test(text)) return { text };
  const found = text.normalize('NFKC').match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
  const replacement = onlyOf(new Set(found));
  return { text: replacement, code: 'not-a-year', replacement };
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  Н: 'H',
  І: 'I',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  '0': 'O',
  '≈': '~',
};

/** What a person answers where the list is in English. */
const ANSWERS: Readonly<Record<string, string>> = {
  co: 'yes',
  yes: 'yes',
  y: 'yes',
  true: 'yes',
  dung: 'yes',
  khong: 'no',
  no: 'no',
  n: 'no',
  false: 'no',
  sai: 'no',
  'mot phan': 'partly',
  partly: 'partly',
  partial: 'partly',
  partially: 'partly',
};

/** Reads one of a list of words. `more` names what else may stand there. */
export function readChoice(text: string, of: readonly string[], more?: string): Reading<'not-a-choice'> {
  if (of.includes(text)) return { text };
  const choices = [...of, ...(more ? [more] : [])].join(', ');
  const answer = ANSWERS[foldMarks(text.trim())];
  if (answer && of.includes(answer))
    return { text: answer, code: 'not-a-choice', replacement: answer, params: { choices, suggestions: '' } };
  const alike = LOOKALIKES[text.normalize('NFKC')];
  const { replacement, suggestions } =
    alike && of.includes(alike)
      ? { replacement: alike, suggestions: alike }
      : suggest(text.replaceAll(/[_ ]/g, '-'), of);
  return {
    text: replacement,
    code: 'not-a-choice',
    replacement,
    params: { choices, suggestions: replacement ? '' : suggestions },
  };
}

function readUrl(text: string): Reading {
  const isWeb = (candidate: string): boolean =>
    /^https?:\/\/[^\s/.]+(?:\.[^\s/.]+)+(?:[/?#]\S*)?$/.test(candidate) && URL.canParse(candidate);
  if (isWeb(text)) return { text };
  const candidates = [
    text.replace(/\s+/g, ''),
    `https://${text}`,
    text.replace(/^https?:?\/*(?=\w)/i, 'https://'),
    text.toLowerCase(),
  ].filter(isWeb);
  const replacement = /^(?:www\.|\w+(?:\.\w+)+\/|https?[:/])/i.test(text) ? (candidates[0] ?? null) : null;
  return { text: replacement, code: 'bad-url', replacement };
}
