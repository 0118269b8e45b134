import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { coverageTable, withCoverage, type Released, type ReleasedRow } from '../src/dataset/coverage-table.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { RELEASES } from '../src/schema/correction-tables.ts';
import { flag, readCommandLine, text } from './command-line.ts';

const USAGE = `npm run coverage -- [--check] [--root DIR]
  viết bảng độ phủ của data/README.md từ releases/ · writes the table of coverage in data/README.md from releases/
  --check   chỉ soát, bảng cũ thì báo lỗi · only looks, and fails where the table is old
  --root    thư mục chứa data/, content/, releases/ · the folder that holds them`;

const { values, refuse } = readCommandLine(USAGE, { root: text, check: flag });
const root = resolve(values.root ?? process.cwd());
const { dataset } = loadDataset(root);
if (!dataset) refuse('dữ liệu có lỗi: npm run check · the data have errors');
const rowsOf = <Row>(path: string): Row[] =>
  existsSync(join(root, path))
    ? Papa.parse<Row>(readFileSync(join(root, path), 'utf8'), { header: true, skipEmptyLines: true }).data
    : [];
const releases = rowsOf<Record<'index' | 'edition' | 'revision' | 'date', string>>(RELEASES.path).map(
  ({ index, edition, revision, date }): Released => ({
    index,
    edition,
    revision: Number(revision),
    date,
    rows: rowsOf<ReleasedRow>(`releases/${index}/${edition}-r${revision}.csv`),
  }),
);
const path = join(root, 'data', 'README.md');
const before = readFileSync(path, 'utf8');
const after = withCoverage(before, coverageTable(dataset?.indices ?? [], releases));
if (after !== before && values.check) {
  console.error('bảng độ phủ đã cũ, hãy chạy · the table of coverage is old, run: npm run coverage');
  process.exit(1);
}
if (after !== before) writeFileSync(path, after);
console.log(after === before ? 'không đổi · unchanged' : 'đã viết · written: data/README.md');
