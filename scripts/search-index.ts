import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { close, createIndex } from 'pagefind';

export interface SearchIndexReport {
  readonly pages: number;
  /** Pages by language of `<html lang>`. */
  readonly byLang: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

/** Interface files that Pagefind writes beside the index; the search page is ours. */
const UNUSED = /^(pagefind-(ui|modular-ui|highlight|component-ui)\.(js|css)|playground)$/;

/**
 * Indexes the pages of a built site that carry `data-pagefind-body` and writes dist/pagefind, one index per language.
 * Addresses in the index have no base path: the search page adds it. Throws on any error, and when a language that the
 * site has would be without an index.
 */
export async function buildSearchIndex(distDir: string): Promise<SearchIndexReport> {
  const started = performance.now();
  if (!(await stat(distDir).catch(() => null))?.isDirectory())
    throw new Error(`${distDir} is missing: build the site before its search index`);
  const out = join(distDir, 'pagefind');
  await rm(out, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: false });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const byLang: Record<string, number> = {};
    for (const file of await htmlFiles(distDir)) {
      const content = await readFile(join(distDir, file), 'utf8');
      if (!/<[^>]+\sdata-pagefind-body[\s=>]/.test(content)) continue;
      const lang = /<html[^>]*\slang="([^"]+)"/.exec(content)?.[1];
      if (lang === undefined) throw new Error(`${file}: <html> has no lang, so search cannot know its language`);
      const added = await index.addHTMLFile({ sourcePath: file, content: withGaps(content) });
      if (added.errors.length > 0) throw new Error(`${file}: ${added.errors.join('; ')}`);
      byLang[lang] = (byLang[lang] ?? 0) + 1;
    }
    const pages = Object.values(byLang).reduce((sum, n) => sum + n, 0);
    if (pages === 0) throw new Error(`${distDir}: no page carries data-pagefind-body, so there is nothing to search`);
    const written = await index.writeFiles({ outputPath: out });
    if (written.errors.length > 0) throw new Error(`Pagefind could not write ${out}: ${written.errors.join('; ')}`);
    for (const name of await readdir(out)) if (UNUSED.test(name)) await rm(join(out, name), { recursive: true });
    return { pages, byLang, milliseconds: performance.now() - started };
  } finally {
    await close();
  }
}

/**
 * The page as Pagefind reads it: it joins the text of neighbouring elements, so a term, a table cell and anything else
 * that ends where the next begins gets a mark or a space between. What is served does not change.
 */
export function withGaps(html: string): string {
  return html
    .replace(
      /([^>\s:?.;])?(\s*(?:<\/[a-z]+>)*)<\/(dt|th|td)>/g,
      (whole, last: string | undefined, ends: string, tag: string) =>
        last === undefined ? whole : `${last}${tag === 'dt' ? ':' : ';'}${ends}</${tag}>`,
    )
    .replace(/(<\/[a-z0-9]+>)(?=<[a-z])/g, '$1 ');
}

/** Pages below a folder as paths with slashes, sorted so that two builds add them in one order. */
async function htmlFiles(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
  const { pages, byLang, milliseconds } = await buildSearchIndex(values.dir);
  console.log(
    `search index: ${pages} pages (${Object.entries(byLang)
      .map(([lang, n]) => `${lang} ${n}`)
      .join(', ')}) in ${(milliseconds / 1000).toFixed(1)} s`,
  );
}
