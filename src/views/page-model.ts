import type { Lang } from '../language/lang.ts';
import type { PageRef } from '../routes/addresses.ts';
import type { PageWords } from '../routes/page-context.ts';
import type { TwinPlaces } from '../routes/twin-places.ts';

/** What a page tells its shell. */
export interface Head {
  readonly title: string;
  /** For search engines and link previews; empty where the data say nothing: then the title stands in. */
  readonly description: string;
  /** Steps from home to this page, the page itself left out. */
  readonly crumbs?: readonly { readonly label: string; readonly page: PageRef }[];
  /** What Pagefind shows beside a hit: kind of page, year, latest answer. Absent pages are not indexed. */
  readonly search?: { readonly kind: string; readonly year?: string | undefined; readonly answer?: string | undefined };
  readonly noindex?: boolean;
  /** A file that a script of the page asks for at once, base path included: fetched with the page. */
  readonly preload?: string;
  /** Places of the page that its twins call otherwise or do not have, by language. */
  readonly places?: Readonly<Partial<Record<Lang, TwinPlaces>>>;
  readonly jsonLd?: unknown;
}

/** What `page.ts` of a view makes of the data: the head, and all that the markup shows, in words, links and rows. */
export interface PageModel {
  readonly head: Head;
  /** Plain: text, numbers, lists of them. Nothing in it leads back to the data. */
  readonly shown: object;
}

/** Title and summary of a text in content/, which the data do not hold. */
export interface TextHead {
  readonly title: string;
  readonly summary: string;
  /** Its headings as its twins call them, by language. */
  readonly places?: Head['places'];
}

/** Props of a view: what its `page` shows, and the words of the language. */
export type ViewProps<Page extends (...args: never[]) => PageModel> = ReturnType<Page>['shown'] & {
  readonly ctx: PageWords;
};
