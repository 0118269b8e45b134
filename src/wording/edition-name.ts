import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';

/** "PAR INDEX 2023": the short name of an edition. */
export const editionName = (index: Index, edition: Pick<Edition, 'edition'>): string =>
  `${index.abbr} ${edition.edition}`;

/**
 * The title of an edition's page: where two indices share a short name it says whose: "PAR INDEX 2023: bộ, cơ quan
 * ngang bộ".
 */
export function editionTitle(data: Dataset, index: Index, edition: Edition, lang: Lang): string {
  const isShared = data.indices.some((other) => other !== index && other.abbr === index.abbr);
  return isShared ? `${editionName(index, edition)}: ${index.unitKind.together[lang]}` : editionName(index, edition);
}

/** "PAR INDEX 2023, công bố ngày 17/4/2024": year and announcement always together. */
export const datedEditionName = (index: Index, edition: Edition, lang: Lang): string =>
  `${editionName(index, edition)}, ${messages[lang].edition.announced(edition.announcedOn)}`;

/** Editions of an index in its order, three or more in a row as a span: "2017, 2020–2022". */
export function editionSpans({ editions }: Pick<Index, 'editions'>, some: readonly Edition[]): string {
  const runs: Edition[][] = [];
  editions.forEach((edition, i) => {
    if (!some.includes(edition)) return;
    const last = runs.at(-1);
    if (last && last.at(-1) === editions[i - 1]) last.push(edition);
    else runs.push([edition]);
  });
  return runs
    .flatMap((run) => {
      const years = run.map(({ edition }) => edition);
      return years.length > 2 ? [`${years[0] ?? ''}–${years.at(-1) ?? ''}`] : years;
    })
    .join(', ');
}
