import { LANGS, DEFAULT_LANG } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { pathOf, sharePicturePath } from '../routes/addresses.ts';
import type { PublishedFile } from './published-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Both languages show the same file, so it stands once, beside the Vietnamese page. */
export const newsImagePath = (id: string, file: string): string =>
  `${pathOf({ kind: 'news', id }, DEFAULT_LANG)}${file}`;

/** Photos of all news, each with its type; `readContent` gives the bytes. Throws on a type that is no picture for the web. */
export function newsImageFiles(data: Dataset, readContent: (path: string) => Uint8Array): PublishedFile[] {
  return data.news.flatMap(({ id, image }) => {
    if (!image) return [];
    const source = `content/news/${id}/${image.file}`;
    const type = TYPES[image.file.split('.').at(-1)?.toLowerCase() ?? ''];
    if (!type) throw new Error(`${source}: not a picture a page can show (${Object.keys(TYPES).join(', ')})`);
    return [{ path: newsImagePath(id, image.file), type, make: () => readContent(source) }];
  });
}

/** The pictures that previews of links show, where the root has them. */
export const sharePictures = (data: Dataset, readContent: (path: string) => Uint8Array): PublishedFile[] =>
  LANGS.flatMap((lang) => {
    const source = data.site.picture[lang];
    return source ? [{ path: sharePicturePath(lang), type: 'image/png', make: () => readContent(source) }] : [];
  });
