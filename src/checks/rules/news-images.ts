import type { Facts } from '../facts.ts';
import { isMap, newsArticles, textOf } from '../news-items.ts';
import type { Problem } from '../problem.ts';

// JavaScript's \b knows no Vietnamese letters.
const NO_OWNER = /(?<!\p{L})(?:internet|sưu tầm|google|pinterest|facebook|không rõ|unknown|n\/a)(?!\p{L})|^(?:ảnh|hình)\s+minh\s+h(?:ọa|oạ)|^minh\s+h(?:ọa|oạ)$|^-+$/iu;
const NO_OWNER_IN_TEXT = /(?:ảnh|hình)(?:\s+minh\s+h(?:ọa|oạ))?\s*[:(–-]?\s*(?:nguồn\s*:?\s*)?(?:internet|sưu tầm)(?!\p{L})/giu;
const EMPTY_WORDS = /^(?:ảnh|hình|image|photo)?\s*(?:minh\s+h(?:ọa|oạ))?\s*\(?(?:internet)?\)?$/iu;

/** `image-incomplete`, `image-not-allowed`: an image has its words, an owner and a licence. */
export function checkImages(facts: Facts): Problem[] {
  return newsArticles(facts).flatMap(({ article }) => {
    const { image } = article.frontMatter;
    const problems: Problem[] = [];
    if (isMap(image)) {
      for (const name of ['file', 'alt', 'credit', 'licence']) {
        const text = textOf(image[name]).trim();
        if (text === '') problems.push(article.problemAt(['image', name], 'image-incomplete', { found: '', params: { name } }));
        // Words that say nothing of the picture are as good as none.
        else if (name === 'alt' && EMPTY_WORDS.test(text.normalize('NFC'))) problems.push(article.problemAt(['image', name], 'image-incomplete', { params: { name } }));
        else if (/^(?:credit|licence)$/.test(name) && NO_OWNER.test(text.normalize('NFC'))) problems.push(article.problemAt(['image', name], 'image-not-allowed'));
      }
    }
    for (const match of article.body.matchAll(/!\[([^\]]*)\]\([^)]*\)|<img\b[^>]*>/gi)) {
      // An image inside the text has no place for its owner and licence: it belongs into the front matter.
      const name = match[1]?.trim() || /\balt="[^"]+"/.test(match[0]) ? 'credit' : 'alt';
      problems.push(article.problemInBody(match.index, 'image-incomplete', { found: match[0], params: { name } }));
    }
    for (const match of article.body.matchAll(NO_OWNER_IN_TEXT)) problems.push(article.problemInBody(match.index, 'image-not-allowed', { found: match[0] }));
    return problems;
  });
}
