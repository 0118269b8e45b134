import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogueIn } from '../src/rules/catalogue.ts';
import { checkFiles } from '../src/rules/check-files.ts';
import { toGithub, toJson, toText } from '../src/problems/report.ts';
import { readFiles } from '../src/dataset/read-files.ts';
import type { Lang } from '../src/language/lang.ts';

const FORMATS = { text: toText, json: toJson, github: toGithub } as const;

const USAGE = `npm run check -- [--root DIR] [--format text|json|github] [--lang vi|en]
  --root    thư mục chứa data/ và content/ · a folder that holds data/ and content/ (default: this one)
  --format  text (mặc định · default), json, github
  --lang    vi (mặc định · default), en`;

interface Options {
  readonly root: string;
  readonly format: keyof typeof FORMATS;
  readonly lang: Lang;
}

/** Prints what is wrong with the call and leaves with 2: the data were not checked. */
function refuse(reason: string): never {
  console.error(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

function readOptions(): Options {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        root: { type: 'string' },
        format: { type: 'string' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: false,
    }));
  } catch (cause) {
    return refuse((cause as Error).message);
  }
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const format = values.format ?? 'text';
  const lang = values.lang ?? 'vi';
  if (!(format in FORMATS)) return refuse(`--format "${format}": text, json, github`);
  if (lang !== 'vi' && lang !== 'en') return refuse(`--lang "${lang}": vi, en`);
  const root = resolve(values.root ?? process.cwd());
  if (!existsSync(root) || !statSync(root).isDirectory())
    return refuse(`--root "${values.root}": không có thư mục này · no such folder`);
  if (!existsSync(join(root, 'data'))) return refuse(`"${root}": không có thư mục data/ · there is no data/ in it`);
  return { root, format: format as Options['format'], lang };
}

const { root, format, lang } = readOptions();
const { problems } = checkFiles(readFiles(root));
process.stdout.write(FORMATS[format](problems, catalogueIn(lang)));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
