import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { LANGS, type Lang } from '../language/lang.ts';
import type { PublishedFile } from '../outputs/published-file.ts';
import { publishedFiles } from '../outputs/site-files.ts';
import { contentBytes, contextOf, publication } from './_publication.ts';

/** Every file people take away or machines read; what each holds is made by src/outputs. */
export async function getStaticPaths() {
  const texts = await getCollection('texts');
  const titles = LANGS.flatMap((lang) =>
    texts
      .filter((entry) => entry.id.endsWith(`/${lang}`))
      .map((entry) => ({
        slug: entry.id.slice(0, -lang.length - 1),
        lang,
        title: String((entry.data as { title?: unknown }).title),
        searchWords: wordsOf((entry.data as { search?: unknown }).search),
      })),
  );
  return publishedFiles(publication(), titles, contentBytes).map((file) => ({
    params: { file: file.path.slice(1) },
    props: { file },
  }));
}

/** A list of the front matter; nothing where there is none. */
const wordsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Every file that stands beside the pages, with its type. */
export const GET: APIRoute<{ file: PublishedFile }> = async ({ props: { file }, site }) => {
  const body = await file.make((lang: Lang) => contextOf(lang, site));
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': file.type },
  });
};
