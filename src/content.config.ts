import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

// A text is named by the two letters of its language. Only the rendering of Markdown is Astro's: facts and front matter are read and checked by src/dataset.
const root = process.env.REFORM_INDEX_ROOT ?? '.';
const generateId = ({ entry }: { entry: string }): string => entry.replace(/\.mdx?$/, '');

/** Articles and texts, as Astro renders them. */
export const collections = {
  news: defineCollection({ loader: glob({ base: `${root}/content/news`, pattern: '*/??.md', generateId }) }),
  texts: defineCollection({ loader: glob({ base: `${root}/content/pages`, pattern: '*/??.mdx', generateId }) }),
};
