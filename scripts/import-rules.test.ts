import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importBreaches, roomTable, wordBreach } from './import-rules.ts';

const breachesOf = (path: string, text: string): string[] => importBreaches([{ path, text }]).map(wordBreach);

describe('import rules', () => {
  it('hold in every file under src/', () => {
    const paths = globSync('src/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'));
    expect(paths.length).toBeGreaterThan(100);
    expect(importBreaches(paths.map((path) => ({ path, text: readFileSync(path, 'utf8') }))).map(wordBreach)).toEqual(
      [],
    );
  });

  it('stand in src/README.md as they are held', () => {
    const readme = readFileSync('src/README.md', 'utf8');
    const current = readme.replace(/(?<=<!-- rooms: begin -->\n)[^]*(?=<!-- rooms: end -->)/, `${roomTable()}\n`);
    if (process.env.UPDATE) writeFileSync('src/README.md', current);
    else expect(readme).toBe(current);
  });

  it('name file, line and rule of a bad import', () => {
    expect(breachesOf('src/model/rank.ts', "/** Ranks. */\nimport { cells } from '../dataset/cells.ts';\n")).toEqual([
      'src/model/rank.ts:2: model may import language, not dataset ("../dataset/cells.ts")',
    ]);
  });

  it('see type imports, dynamic imports and re-exports too', () => {
    expect(
      breachesOf(
        'src/language/fold.ts',
        "import type { Unit } from '../model/unit.ts';\nconst a = import('../model/rank.ts');\ntype B = " +
          "import('../model/unit.ts').Unit;\n",
      ),
    ).toHaveLength(3);
    expect(breachesOf('src/model/all.ts', "export { rankScores } from './rank.ts';")).toEqual([
      'src/model/all.ts:1: no barrels: import a thing from the file that makes it',
    ]);
  });

  it.each([
    ['const now = Date.now();', 'the clock (Date.now) stays out of model'],
    ['const now = new Date();', 'the clock (new Date()) stays out of model'],
    ['const n = Math.random();', 'randomness (Math.random) stays out of model'],
    ['const root = process.env.HOME;', 'the environment (process.env) stays out of model'],
    ['const base = import.meta.env.BASE_URL;', 'the environment (import.meta.env) stays out of model'],
    ["import { getCollection } from 'astro:content';", 'model may import topojson-specification, not "astro:content"'],
    ["import { readFileSync } from 'node:fs';", 'model may import topojson-specification, not "node:fs"'],
    ["import { rankScores } from './rank';", 'ends with the extension'],
    ["import { rankScores } from './rank.js';", 'ends with the extension'],
    ["import { rankScores } from '@/model/rank.ts';", 'no path aliases'],
    ["import words from '../../content/words.json';", 'leaves src/'],
  ])('refuse %s in the model', (text, rule) => {
    expect(breachesOf('src/model/example.ts', text)).toEqual([expect.stringContaining(rule)]);
  });

  it('let a day be made of text, and speak of the clock in a comment', () => {
    expect(breachesOf('src/model/example.ts', "// never Date.now()\nconst day = new Date('2024-04-17');\n")).toEqual(
      [],
    );
  });

  it('refuse barrels and rooms that the house does not have', () => {
    expect(breachesOf('src/model/index.ts', 'export const one = 1;')).toEqual([expect.stringContaining('no barrels')]);
    expect(breachesOf('src/utils/text.ts', 'export const one = 1;')).toEqual([
      expect.stringContaining('no room "utils"'),
    ]);
  });

  it('let client code be started by a script of a component, and by nothing else', () => {
    const script = '---\nconst a = 1;\n---\n<p>{a}</p>\n<script>\n  import "../client/copy.ts";\n</script>\n';
    expect(breachesOf('src/components/CopyButton.astro', script)).toEqual([]);
    expect(breachesOf('src/components/CopyButton.astro', '---\nimport "../client/copy.ts";\n---\n')).toEqual([
      expect.stringContaining('CopyButton.astro:2: "../client/copy.ts": client code is started by a <script>'),
    ]);
    expect(breachesOf('src/components/CopyButton.astro', script.replace('client/copy', 'outputs/feed'))).toEqual([
      expect.stringContaining('CopyButton.astro:6: a <script> of components may import client, not outputs'),
    ]);
  });
});
