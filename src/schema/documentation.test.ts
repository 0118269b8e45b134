import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentedIn, tableSection, withSections } from './documentation.ts';
import { FRONT_MATTER } from './front-matter.ts';
import { SOURCES } from './register-tables.ts';
import { TABLES } from './tables.ts';

const READMES = ['data/README.md', 'releases/README.md', 'content/README.md'].map((file) => join(process.cwd(), file));

test('the readmes describe every table and text as it is declared (UPDATE=1 writes them)', () => {
  for (const file of READMES) {
    const readme = readFileSync(file, 'utf8');
    if (process.env.UPDATE) writeFileSync(file, withSections(readme));
    else expect(readme, file).toBe(withSections(readme));
  }
  const described = READMES.flatMap((file) => documentedIn(readFileSync(file, 'utf8')));
  expect(described.sort()).toEqual([...TABLES, ...FRONT_MATTER].map(({ path }) => path).sort());
});

test('columns that say the same share a line, what must be filled is bold, and an empty cell is explained', () => {
  const columns = [
    { name: 'a_vi', cell: { type: 'text' }, filled: true, help: { vi: 'tên', en: 'name' } },
    { name: 'a_en', cell: { type: 'text' }, filled: true, help: { vi: 'tên', en: 'name' } },
    {
      name: 'b',
      cell: { type: 'number' },
      help: { vi: 'cao', en: 'height' },
      unit: { vi: 'mét', en: 'metres' },
      empty: { vi: 'chưa đo', en: 'not measured' },
    },
    { name: 'c', cell: { type: 'text' }, help: { vi: '`x|y`', en: '`x|y`' } },
  ] as const;
  expect(tableSection({ ...SOURCES, title: { vi: 'nguồn', en: 'sources' }, columns })).toBe(
    [
      '### `sources.csv`: nguồn · sources',
      '',
      '| Column | Nghĩa | Meaning |',
      '|---|---|---|',
      '| **`a_vi`**, **`a_en`** | tên | name |',
      '| `b` | cao (mét); trống: chưa đo | height (metres); empty: not measured |',
      '| `c` | `x\\|y` | `x\\|y` |',
    ].join('\n'),
  );
});
