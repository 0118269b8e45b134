import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import type { Facts } from '../facts/facts.ts';
import { words } from './news-images.words.ts';
import { isMap, newsArticles, textOf, type NewsArticle } from '../facts/news-items.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

// JavaScript's \b knows no Vietnamese letters.
const NO_OWNER =
  /(?<!\p{L})(?:internet|sưu tầm|google|pinterest|facebook|không rõ|unknown|n\/a)(?!\p{L})|^(?:ảnh|hình)\s+minh\s+h(?:ọa|oạ)|^minh\s+h(?:ọa|oạ)$|^-+$/iu;
const NO_OWNER_IN_TEXT =
  /(?:ảnh|hình)(?:\s+minh\s+h(?:ọa|oạ))?\s*[:(–-]?\s*(?:nguồn\s*:?\s*)?(?:internet|sưu tầm)(?!\p{L})/giu;
const EMPTY_WORDS = /^(?:ảnh|hình|image|photo)?\s*(?:minh\s+h(?:ọa|oạ))?\s*\(?(?:internet)?\)?$/iu;
/** What a camera or a program calls a file says nothing of the picture. */
const FILE_NAME =
  /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?|bmp|svg)$|^(?:img|dsc[nf]?|pxl|image|photo|screenshot|anh|ảnh|hình)?[_ -]*\d[\d_ -]*$/iu;
const PICTURE = /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:jpe?g|png|webp|avif)$/i;

/** An image is a file beside the text, with its words, an owner and a licence. */
export const images = rule({
  name: 'images',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = newsArticles(facts).flatMap((item) => [
      ...checkImage(facts, item, compared),
      ...checkBody(item, compared),
    ]);
    return { problems, compared };
  },
});

function checkImage(facts: Facts, item: NewsArticle, compared: Tally): Problem<Code>[] {
  const { article } = item;
  const { image } = article.frontMatter;
  if (!isMap(image)) return [];
  compared.add();
  const problems = ['file', 'alt', 'credit', 'licence'].flatMap((name): Problem<Code>[] => {
    const text = textOf(image[name]).trim().normalize('NFC');
    if (text === '') return [article.problemAt(['image', name], 'image-incomplete', { found: '', params: { name } })];
    // Words that say nothing of the picture are as good as none.
    if (
      (name === 'alt' && (EMPTY_WORDS.test(text) || FILE_NAME.test(text))) ||
      (name !== 'file' && !/[\p{L}-]/u.test(text))
    )
      return [article.problemAt(['image', name], 'image-incomplete', { params: { name } })];
    return /^(?:credit|licence)$/.test(name) && NO_OWNER.test(text)
      ? [article.problemAt(['image', name], 'image-not-allowed')]
      : [];
  });
  return textOf(image.file).trim() === '' ? problems : [...problems, ...checkFile(facts, item, image.file)];
}

/** An image inside the text has no place for its owner and licence: it belongs into the front matter. */
function checkBody({ article }: NewsArticle, compared: Tally): Problem<Code>[] {
  const inText = [...article.body.matchAll(/!\[([^\]]*)\]\([^)]*\)|<img\b[^>]*>/gi)];
  compared.add(inText.length);
  return [
    ...inText.map((match) => article.problemInBody(match.index, 'image-in-text', { found: match[0] })),
    ...[...article.body.matchAll(NO_OWNER_IN_TEXT)].map((match) =>
      article.problemInBody(match.index, 'image-not-allowed', { found: match[0] }),
    ),
  ];
}

/** The build publishes a file that lies beside the text, of a type that pages can show. */
function checkFile(facts: Facts, { id, article }: NewsArticle, file: unknown): Problem<Code>[] {
  const folder = `content/news/${id}/`;
  const pictures = facts.paths
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length))
    .filter((name) => PICTURE.test(name));
  const name = textOf(file);
  if (typeof file === 'string' && pictures.includes(name)) return [];
  // "./photo.jpg", "content/news/…/photo.jpg": the file is there, by its name alone.
  const last = name.slice(name.lastIndexOf('/') + 1);
  const near = /^https?:/i.test(name)
    ? { replacement: null, suggestions: '' }
    : pictures.includes(last)
      ? { replacement: last, suggestions: '' }
      : suggest(last, pictures);
  const isName = typeof file === 'string' && PICTURE.test(name);
  return [
    article.problemAt(['image', 'file'], isName ? 'image-missing' : 'image-file', {
      replacement: near.replacement,
      suggestions: near.suggestions,
      params: { folder },
    }),
  ];
}
