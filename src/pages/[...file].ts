import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { LANGS, type Lang } from '../language/lang.ts';
import { newsImageFiles } from '../outputs/news-images.ts';
import { publishedFiles, type PublishedFile } from '../outputs/site-files.ts';
import { contentBytes, contextOf, publication } from './_publication.ts';

/** Every file people take away or machines read; what each holds is made by src/publish. */
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  const titles = LANGS.flatMap((lang) =>
    texts
      .filter((entry) => entry.id.endsWith(`/${lang}`))
      .map((entry) => ({
        slug: entry.id.split('/')[0]!,
        lang,
        title: String((entry.data as { title?: unknown }).title),
      })),
  );
  const photos = newsImageFiles(publication()).map(({ path, type, source }): PublishedFile => ({
    path,
    type,
    make: () => contentBytes(source),
  }));
  return [...publishedFiles(publication(), titles), ...photos].map((file) => ({
    params: { file: file.path.slice(1) },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: PublishedFile }> = async ({ props: { file }, site }) => {
  const body = await file.make((lang: Lang) => contextOf(lang, site));
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': file.type },
  });
};
