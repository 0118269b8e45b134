import type { Lang, Text } from '../../language/lang.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { PageRef } from '../../routes/addresses.ts';

/** What the register needs to know besides the data. */
export interface SearchContext {
  readonly data: Dataset;
  readonly lang: Lang;
  /** Link to a page in a language, base path included. */
  href: (page: PageRef, lang?: Lang) => string;
}

/** A text of content/pages with its title and other words it is looked up by, in all languages. */
export interface TextPage {
  readonly slug: string;
  readonly title: Text;
  readonly searchWords: readonly string[];
}
