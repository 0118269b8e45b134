import { resolve } from 'node:path';
import type { SourceFile } from '../src/reading/source-file.ts';
import { loadFiles } from '../src/dataset/load-dataset.ts';
import { readFiles } from '../src/dataset/read-files.ts';
import { changesReport, type SiteState } from '../src/outputs/changes-report.ts';
import { readCommandLine, text } from './command-line.ts';
import { filesAt, NoSuchState } from './git-files.ts';

const USAGE = `npm run changes -- BASE [--format md] [--root DIR]
  thay đổi này làm gì cho bạn đọc: giá trị, hạng, kỳ, tin, trang · what this change does to readers
  BASE    nhánh, nhãn hay commit để so · branch, tag or commit to compare with, e.g. origin/main, HEAD~1
  --root  thư mục chứa data/ và content/ · a folder that holds data/ and content/ (default: this one)`;

/** The site of some files; leaves with 1 where they have errors, which are printed with the name of the state they are of. */
function stateOf(files: readonly SourceFile[], name: string): SiteState {
  const { dataset, report } = loadFiles(files);
  if (!dataset) {
    console.error(`${name}: có lỗi, không so được · has errors, cannot be compared\n\n${report('vi')}`);
    process.exit(1);
  }
  return {
    data: dataset,
    texts: [...new Set(files.flatMap(({ path }) => /^content\/pages\/([^/]+)\/(?:vi|en)\.mdx$/.exec(path)?.[1] ?? []))],
  };
}

const { values, positionals, refuse } = readCommandLine(USAGE, { root: text, format: text }, true);
if (values.format !== undefined && values.format !== 'md') refuse(`--format "${values.format}": md`);
const [base = refuse('BASE?'), ...more] = positionals;
if (more.length > 0) refuse('BASE?');
const root = resolve(values.root ?? process.cwd());
try {
  const before = filesAt(root, base);
  if (!before.some(({ path }) => path.startsWith('data/'))) refuse(`"${base}" không có data/ · has no data/`);
  process.stdout.write(changesReport(stateOf(before, base), stateOf(readFiles(root), root), base));
} catch (cause) {
  if (!(cause instanceof NoSuchState)) throw cause;
  refuse(cause.message);
}
