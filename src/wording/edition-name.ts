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
