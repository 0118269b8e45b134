import { parse } from 'parse5';
import { langOfPath } from '../../src/routes/addresses.ts';
import type { BuiltSite, Page } from './built-site.ts';
import { attribute, elements } from './elements.ts';

/** A page of these elements in its `main`, as a built site has it. */
export function inventedPage(path: string, main: string, head = ''): Page {
  const lang = langOfPath(path, '/');
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body><main>${main}</main></body></html>`;
  const document = parse(html);
  const all = elements(document);
  const byId = new Map(
    all.flatMap((element) => (attribute(element, 'id') === null ? [] : [[attribute(element, 'id') ?? '', element]])),
  );
  return { path, file: `${path.slice(1)}index.html`, lang, html, document, elements: all, byId };
}

/** A site of these pages and files alone, to try a rule with what breaks it. */
export function inventedSite(pages: readonly Page[], files: Readonly<Record<string, string>> = {}): BuiltSite {
  return {
    dir: '',
    base: '/',
    files: new Set([...pages.map(({ file }) => file), ...Object.keys(files)]),
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    read: (file) => {
      const text = files[file.replace(/^\//, '')];
      if (text === undefined) throw new Error(`the invented site has no ${file}`);
      return text;
    },
  };
}
