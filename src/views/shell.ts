import { DEFAULT_LANG, LANGS, otherLangs } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import { SITE_TEXTS } from '../model/site.ts';
import { feedsOf } from '../wording/feeds.ts';
import { reportLink, reportOfPage } from '../wording/error-report.ts';
import { pathOf, sharePicturePath, type PageRef } from '../routes/addresses.ts';
import type { PageContext } from '../routes/page-context.ts';
import { isBuilt } from '../routes/page-list.ts';
import { licences } from '../wording/licences.ts';
import type { Head } from './page-model.ts';

/** A page that menu or footer lead to. */
interface Item {
  readonly page: PageRef;
  readonly label: string;
}

/** What stands around every view, in words and links; menu and footer lead only to pages that are there. */
export function shellOf(ctx: PageContext, page: PageRef, head: Head) {
  const { t, lang, data } = ctx;
  const { title, crumbs = [] } = head;
  const isHome = page.kind === 'home';
  const isThere = page.kind !== 'not-found';
  const exists = (item: Item): boolean => isBuilt(data, item.page);
  const link = ({ page: to, label }: Item) => ({ href: ctx.href(to), label });
  const home = { kind: 'home' } as const;
  const canonical = ctx.absolute(pathOf(page, lang));
  return {
    document: {
      lang,
      title: isHome ? ctx.site.name : title,
      description: head.description || `${title} · ${ctx.site.name}`,
      path: ctx.href(page),
      canonical,
      twins: otherLangs(lang).map((twin) => ({
        lang: twin,
        href: ctx.href(page, twin),
        label: messages[twin].language,
        places: { [t.page.content]: messages[twin].page.content, ...head.places?.[twin] },
      })),
      alternates: [
        ...LANGS.map((each) => ({ hreflang: each, href: ctx.absolute(pathOf(page, each)) })),
        { hreflang: 'x-default', href: ctx.absolute(pathOf(page, DEFAULT_LANG)) },
      ],
      nav: menuOf(ctx)
        .filter(exists)
        .map((item) => ({ ...link(item), current: pathOf(page, lang).startsWith(pathOf(item.page, lang)) })),
      footerNav: footerOf(ctx).filter(exists).map(link),
      home: link({ page: home, label: ctx.site.name }),
      search: {
        action: ctx.href({ kind: 'search' }),
        label: t.search.label,
        placeholder: data.site.searchPlaceholder[lang],
        button: t.search.button,
      },
      words: {
        skip: t.page.skip,
        content: t.page.content,
        disclaimer: t.page.disclaimer,
        publisher: t.page.runBy(ctx.site.publisher),
        contact: t.page.contact,
        menu: t.nav.menu,
      },
      feeds: feedsOf(ctx, page),
      image: data.site.picture[lang] ? { src: ctx.absolute(sharePicturePath(lang)), alt: ctx.site.name } : undefined,
      jsonLd: head.jsonLd,
      noindex: head.noindex,
      preload: head.preload,
      searchMeta: head.search ? { title, ...head.search } : (false as const),
    },
    isThere,
    /** From home to this page; null where the page is home. */
    crumbs: isHome
      ? null
      : [link({ page: home, label: t.nav.home }), ...crumbs.map(link), { href: ctx.href(page), label: title }],
    canonical,
    report: isThere ? reportLink(ctx, reportOfPage(ctx, page, title)) : null,
    licences: licences(data, lang),
  };
}

function menuOf({ t, lang, data, registers }: PageContext): Item[] {
  // The record of the reform opens with its first register.
  const [record] = registers;
  return [
    { page: { kind: 'rankings' }, label: t.nav.rankings },
    ...[...data.unitKinds.values()].map((kind): Item => ({
      page: { kind: 'units', unitKind: kind },
      label: kind.nav[lang],
    })),
    { page: { kind: 'fields' }, label: t.nav.fields },
    ...(record ? [{ page: { kind: record }, label: t.registers.nav }] : []),
    { page: { kind: 'news-list' }, label: t.nav.news },
    { page: { kind: 'data' }, label: t.nav.data },
  ];
}

function footerOf({ t, registers }: PageContext): Item[] {
  return [
    ...SITE_TEXTS.map((slug): Item => ({ page: { kind: 'text', slug }, label: t.nav.texts[slug] })),
    ...registers.map((kind): Item => ({ page: { kind }, label: t.registers.names[kind] })),
    { page: { kind: 'sources' }, label: t.nav.sources },
    { page: { kind: 'under-check' }, label: t.nav.underCheck },
    { page: { kind: 'corrections-log' }, label: t.releases.title },
    { page: { kind: 'proof' }, label: t.proof.title },
    { page: { kind: 'check-file' }, label: t.proof.checkTitle },
    { page: { kind: 'charts' }, label: t.nav.charts },
    { page: { kind: 'glossary' }, label: t.nav.glossary },
    { page: { kind: 'a-z' }, label: t.nav.az },
  ];
}
