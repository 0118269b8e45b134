import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { langOfPath } from '../../src/routes/addresses.ts';
import type { Lang } from '../../src/language/lang.ts';
import { attribute, elements, named, wordsOf, type Element } from './elements.ts';

export interface Page {
  /** Path from the root of the site, without the base path: "/tinh/kon-tum/". */
  readonly path: string;
  readonly file: string;
  readonly lang: Lang;
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
  /** In document order. */
  readonly elements: readonly Element[];
  readonly byId: ReadonlyMap<string, Element>;
}

/** A built site, read and parsed once; the rules ask it. */
export interface BuiltSite {
  readonly dir: string;
  /** "/" or "/repo/". */
  readonly base: string;
  /** Every file, from the root, with slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  readonly byPath: ReadonlyMap<string, Page>;
  read: (file: string) => string;
}

/** A finding names the page it was found on. Empty: the rule holds. */
export type Rule = (site: BuiltSite) => string[];

/** The site of the live data: only rules that hold for any data are asked of it. `npm test` builds this and the others. */
export const DIST = resolve(process.env.SITE_DIST ?? 'dist');

/** The site of the frozen snapshot, about which facts are stated. */
export const SNAPSHOT_DIST = resolve(process.env.SITE_SNAPSHOT_DIST ?? '.cache/test-snapshot');

/** The same built a second time. */
export const AGAIN_DIST = resolve(process.env.SITE_AGAIN_DIST ?? '.cache/test-again');

/** The site of the snapshot after it has grown (tests/fixtures/grown-root.ts), for `https://example.org/repo/`. */
export const GROWN_DIST = resolve(process.env.SITE_GROWN_DIST ?? '.cache/test-grown');
export const GROWN_BASE = '/repo/';

export function filesOf(dir: string): string[] {
  if (!existsSync(dir)) throw new Error(`${dir} is missing: run "npm test", which builds it`);
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export function readSite(dir: string, base = '/'): BuiltSite {
  const files = filesOf(dir);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(dir, file));
  return {
    dir,
    base,
    files: new Set(files),
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    read: (file) => readFileSync(join(dir, file), 'utf8'),
  };
}

function readPage(dir: string, file: string): Page {
  const html = readFileSync(join(dir, file), 'utf8');
  const document = parse(html);
  const all = elements(document);
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const byId = new Map<string, Element>();
  for (const element of all) {
    const id = attribute(element, 'id');
    if (id !== null && !byId.has(id)) byId.set(id, element);
  }
  return { path, file, lang: langOfPath(path, '/'), html, document, elements: all, byId };
}

/** The one element of a name in a page. Throws where there is none: a page without `main` is no page. */
export function only(page: Page, name: string): Element {
  const found = page.elements.find((element) => element.tagName === name);
  if (!found) throw new Error(`${page.path} has no <${name}>`);
  return found;
}

export const mainWords = (page: Page): string => wordsOf(only(page, 'main'));

export const pageAt = (site: BuiltSite, path: string): Page => {
  const page = site.byPath.get(path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page;
};

/** Cells of the table rows below an element, header rows first. */
export const rowsOf = (table: Element): string[][] =>
  named(table, 'tr').map((row) => named(row, 'th', 'td').map(wordsOf));
