import type { Article, KeyPath } from '../reading/article.ts';
import type { Reading } from '../reading/cell-reading.ts';
import { readChoice } from '../reading/cell-text.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import type { Home } from '../reading/home.ts';
import { homeIn } from '../facts/home.ts';
import { readDate, readPeriod } from '../reading/date-cell.ts';
import { readNumber } from '../reading/number-cell.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { only } from '../problems/words.ts';
import { NEWS, PAGE, type FrontMatterKey, type KeyContent } from '../schema/front-matter.ts';
import type { CellType } from '../schema/table.ts';
import { words } from './news-front-matter.words.ts';
import { figuresOf, isMap, newsArticles, pageTexts, textOf, type NewsArticle } from '../facts/news-items.ts';
import { rule } from '../facts/rule.ts';

const said = {
  ...words,
  ...only(
    cellWords,
    'not-a-choice',
    'not-a-date',
    'not-a-moment',
    'moment-without-offset',
    'foreign-offset',
    'impossible-date',
    'not-a-period',
    'dates-reversed',
    'not-a-number',
    'not-an-integer',
    'ambiguous-number',
    'placeholder',
  ),
};
type Code = keyof typeof said;

/** The shape of each item's front matter, as the schema declares it: keys, types, dates, choices; of a page's, its keys. What the values refer to is checked elsewhere. */
export const frontMatter = rule({
  name: 'front-matter',
  words: said,
  run: (facts) => {
    const compared = tally();
    const problems = newsArticles(facts).flatMap((item) => {
      compared.add();
      return checkItem(item, homeIn(facts));
    });
    const pages = pageTexts(facts);
    compared.add(pages.length);
    return {
      problems: [...problems, ...pages.flatMap((page) => checkKeys(page, [], page.frontMatter, PAGE.keys))],
      compared,
    };
  },
});

function checkItem(item: NewsArticle, home: Home): Problem<Code>[] {
  const { article } = item;
  return [
    ...checkKeys(article, [], article.frontMatter, NEWS.keys),
    ...NEWS.keys.flatMap(({ name, content }) =>
      checkContent(article, [name], content, article.frontMatter[name], home),
    ),
    ...checkDates(item),
    ...checkComments(article),
  ];
}

/** What stands under one key. The day of the event is read together with its folder. */
function checkContent(
  article: Article,
  path: KeyPath,
  content: KeyContent,
  found: unknown,
  home: Home,
): Problem<Code>[] {
  if (found == null || path[0] === 'event_on') return [];
  switch (content.holds) {
    case 'value':
      return checkValue(article, path, content.cell, found, home);
    case 'list':
      return Array.isArray(found)
        ? found.flatMap((item: unknown, i) =>
            isText(item) && item !== null ? [] : [wrongType(article, [...path, i], 'text')],
          )
        : [wrongType(article, path, '[…]')];
    case 'map':
      return isMap(found)
        ? checkKeys(article, path, found, content.keys)
        : [wrongType(article, path, namesOf(content.keys).join(', '))];
    case 'maps':
      return Array.isArray(found)
        ? found.flatMap((item: unknown, i) => checkFigure(article, [...path, i], content.keys, item, home))
        : [wrongType(article, path, '[…]')];
  }
}

function checkFigure(
  article: Article,
  path: KeyPath,
  keys: readonly FrontMatterKey[],
  figure: unknown,
  home: Home,
): Problem<Code>[] {
  if (!isMap(figure)) return [wrongType(article, path, namesOf(keys).join(', '))];
  return [
    ...checkKeys(article, path, figure, keys),
    ...keys.flatMap(({ name, content }) => {
      const at = [...path, name];
      if (name === 'approx' && figure.approx === '') return foldedSign(article, at);
      return checkContent(article, at, content, figure[name], home);
    }),
  ];
}

