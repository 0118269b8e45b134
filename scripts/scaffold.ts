import { AGGREGATES, EDITIONS, INDICATORS, INDICES, METHODOLOGIES, OBSERVATIONS } from '../src/schema/index-tables.ts';
import { KINDS } from '../src/schema/unit-tables.ts';
import { DOCUMENTS } from '../src/schema/register-tables.ts';
import { NEWS, PAGE } from '../src/schema/front-matter.ts';
import { SITE } from '../src/schema/site-table.ts';
import { TABLES } from '../src/schema/tables.ts';
import { REQUIRED } from '../src/rules/missing-file.ts';
import { SITE_TEXTS } from '../src/model/site.ts';
import { pathOf, type TableSchema } from '../src/schema/table.ts';
import { readDate } from '../src/reading/date-cell.ts';
import { setAtEndOf } from '../src/facts/sets-in-force.ts';
import type { Facts } from '../src/facts/facts.ts';
import { cell } from '../src/reading/table.ts';
import { csvText } from '../src/reading/csv-text.ts';
import { slugify } from '../src/language/fold.ts';
import { LANGS, type Guidance } from '../src/language/lang.ts';

/** What can be begun with `npm run new`. */
export type ScaffoldKind = 'site' | 'news' | 'edition' | 'index' | 'document';

/** Options by name, as typed. */
export type ScaffoldValues = Readonly<Record<string, string | undefined>>;

/** Files to write (whole texts, also of tables that get a row) and what to do next. */
export interface Scaffold {
  readonly texts: ReadonlyMap<string, string>;
  readonly next: Guidance;
}

/** Why nothing is begun: an option is missing or cannot be read, or the thing is there already. */
export interface NoScaffold {
  readonly reason: Guidance;
  readonly isWrongCall: boolean;
}

const wrong = (vi: string, en: string): NoScaffold => ({ reason: { vi, en }, isWrongCall: true });
const taken = (path: string): NoScaffold => ({
  reason: { vi: `${path} đã có; không ghi đè.`, en: `${path} is there already and is not overwritten.` },
  isWrongCall: false,
});
const needs = (...names: string[]): NoScaffold => wrong(`Thiếu ${names.join(', ')}.`, `Missing ${names.join(', ')}.`);

const notAmong = (name: string, given: string, choices: readonly string[]): NoScaffold =>
  wrong(`${name} “${given}”: một trong ${choices.join(', ')}.`, `${name} “${given}”: one of ${choices.join(', ')}.`);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** Begins one thing. Blanks are left empty where only a source can fill them: the check names every one of them. */
export function scaffold(kind: ScaffoldKind, values: ScaffoldValues, facts: Facts): Scaffold | NoScaffold {
  switch (kind) {
    case 'site':
      return site(facts);
    case 'news':
      return newsItem(values, facts);
    case 'edition':
      return edition(values, facts);
    case 'index':
      return index(values, facts);
    case 'document':
      return document(values, facts);
  }
}

/** Rows that a site begins with, where its tables have one at least: the publication, and the kind of unit it is about. */
const FIRST_ROWS: Readonly<Record<string, readonly Record<string, string>[]>> = {
  [SITE.path]: [{ url: 'https://' }],
  [KINDS.path]: [{ order: '1' }],
};

/** The tables that every root has and the texts that its footer leads to; what is there already stays as it is. */
function site(facts: Facts): Scaffold | NoScaffold {
  const tables = TABLES.filter(({ path }) => REQUIRED.includes(path)).map((schema): [string, string] => [
    schema.path,
    csvText(namesOf(schema), FIRST_ROWS[schema.path] ?? []),
  ]);
  const head = PAGE.keys.flatMap(({ name, start }) => (start === undefined ? [] : [`${name}: ${start}\n`]));
  const pages = SITE_TEXTS.flatMap((name) =>
    LANGS.map((lang): [string, string] => [`content/pages/${name}/${lang}.mdx`, `---\n${head.join('')}---\n\n`]),
  );
  const texts = new Map([...tables, ...pages].filter(([path]) => !facts.paths.includes(path)));
  if (texts.size === 0) return taken(SITE.path);
  return {
    texts,
    next: {
      vi: 'Điền từng ô theo data/README.md: trước hết data/site.csv và data/units/, rồi: npm run new -- index --id ID',
      en: 'Fill in the cells as data/README.md says, data/site.csv and data/units/ first, then: npm run new -- index --id ID',
    },
  };
}

