import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGS, otherLang } from '../../../src/language/lang.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import { attribute } from '../elements.ts';
import type { BuiltSite, Page } from '../built-site.ts';

/** Bytes of a page with all it loads at first, compressed, and of its scripts. */
export const PAGE_LIMIT = 150_000;
export const SCRIPT_LIMIT = 20_000;

export interface PageWeight {
  readonly path: string;
  /** Bytes, compressed. */
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  readonly total: number;
}

/** What a page of the site weighs when loaded for the first time; every font its style sheet may ask for is counted. */
export function weighPages(site: BuiltSite): PageWeight[] {
  const weights = new Map<string, number>();
  const weightOf = (file: string): number => {
    const known = weights.get(file);
    if (known !== undefined) return known;
    const bytes = readFileSync(join(site.dir, file));
    const weight = /\.(woff2?|png|jpe?g|webp)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    weights.set(file, weight);
    return weight;
  };
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + weightOf(file), 0);
  return site.pages.map((page) => {
    const css = sheetsOf(site, page);
    const fonts = new Set(
      css.flatMap((file) =>
        [...site.read(file).matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map((match) =>
          inside(site, match[1]!, file),
        ),
      ),
    );
    const parts = {
      html: gzipSync(page.html, { level: 9 }).length,
      css: sum(css),
      js: sum(scriptsOf(site, page)),
      fonts: sum(fonts),
    };
    return { path: page.path, ...parts, total: parts.html + parts.css + parts.js + parts.fonts };
  });
}

export const shown = ({ path, html, css, js, fonts, total }: PageWeight): string => {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  return `${kilobytes(total)} kB (html ${kilobytes(html)}, css ${kilobytes(css)}, js ${kilobytes(js)}, fonts ${kilobytes(fonts)}) ${path}`;
};

/** Pages over the limits. Search and the checker load what they need when they are asked. */
export const tooHeavy = (weights: readonly PageWeight[]): string[] => {
  const apart = (['search', 'check-file'] as const).flatMap((kind) => LANGS.map((lang) => pathOf({ kind }, lang)));
  return weights
    .filter(({ path, total, js }) => !apart.includes(path) && (total > PAGE_LIMIT || js > SCRIPT_LIMIT))
    .map(shown);
};

/** File of an address written in a page or in another file. */
function inside(site: BuiltSite, address: string, from: string): string {
  if (address.startsWith(site.base)) return address.slice(site.base.length);
  return posix.normalize(posix.join(posix.dirname(from), address));
}

const sheetsOf = (site: BuiltSite, page: Page): string[] =>
  page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
    .map((element) => inside(site, attribute(element, 'href')!, page.file));

/** Bytes of the scripts of a page: compressed as it loads, and raw with what it may load later, of the words of problems those in its own language. */
export function scriptBytes(site: BuiltSite, page: Page): { readonly atOnce: number; readonly laterRaw: number } {
  const bytes = (files: Iterable<string>, size: (content: Buffer) => number): number =>
    [...files].reduce((total, file) => total + size(readFileSync(join(site.dir, file))), 0);
  return {
    atOnce: bytes(scriptsOf(site, page, false), (content) => gzipSync(content, { level: 9 }).length),
    laterRaw: bytes(
      [...scriptsOf(site, page)].filter((file) => !file.includes(`messages-${otherLang(page.lang)}.`)),
      (content) => content.length,
    ),
  };
}

/** Scripts of a page with everything they import, at once or (unless told otherwise) later. */
function scriptsOf(site: BuiltSite, page: Page, withLater = true): Set<string> {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file) || !site.files.has(file)) return;
    found.add(file);
    for (const [, address] of site
      .read(file)
      .matchAll(
        withLater ? /(?:from|import\(?)\s*["'`]([^"'`]+\.m?js)["'`]/g : /(?:from|import)\s*["'`]([^"'`]+\.m?js)["'`]/g,
      ))
      add(inside(site, address!, file));
  };
  for (const element of page.elements) {
    const address =
      element.tagName === 'script'
        ? attribute(element, 'src')
        : element.tagName === 'link' && attribute(element, 'rel') === 'modulepreload'
          ? attribute(element, 'href')
          : null;
    if (address) add(inside(site, address, page.file));
  }
  return found;
}
