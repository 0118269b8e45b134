import { foldMarks } from '../language/fold.ts';
import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { figuresOf, newsArticles, pageTexts, textOf, type NewsArticle } from '../facts/news-items.ts';
import { words } from './news-prose.words.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

const SHORTEST_PARAGRAPH = 40;
const SYSTEM_WORDS =
  /\b\w*(?:DetailController|NewsController|ViewModel)\w*\b|\bDetail(?:Controller|View|Page)\b|\bundefined\b|\bNaN\b|\[object Object\]|\blorem ipsum\b|\bNullReferenceException\b|\bTODO\b|\bTKTK\b|\{\{[^}]*\}\}|<%[^%]*%>/gi;
/** Codes of HTML: in the front matter, for in the text `text-markup` names them. */
const ENTITIES = /&(?:nbsp|amp|quot|lt|gt|#\d+);/gi;

/** Words that Vietnamese and English do say twice. */
const SAID_TWICE = new Set(
  'luôn dần mãi thường từ song đời nhà người nơi ngành ngày đêm tháng năm ai đâu lâu ba chín chung đều vừa hằng khăng thỉnh tiếp had that'.split(
    ' ',
  ),
);
const TWICE = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*) +\1(?![\p{L}\p{M}])/gu;
/** The abbreviation typed into its own words: "cải CCHC". */
const HALF_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{M}])cải CCHC(?![\p{L}\p{M}])/gu, 'CCHC'],
  [/(?<![\p{L}\p{M}])thủ TTHC(?![\p{L}\p{M}])/gu, 'TTHC'],
];

/** What the words themselves give away: a paragraph pasted twice, labels of a program, slips, text without marks, copies. */
export const prose = rule({
  name: 'prose',
  words,
  run: (facts) => {
    const compared = tally();
    const articles = newsArticles(facts);
    compared.add(articles.length);
    const problems = articles.flatMap((item) => [
      ...repeatedParagraphs(item),
      ...systemWords(item),
      ...wordSlips(item),
      ...missingMarks(item),
    ]);
    const empty = pageTexts(facts).filter(({ body }) => body.trim() === '');
    return {
      problems: [...problems, ...copies(articles), ...empty.map((page) => page.problemInBody(0, 'empty-text'))],
      compared,
    };
  },
});

interface Paragraph {
  readonly text: string;
  readonly offset: number;
}

function paragraphs(body: string): Paragraph[] {
  return [...body.matchAll(/\S(?:[^\n]|\n(?!\s*(?:\n|$)))*/g)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
}

const settle = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

function repeatedParagraphs({ article }: NewsArticle): Problem<Code>[] {
  const first = new Map<string, number>();
  const found = paragraphs(article.body);
  if (found.length === 0) return [article.problemInBody(0, 'empty-text')];
  return found.flatMap(({ text, offset }) => {
    const key = settle(text);
    if (key.length < SHORTEST_PARAGRAPH) return [];
    const line = first.get(key);
    const here = article.problemInBody(offset, 'repeated-paragraph', {
      found: text,
      replacement: '',
      params: { first: line ?? 0 },
    });
    if (line !== undefined) return [here];
    first.set(key, here.line);
    return [];
  });
}

function systemWords({ article }: NewsArticle): Problem<Code>[] {
  const inBody = [...article.body.matchAll(SYSTEM_WORDS)].map((match) =>
    article.problemInBody(match.index, 'system-word', { found: match[0] }),
  );
  const { title, summary } = article.frontMatter;
  const labelled = [['title'], ['summary'], ...figuresOf(article).map((_, i) => ['figures', i, 'label'])] as (
    string | number
  )[][];
  const values = [title, summary, ...figuresOf(article).map(({ label }) => label)];
  return [
    ...inBody,
    ...labelled.flatMap((path, i) =>
      [SYSTEM_WORDS, ENTITIES]
        .flatMap((pattern) => [...textOf(values[i]).matchAll(pattern)])
        .map((match) => article.problemAt(path, 'system-word', { found: match[0], from: match.index })),
    ),
  ];
}

/** A word typed twice ("Chỉ thị thị"), an abbreviation in the middle of its words ("Chỉ số cải CCHC"): warnings, for a name may be such. */
function wordSlips({ article }: NewsArticle): Problem<Code>[] {
  const slips = (text: string): { readonly index: number; readonly found: string; readonly replacement: string }[] => [
    ...[...text.matchAll(TWICE)].flatMap(({ index, 0: found, 1: word = '' }) =>
      SAID_TWICE.has(word.toLocaleLowerCase('vi')) ? [] : [{ index, found, replacement: word }],
    ),
    ...HALF_WORDS.flatMap(([pattern, replacement]) =>
      [...text.matchAll(pattern)].map((match) => ({ index: match.index, found: match[0], replacement })),
    ),
  ];
  const { title, summary } = article.frontMatter;
  return [
    ...slips(article.body).map(({ index, found, replacement }) =>
      article.problemInBody(index, 'word-slip', { found, replacement }),
    ),
    ...(
      [
        ['title', title],
        ['summary', summary],
      ] as const
    ).flatMap(([key, value]) =>
      slips(textOf(value)).map(({ index, found, replacement }) =>
        article.problemAt([key], 'word-slip', { found, replacement, from: index }),
      ),
    ),
  ];
}

/** About a quarter of the letters of Vietnamese carry a mark; a text with hardly any was typed or copied without. */
function missingMarks({ lang, article }: NewsArticle): Problem<Code>[] {
  if (lang !== 'vi') return [];
  const isBare = (text: string, shortest: number, share: number): boolean => {
    const letters = text.normalize('NFD').match(/\p{L}/gu)?.length ?? 0;
    const marks = text.normalize('NFD').match(/[\u0300-\u036fđĐ]/g)?.length ?? 0;
    return letters >= shortest && marks / letters < share;
  };
  const { title, summary } = article.frontMatter;
  return [
    ...(isBare(textOf(title), 18, 0.02) ? [article.problemAt(['title'], 'missing-marks')] : []),
    ...(isBare(textOf(summary), 25, 0.04) ? [article.problemAt(['summary'], 'missing-marks')] : []),
    ...(isBare(article.body, 40, 0.06)
      ? [article.problemInBody(article.body.search(/\S/), 'missing-marks', { found: article.body.trim().slice(0, 80) })]
      : []),
  ];
}

function copies(articles: readonly NewsArticle[]): Problem<Code>[] {
  const first = new Map<string, string>();
  return articles.flatMap(({ article }) => {
    const key = foldMarks(article.body)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    if (key.length < SHORTEST_PARAGRAPH) return [];
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, article.file);
      return [];
    }
    return [
      article.problemInBody(article.body.search(/\S/), 'copied-text', {
        found: article.body.trim().slice(0, 80),
        params: { other },
      }),
    ];
  });
}
