import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../problems/suggestions.ts';
import { GLOSSARY } from '../schema/register-tables.ts';
import { SITE } from '../schema/site-table.ts';
import { TAKEN_IDS } from '../schema/text-parts.ts';
import type { Lang } from '../language/lang.ts';
import type { Facts } from '../facts/facts.ts';
import { rule } from '../facts/rule.ts';
import type { TextPart } from '../reading/markdown.ts';
import { headingId } from './heading-id.ts';
import { partsOf } from './markup-blocks.ts';
import { parsedArticles, sourceOf, wordsOfPart, type Found, type ParsedArticle } from './placed-parts.ts';
import { isChart, langBelow, pathIn, siteAddresses, type SiteAddresses } from './site-addresses.ts';
import { words } from './text-links.words.ts';

type Code = keyof typeof words;

/** Links of texts lead to what exists: pages and files of the site in the language of the text, places on a page, the world by https. */
export const textLinks = rule({
  name: 'text-links',
  words,
  run: (facts) => {
    const compared = tally();
    const texts = parsedArticles(facts);
    const ids = new Map(texts.map((text) => [text.article.file, idsOf(text)]));
    const problems = texts.flatMap((text): Problem<Code>[] => {
      if (!text.parsed.root) return [];
      const links = partsOf(text.parsed.root, 'link', 'definition').filter((part) =>
        sourceOf(text.article.body, part).startsWith('['),
      );
      compared.add(links.length);
      return links.flatMap((link) =>
        judge(link, text, facts, ids).map(({ code, at, ...detail }) => text.article.problemInBody(at, code, detail)),
      );
    });
    return { problems, compared };
  },
});

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** Places on the page of a text: its headings, and those of the frame. */
const idsOf = ({ parsed }: ParsedArticle): ReadonlySet<string> =>
  new Set([
    ...TAKEN_IDS,
    ...(parsed.root ? partsOf(parsed.root, 'heading').map((part) => headingId(wordsOfPart(part))) : []),
  ]);

function judge(link: TextPart, { article, lang }: ParsedArticle, facts: Facts, ids: Ids): Found<Code>[] {
  const { url } = link;
  const source = sourceOf(article.body, link);
  const place = url === '' ? -1 : source.lastIndexOf(url);
  const at = place < 0 ? link.from : link.from + place;
  const found = place < 0 ? source : url;
  const tell = (code: Code, detail: Partial<Found<Code>> = {}): Found<Code>[] => [{ code, at, found, ...detail }];
  const own = ownPath(url, facts);
  if (own !== null) return judgeInside(own, lang, facts, ids).flatMap(({ code, ...detail }) => tell(code, detail));
  if (/^(?:https:\/\/[^/\s]+\.[^/\s]+|mailto:[^@\s]+@[^@\s]+\.[^@\s]+$)/i.test(url)) return [];
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return tell('link-scheme');
  if (url === '') return tell('empty-address');
  if (url.startsWith('#')) return hasPlace(url, ids.get(article.file)) ? [] : tell('dead-anchor');
  if (!url.startsWith('/')) return tell('relative-link');
  return judgeInside(url, lang, facts, ids).flatMap(({ code, ...detail }) =>
    tell(code, place < 0 ? { params: detail.params ?? {} } : detail),
  );
}

/** The path of an address that names this site in full; null for any other. */
function ownPath(url: string, facts: Facts): string | null {
  const site = (facts.rowsOf(SITE)[0]?.values.url ?? '').replace(/\/+$/, '');
  const rest = site !== '' && url.toLowerCase().startsWith(site.toLowerCase()) ? url.slice(site.length) : null;
  if (rest === null || !/^(?:[/?#]|$)/.test(rest)) return null;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** An address of this site. */
function judgeInside(url: string, lang: Lang, facts: Facts, ids: Ids): (Partial<Found<Code>> & { code: Code })[] {
  const addresses = siteAddresses(facts);
  const path = pathIn(url);
  const rest = url.slice(path.length);
  const there = addresses.byPath.get(path);
  const chartLang = isChart(addresses, path);
  if (!there && chartLang === null) {
    if (!addresses.isComplete) return [];
    if (addresses.byPath.has(`${path}/`)) return [{ code: 'dead-link', replacement: `${path}/${rest}` }];
    const near = suggest(path, pathsIn(addresses, langBelow(path)));
    return [{ code: 'dead-link', suggestions: near.replacement ?? near.suggestions }];
  }
  const lies = there ? there.lang : chartLang;
  if (lies !== null && lies !== lang) {
    const twin = there?.twins?.[lang];
    return [{ code: 'foreign-language-link', ...(twin ? { replacement: twin + rest.replace(/#.*$/, '') } : {}) }];
  }
  const anchor = /#.*$/s.exec(rest)?.[0];
  const known = anchor && there?.page ? placesOn(there.page, lang, facts, ids) : null;
  return anchor && known && !hasPlace(anchor, known) ? [{ code: 'dead-anchor' }] : [];
}

const pathsIn = ({ byPath }: SiteAddresses, lang: Lang): string[] =>
  [...byPath].filter(([, there]) => there.lang === null || there.lang === lang).map(([path]) => path);

/** The places on a page that are known before it is built; null for a page whose places its view alone knows. */
function placesOn(
  page: NonNullable<ReturnType<SiteAddresses['byPath']['get']>>['page'],
  lang: Lang,
  facts: Facts,
  ids: Ids,
): ReadonlySet<string> | null {
  if (page?.kind === 'text') return ids.get(`content/pages/${page.slug}/${lang}.mdx`) ?? null;
  if (page?.kind === 'news') return ids.get(`content/news/${page.id}/${lang}.md`) ?? null;
  if (page?.kind === 'glossary')
    return new Set([...TAKEN_IDS, ...facts.rowsOf(GLOSSARY).map(({ values }) => values.id ?? '')]);
  return null;
}

function hasPlace(anchor: string, places: ReadonlySet<string> | undefined): boolean {
  const id = anchor.slice(1);
  try {
    return places?.has(decodeURIComponent(id)) === true;
  } catch {
    return false;
  }
}
