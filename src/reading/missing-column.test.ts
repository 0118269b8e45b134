import { describe, expect, test } from 'vitest';
import Papa from 'papaparse';
import { rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { checkFiles } from '../checks/check-files.ts';
import { placeOf } from './file-kinds.ts';

const right = rightRoot();

/** Every column of every table that must be there. */
const columns = right.flatMap(({ path }): [string, string][] => {
  const place = placeOf(path);
  if (place.holds !== 'table') return [];
  const present = textOfFile(right, path).split('\n', 1)[0]!.split(',');
  return place.schema.columns
    .filter(({ name, optional }) => !optional && present.includes(name))
    .map(({ name }) => [path, name]);
});

describe('a column that is gone is said once and hides nothing else', () => {
  test.each(columns)('%s without %s', (path, name) => {
    const rows = Papa.parse<string[]>(textOfFile(right, path).trimEnd()).data;
    const at = rows[0]!.indexOf(name);
    const without = Papa.unparse(
      rows.map((row) => row.filter((_, i) => i !== at)),
      { newline: '\n' },
    );
    const { problems } = checkFiles(withFile(right, path, toBytes(`${without}\n`)));
    expect(problems.map(({ file, code, columnName }) => `${file} ${code} ${columnName}`)).toEqual([
      `${path} missing-column ${name}`,
    ]);
  });
});
