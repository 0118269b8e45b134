import { mkdirSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFiles, type Checked } from '../src/rules/check-files.ts';
import { RELEASES } from '../src/schema/correction-tables.ts';
import { toText } from '../src/problems/report.ts';
import { sha256 } from '../src/reading/sha256.ts';
import { readSnapshot, releasedRows, snapshotPath, snapshotText, type ReleasedRow } from '../src/reading/snapshot.ts';
import { csvLines } from '../src/reading/csv-text.ts';
import { cell } from '../src/reading/table.ts';
import { readFiles } from '../src/dataset/read-files.ts';
import { isIsoDate } from '../src/language/dates.ts';
import { dayOf } from '../src/language/moments.ts';
import { momentOfBuild } from './moment.ts';

const USAGE = `npm run release -- --index ID --edition YEAR --date YYYY-MM-DD [--root DIR]
npm run release -- --all --date YYYY-MM-DD [--root DIR]
  ghi lại những gì đã công bố vào releases/, chỉ thêm, không sửa · records in releases/ what was published, only ever adding
  --index, --edition  kỳ nào · which edition
  --all               mọi kỳ có số chưa ghi · every edition with values that are not recorded
  --date              ngày công bố ở đây · the day it was published here
  --root              thư mục chứa data/, content/, releases/ · the folder that holds them`;

const REGISTER = RELEASES.path;
const COLUMNS = RELEASES.columns.map(({ name }) => name);

/** Leaves with 2: nothing was written. */
function refuse(reason: string): never {
  console.error(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

function readOptions(): { root: string; date: string; only: { index: string; edition: string } | null } {
  try {
    const { values } = parseArgs({
      options: {
        index: { type: 'string' },
        edition: { type: 'string' },
        date: { type: 'string' },
        root: { type: 'string' },
        all: { type: 'boolean' },
      },
    });
    const { index, edition, date, all } = values;
    if (!date || date.length !== 10 || !isIsoDate(date)) return refuse(`--date "${date ?? ''}": YYYY-MM-DD`);
    const today = dayOf(momentOfBuild(undefined));
    if (date > today) return refuse(`--date "${date}": sau hôm nay · after today, ${today}`);
    if (all ? index || edition : !index || !edition) return refuse('--index và · and --edition, hoặc · or --all');
    return {
      root: resolve(values.root ?? process.cwd()),
      date,
      only: all ? null : { index: index!, edition: edition! },
    };
  } catch (cause) {
    return refuse((cause as Error).message);
  }
}

interface EditionToRelease {
  readonly index: string;
  readonly edition: string;
  readonly announcedOn: string;
  readonly rows: readonly ReleasedRow[];
}

/** Editions with an observation file, in the order of the data. */
const editionsOf = ({ facts: { tables } }: Checked): EditionToRelease[] =>
  (tables.get('data/indices/indices.csv')?.rows ?? []).flatMap((index) =>
    (tables.get(`data/indices/${cell(index, 'id')}/editions.csv`)?.rows ?? []).flatMap((row): EditionToRelease[] => {
      const [id, edition] = [cell(index, 'id'), cell(row, 'edition')];
      const table = tables.get(`data/indices/${id}/observations/${edition}.csv`);
      return table && table.rows.length > 0
        ? [{ index: id, edition, announcedOn: cell(row, 'announced_on'), rows: releasedRows(table) }]
        : [];
    }),
  );

const { root, date, only } = readOptions();
const checked = checkFiles(readFiles(root));
if (checked.problems.some(({ severity }) => severity === 'error')) {
  process.stdout.write(toText(checked.problems, 'vi'));
  console.error('có lỗi, chưa ghi gì · there are errors, nothing was recorded');
  process.exit(1);
}

const editions = editionsOf(checked).filter(
  ({ index, edition }) => !only || (index === only.index && edition === only.edition),
);
if (only && editions.length === 0) refuse(`${only.index} ${only.edition}: không có số liệu · has no observations`);
const recorded = checked.facts.tables.get(REGISTER)?.rows ?? [];
const lines: string[][] = [];
const snapshots: { readonly path: string; readonly text: string }[] = [];
for (const { index, edition, announcedOn, rows } of editions) {
  const name = `${index} ${edition}`;
  if (announcedOn !== '' && dayOf(announcedOn).slice(0, date.length) > date.slice(0, announcedOn.length)) {
    if (only) refuse(`${name}: công bố ngày ${announcedOn}, sau · is announced on ${announcedOn}, after ${date}`);
    console.log(`${name}: chờ đến · waits until ${announcedOn}`);
    continue;
  }
  const last = recorded
    .filter((row) => cell(row, 'index') === index && cell(row, 'edition') === edition)
    .sort((a, b) => Number(cell(a, 'revision')) - Number(cell(b, 'revision')))
    .at(-1);
  const before = last
    ? readFileSync(join(root, snapshotPath(index, edition, Number(cell(last, 'revision')))), 'utf8')
    : null;
  const text = snapshotText(rows);
  if (text === before) {
    if (only) console.log(`${name}: không đổi từ bản · unchanged since r${cell(last!, 'revision')}`);
    continue;
  }
  if (last && cell(last, 'date') > date) refuse(`${name}: r${cell(last, 'revision')} ${cell(last, 'date')} > ${date}`);
  const revision = last ? Number(cell(last, 'revision')) + 1 : 1;
  const path = snapshotPath(index, edition, revision);
  if (existsSync(join(root, path))) refuse(`${path}: đã có · is there already`);
  snapshots.push({ path, text });
  const release: Readonly<Record<string, string>> = {
    release: `${edition}-r${revision}`,
    index,
    edition,
    revision: String(revision),
    date,
    sha256: sha256(new TextEncoder().encode(text)),
    rows: String(rows.length),
  };
  lines.push(COLUMNS.map((column) => release[column]!));
  console.log(`${path}: ${rows.length} giá trị · values`);
  if (before !== null) listRevisions(index, edition, readSnapshot(before), rows);
}
// Nothing is written before everything is known to be right.
for (const { path, text } of snapshots) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
if (lines.length > 0) {
  const file = join(root, REGISTER);
  const head = existsSync(file) ? readFileSync(file, 'utf8') : csvLines([COLUMNS]);
  writeFileSync(file, `${head}${csvLines(lines)}`);
}
console.log(`${lines.length} bản mới · new releases`);

/** The corrections that this release takes in: what the log says of each figure that changed since the release before. */
function listRevisions(
  index: string,
  edition: string,
  before: readonly ReleasedRow[],
  now: readonly ReleasedRow[],
): void {
  const key = ({ unit, indicator }: ReleasedRow): string => `${unit}/${indicator}`;
  const current = new Map(now.map((row) => [key(row), row]));
  const changed = new Set(
    before
      .filter((row) => current.get(key(row))?.value !== row.value || current.get(key(row))?.rank !== row.rank)
      .map(key),
  );
  for (const row of checked.facts.tables.get('data/revisions.csv')?.rows ?? []) {
    if (
      cell(row, 'index') !== index ||
      cell(row, 'edition') !== edition ||
      !changed.has(`${cell(row, 'unit')}/${cell(row, 'indicator')}`)
    )
      continue;
    console.log(
      `  ${cell(row, 'date')} ${cell(row, 'unit')} ${cell(row, 'indicator')}: ${cell(row, 'old')} → ${cell(row, 'new')} (${cell(row, 'reason_vi')})`,
    );
  }
  const known = new Set(before.map(key));
  const added = now.filter((row) => !known.has(key(row))).length;
  if (added > 0) console.log(`  ${added} giá trị mới · new values`);
}
