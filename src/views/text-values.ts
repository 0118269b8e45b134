import { measured } from '../wording/measures.ts';
import { aggregatesOf, editionOf, indexOf } from '../model/lookup.ts';
import type { Aggregate } from '../model/observation.ts';
import { pathOf } from '../routes/addresses.ts';
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
  /** Does an address lead to an index that the data have not? */
  leadsNowhere: (href: string) => boolean;
}

/** Answers for the texts of a language. */
export const textValues = ({ lang, data }: PageContext): TextValues => ({
  figure({ index: id, edition: year, statistic, scope = 'national', scopeId, indicator = 'total' }) {
    const index = indexOf(data, id);
    const edition = editionOf(index, year);
    const found =
      edition &&
      aggregatesOf(data, edition).find(
        (one) =>
          one.scope === scope &&
          one.statistic === statistic &&
          one.indicator === indicator &&
          (scopeId === undefined || one.scopeId === scopeId),
      );
    if (!found) throw new Error(`no published "${statistic}" of ${id} ${year} for <Value/>`);
    return measured(found.value, index, lang);
  },
  leadsNowhere(href) {
    const rankings = pathOf({ kind: 'rankings' }, lang);
    return (
      href.startsWith(rankings) &&
      href !== rankings &&
      !data.indices.some((index) => href.startsWith(pathOf({ kind: 'index', index }, lang)))
    );
  },
});