function checkValue(article: Article, path: KeyPath, cell: CellType, found: unknown, home: Home): Problem<Code>[] {
  const text = textOf(found);
  switch (cell.type) {
    case 'number':
      return typeof found === 'number' ? [] : [notANumber(article, path, found, path.at(-1) !== 'value')];
    case 'choice':
      return found === '' ? [] : formProblems(article, path, cell, readChoice(text, cell.of));
    case 'date':
      return formProblems(article, path, cell, readDate(text, cell.instant ? { instant: true } : {}, home));
    case 'period':
      return formProblems(article, path, cell, readPeriod(text));
    default:
      return path.length > 1 || isText(found) ? [] : [wrongType(article, path, 'text')];
  }
}

/** What is wrong with the form of a value, which is read like a cell of that type. */
function formProblems(article: Article, path: KeyPath, { type }: CellType, reading: Reading<Code>): Problem<Code>[] {
  return reading.code
    ? [
        article.problemAt(path, reading.code, {
          replacement: reading.replacement ?? null,
          params: { type, name: path.join('.'), ...reading.params },
        }),
      ]
    : [];
}

const namesOf = (keys: readonly FrontMatterKey[]): string[] => keys.map(({ name }) => name);

const isText = (value: unknown): boolean => value == null || typeof value === 'string' || typeof value === 'number';

const wrongType = (article: Article, path: KeyPath, expectedText: string): Problem<Code> =>
  article.problemAt(path, 'wrong-type', { params: { name: path.join('.'), expectedText } });

function checkKeys(
  article: Article,
  path: KeyPath,
  map: Readonly<Record<string, unknown>>,
  keys: readonly FrontMatterKey[],
): Problem<Code>[] {
  const required = namesOf(keys.filter((key) => key.required));
  const known = [...required, ...namesOf(keys.filter((key) => !key.required))];
  const absent = known.filter((key) => !(key in map));
  const taken = new Set<string>();
  const unknown = Object.keys(map)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const { replacement, suggestions } = suggest(key.replaceAll(/[ -]/g, '_'), absent);
      if (replacement) taken.add(replacement);
      return article.problemAt([...path, key], 'unknown-key', {
        at: 'key',
        replacement,
        params: { choices: known.join(', '), suggestions: replacement ? '' : suggestions },
      });
    });
  const missing = required
    // A figure may say that its source gives no number: `value: null`.
    .filter(
      (key) => !taken.has(key) && (map[key] === undefined || map[key] === '' || (map[key] === null && key !== 'value')),
    )
    .map((key) =>
      article.problemAt([...path, key], 'missing-key', {
        found: '',
        replacement:
          map[key] === null && ['figures', 'documents'].includes(key) ? emptyList(article, [...path, key]) : null,
        params: { name: [...path, key].join('.') },
      }),
    );
  return [...unknown, ...missing];
}

/** A key left empty may hold an empty list; null where the place after its colon cannot be told. */
function emptyList(article: Article, path: KeyPath): string | null {
  const { line, column } = article.problemAt(path, 'missing-key');
  const text = article.source.split('\n')[line - 1] ?? '';
  return text.slice(column - 1).trim() !== ''
    ? null
    : text[column - 2] === ':'
      ? ' []'
      : text[column - 2] === ' '
        ? '[]'
        : null;
}

