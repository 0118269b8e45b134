import { attribute } from '../elements.ts';
import type { BuiltSite, Page, Rule } from '../built-site.ts';

const links = (page: Page, rel: string) =>
  page.elements.filter(
    (element) => element.tagName === 'link' && (attribute(element, 'rel') ?? '').split(' ').includes(rel),
  );

/** Language → path without origin and base. */
function alternatesOf(site: BuiltSite, page: Page): Map<string, string> {
  return new Map(
    links(page, 'alternate').flatMap((link) => {
      const lang = attribute(link, 'hreflang');
      return lang ? [[lang, pathOf(site, attribute(link, 'href') ?? '')] as const] : [];
    }),
  );
}

/** Path inside the site of a full address; the address itself where it is not of this site. */
export function pathOf(site: BuiltSite, address: string): string {
  if (!URL.canParse(address)) return address;
  const { pathname } = new URL(address);
  return pathname.startsWith(site.base) ? `/${pathname.slice(site.base.length)}` : address;
}

/** Both languages have the same pages, and each names the other, itself and the default. */
export const twins: Rule = (site) =>
  site.pages.flatMap((page) => {
    const alternates = alternatesOf(site, page);
    const other = alternates.get(page.lang === 'vi' ? 'en' : 'vi');
    const twin = other === undefined ? undefined : site.byPath.get(other);
    const findings: string[] = [];
    if (!twin) findings.push(`${page.path}: names no twin that exists (${other})`);
    else {
      if (twin.lang === page.lang) findings.push(`${page.path}: its twin ${twin.path} has the same language`);
      if (alternatesOf(site, twin).get(page.lang) !== page.path)
        findings.push(`${page.path}: its twin ${twin.path} does not name it`);
    }
    if (alternates.get(page.lang) !== page.path)
      findings.push(`${page.path}: hreflang ${page.lang} is ${alternates.get(page.lang)}`);
    if (alternates.get('x-default') !== alternates.get('vi'))
      findings.push(`${page.path}: x-default is ${alternates.get('x-default')}, not the Vietnamese page`);
    return findings;
  });

export const languageSwitch: Rule = (site) =>
  site.pages.flatMap((page) => {
    const twin = alternatesOf(site, page).get(page.lang === 'vi' ? 'en' : 'vi');
    const target = page.elements.find(
      (element) =>
        element.tagName === 'a' && attribute(element, 'hreflang') !== null && attribute(element, 'rel') === 'alternate',
    );
    const href = target ? attribute(target, 'href') : null;
    return twin !== undefined && href === site.base + twin.slice(1)
      ? []
      : [`${page.path}: the language switch leads to ${href}, its twin is ${twin}`];
  });

/** The language switch takes along where a reader is on the page, but only to places that its twin has. */
export const languageSwitchPlaces: Rule = (site) =>
  site.pages.flatMap((page) => {
    const link = page.elements.find((element) => attribute(element, 'data-language-link') !== null);
    const twin = site.byPath.get(alternatesOf(site, page).get(page.lang === 'vi' ? 'en' : 'vi') ?? '');
    if (!link || !twin) return [];
    const there = idsOf(twin);
    const places = new Map(
      Object.entries(JSON.parse(attribute(link, 'data-places') ?? '{}') as Record<string, string>),
    );
    return [...idsOf(page)]
      .map((id) => [id, places.get(id) ?? id] as const)
      .filter(([, place]) => place !== '' && !there.has(place))
      .map(([id, place]) => `${page.path}: #${id} would lead to #${place}, which ${twin.path} does not have`);
  });

const idsOf = ({ elements }: Page): Set<string> =>
  new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));

export const canonical: Rule = (site) =>
  site.pages.flatMap((page) => {
    const found = links(page, 'canonical').map((link) => attribute(link, 'href') ?? '');
    return found.length === 1 && found[0]!.startsWith('https://') && pathOf(site, found[0]!) === page.path
      ? []
      : [`${page.path}: canonical is ${found.join(', ') || 'missing'}`];
  });
