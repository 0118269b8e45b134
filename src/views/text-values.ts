import { measured } from '../wording/measures.ts';
import { aggregateMark, markText } from '../wording/origin-mark.ts';
import { editionOf, indexOf, shownAggregatesOf } from '../model/lookup.ts';
import type { Aggregate } from '../model/observation.ts';
import { pathOf } from '../routes/addresses.ts';
import { memoized } from '../language/memoized.ts';
import type { Lang } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { sitePages } from '../outputs/site-map.ts';
import type { PageContext } from '../routes/page-context.ts';

/** A published figure that a text names. */
export interface NamedFigure {
  readonly index: string;
  readonly edition: string;
  readonly statistic: string;
  readonly scope?: Aggregate['scope'];
  readonly scopeId?: string;
  readonly indicator?: string;
}

/** What a text asks the data for, by the components it may use. */
export interface TextValues {
  /** A published figure with its unit of measure. Throws where none is published. */
  figure: (named: NamedFigure) => string;
  /** Does an address lead to a page that is not there yet: of an index, an edition, an item under embargo? */
  leadsNowhere: (href: string) => boolean;
}

/** Answers for the texts of a language. */
export const textValues = ({ lang, data }: PageContext): TextValues => ({
  figure({ index: id, edition: year, statistic, scope = 'national', scopeId, indicator = 'total' }) {
    const index = indexOf(data, id);
    const edition = editionOf(index, year);
    const found =
      edition &&
      shownAggregatesOf(data, edition).find(
        (one) =>
          one.scope === scope &&
          one.statistic === statistic &&
          one.indicator === indicator &&
          (scopeId === undefined || one.scopeId === scopeId),
      );
    if (!found) throw new Error(`no published "${statistic}" of ${id} ${year} for <Value/>`);
    const mark = aggregateMark(data, lang, index, found);
    return `${measured(found.value, index, lang)}${mark ? ` (${markText(mark)})` : ''}`;
  },
  leadsNowhere: (href) => {
    const path = href.replace(/[?#].*$/s, '');
    return MAY_WAIT.some((kind) => path.startsWith(pathOf({ kind }, lang))) && !addressesIn(data, lang).has(path);
  },
});

/** Lists of what may be under embargo. */
const MAY_WAIT = ['rankings', 'news-list', 'sessions', 'documents', 'periodic', 'within', 'charts'] as const;

/** The addresses of the pages that a language has now, but for texts. */
const addressesIn = memoized(
  (data: Dataset, lang: Lang): ReadonlySet<string> => new Set(sitePages(data, []).map((page) => pathOf(page, lang))),
);
