import type { Article, KeyPath } from '../reading/article.ts';
import type { Problem } from '../problems/problem.ts';
import { figuresOf, isMap, textOf } from '../facts/news-items.ts';

/** What may be wrong with the words of a front matter. */
export type FrontMatterCode = 'markup-in-front-matter' | 'printed-quotes';

// Marks that touch what they mark: a star or a "<" by itself is a sign.
const MARKUP =
  /\*\*(?=\S)[^*]+\*\*|~~(?=\S)[^~]+~~|(?<![\p{L}\p{N}_])__(?=\S)[^_]+__|`[^`]+`|<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--|!?\[[^[\]]+\]\([^()\s]+\)/iu;

/** Words of a front matter are shown as they are: they hold no Markdown, and quotation marks of print end no value. */
export function judgeFrontMatter(article: Article): Problem<FrontMatterCode>[] {
  const { title, summary, image } = article.frontMatter;
  const texts: [KeyPath, unknown][] = [
    [['title'], title],
    [['summary'], summary],
    ...figuresOf(article).map(({ label }, i): [KeyPath, unknown] => [['figures', i, 'label'], label]),
  ];
  if (isMap(image)) for (const key of ['alt', 'credit']) texts.push([['image', key], image[key]]);
  return texts.flatMap(([path, value]) => {
    const text = textOf(value);
    const markup = MARKUP.exec(text);
    return [
      ...(markup ? [article.problemAt(path, 'markup-in-front-matter', { found: markup[0], from: markup.index })] : []),
      ...(isInPrintedQuotes(article, path, text)
        ? [article.problemAt(path, 'printed-quotes', { at: 'whole', replacement: `"${text.slice(1, -1)}"` })]
        : []),
    ];
  });
}

/** `title: “Kết quả”`: a word processor made them of the quotes that hold the value, which has none now. */
function isInPrintedQuotes(article: Article, path: KeyPath, text: string): boolean {
  if (!/^[“”„«][^“”„«»"\\]+[“”»]$/.test(text)) return false;
  return article.problemAt(path, 'printed-quotes', { at: 'whole' }).found === text;
}
