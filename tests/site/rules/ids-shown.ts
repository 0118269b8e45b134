import type { Dataset } from '../../../src/model/dataset.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import { only, type BuiltSite } from '../built-site.ts';
import { wordsWithout } from '../elements.ts';

/** An id that no reader can take for a word: it holds a digit or a joint, "dinh-danh-kich-hoat", "vn63". */
const isTelling = (id: string): boolean => /[a-z]/.test(id) && /[-_\d]/.test(id);

/** The ids of the data that no language has as a word. English joins words, too: of indicators, see below. */
function idsOf(data: Dataset): ReadonlySet<string> {
  const idOf = ({ id }: { readonly id: string }): string => id;
  return new Set(
    [
      ...data.sources.keys(),
      ...data.series.map(idOf),
      ...data.sessions.map(idOf),
      ...data.targets.map(idOf),
      ...data.tasks.map(idOf),
      ...data.documents.map(idOf),
      ...data.conflicts.map(idOf),
      ...data.indices.map(idOf),
      ...data.indices.flatMap(({ editions }) => editions.map(({ unitSet }) => unitSet)),
      ...data.indices.flatMap(({ editions }) => editions.map(({ methodology }) => methodology)),
    ].filter(isTelling),
  );
}

/** Ids of indicators that no English term holds as a word, as "self-assessment score" does. */
function indicatorIds(data: Dataset): ReadonlySet<string> {
  const terms = data.glossary.map(({ term }) => term.en.toLowerCase()).join(' ');
  return new Set(
    data.indices
      .flatMap(({ methodologies }) => methodologies.flatMap(({ indicators }) => indicators.map(({ id }) => id)))
      .filter((id) => isTelling(id) && !terms.includes(id)),
  );
}

/**
 * Readers see names: no id of the data is text of a page, but in code, where files and commands are spoken of, and in
 * addresses. The page of problem codes quotes files throughout. An indicator's id may be an English word ("socio-economic"),
 * so those are looked for in Vietnamese alone.
 */
export function noIds(site: BuiltSite, data: Dataset): string[] {
  const ids = idsOf(data);
  const ofIndicators = indicatorIds(data);
  return site.pages
    .filter(({ path, lang }) => path !== pathOf({ kind: 'problem-codes' }, lang))
    .flatMap((page) => {
      const words = wordsWithout(only(page, 'body'), ({ tagName }) => tagName === 'code').replace(
        /https?:\/\/\S+/g,
        '',
      );
      const shown = (words.match(/[\p{L}\d]+(?:[-_][\p{L}\d]+)*/gu) ?? []).filter(
        (word) => ids.has(word) || (page.lang === 'vi' && ofIndicators.has(word)),
      );
      return [...new Set(shown)].map((id) => `${page.path}: shows the id "${id}"`);
    });
}
