import { problem, type Problem } from '../problems/problem.ts';
import { placeOf } from '../reading/file-kinds.ts';

/** Files that every root has; what else there is follows from them. */
export const REQUIRED = [
  'data/sources.csv',
  'data/site.csv',
  'data/units/kinds.csv',
  'data/units/sets.csv',
  'data/units/units.csv',
  'data/indices/indices.csv',
];

/** A file that should be there and is not; shown at its own path. */
export function missingFile(path: string): Problem<'missing-file'> {
  const place = placeOf(path);
  return problem(
    'missing-file',
    { file: path, line: 1, column: 1 },
    {
      params: {
        file: path,
        columns: place.holds === 'table' ? place.schema.columns.map(({ name }) => name).join(', ') : '',
      },
    },
  );
}
