import type { Lang } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import type { SearchEntry, SearchRegister } from './search-entry.ts';
import { everyLine } from '../model/lineage.ts';
import type { PageRef } from '../routes/addresses.ts';
import { indexEntries } from './index-entries.ts';
import { registerWords } from './register-words.ts';
import { regionEntries } from './region-entries.ts';
import { seriesEntries, sessionEntries, targetEntries, taskEntries } from './register-entries.ts';
import { contextOfKind, unitEntry } from './unit-entries.ts';
import {
  checkEntries,
  documentEntries,
  fieldEntries,
  newsEntries,
  pageEntries,
  termEntries,
} from './record-entries.ts';

/** What the register needs to know besides the data. */
export interface SearchContext {
  readonly data: Dataset;
  readonly lang: Lang;
  /** Link to a page in a language, base path included. */
  href(page: PageRef, lang?: Lang): string;
}

/** A text page with its title in both languages and other words it is looked up by. */
export interface TextPage {
  readonly slug: string;
  readonly title: Readonly<Record<Lang, string>>;
}

/**
 * Everything a reader may look up by name, with the names, for one language's search page. Held values never enter;
 * doubtful ones carry their mark. Names of the other language are terms, so either language finds a page.
 */
export function searchRegister(context: SearchContext, texts: readonly TextPage[]): SearchRegister {
  const { data, lang } = context;
  const entries: SearchEntry[] = [
    ...everyLine(data).map((line) => unitEntry(context, line)),
    ...indexEntries(context),
    ...fieldEntries(context),
    ...newsEntries(context),
    ...documentEntries(context),
    ...sessionEntries(context),
    ...targetEntries(context),
    ...taskEntries(context),
    ...seriesEntries(context),
    ...pageEntries(context, texts),
    ...regionEntries(context),
    ...termEntries(context),
    ...checkEntries(context),
  ];
  return {
    entries,
    contexts: Object.fromEntries(
      [...data.unitKinds.values()].map((kind) => [kind.id, contextOfKind(data, kind, lang)]),
    ),
    words: registerWords(data),
  };
}
