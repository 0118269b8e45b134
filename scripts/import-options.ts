import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ENCODINGS, type Encoding } from '../src/import/encoding.ts';
import type { ImportOptions } from '../src/import/session.ts';

export const USAGE = `npm run import -- FILE --index ID --edition YEAR [--dry-run]
  FILE         .xlsx, .xls, .csv, .tsv
  --index      chỉ số · index, e.g. par-province
  --edition    kỳ, đã có trong editions.csv · edition, a row of editions.csv
  --sheet      tên hay số thứ tự trang tính · name or number of the sheet
  --dry-run    chỉ xem, không ghi · look, write nothing
  --source     nguồn, đã có trong sources.csv · source, a row of sources.csv
  --date, --reason-vi, --reason-en
               ngày và lý do khi một giá trị đã có bị đổi · day and reason when a value changes
  --replace    thay giá trị của kỳ chưa công bố · replace values of an edition without a release
  --decimal    comma | point
  --encoding   ${ENCODINGS.join(' | ')}
  --map        bảng ghép cột đã lưu · a saved mapping
  --save-map   lưu bảng ghép cột · save the mapping
  --yes        không hỏi · ask nothing
  --root       thư mục chứa data/ · folder that holds data/ (default: this one)
  --lang       vi (mặc định · default), en`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const SPEC = {
  index: text,
  edition: text,
  sheet: text,
  'dry-run': flag,
  root: text,
  source: text,
  map: text,
  'save-map': text,
  encoding: text,
  decimal: text,
  date: text,
  'reason-vi': text,
  'reason-en': text,
  replace: flag,
  lang: text,
  yes: flag,
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the command line; a text says what is wrong with it, `help` that only the usage is wanted. */
export function readImportOptions(args: readonly string[]): ImportOptions | { readonly wrong: string } | 'help' {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: SPEC, allowPositionals: true });
  } catch (cause) {
    return { wrong: (cause as Error).message };
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const [file, ...rest] = positionals;
  const lang = values.lang ?? 'vi';
  const root = resolve(values.root ?? process.cwd());
  if (!file) return { wrong: 'FILE?' };
  if (rest.length > 0) return { wrong: `FILE: "${file}", "${rest.join('", "')}"?` };
  if (!existsSync(file) || !statSync(file).isFile()) return { wrong: `"${file}": không có tệp này · no such file` };
  if (!values.index) return { wrong: '--index ID?' };
  if (!/^(?:19|20)\d{2}$/.test(values.edition ?? '')) return { wrong: `--edition "${values.edition ?? ''}": YYYY` };
  if (lang !== 'vi' && lang !== 'en') return { wrong: `--lang "${lang}": vi, en` };
  if (!existsSync(join(root, 'data'))) return { wrong: `"${root}": không có thư mục data/ · there is no data/ in it` };
  if (values.encoding !== undefined && !ENCODINGS.includes(values.encoding as Encoding))
    return { wrong: `--encoding "${values.encoding}": ${ENCODINGS.join(', ')}` };
  if (values.decimal !== undefined && values.decimal !== 'comma' && values.decimal !== 'point')
    return { wrong: `--decimal "${values.decimal}": comma, point` };
  if (values.map !== undefined && !existsSync(values.map))
    return { wrong: `--map "${values.map}": không có tệp này · no such file` };
  return {
    file,
    index: values.index,
    edition: values.edition!,
    root,
    lang,
    isDryRun: values['dry-run'] ?? false,
    isYes: values.yes ?? false,
    sheet: values.sheet ?? null,
    source: values.source ?? null,
    encoding: (values.encoding as Encoding | undefined) ?? null,
    decimal: values.decimal ?? null,
    map: values.map ?? null,
    saveMap: values['save-map'] ?? null,
    date: values.date ?? null,
    reasonVi: (values['reason-vi'] ?? '').trim(),
    isReplacing: values.replace ?? false,
    reasonEn: (values['reason-en'] ?? '').trim(),
  };
}
