import type { Lang, Text } from '../language/lang.ts';
import { formFor } from '../language/plural.ts';
import type { phrasesVi } from './phrases-vi.ts';
import type { Check, Words } from './words.ts';

/** An error stops the build, a warning is published. */
export type Severity = 'error' | 'warning';

/** Values for the `{names}` in the words of a problem; a name that differs by language in each. */
export type Params = Readonly<Record<string, string | number | Text>>;
/** The same in the language of the reader. */
export type Values = Readonly<Record<string, string | number>>;

/** A value as text; '' where there is none of that name, or one for each language. */
export const valueIn = (params: Params, name: string): string => {
  const value = params[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** Something in data/ or content/ that a person has to mend, or that is published as a warning. */
export interface Problem<Code extends string = string> {
  /** A permanent name: it appears in the terminal, in annotations, in data/README.md and on the site. */
  readonly code: Code;
  /** Name of the rule that reported it; '' until its run is over. */
  readonly rule: string;
  /** An error stops the build; a warning is published under "figures under check". */
  readonly severity: Severity;
  /** Relative to the root. */
  readonly file: string;
  /** Physical line, the header being 1. */
  readonly line: number;
  /** In CSV the field's number from 1; in Markdown the character's. */
  readonly column: number;
  readonly columnName: string;
  /** The text that stands there now: of the cell, or from the character on. */
  readonly found: string;
  /** The exact text to put in place of `found` (raw CSV, quoted where needed); null where there is more than one right answer. */
  readonly replacement: string | null;
  readonly params: Params;
}

/** Where a problem stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly columnName?: string;
}

/** What is known of a problem besides its code and its place. */
export interface ProblemDetail {
  readonly found?: string;
  readonly replacement?: string | null;
  /** Asked for only of codes that may be either; the others are what their words declare. */
  readonly severity?: Severity;
  readonly params?: Params;
  /** "a, b, c": said only where there is no replacement. */
  readonly suggestions?: string;
}

/** Makes a problem; an error without a replacement unless something else is said. */
export function problem<Code extends string>(
  code: Code,
  place: Place,
  { found = '', replacement = null, severity = 'error', params = {}, suggestions = '' }: ProblemDetail = {},
): Problem<Code> {
  const near: Params = suggestions !== '' && replacement === null ? { suggestions } : {};
  return {
    code,
    rule: '',
    severity,
    file: place.file,
    line: place.line,
    column: place.column,
    columnName: place.columnName ?? '',
    found,
    replacement,
    params: { ...near, ...params },
  };
}

/** The problems under the name of the check that reported them, each as grave as its code may be. */
export const reportedBy = ({ name, words }: Check, problems: readonly Problem[]): Problem[] =>
  problems.map((each) => {
    const severity = words[each.code]?.severity ?? 'error';
    return { ...each, rule: name, severity: severity === 'either' ? each.severity : severity };
  });

/** By file, line, column, then code, so that two runs print the same. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}

/** What is said about one problem, in one language. */
export interface ProblemWords {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

/** What kind of slip a parser met: the parameter `slip` of a problem, said in the language of its reader. */
export type Slip = keyof typeof phrasesVi.slips;

/** What problems are called in one language: the words of every code, and the phrases around them. */
export interface Catalogue {
  readonly lang: Lang;
  readonly words: Words;
  readonly phrases: typeof phrasesVi;
}

/** The words of a problem, with its values filled in. `fix` begins with the replacement where there is one. Throws for a code without words: our own mistake. */
export function sayProblem(found: Problem, { lang, words: all, phrases: say }: Catalogue): ProblemWords {
  const words = all[found.code]?.[lang];
  if (!words) throw new Error(`no words for the code "${found.code}"`);
  const { slip, ...given } = valuesIn(found.params, lang);
  const params: Values = typeof given.name === 'string' ? { ...given, name: named(given.name, say) } : given;
  const known: Values = {
    found: show(found.found, say),
    column: named(found.columnName, say),
    replacement: found.replacement ?? '',
    hasStatus: 0,
    mayBeEmpty: 1,
    ...params,
  };
  const values: Values = slip === undefined ? known : { ...known, slip: fill(say.slips[slip as Slip], known, lang) };
  const parts = [fill((slip !== undefined && say.slipFixes[slip as string]) || words.fix, values, lang)];
  if (found.replacement !== null) parts.unshift(fill(say[wayTo(found, found.replacement)], values, lang));
  if (values.suggestions) parts.push(fill(say.didYouMean, values, lang));
  return {
    message: fill(words.message, values, lang),
    expected: fill(words.expected, values, lang),
    fix: parts.join('; '),
  };
}

/** How a replacement is said: a blank cannot be seen, and nothing is left of what stands within a text. */
function wayTo({ file }: Problem, replacement: string): 'clear' | 'remove' | 'space' | 'write' {
  if (replacement === '') return file.endsWith('.csv') ? 'clear' : 'remove';
  return /^ +$/.test(replacement) ? 'space' : 'write';
}

const valuesIn = (params: Params, lang: Lang): Values =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[lang] : value]),
  );

/** People count figures from 1: `figures.0.value` is the value of figure 1. */
function named(path: string, say: Catalogue['phrases']): string {
  const [, position, key] = /^figures\.(\d+)(?:\.(\w+))?$/.exec(path) ?? [];
  if (position === undefined) return path;
  const number = Number(position) + 1;
  return key === undefined ? fill(say.figure, { number }) : fill(say.keyOfFigure, { key, number });
}

/**
 * Fills `{name}` with values, `{name:row|rows}` with the form that goes with the number in a language, `{name?yes|no}`
 * with the first where the value is not 0. A name without a value, or forms without a language, is our own mistake and
 * is thrown.
 */
export function fill(template: string, values: Values, lang?: Lang): string {
  return template.replace(/\{(\w+)(?:([:?])([^{}]*))?\}/g, (_, name: string, mark?: string, choices = '') => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${template}" has no value for {${name}}`);
    if (!mark) return String(value);
    const forms = String(choices).split('|');
    if (mark === '?') return (value === 0 ? forms[1] : forms[0]) ?? '';
    if (!lang) throw new Error(`"${template}" has forms of a word, and nobody said of which language`);
    return formFor(Number(value), forms, lang);
  });
}

const LONGEST_SHOWN = 160;

/** What was found, readable in one line: invisible characters by name, long texts cut. */
function show(text: string, say: Catalogue['phrases']): string {
  const visible = text.replace(
    /[\u0000-\u001f\u007f\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g,
    (c) => `<U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
  return visible.length > LONGEST_SHOWN
    ? `${visible.slice(0, LONGEST_SHOWN)}… (${visible.length} ${say.characters})`
    : visible;
}
