import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueIn } from '../src/checks/catalogue.ts';
import { checkFiles } from '../src/checks/check-files.ts';
import { toText } from '../src/problems/report.ts';
import { readFiles } from '../src/dataset/read-files.ts';
import { scaffold, type ScaffoldKind } from './scaffold.ts';
import { writeFiles } from './write-files.ts';

const KINDS: readonly ScaffoldKind[] = ['site', 'news', 'edition', 'index', 'document'];
const NAMES = [
  'root',
  'lang',
  'date',
  'slug',
  'source',
  'kind',
  'index',
  'edition',
  'unit-set',
  'methodology',
  'announced',
  'units-ranked',
  'comparable',
  'reason-vi',
  'reason-en',
  'id',
  'max',
  'measure',
  'abbr',
  'name-vi',
  'name-en',
  'producer-vi',
  'producer-en',
  'unit-kind',
  'decimals',
  'number',
  'issuer',
  'issuer-en',
  'type',
  'title-vi',
  'title-en',
] as const;

const USAGE = `npm run new -- KIND […]    [--root DIR] [--lang vi|en]
  site      --root DIR: the tables that every site has and its texts, for another country
  news      --date YYYY-MM-DD --slug TEN-NGAN [--source ID] [--kind news|analysis|opinion]
  edition   --index ID --edition YEAR [--unit-set ID] [--methodology ID] [--units-ranked N] [--announced DATE]
            [--comparable yes|no|partly] [--reason-vi "…"] [--reason-en "…"] [--source ID]
  index     --id ID [--abbr A] [--name-vi "…"] [--name-en "…"] [--producer-vi "…"] [--producer-en "…"]
            [--unit-kind ID] [--measure point|percent|index-0-1] [--max N] [--decimals N] [--methodology ID]
  document  --number 01/NQ-CP --issuer "…" [--issuer-en "…"] [--date DATE] [--type decision|resolution|…] [--title-vi "…"] [--title-en "…"]
Chỗ trống do npm run check nêu tên · the check names the blanks`;

/**
 * `npm run new`: begins a site, a news item, an edition, an index or a document in both languages, never over something there.
 * 0: written (blanks are listed); 1: it is there already; 2: a wrong call.
 */
export function runNew(args: readonly string[], print: (text: string) => void): 0 | 1 | 2 {
  const refuse = (reason: string): 2 => {
    print(`${reason}\n\n${USAGE}`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(NAMES.map((name) => [name, { type: 'string' as const }])),
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    return refuse((cause as Error).message);
  }
  const values: Record<string, string | undefined> = Object.fromEntries(
    Object.entries(parsed.values).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  if (parsed.values.help) {
    print(USAGE);
    return 0;
  }
  const kind = KINDS.find((each) => each === parsed.positionals[0]);
  const lang = values.lang ?? 'vi';
  if (!kind || parsed.positionals.length > 1) return refuse(`KIND: ${KINDS.join(', ')}`);
  if (lang !== 'vi' && lang !== 'en') return refuse(`--lang "${lang}": vi, en`);
  const root = resolve(values.root ?? process.cwd());
  if (kind !== 'site' && !existsSync(join(root, 'data')))
    return refuse(`"${root}": không có thư mục data/ · there is no data/ in it`);

  const files = readFiles(root);
  const { facts } = checkFiles(files);
  const made = scaffold(kind, values, facts);
  if ('reason' in made) {
    if (made.isWrongCall) return refuse(made.reason[lang]);
    print(made.reason[lang]);
    return 1;
  }
  const { texts, next } = made;
  writeFiles(root, texts);
  const blanks = checkFiles(readFiles(root)).problems.filter(({ file }) => texts.has(file));
  print(`${lang === 'vi' ? 'Đã tạo' : 'Made'}:\n${[...texts.keys()].map((path) => `  ${path}`).join('\n')}`);
  if (blanks.length > 0)
    print(`\n${lang === 'vi' ? 'Còn phải điền' : 'Still to fill in'}:\n${toText(blanks, catalogueIn(lang))}`);
  print(next[lang]);
  return 0;
}
