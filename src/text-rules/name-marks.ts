import { withoutMarks } from '../language/fold.ts';
import { DEFAULT_LANG } from '../language/lang.ts';
import { memoized } from '../language/memoized.ts';
import type { Facts } from '../facts/facts.ts';
import { figuresOf, newsArticles, pageTexts, textOf, textsOf } from '../facts/news-items.ts';
import { rule } from '../facts/rule.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import type { Article, KeyPath } from '../reading/article.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import { UNITS } from '../schema/unit-tables.ts';
import { words } from './name-marks.words.ts';

type Code = keyof typeof words;

/** Words of others, addresses, code: they stand as they are. */
const OF_OTHERS = /“[^”]*”|"[^"\n]*"|^ {0,3}>.*$|\]\([^)\s]*\)|<[^>\s]*>|`[^`\n]*`/gm;

/** English words of ours write the names of units with the marks that the unit table gives them. */
export const nameMarks = rule({
  name: 'name-marks',
  words,
  run: (facts) => {
    const compared = tally();
    const articles = [
      ...newsArticles(facts).flatMap(({ lang, article }) => (lang === DEFAULT_LANG ? [] : [article])),
      ...pageTexts(facts).filter(({ file }) => !file.includes(`/${DEFAULT_LANG}.`)),
    ];
    compared.add(articles.length);
    const names = markedNames(facts);
    return {
      problems: names ? [...articles.flatMap((text) => inText(text, names)), ...inTables(facts, names)] : [],
      compared,
    };
  },
});

/** A name of the unit table as somebody without the right keyboard writes it, and as the table has it. */
interface MarkedNames {
  readonly pattern: RegExp;
  readonly byPlain: ReadonlyMap<string, string>;
}

/** The English names that carry marks; null where none does. A form that is also a name of its own is no slip. */
const markedNames = memoized((facts: Facts): MarkedNames | null => {
  const all = new Set(facts.rowsOf(UNITS).flatMap((row) => [cell(row, 'name_en'), cell(row, 'short_en')]));
  const byPlain = new Map(
    [...all].flatMap((name): [string, string][] => {
      const plain = withoutMarks(name);
      return plain === name.normalize('NFC') || all.has(plain) ? [] : [[plain, name]];
    }),
  );
  if (byPlain.size === 0) return null;
  const longestFirst = [...byPlain.keys()].sort((a, b) => b.length - a.length).map(RegExp.escape);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\d-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\d-])`, 'gu'),
    byPlain,
  };
});

/** A name without its marks, at a character of a text. */
interface Bare {
  readonly at: number;
  readonly found: string;
  readonly replacement: string;
}

function bareNames(text: string, { pattern, byPlain }: MarkedNames): Bare[] {
  const ours = text.replace(OF_OTHERS, (quoted) => ' '.repeat(quoted.length));
  return [...ours.matchAll(pattern)].map(({ index, 0: found }) => ({
    at: index,
    found,
    replacement: byPlain.get(found) ?? found,
  }));
}

function inText(article: Article, names: MarkedNames): Problem<Code>[] {
  const { title, summary } = article.frontMatter;
  const values: readonly (readonly [KeyPath, string])[] = [
    [['title'], textOf(title)],
    [['summary'], textOf(summary)],
    ...figuresOf(article).map(({ label }, i): [KeyPath, string] => [['figures', i, 'label'], textOf(label)]),
    ...textsOf(article.frontMatter.editor_notes).map((note, i): [KeyPath, string] => [['editor_notes', i], note]),
  ];
  return [
    ...values.flatMap(([path, value]) =>
      bareNames(value, names).map(({ at, ...bare }) =>
        article.problemAt(path, 'bare-name', { ...bare, params: { name: bare.found }, from: at }),
      ),
    ),
    ...bareNames(article.body, names).map(({ at, ...bare }) =>
      article.problemInBody(at, 'bare-name', { ...bare, params: { name: bare.found } }),
    ),
  ];
}

/** The English columns of every table but the one that gives the names. */
const inTables = (facts: Facts, names: MarkedNames): Problem<Code>[] =>
  [...facts.tables.values()]
    .filter(({ file }) => file !== UNITS.path)
    .flatMap((table) => {
      const columns = table.schema.columns.filter(
        ({ name, cell: { type, ...more } }) => name.endsWith('_en') && type === 'text' && !('form' in more),
      );
      return table.rows.flatMap((row) =>
        columns.flatMap(({ name }) => {
          const value = isSound(row, name) ? cell(row, name) : '';
          const [first, ...rest] = bareNames(value, names);
          if (!first) return [];
          const mended = [first, ...rest].reduceRight(
            (text, { at, found, replacement }) => text.slice(0, at) + replacement + text.slice(at + found.length),
            value,
          );
          return [cellProblem(table, row, name, 'bare-name', { replacement: mended, params: { name: first.found } })];
        }),
      );
    });