function newsItem({ date, slug, source, kind = 'news' }: ScaffoldValues, facts: Facts): Scaffold | NoScaffold {
  if (!date || !slug) return needs('--date', '--slug');
  if (!['news', 'analysis', 'opinion'].includes(kind)) return notAmong('--kind', kind, ['news', 'analysis', 'opinion']);
  if (readDate(date, { only: 'day' }).code !== undefined)
    return wrong(`--date “${date}” không phải ngày dạng 2024-04-17.`, `--date “${date}” is not a day like 2024-04-17.`);
  const folder = `content/news/${date}-${slugify(slug)}`;
  if (slugify(slug) === '') return wrong(`--slug “${slug}” không có chữ.`, `--slug “${slug}” has no letters.`);
  if (facts.paths.some((path) => path.startsWith(`${folder}/`))) return taken(folder);
  const given: Readonly<Record<string, string | undefined>> = {
    kind,
    event_on: `"${date}"`,
    published_on: `"${date}"`,
    source,
  };
  const lines = NEWS.keys.flatMap(({ name, start }) =>
    start === undefined ? [] : [`${name}: ${given[name] ?? start}\n`],
  );
  const text = `---\n${lines.join('')}---\n\n`;
  return {
    texts: new Map(LANGS.map((lang) => [`${folder}/${lang}.md`, text])),
    next: {
      vi: `Điền tiêu đề, tóm tắt, nguồn, số liệu và thân bài ở cả hai tệp trong ${folder}/.`,
      en: `Fill in title, summary, source, figures and body in both files of ${folder}/.`,
    },
  };
}

