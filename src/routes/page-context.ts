import type { Lang } from '../language/lang.ts';
import { memoized } from '../language/memoized.ts';
import { messages, type Messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { REGISTERS, pathOf, type PageRef, type RegisterKind } from './addresses.ts';
import { isBuilt } from './page-list.ts';

/** What markup needs of its surroundings: the language, its words, and how to make a link. Never the data. */
export interface PageWords {
  readonly lang: Lang;
  readonly t: Messages;
  /** Who publishes, in this language. */
  readonly site: {
    readonly name: string;
    readonly publisher: string;
    readonly email: string;
    /** Empty while there is no public address. */ readonly repository: string;
  };
  /** Registers of the record that have an entry. */
  readonly registers: readonly RegisterKind[];
  /** Scheme, host and base path, without a trailing slash. */
  readonly url: string;
  /** Link to a page in this language (or the given one), base path included. */
  href: (page: PageRef, lang?: Lang) => string;
  /** Base path put before a root-relative path. */
  rooted: (path: string) => string;
  /** Full address of a page or file, for citations and metadata. */
  absolute: (path: string) => string;
}

/** What the maker of a page's contents needs: the words and the data. */
export interface PageContext extends PageWords {
  readonly data: Dataset;
}

/** The same one each time, so that what is drawn for it is drawn once. @param origin scheme and host, @param base path the site is served under: "/" or "/repo/" */
export const pageContext = memoized((lang: Lang, data: Dataset, origin: string, base: string): PageContext => {
  const prefix = base.replace(/\/$/, '');
  const rooted = (path: string): string => prefix + path;
  return {
    lang,
    t: messages[lang],
    data,
    registers: REGISTERS.filter((kind) => isBuilt(data, { kind })),
    site: {
      name: data.site.name[lang],
      publisher: data.site.publisher[lang],
      email: data.site.email,
      repository: data.site.repository,
    },
    url: origin + prefix,
    rooted,
    href: (page, target = lang) => rooted(pathOf(page, target)),
    absolute: (path) => origin + rooted(path),
  };
});

/** The words and links of a context without its data: what views and components are given. */
export function wordsOf({ lang, t, site, registers, url, href, rooted, absolute }: PageContext): PageWords {
  return { lang, t, site, registers, url, href, rooted, absolute };
}
