import type { Article, KeyPath } from '../reading/article.ts';
import { readCell } from '../reading/cell-text.ts';
import type { CellType } from '../schema/table.ts';
import { readDate } from '../reading/date-cell.ts';
import type { Facts } from './facts.ts';
import { figuresOf, isMap, newsArticles, textOf, type NewsArticle } from './news-items.ts';
import { readNumber } from '../reading/number-cell.ts';
import type { Problem } from '../problems/problem.ts';
import { severityOfCode } from '../problems/severity.ts';
import { suggest } from '../problems/suggestions.ts';

const REQUIRED = [
  'kind',
  'title',
  'summary',
  'event_on',
  'fields',
  'units',
  'documents',
  'figures',
  'source',
  'original',
];
const OPTIONAL = ['published_on', 'updated_on', 'embargo', 'session', 'event', 'image', 'editor_notes'];
const LISTS = ['fields', 'units', 'documents', 'figures', 'editor_notes'];
const FIGURE_REQUIRED = ['label', 'value', 'unit'];
const FIGURE_KEYS = [
  ...FIGURE_REQUIRED,
  'series',
  'observation',
  'numerator',
  'denominator',
  'approx',
  'status',
  'period',
  'scope',
];
const IMAGE_KEYS = ['file', 'alt', 'credit', 'licence'];

/** The shape of each item's front matter: keys, types, dates, choices. What the values refer to is checked elsewhere. */
export function checkFrontMatter(facts: Facts): Problem[] {
  return newsArticles(facts).flatMap((item) => {
    const { article } = item;
    const { frontMatter } = article;
    return [
      ...checkKeys(article, [], frontMatter, REQUIRED, OPTIONAL),
      ...['title', 'summary', 'source', 'session', 'event'].flatMap((name) =>
        isText(frontMatter[name]) ? [] : [wrongType(article, [name], 'text')],
      ),
      ...LISTS.flatMap((name) =>
        frontMatter[name] == null || Array.isArray(frontMatter[name]) ? [] : [wrongType(article, [name], '[…]')],
      ),
      ...['fields', 'units', 'documents', 'editor_notes'].flatMap((name) => listItems(article, name)),
      ...checkChoice(article, ['kind'], ['news', 'analysis', 'opinion'], frontMatter.kind),
      ...checkChoice(article, ['original'], ['vi', 'en'], frontMatter.original),
      ...checkDates(item),
      ...checkFigureShapes(article),
      ...checkComments(article),
      ...(isMap(frontMatter.image)
        ? checkKeys(article, ['image'], frontMatter.image, [], IMAGE_KEYS)
        : frontMatter.image == null
          ? []
          : [wrongType(article, ['image'], IMAGE_KEYS.join(', '))]),
    ];
  });
}

const isText = (value: unknown): boolean => value == null || typeof value === 'string' || typeof value === 'number';

const wrongType = (article: Article, path: KeyPath, expectedText: string): Problem =>
  article.problemAt(path, 'wrong-type', { params: { name: path.join('.'), expectedText } });

function listItems(article: Article, name: string): Problem[] {
  const list = article.frontMatter[name];
  return Array.isArray(list)
    ? list.flatMap((item: unknown, i) => (isText(item) && item !== null ? [] : [wrongType(article, [name, i], 'text')]))
    : [];
}

function checkKeys(
  article: Article,
  path: KeyPath,
  map: Readonly<Record<string, unknown>>,
  required: readonly string[],
  optional: readonly string[],
): Problem[] {
  const known = [...required, ...optional];
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
function checkComments(article: Article): Problem[] {
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

function checkChoice(article: Article, path: KeyPath, of: readonly string[], value: unknown): Problem[] {
  return value == null || value === '' ? [] : checkCell(article, path, value, { type: 'choice', of });
}

function checkCell(article: Article, path: KeyPath, value: unknown, type: CellType): Problem[] {
  const reading = readCell(textOf(value), type);
  return reading.code
    ? [
        article.problemAt(path, reading.code, {
          severity: severityOfCode(reading.code) === 'warning' ? 'warning' : 'error',
          replacement: reading.replacement ?? null,
          params: { type: type.type, name: path.join('.'), ...reading.params },
        }),
      ]
    : [];
}

function checkDates({ id, article }: NewsArticle): Problem[] {
  const { frontMatter } = article;
  const problems = ['published_on', 'updated_on'].flatMap((name) =>
    frontMatter[name] == null ? [] : checkCell(article, [name], frontMatter[name], { type: 'date' }),
  );
  if (frontMatter.embargo != null)
    problems.push(...checkCell(article, ['embargo'], frontMatter.embargo, { type: 'date', instant: true }));
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
  if (reading.code) return [...problems, ...checkCell(article, ['event_on'], event, { type: 'date' })];
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
    problems.push(article.problemAt(['event_on'], 'event-not-in-folder', { severity: 'warning', params: { folder } }));
  return problems;
}

/** A date in the right form; '' for anything else. */
const soundDate = (value: unknown): string =>
  textOf(value) !== '' && !readDate(textOf(value)).code ? textOf(value) : '';

/** As far as both are known: 2024-04 is not before 2024-04-17. */
const isBefore = (a: string, b: string): boolean => a !== '' && b !== '' && a.slice(0, b.length) < b.slice(0, a.length);

/** The folder tells the year when it names the same day and month. */
function fromFolder(folder: string | undefined, [, day, month]: RegExpExecArray): string | null {
  const two = (digits: string): string => digits.padStart(2, '0');
  return folder && [`-${two(month!)}-${two(day!)}`, `-${two(day!)}-${two(month!)}`].includes(folder.slice(4))
    ? folder
    : null;
}

function checkFigureShapes(article: Article): Problem[] {
  const { figures } = article.frontMatter;
  if (!Array.isArray(figures)) return [];
  return figures.flatMap((figure: unknown, i): Problem[] => {
    if (!isMap(figure)) return [wrongType(article, ['figures', i], FIGURE_KEYS.join(', '))];
    const at = (key: string): KeyPath => ['figures', i, key];
    return [
      ...checkKeys(
        article,
        ['figures', i],
        figure,
        FIGURE_REQUIRED,
        FIGURE_KEYS.filter((key) => !FIGURE_REQUIRED.includes(key)),
      ),
      ...['value', 'numerator', 'denominator'].flatMap((key) =>
        figure[key] == null || typeof figure[key] === 'number'
          ? []
          : [notANumber(article, at(key), figure[key], key !== 'value')],
      ),
      ...(figure.approx === ''
        ? foldedSign(article, at('approx'))
        : checkChoice(article, at('approx'), ['<', '>', '~'], figure.approx)),
      ...checkChoice(article, at('status'), ['A', 'P', 'U', 'L', 'O', 'M', 'Q', 'H'], figure.status),
      ...(figure.period == null ? [] : checkCell(article, at('period'), figure.period, { type: 'period' })),
    ];
  });
}

/** `approx: >` without quotes begins a folded text to YAML. */
function foldedSign(article: Article, path: KeyPath): Problem[] {
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
function notANumber(article: Article, path: KeyPath, value: unknown, integer: boolean): Problem {
  const text = textOf(value);
  const { text: number, code, params } = readNumber(text, { integer });
  return article.problemAt(path, code ?? 'not-a-number', {
    at: 'whole',
    replacement: number,
    params: { type: 'number', name: path.join('.'), ...params },
  });
}