function edition(values: ScaffoldValues, facts: Facts): Scaffold | NoScaffold {
  const { index: id, edition: year } = values;
  if (!id || !year) return needs('--index', '--edition');
  if (!YEAR.test(year)) return wrong(`--edition “${year}” không phải năm.`, `--edition “${year}” is not a year.`);
  const known = facts.indices.find((each) => each.id === id);
  const all = facts.indices.map((each) => each.id).join(', ');
  if (!known) return wrong(`Không có chỉ số “${id}” (có: ${all}).`, `There is no index “${id}” (there are: ${all}).`);
  const path = pathOf(EDITIONS, { index: id });
  const observations = pathOf(OBSERVATIONS, { index: id, edition: year });
  const table = facts.table(path);
  if (known.editions.some((each) => each.edition === year)) return taken(`${path}: ${year}`);
  const sets = [...facts.sets.values()].filter(({ kind }) => kind === known.unitKind).map((each) => each.id);
  const { announced, comparable } = values;
  if (values['unit-set'] !== undefined && !sets.includes(values['unit-set']))
    return notAmong('--unit-set', values['unit-set'], sets);
  if (comparable !== undefined && !['yes', 'no', 'partly'].includes(comparable))
    return notAmong('--comparable', comparable, ['yes', 'no', 'partly']);
  if (announced !== undefined && readDate(announced, { instant: true }).code !== undefined)
    return wrong(
      `--announced “${announced}” không phải ngày dạng 2024-04-17 hay thời điểm dạng 2024-04-17T10:00:00+07:00.`,
      `--announced “${announced}” is neither a day like 2024-04-17 nor a moment like 2024-04-17T10:00:00+07:00.`,
    );
  if (values['units-ranked'] !== undefined && !/^[1-9]\d{0,3}$/.test(values['units-ranked']))
    return wrong(
      `--units-ranked “${values['units-ranked']}” không phải số đơn vị, như 34.`,
      `--units-ranked “${values['units-ranked']}” is no number of units, such as 34.`,
    );
  const before = known.editions.filter((each) => each.edition < year).at(-1);
  const isFirst = known.editions.length === 0;
  const inForce = setAtEndOf(facts, known.unitKind, year)?.id;
  const unitSet = values['unit-set'] ?? inForce ?? before?.unitSet ?? newestSet(facts, known.unitKind);
  const row: Record<string, string> = {
    edition: year,
    unit_set: unitSet,
    methodology: values.methodology ?? before?.methodology?.id ?? [...known.methodologies.keys()].at(-1) ?? '',
    announced_on: values.announced ?? '',
    units_assessed: '',
    units_ranked: values['units-ranked'] ?? (before?.unitSet === unitSet ? cell(before.row, 'units_ranked') : ''),
    rank_rule: before ? cell(before.row, 'rank_rule') : 'standard',
    group_bands: '',
    comparable_with_previous: values.comparable ?? (isFirst ? 'no' : ''),
    break_reason_vi: values['reason-vi'] ?? (isFirst ? 'Kỳ đầu tiên.' : ''),
    break_reason_en: values['reason-en'] ?? (isFirst ? 'First edition.' : ''),
    source: values.source ?? '',
  };
  if (row.units_ranked === '') row.units_ranked = String(facts.sets.get(unitSet)?.units.size ?? '');
  const rows = [...(table?.rows ?? []).map(({ cells }) => ({ ...cells })), row].sort((a, b) =>
    a.edition! < b.edition! ? -1 : 1,
  );
  return {
    texts: new Map([
      [path, csvText(table?.columns ?? namesOf(EDITIONS), rows)],
      ...(facts.paths.includes(observations) ? [] : [[observations, csvText(namesOf(OBSERVATIONS), [])] as const]),
    ]),
    next: {
      vi: `Xem lại dòng ${year} trong ${path}, rồi: npm run import -- FILE --index ${id} --edition ${year} --dry-run`,
      en: `Look over the row ${year} of ${path}, then: npm run import -- FILE --index ${id} --edition ${year} --dry-run`,
    },
  };
}

/** The set of a kind that is in force. */
function newestSet(facts: Facts, kind: string): string {
  const sets = [...facts.sets.values()].filter((set) => set.kind === kind);
  return (sets.find(({ row }) => cell(row, 'valid_to') === '') ?? sets.at(-1))?.id ?? '';
}

/** The kinds of units that the root has, in their order; what an index measures where nobody says otherwise is the first. */
const unitKinds = (facts: Facts): string[] =>
  facts
    .rowsOf(KINDS)
    .flatMap(({ values: { id, order } }) => (id === null ? [] : [{ id, order: order ?? Infinity }]))
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);

const namesOf = ({ columns }: TableSchema): string[] => columns.map(({ name }) => name);

