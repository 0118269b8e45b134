import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFiles } from '../src/dataset/read-files.ts';
import { registerWith, releasesDue, type NewRelease } from '../src/dataset/releases-due.ts';
import { isIsoDate } from '../src/language/dates.ts';
import { dayOf } from '../src/language/moments.ts';
import { toText } from '../src/problems/report.ts';
import { cell } from '../src/reading/table.ts';
import { catalogueIn } from '../src/checks/catalogue.ts';
import { checkFiles } from '../src/checks/check-files.ts';
import { homeIn } from '../src/facts/home.ts';
import { RELEASES } from '../src/schema/correction-tables.ts';
import { flag, readCommandLine, text } from './command-line.ts';
import { momentOfBuild } from './moment.ts';
import { writeFiles } from './write-files.ts';

const USAGE = `npm run release -- --index ID --edition YEAR --date YYYY-MM-DD [--root DIR]
npm run release -- --all --date YYYY-MM-DD [--root DIR]
  ghi lại những gì đã công bố vào releases/, chỉ thêm, không sửa · records in releases/ what was published, only ever adding
  --index, --edition  kỳ nào · which edition
  --all               mọi kỳ có số chưa ghi · every edition with values that are not recorded
  --date              ngày công bố ở đây · the day it was published here
  --root              thư mục chứa data/, content/, releases/ · the folder that holds them`;

const { values, refuse } = readCommandLine(USAGE, { index: text, edition: text, date: text, root: text, all: flag });
const { index, edition, date = '' } = values;
if (date.length !== 10 || !isIsoDate(date)) refuse(`--date "${date}": YYYY-MM-DD`);
const only = index && edition ? { index, edition } : null;
if (values.all ? (index ?? edition) : !only) refuse('--index và · and --edition, hoặc · or --all');
const root = resolve(values.root ?? process.cwd());
const files = readFiles(root);
const checked = checkFiles(files);
if (checked.problems.some(({ severity }) => severity === 'error')) {
  process.stdout.write(toText(checked.problems, catalogueIn('vi')));
  console.error('có lỗi, chưa ghi gì · there are errors, nothing was recorded');
  process.exit(1);
}
const { offset } = homeIn(checked.facts);
const today = dayOf(momentOfBuild(undefined, offset), offset);
if (date > today) refuse(`--date "${date}": sau hôm nay · after today, ${today}`);
const due = releasesDue(checked, files, date, only);
if (only && due.length === 0) refuse(`${only.index} ${only.edition}: không có số liệu · has no observations`);
const releases = due.flatMap((each) => {
  const name = `${each.index} ${each.edition}`;
  switch (each.state) {
    case 'waits':
      if (only) refuse(`${name}: công bố ngày ${each.until}, sau · is announced on ${each.until}, after ${date}`);
      console.log(`${name}: chờ đến · waits until ${each.until}`);
      return [];
    case 'same':
      if (only) console.log(`${name}: không đổi từ bản · unchanged since r${each.revision}`);
      return [];
    case 'late':
      return refuse(`${name}: r${each.revision} ${each.date} > ${date}`);
    case 'taken':
      return refuse(`${each.path}: đã có · is there already`);
    case 'new':
      tell(each.release);
      return [each.release];
  }
});
// Nothing is written before everything is known to be right.
if (releases.length > 0) {
  const register = join(root, RELEASES.path);
  const before = existsSync(register) ? readFileSync(register, 'utf8') : null;
  writeFiles(
    root,
    new Map([
      ...releases.map((each) => [each.path, each.text] as const),
      [RELEASES.path, registerWith(before, releases)],
    ]),
  );
}
console.log(`${releases.length} bản mới · new releases`);

/** A release in a line, with the corrections that it takes in. */
function tell({ path, count, corrections, added }: NewRelease): void {
  console.log(`${path}: ${count} giá trị · values`);
  for (const row of corrections) {
    const [day, unit, indicator, old, now, reason] = ['date', 'unit', 'indicator', 'old', 'new', 'reason_vi'].map(
      (column) => cell(row, column),
    );
    console.log(`  ${day} ${unit} ${indicator}: ${old} → ${now} (${reason})`);
  }
  if (added > 0) console.log(`  ${added} giá trị mới · new values`);
}
