import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { editionOf, indexOf } from '../model/lookup.ts';
import { loadDataset } from './load-dataset.ts';

/** The real data, for tests that state a fact about them. Throws what is wrong with them if they cannot be read. */
export function realDataset(): Dataset {
  const { dataset, problems } = loadDataset(process.cwd());
  if (!dataset)
    throw new Error(
      `the data have errors; npm run check: ${problems.map(({ file, line, code }) => `${file}:${line} ${code}`).join(', ')}`,
    );
  return dataset;
}

/** An index and one of its editions, which have to exist. */
export function editionIn(data: Dataset, id: string, year: string): { index: Index; edition: Edition } {
  const index = indexOf(data, id);
  const edition = editionOf(index, year);
  if (!edition) throw new Error(`no edition ${id} ${year}`);
  return { index, edition };
}
