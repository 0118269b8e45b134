import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useFolder } from '../../tests/commands.ts';
import { writeGrownRoot } from '../../tests/fixtures/grown-root.ts';
import { SNAPSHOT } from '../../tests/fixtures/snapshot-root.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { LANGS } from '../language/lang.ts';
import { pathOf } from '../routes/addresses.ts';
import { publishedFiles } from './site-files.ts';
import { sitePages } from './site-map.ts';

/** Every page and file that the site of a root has, by address. */
function addressesOf(root: string): string[] {
  const { dataset, problems } = loadDataset(root);
  if (!dataset) throw new Error(`${root}: ${JSON.stringify(problems.filter(({ severity }) => severity === 'error'))}`);
  const texts = readdirSync(join(root, 'content', 'pages'));
  const titles = texts.flatMap((slug) => LANGS.map((lang) => ({ slug, lang, title: slug, searchWords: [] })));
  return [
    ...sitePages(dataset, texts).flatMap((page) => LANGS.map((lang) => pathOf(page, lang))),
    ...publishedFiles(dataset, titles, () => new Uint8Array()).map(({ path }) => path),
  ];
}

describe('an edition, a unit set of before, an index and ten news items more', () => {
  const folder = useFolder('grown-');

  test('are right data, move no address, and give no two things the same one', () => {
    writeGrownRoot(folder('root'));
    const [before, after] = [addressesOf(SNAPSHOT), addressesOf(folder('root'))];
    const now = new Set(after);
    expect(before.filter((address) => !now.has(address))).toEqual([]);
    expect(after.filter((address, i) => after.indexOf(address) !== i)).toEqual([]);
    // Ten news items in two languages, editions, units and charts of the new index.
    expect(now.size - before.length).toBeGreaterThan(200);
  });
});
