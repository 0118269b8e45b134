import type { Dataset } from '../model/dataset.ts';
import { pathOf } from '../routes/addresses.ts';

/** A photo beside a news item: where it is published, and the file it comes from. */
export interface NewsImageFile {
  readonly path: string;
  /** Relative to the root that holds content/. */
  readonly source: string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** Both languages show the same file, so it stands once, beside the Vietnamese page. */
export const newsImagePath = (id: string, file: string): string => `${pathOf({ kind: 'news', id }, 'vi')}${file}`;

/** Photos of all news, each with its type. Throws on a type that is no picture for the web. */
export function newsImageFiles(data: Dataset): NewsImageFile[] {
  return data.news.flatMap(({ id, image }) => {
    if (!image) return [];
    const type = TYPES[image.file.split('.').at(-1)!.toLowerCase()];
    if (!type)
      throw new Error(
        `content/news/${id}/${image.file}: not a picture a page can show (${Object.keys(TYPES).join(', ')})`,
      );
    return [{ path: newsImagePath(id, image.file), source: `content/news/${id}/${image.file}`, type }];
  });
}
