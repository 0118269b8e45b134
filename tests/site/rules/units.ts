import { LANGS } from '../../../src/language/lang.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { everyLine } from '../../../src/model/lineage.ts';
import { editionToAsk } from '../../../src/model/silence.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import { editionName } from '../../../src/wording/edition-name.ts';
import { attribute, hasClass, named, wordsOf } from '../elements.ts';
import { pageAt, type BuiltSite, type Rule } from '../built-site.ts';
import { pathAt } from './links.ts';

/** A unit that ended leads to what it became (rel="next"), and that page back (rel="prev"). */
export const successors: Rule = (site) =>
  site.pages.flatMap((page) =>
    page.elements
      .filter((element) => element.tagName === 'a' && /^(next|prev)$/.test(attribute(element, 'rel') ?? ''))
      .flatMap((element) => {
        const other = site.byPath.get(pathAt(site, attribute(element, 'href') ?? ''));
        const back = attribute(element, 'rel') === 'next' ? 'prev' : 'next';
        return other?.elements.some(
          (one) => attribute(one, 'rel') === back && pathAt(site, attribute(one, 'href') ?? '') === page.path,
        )
          ? []
          : [`${page.path}: ${attribute(element, 'href')} does not lead back`];
      }),
  );

/** The page of a unit speaks of the newest edition of every index that measures its kind, be it that nothing is here. */
export function answered(site: BuiltSite, data: Dataset): string[] {
  return LANGS.flatMap((lang) =>
    everyLine(data).flatMap((line) => {
      const page = pageAt(site, pathOf({ kind: 'unit', line }, lang));
      const heads = page.elements
        .filter((element) => hasClass(element, 'standing__index') || hasClass(element, 'elsewhere__edition'))
        .map(wordsOf);
      return data.indices.flatMap((index) => {
        const edition = editionToAsk(data, index, line);
        return edition === null || heads.some((head) => head.startsWith(`${editionName(index, edition)},`))
          ? []
          : [`${page.path}: nothing is said of ${editionName(index, edition)}`];
      });
    }),
  );
}

/** The history of a unit names each edition that had it among its own: in a row, or among those without a figure. */
export function everyEdition(site: BuiltSite, data: Dataset): string[] {
  return LANGS.flatMap((lang) =>
    everyLine(data).flatMap((line) => {
      const page = pageAt(site, pathOf({ kind: 'unit', line }, lang));
      return data.indices.flatMap((index) => {
        const table = page.byId.get(`table-${index.id}`);
        const told = page.byId.get(`table-${index.id}-editions`);
        if (!table || !told) return [];
        const rows = new Set(named(table, 'th').map((head) => wordsOf(head).slice(0, EDITION_LENGTH)));
        const spans = [...wordsOf(told).matchAll(/(\d{4})(?:–(\d{4}))?/g)].map(([, from, to]) => [
          from ?? '',
          to ?? from ?? '',
        ]);
        return index.editions
          .filter(({ unitSet }) => line.keyIn(unitSet) !== null)
          .map(({ edition }) => edition)
          .filter((year) => !rows.has(year) && !spans.some(([from = '', to = '']) => from <= year && year <= to))
          .map((year) => `${page.path}: nothing is said of ${index.abbr} ${year}`);
      });
    }),
  );
}

/** Editions are years. */
const EDITION_LENGTH = 4;
