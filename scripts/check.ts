import { catalogueIn } from '../src/checks/catalogue.ts';
import { checkFiles } from '../src/checks/check-files.ts';
import { toGithub, toJson, toText } from '../src/problems/report.ts';
import { readFiles } from '../src/dataset/read-files.ts';
import { langOf, readCommandLine, rootOf, text } from './command-line.ts';

const FORMATS = { text: toText, json: toJson, github: toGithub } as const;

const USAGE = `npm run check -- [--root DIR] [--format text|json|github] [--lang vi|en]
  --root    thư mục chứa data/ và content/ · a folder that holds data/ and content/ (default: this one)
  --format  text (mặc định · default), json, github
  --lang    vi (mặc định · default), en`;

const { values, refuse } = readCommandLine(USAGE, { root: text, format: text, lang: text });
const asked = values.format ?? 'text';
const format = isFormat(asked) ? asked : refuse(`--format "${asked}": text, json, github`);
const lang = langOf(values.lang, refuse);
const root = rootOf(values.root, refuse);
const { problems } = checkFiles(readFiles(root));
process.stdout.write(FORMATS[format](problems, catalogueIn(lang)));
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;

function isFormat(name: string): name is keyof typeof FORMATS {
  return name in FORMATS;
}
