import { type Lang, DEFAULT_LANG, isLang, otherLangs } from '../language/lang.ts';
import type { Article, KeyPath } from '../reading/article.ts';
import { tally, type Tally } from '../problems/compared.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Facts } from '../facts/facts.ts';
import { figuresOf, isMap, newsItems, textOf } from '../facts/news-items.ts';
import { words } from './news-twins.words.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

const SHARED = [
  'kind',
  'event_on',
  'published_on',
  'updated_on',
  'embargo',
  'fields',
  'units',
  'documents',
  'session',
  'source',
  'original',
];
const SHARED_FIGURE = [
  'value',
  'numerator',
  'denominator',
  'series',
  'observation',
  'period',
  'scope',
  'approx',
  'status',
];

/** Every text is there in every language, and all tell the same facts. */
export const twins = rule({
  name: 'twins',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = [
      ...missingTwins(facts, compared),
      ...newsItems(facts).flatMap(({ texts }) => {
        const stated = textOf(texts.get(DEFAULT_LANG)?.frontMatter.original);
        const lang = isLang(stated) ? stated : DEFAULT_LANG;
        const original = texts.get(lang);
        // The translation is shown beside the original, never the other way round.
        return otherLangs(lang).flatMap((other) => {
          const article = texts.get(other);
          return article && original ? differences(article, original, lang) : [];
        });
      }),
    ];
    return { problems, compared };
  },
});

function missingTwins(facts: Facts, compared: Tally): Problem<Code>[] {
  const present = new Set(facts.paths);
  return facts.paths.flatMap((path) => {
    const [, folder, own, extension] = /^(content\/(?:news|pages)\/[^/]+)\/(\w+)(\.mdx?)$/.exec(path) ?? [];
    if (!isLang(own)) return [];
    compared.add();
    return otherLangs(own).flatMap((lang) => {
      const twin = `${folder}/${lang}${extension}`;
      return present.has(twin) || present.has(twin.replace(/\.mdx?$/, extension === '.md' ? '.mdx' : '.md'))
        ? []
        : [problem('missing-twin', { file: path, line: 1, column: 1 }, { params: { lang, file: twin } })];
    });
  });
}

function differences(article: Article, original: Article, lang: Lang): Problem<Code>[] {
  const problems: Problem<Code>[] = [];
  const differ = (path: KeyPath, mine: unknown, theirs: unknown): void => {
    if (same(mine, theirs)) return;
    problems.push(
      article.problemAt(path, 'twins-differ', {
        ...(mine === undefined ? { found: '' } : {}),
        params: { name: path.join('.'), lang, other: JSON.stringify(theirs ?? null) },
      }),
    );
  };
  for (const key of SHARED) differ([key], article.frontMatter[key], original.frontMatter[key]);
  const [image, other] = [article.frontMatter.image, original.frontMatter.image];
  if (!isMap(image) || !isMap(other)) differ(['image'], image, other);
  else for (const key of ['file', 'credit', 'licence']) differ(['image', key], image[key], other[key]);
  const [mine, theirs] = [figuresOf(article), figuresOf(original)];
  // What is no list has a problem of its own.
  if (![article, original].every(({ frontMatter }) => Array.isArray(frontMatter.figures))) return problems;
  if (mine.length !== theirs.length)
    problems.push(
      article.problemAt(['figures'], 'twin-figures', { params: { count: mine.length, lang, other: theirs.length } }),
    );
  else
    for (const [i, figure] of mine.entries())
      for (const key of SHARED_FIGURE)
        differ(
          ['figures', i, key],
          key === 'period' ? asText(figure[key]) : figure[key],
          key === 'period' ? asText(theirs[i]?.[key]) : theirs[i]?.[key],
        );
  return problems;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** A year is the same with quotes and without. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);
