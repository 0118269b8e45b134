import { attribute, type Element } from '../elements.ts';
import type { BuiltSite, Page, Rule } from '../built-site.ts';

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  href: ['a', 'link', 'area', 'use', 'image'],
  src: ['img', 'script', 'source', 'iframe', 'input', 'video', 'audio'],
  action: ['form'],
  srcset: ['img', 'source'],
};

interface Reference {
  readonly element: Element;
  readonly address: string;
}

/** Every address in the markup of a page. */
export function referencesOf(page: Page): Reference[] {
  return page.elements.flatMap((element) =>
    Object.entries(ADDRESSES).flatMap(([name, tags]): Reference[] => {
      if (!tags.includes(element.tagName)) return [];
      const value = attribute(element, name) ?? (name === 'href' ? attribute(element, 'xlink:href') : null);
      if (value === null) return [];
      return (name === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s+/)[0]!) : [value]).map(
        (address) => ({ element, address }),
      );
    }),
  );
}

const originOf = (page: Page): string => {
  const canonical = page.elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical',
  );
  return new URL(canonical ? attribute(canonical, 'href')! : 'https://none.invalid').origin;
};

/** File that answers a path inside the site; null where none does. */
export function fileAt(site: BuiltSite, path: string): string | null {
  const clean = decodeURIComponent(path).replace(/^\//, '');
  const file = clean === '' || clean.endsWith('/') ? `${clean}index.html` : clean;
  return site.files.has(file) ? file : null;
}

/** Path inside the site of an address written in its markup, base path left out; the address itself where it is no such path. */
export const pathAt = (site: BuiltSite, address: string): string =>
  address.startsWith(site.base) ? `/${address.slice(site.base.length)}` : address;

/** No address leaves the path that the site is served under. */
export const basePath: Rule = (site) =>
  site.pages.flatMap((page) =>
    referencesOf(page)
      .filter(({ address }) => /^\/(?!\/)/.test(address) && !address.startsWith(site.base))
      .map(({ address }) => `${page.path}: ${address}`),
  );

/** Links, sources, form targets and absolute addresses of the site itself lead to a file and an id that exist. */
export const internalLinks: Rule = (site) =>
  site.pages.flatMap((page) => {
    const own = originOf(page);
    const here = new URL(site.base + page.path.slice(1), own);
    const problems = new Set<string>();
    for (const { element, address } of referencesOf(page)) {
      const problem = problemWith(site, page, here, address);
      if (problem) problems.add(`${page.path}: <${element.tagName}> ${address}: ${problem}`);
    }
    return [...problems];
  });

function problemWith(site: BuiltSite, page: Page, here: URL, address: string): string | null {
  if (address === '') return 'empty address';
  if (/^(mailto:|data:)/.test(address)) return null;
  if (!URL.canParse(address, here)) return 'not an address';
  const target = new URL(address, here);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return `scheme ${target.protocol}`;
  if (target.origin !== here.origin) return null;
  if (!target.pathname.startsWith(site.base)) return `outside the base path ${site.base}`;
  const path = `/${target.pathname.slice(site.base.length)}`;
  const file = fileAt(site, path);
  if (!file) return 'leads to nothing';
  if (target.hash === '' || !file.endsWith('.html')) return null;
  const on = path === page.path ? page : site.byPath.get(path);
  return on?.byId.has(decodeURIComponent(target.hash.slice(1))) ? null : 'no such id there';
}

/** `for`, `aria-*` and other references by id name an element of the same page; ids are not used twice. */
export const ids: Rule = (site) =>
  site.pages.flatMap((page) => {
    const findings: string[] = [];
    const seen = new Set<string>();
    for (const element of page.elements) {
      const id = attribute(element, 'id');
      if (id !== null && seen.has(id)) findings.push(`${page.path}: id "${id}" twice`);
      if (id !== null) seen.add(id);
      for (const name of [
        'for',
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'popovertarget',
        'list',
        'headers',
      ]) {
        for (const target of (attribute(element, name) ?? '').split(/\s+/).filter(Boolean))
          if (!page.byId.has(target)) findings.push(`${page.path}: ${name}="${target}" names nothing`);
      }
      for (const { value } of element.attrs) {
        const pattern = /^url\(#([^)]+)\)$/.exec(value)?.[1];
        if (pattern !== undefined && !page.byId.has(pattern))
          findings.push(`${page.path}: url(#${pattern}) names nothing`);
      }
    }
    return findings;
  });

/** Addresses in the metadata for link previews and structured data are files of the site. */
export const metadataAddresses: Rule = (site) =>
  site.pages.flatMap((page) => {
    const own = originOf(page);
    return page.elements
      .filter((element) => element.tagName === 'meta' && /^og:(url|image)$/.test(attribute(element, 'property') ?? ''))
      .map((element) => attribute(element, 'content') ?? '')
      .filter(
        (address) =>
          !address.startsWith(own + site.base) || !fileAt(site, `/${address.slice((own + site.base).length)}`),
      )
      .map((address) => `${page.path}: ${address} is not a file of the site`);
  });