function index(values: ScaffoldValues, facts: Facts): Scaffold | NoScaffold {
  const { id } = values;
  if (!id) return needs('--id');
  if (!ID.test(id))
    return wrong(
      `--id “${id}”: chữ thường không dấu, số và gạch nối.`,
      `--id “${id}”: small letters, digits and hyphens.`,
    );
  const folder = `data/indices/${id}`;
  if (facts.indices.some((each) => each.id === id) || facts.paths.some((path) => path.startsWith(`${folder}/`)))
    return taken(folder);
  const kinds = unitKinds(facts);
  const { 'unit-kind': unitKind = kinds[0] ?? '' } = values;
  if (values['unit-kind'] !== undefined && kinds.length > 0 && !kinds.includes(unitKind))
    return notAmong('--unit-kind', unitKind, kinds);
  const max = values.max ?? (values.measure === 'index-0-1' ? '1' : '100');
  const methodology = values.methodology ?? `${id}-1`;
  const row: Record<string, string> = {
    id,
    abbr: values.abbr ?? id.toUpperCase(),
    name_vi: values['name-vi'] ?? '',
    name_en: values['name-en'] ?? '',
    producer_vi: values['producer-vi'] ?? '',
    producer_en: values['producer-en'] ?? '',
    unit_kind: unitKind,
    unit_of_measure: values.measure ?? 'point',
    decimals: values.decimals ?? '2',
    direction: 'higher',
    total_rule: 'published',
  };
  const { path } = INDICES;
  const table = facts.table(path);
  const part = (
    schema: typeof METHODOLOGIES | typeof INDICATORS | typeof EDITIONS | typeof AGGREGATES,
    rows: Record<string, string>[],
  ): [string, string] => [pathOf(schema, { index: id }), csvText(namesOf(schema), rows)];
  return {
    texts: new Map([
      [
        path,
        csvText(table?.columns ?? namesOf(INDICES), [...(table?.rows ?? []).map(({ cells }) => ({ ...cells })), row]),
      ],
      part(METHODOLOGIES, [{ id: methodology, name_vi: 'Bộ tiêu chí', name_en: 'Criteria', max }]),
      part(INDICATORS, [{ methodology, id: 'total', order: '0', name_vi: 'Tổng', name_en: 'Total', max }]),
      part(EDITIONS, []),
      part(AGGREGATES, []),
    ]),
    next: {
      vi: `Thêm các chỉ tiêu vào ${folder}/indicators.csv, rồi: npm run new -- edition --index ${id} --edition NĂM`,
      en: `Add the indicators to ${folder}/indicators.csv, then: npm run new -- edition --index ${id} --edition YEAR`,
    },
  };
}

function document(values: ScaffoldValues, facts: Facts): Scaffold | NoScaffold {
  const { number, issuer, date = '' } = values;
  if (!number || !issuer) return needs('--number', '--issuer');
  if (date !== '' && !/^\d{4}(?:-\d{2}){0,2}$/.test(date))
    return wrong(`--date “${date}” không phải ngày dạng 2024-04-17.`, `--date “${date}” is not a day like 2024-04-17.`);
  const { path } = DOCUMENTS;
  const table = facts.table(path);
  const id = values.id ?? [slugify(number), date.slice(0, 4)].filter(Boolean).join('-');
  const isThere = (table?.rows ?? []).some(
    (row) =>
      cell(row, 'id') === id ||
      (cell(row, 'number') === number && cell(row, 'issuer') === issuer && cell(row, 'issued_on') === date),
  );
  if (isThere) return taken(`${path}: ${id}`);
  const row: Record<string, string> = {
    id,
    number,
    issuer,
    issuer_en: values['issuer-en'] ?? '',
    issued_on: date,
    type: values.type ?? typeOf(number),
    title_vi: values['title-vi'] ?? '',
    title_en: values['title-en'] ?? '',
    status: 'unknown',
    source: values.source ?? '',
  };
  const rows = [...(table?.rows ?? []).map(({ cells }) => ({ ...cells })), row].sort((a, b) =>
    a.id! < b.id! ? -1 : 1,
  );
  return {
    texts: new Map([[path, csvText(table?.columns ?? namesOf(DOCUMENTS), rows)]]),
    next: {
      vi: `Điền trích yếu bằng hai thứ tiếng cho dòng ${id} trong ${path}; dùng id ấy ở “documents” của bản tin.`,
      en: `Fill in the subject in both languages in row ${id} of ${path}; news items name it under “documents”.`,
    },
  };
}

/** What the letters of a document's number say: 01/NQ-CP is a resolution. '' where they say nothing. */
function typeOf(number: string): string {
  const letters = /\/(?:\d{4}\/)?(QĐ|NQ|CT|KH|CV)\b/.exec(number.toUpperCase().normalize('NFC'))?.[1] ?? '';
  return { QĐ: 'decision', NQ: 'resolution', CT: 'directive', KH: 'plan', CV: 'letter' }[letters] ?? '';
}