/** "title: Chỉ số #1": what follows " #" outside quotes is a comment to YAML, and is gone. */
function checkComments(article: Article): Problem<Code>[] {
  const { title, summary, image } = article.frontMatter;
  const texts: [KeyPath, unknown][] = [
    [['title'], title],
    [['summary'], summary],
    ...figuresOf(article).map(({ label }, i): [KeyPath, unknown] => [['figures', i, 'label'], label]),
  ];
  if (isMap(image)) for (const key of ['alt', 'credit']) texts.push([['image', key], image[key]]);
  return texts.flatMap(([path, value]) => {
    if (typeof value !== 'string' || value === '') return [];
    const { line, column } = article.problemAt(path, 'comment-in-text');
    const rest = (article.source.split('\n')[line - 1] ?? '').slice(column - 1);
    const comment = rest.startsWith(value) ? /^[ \t]+(#.*)$/.exec(rest.slice(value.length))?.[1] : undefined;
    return comment ? [article.problemAt(path, 'comment-in-text', { found: rest, params: { kept: value } })] : [];
  });
}

function checkDates({ id, article }: NewsArticle): Problem<Code>[] {
  const { frontMatter } = article;
  const problems: Problem<Code>[] = [];
  const folder = /^(\d{4}-\d{2}(?:-\d{2})?)-[a-z0-9]+(?:-[a-z0-9]+)*$/.exec(id)?.[1];
  if (!folder || readDate(folder).code) problems.push(article.problemAt([], 'folder-name', { found: id }));
  const event = textOf(frontMatter.event_on).trim();
  if (event === '') return problems;
  const dayMonth = /^(?:ngày\s+)?-{0,2}(\d{1,2})[-/. ](?:tháng\s+)?(\d{1,2})$/i.exec(event);
  if (dayMonth)
    return [
      ...problems,
      article.problemAt(['event_on'], 'event-without-year', { replacement: fromFolder(folder, dayMonth) }),
    ];
  const reading = readDate(event);
  if (reading.code) return [...problems, ...formProblems(article, ['event_on'], { type: 'date' }, reading)];
  const published = soundDate(frontMatter.published_on);
  if (isBefore(published, event))
    problems.push(
      article.problemAt(['published_on'], 'dates-reversed', {
        params: { from: `event_on (${event})`, to: `published_on (${published})` },
      }),
    );
  const updated = soundDate(frontMatter.updated_on);
  if (isBefore(updated, published))
    problems.push(
      article.problemAt(['updated_on'], 'dates-reversed', {
        params: { from: `published_on (${published})`, to: `updated_on (${updated})` },
      }),
    );
  if (folder && folder !== event)
    problems.push(article.problemAt(['event_on'], 'event-not-in-folder', { params: { folder } }));
  return problems;
}

/** A date in the right form; '' for anything else. */
const soundDate = (value: unknown): string =>
  textOf(value) !== '' && !readDate(textOf(value)).code ? textOf(value) : '';

/** As far as both are known: 2024-04 is not before 2024-04-17. */
const isBefore = (a: string, b: string): boolean => a !== '' && b !== '' && a.slice(0, b.length) < b.slice(0, a.length);

/** The folder tells the year when it names the same day and month. */
function fromFolder(folder: string | undefined, [, day = '', month = '']: RegExpExecArray): string | null {
  const two = (digits: string): string => digits.padStart(2, '0');
  return folder && [`-${two(month)}-${two(day)}`, `-${two(day)}-${two(month)}`].includes(folder.slice(4))
    ? folder
    : null;
}

/** `approx: >` without quotes begins a folded text to YAML. */
function foldedSign(article: Article, path: KeyPath): Problem<Code>[] {
  const { line, column } = article.problemAt(path, 'not-a-choice', { at: 'whole' });
  return article.source.split('\n')[line - 1]?.[column - 1] === '>'
    ? [
        article.problemAt(path, 'not-a-choice', {
          at: 'whole',
          found: '>',
          replacement: '">"',
          params: { type: 'choice', name: path.join('.'), choices: '"<", ">", "~"', suggestions: '' },
        }),
      ]
    : [];
}

/** A number in quotes, or with a comma, is text to YAML. */
function notANumber(article: Article, path: KeyPath, value: unknown, integer: boolean): Problem<Code> {
  const text = textOf(value);
  const { text: number, code, params } = readNumber(text, { integer });
  return article.problemAt(path, code ?? 'not-a-number', {
    at: 'whole',
    replacement: number,
    params: { type: 'number', name: path.join('.'), ...params },
  });
}
