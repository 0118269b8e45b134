import type { Boundaries } from '../model/boundaries.ts';
import type { ContentText } from '../reading/article.ts';
import type { Table } from '../reading/table.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Proof } from '../model/proof.ts';
import type { PublishedProblem } from '../model/record.ts';
import { buildIndices } from './build-indices.ts';
import { buildNews } from './build-news.ts';
import { buildRegisters } from './build-registers.ts';
import { buildSeries } from './build-series.ts';
import { buildLevels, buildSubprovincial } from './build-subprovincial.ts';
import { buildSite } from './build-site.ts';
import { buildUnits } from './build-units.ts';
import { soundRowsOf } from './sound-rows.ts';

/** What the dataset is built from: tables and texts that passed every check, boundaries, and what the checks say. */
export interface Ingredients {
  /** Every file of the root, pictures among them. */
  readonly paths: readonly string[];
  readonly tables: ReadonlyMap<string, Table>;
  readonly texts: ReadonlyMap<string, ContentText>;
  readonly boundaries: ReadonlyMap<string, Boundaries>;
  readonly problems: readonly PublishedProblem[];
  readonly proof: Proof;
  readonly tableTexts: ReadonlyMap<string, string>;
}

/** Turns checked tables into the dataset. Call it only without errors: what is not sound then is thrown. */
export function buildDataset({ paths, tables, texts, boundaries, problems, proof, tableTexts }: Ingredients): Dataset {
  const rows = soundRowsOf(tables);
  const units = buildUnits(rows);
  const site = buildSite(rows, paths);
  const levels = buildLevels(rows);
  return {
    site,
    ...units,
    ...buildIndices(rows, units.unitKinds, site.utcOffset),
    ...buildSeries(rows),
    ...buildRegisters(rows),
    levels,
    subprovincial: buildSubprovincial(tables, rows, levels, site.utcOffset),
    boundaries,
    news: buildNews(texts),
    problems,
    proof,
    tableTexts,
  };
}
