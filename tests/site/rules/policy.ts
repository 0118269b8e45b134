import { pathOf } from '../../../src/routes/addresses.ts';
import { attribute, wordsOf } from '../elements.ts';
import { only, type Page, type Rule } from '../built-site.ts';
import { referencesOf } from './links.ts';

const DATA_BLOCK = /^application\/(ld\+)?json$/;

/** Nothing that the strict content policy would stop: no inline style, handler or script that runs. */
export const nothingInline: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.elements.flatMap((element) => {
      const findings: string[] = [];
      if (element.tagName === 'style') findings.push('<style>');
      if (
        element.tagName === 'script' &&
        attribute(element, 'src') === null &&
        !DATA_BLOCK.test(attribute(element, 'type') ?? '')
      )
        findings.push('inline <script>');
      for (const { name, value } of element.attrs) {
        if (name === 'style') findings.push(`style="${value}" on <${element.tagName}>`);
        if (name.startsWith('on')) findings.push(`${name}= on <${element.tagName}>`);
        if (/^\s*javascript:/i.test(value)) findings.push(`javascript: in ${name}`);
      }
      return findings.map((finding) => `${page.path}: ${finding}`);
    }),
  );

const isResource = (tag: string, rel: string | null): boolean =>
  tag !== 'a' &&
  tag !== 'area' &&
  tag !== 'form' &&
  !(tag === 'link' && /^(alternate|canonical|license|author|describedby|next|prev)$/.test((rel ?? '').split(' ')[0]!));

/** What a page loads is the site's own, by an address without a host. */
export const noThirdParty: Rule = (site) =>
  site.pages.flatMap((page) =>
    referencesOf(page)
      .filter(
        ({ element, address }) =>
          isResource(element.tagName, attribute(element, 'rel')) && /^([a-z]+:)?\/\//i.test(address),
      )
      .map(({ element, address }) => `${page.path}: <${element.tagName}> loads ${address}`),
  );

/** Style sheets and scripts fetch nothing from elsewhere either. */
export const assetsStayHome: Rule = (site) =>
  [...site.files]
    .filter((file) => /^_astro\/.*\.(css|js)$/.test(file))
    .flatMap((file) =>
      [...site.read(file).matchAll(/(?:url\(|@import|import\(|from)\s*["'(]?\s*((?:https?:)?\/\/[^"')\s]+)/g)].map(
        (match) => `${file}: ${match[1]}`,
      ),
    );

/** A link that opens elsewhere gives nothing away; a new window is never forced. */
export const links: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'a' && attribute(element, 'target') === '_blank')
      .map((element) => `${page.path}: ${attribute(element, 'href')} forces a new window`),
  );

const COUNTS = /captcha|counter|tracker|comments?(?:$|\s|-(?:box|form|list))/i;

/** Nobody is counted, tested or invited to quarrel: no captcha, comment box, counter, nor a number of views beside the news. */
export const nothingCounts: Rule = (site) =>
  site.pages.flatMap((page) => [
    ...page.elements
      .filter((one) => COUNTS.test(['class', 'id', 'name', 'src'].map((name) => attribute(one, name) ?? '').join(' ')))
      .map((one) => `${page.path}: <${one.tagName} class="${attribute(one, 'class')}">`),
    ...(page.path.startsWith(pathOf({ kind: 'news-list' }, page.lang)) &&
    /lượt xem|lượt đọc|page ?views|views:/i.test(wordsOf(only(page, 'main')))
      ? [`${page.path}: counts its readers`]
      : []),
  ]);

/** Structured data is one JSON document that names the page's own language. */
export const structuredData: Rule = (site) =>
  site.pages.flatMap((page) =>
    blocksOf(page).flatMap((text) => {
      try {
        const data = JSON.parse(text) as Record<string, unknown>;
        return data['@context'] === 'https://schema.org'
          ? []
          : [`${page.path}: structured data without the schema.org context`];
      } catch (cause) {
        return [`${page.path}: structured data is not JSON (${(cause as Error).message})`];
      }
    }),
  );

const blocksOf = (page: Page): string[] =>
  page.elements
    .filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
    .map((element) => element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
