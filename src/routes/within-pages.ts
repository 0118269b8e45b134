import { DEFAULT_LANG } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { everyLine, type UnitLine } from '../model/lineage.ts';
import type { InnerEdition } from '../model/subprovincial.ts';

/** The unit a folder of data/subprovincial is named for: the segment of its page at the root. */
export function lineOfFolder(data: Dataset, folder: string): UnitLine {
  const line = everyLine(data).find(({ segment }) => segment[DEFAULT_LANG] === folder);
  if (!line) throw new Error(`data/subprovincial/${folder}: no unit has this segment`);
  return line;
}

/** The page of a province's own tables of a year. */
export const innerPage = (inner: Pick<InnerEdition, 'edition'>, line: UnitLine) => ({
  kind: 'within-edition' as const,
  province: line.segment,
  edition: inner.edition,
});

/** Tables a province has for its own units, newest first. */
export const innerEditionsOf = (data: Dataset, line: UnitLine): InnerEdition[] =>
  data.subprovincial
    .filter(({ province }) => province === line.segment[DEFAULT_LANG])
    .sort((a, b) => (a.edition < b.edition ? 1 : -1));
