import type { CodeHelp, Comparison, EditionProof, Proof, RuleProof } from '../model/proof.ts';
import type { ContentText } from '../reading/article.ts';
import type { Checked } from './check-files.ts';
import { comparisonsIn, jumpsCompared } from './edition-coverage.ts';
import { EXAMPLES } from '../problems/examples.ts';
import type { Facts } from './facts.ts';
import type { Problem, ProblemCode } from '../problems/problem.ts';
import { problemHelp } from '../problems/problem-help.ts';
import { numbersIn } from './prose-numbers.ts';
import { RULES } from './rules.ts';
import { severityOfCode } from '../problems/severity.ts';
import { cell, type Table } from '../reading/table.ts';
import type { TopologyFacts } from '../reading/topology.ts';

/** What the reading of files reports before any rule about meaning runs. */
const READING: readonly { readonly name: string; readonly codes: readonly ProblemCode[] }[] = [
  {
    name: 'characters',
    codes: [
      'not-utf-8',
      'byte-order-mark',
      'line-ends',
      'control-character',
      'invisible-character',
      'no-break-space',
      'full-width',
      'not-nfc',
      'outer-space',
      'lost-character',
      'garbled-text',
    ],
  },
  {
    name: 'tables',
    codes: [
      'empty-file',
      'wrong-delimiter',
      'no-header',
      'header-below',
      'repeated-header',
      'row-in-quotes',
      'misspelt-column',
      'unknown-column',
      'repeated-column',
      'missing-column',
      'nameless-column',
      'unterminated-quote',
      'stray-quote',
      'wrong-field-count',
      'comma-in-cell',
      'empty-row',
      'no-front-matter',
      'front-matter-late',
      'front-matter-mark',
      'open-front-matter',
      'bad-yaml',
      'repeated-key',
    ],
  },
  { name: 'topologies', codes: ['bad-json', 'bad-topology'] },
  {
    name: 'cells',
    codes: [
      'empty-cell',
      'not-a-number',
      'not-an-integer',
      'ambiguous-number',
      'placeholder',
      'not-a-date',
      'not-a-moment',
      'moment-without-offset',
      'foreign-offset',
      'impossible-date',
      'day-missing',
      'not-a-period',
      'not-a-year',
      'not-a-choice',
      'bad-id',
      'bad-slug',
      'bad-url',
    ],
  },
];

const REFERENCE_COLUMNS = [
  'source',
  'source_a',
  'source_b',
  'field',
  'methodology',
  'unit_set',
  'from_set',
  'to_set',
  'scheme',
  'index',
  'series',
  'part_of',
  'session',
  'document',
];

interface Counted {
  readonly facts: Facts;
  readonly tables: readonly Table[];
  readonly news: readonly ContentText[];
  readonly texts: readonly ContentText[];
  readonly topologies: readonly TopologyFacts[];
  readonly editions: readonly EditionProof[];
  readonly rows: number;
  readonly cells: number;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const total = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((sum, item) => sum + count(item), 0);
const filled = (table: Table | null, ...columns: readonly string[]): number =>
  total(table?.rows ?? [], (row) => columns.filter((column) => cell(row, column) !== '').length);
const rowsOf =
  (path: string) =>
  ({ facts }: Counted): number =>
    facts.rows(path).length;
const ofEditions =
  (kind: 'observations' | 'sums' | 'ranks' | 'means' | 'counts' | 'jumps') =>
  ({ editions }: Counted): number =>
    total(editions, ({ comparisons }) => comparisons[kind]);
const langOf = (text: ContentText): 'vi' | 'en' => (text.file.endsWith('/en.md') ? 'en' : 'vi');

/** Over how many things each rule ran, counted from what was read. A test holds that no rule is without a count. */
const COMPARED: Readonly<Record<string, (counted: Counted) => number>> = {
  characters: ({ tables, texts }) => tables.length + texts.length,
  tables: ({ rows }) => rows,
  topologies: ({ topologies }) => topologies.length,
  cells: ({ cells }) => cells,
  files: ({ tables, texts }) => tables.length + texts.length,
  keys: ({ rows }) => rows,
  references: ({ tables }) =>
    total(
      tables,
      (table) =>
        filled(table, ...REFERENCE_COLUMNS) +
        (table.file.startsWith('data/units/') && !table.file.endsWith('/sets.csv') ? filled(table, 'set') : 0),
    ),
  'unit-references': ({ facts }) =>
    filled(facts.table('data/units/tiles.csv'), 'code') +
    filled(facts.table('data/units/successions.csv'), 'from_code', 'to_code') +
    filled(facts.table('data/units/boundaries/archipelago-tiles.csv'), 'unit') +
    filled(facts.table('data/targets.csv'), 'unit') +
    filled(facts.table('data/revisions.csv'), 'unit') +
    facts.rows('data/conflicts.csv').filter((row) => !/^(?:national|region:.*|)$/.test(cell(row, 'unit'))).length +
    total(
      facts.rows('data/sessions.csv'),
      (row) =>
        cell(row, 'venues')
          .split('|')
          .filter((part) => part.trim()).length,
    ) +
    facts.rows('data/series/series.csv').filter((row) => cell(row, 'scope').startsWith('unit:')).length,
  units: ({ facts }) =>
    filled(facts.table('data/units/units.csv'), 'region') +
    facts.rows('data/units/tiles.csv').length +
    facts.rows('data/units/boundaries/archipelago-tiles.csv').length +
    facts.rows('data/units/sets.csv').length,
  successions: rowsOf('data/units/successions.csv'),
  boundaries: ({ topologies }) => total(topologies, ({ outlines }) => outlines.length),
  indicators: ({ facts }) =>
    total(facts.indices, ({ methodologies }) =>
      total([...methodologies.values()], ({ indicators }) => indicators.size),
    ),
  editions: ({ editions }) => editions.length,
  observations: ofEditions('observations'),
  sums: ofEditions('sums'),
  ranks: ofEditions('ranks'),
  aggregates: ({ facts }) => total(facts.indices, ({ aggregates }) => aggregates?.rows.length ?? 0),
  means: ofEditions('means'),
  counts: ofEditions('counts'),
  jumps: ofEditions('jumps'),
  series: rowsOf('data/series/observations.csv'),
  conflicts: rowsOf('data/conflicts.csv'),
  revisions: rowsOf('data/revisions.csv'),
  releases: rowsOf('releases/releases.csv'),
  released: ({ facts }) => total(facts.rows('releases/releases.csv'), (row) => Number(cell(row, 'rows')) || 0),
  subprovincial: ({ tables }) =>
    total(tables, ({ file, rows }) => (file.startsWith('data/subprovincial/') ? rows.length : 0)),
  targets: rowsOf('data/targets.csv'),
  records: ({ facts }) =>
    filled(facts.table('data/documents.csv'), 'replaces') +
    facts.rows('data/targets.csv').length +
    facts.rows('data/tasks.csv').length,
  'source-dates': ({ facts }) => {
    const dated = new Set(
      [...facts.register('data/sources.csv').rows]
        .filter(([, row]) => cell(row, 'published_on') !== '')
        .map(([id]) => id),
    );
    const tables = [
      ...facts.indices.flatMap((index) => [
        ...index.editions.map(({ observations }) => observations),
        index.aggregates,
        facts.table(`data/indices/${index.id}/editions.csv`),
      ]),
      ...['series/observations', 'documents', 'sessions'].map((name) => facts.table(`data/${name}.csv`)),
    ];
    return total(tables, (table) => (table?.rows ?? []).filter((row) => dated.has(cell(row, 'source'))).length);
  },
  'front-matter': ({ news }) => news.length,
  'news-references': ({ news }) =>
    total(
      news,
      ({ frontMatter }) =>
        ['fields', 'units', 'documents'].reduce((sum, key) => sum + list(frontMatter[key]).length, 0) +
        ['source', 'session'].filter((key) => frontMatter[key]).length,
    ),
  figures: ({ news }) => total(news, ({ frontMatter }) => list(frontMatter.figures).length),
  twins: ({ texts }) => texts.length,
  'twin-numbers': ({ news }) =>
    total(news, (text) =>
      [text.frontMatter.title, text.frontMatter.summary, text.body].reduce<number>(
        (sum, part) =>
          sum +
          (typeof part === 'string'
            ? numbersIn(part, langOf(text)).filter(
                ({ decimals, isPercent, value }) => decimals === 0 && !isPercent && value < 1000,
              ).length
            : 0),
        0,
      ),
    ),
  prose: ({ news }) => news.length,
  'prose-numbers': ({ news }) =>
    total(news, (text) =>
      [text.frontMatter.title, text.frontMatter.summary, text.body].reduce<number>(
        (sum, part) => sum + (typeof part === 'string' ? numbersIn(part, langOf(text)).length : 0),
        0,
      ),
    ),
  images: ({ news }) =>
    total(news, ({ frontMatter, body }) => (frontMatter.image ? 1 : 0) + [...body.matchAll(/!\[|<img\b/g)].length),
};

/** Names of rules that `COMPARED` does not count: always empty, or a rule was added without saying what it runs over. */
export const uncountedRules = (): string[] =>
  [...READING, ...RULES].map(({ name }) => name).filter((name) => !(name in COMPARED));

/** What the checks covered and found, counted from what they read. Nothing is estimated; a rule with nothing to compare counts 0. */
export function proofOf({ facts, problems }: Checked): Proof {
  const { tables, texts, topologies } = facts;
  const all = [...tables.values()];
  const places = new Map(problems.map((each) => [each, editionsAt(facts, each)]));
  const editions = facts.indices.flatMap((index) => {
    const jumps = jumpsCompared(index);
    return index.editions.map((edition): EditionProof => {
      const comparisons = comparisonsIn(facts, index, edition, jumps.get(edition.edition) ?? 0);
      const aggregates = (index.aggregates?.rows ?? []).filter(
        (row) => cell(row, 'edition') === edition.edition,
      ).length;
      return {
        index: index.id,
        edition: edition.edition,
        observations: comparisons.observations,
        rules: rulesRun(comparisons, aggregates),
        comparisons,
        problems: problems.filter((each) => places.get(each) === `${index.id}/${edition.edition}`).length,
      };
    });
  });
  const articles = [...texts.values()];
  const counted: Counted = {
    facts,
    tables: all,
    topologies: [...topologies.values()],
    texts: articles,
    news: articles.filter(({ file }) => file.startsWith('content/news/')),
    editions,
    rows: total(all, (table) => table.rows.length),
    cells: total(all, (table) => table.rows.length * table.columns.length),
  };
  const found = problems.map(ruleOf);
  const rules = [...READING, ...RULES].map(({ name, codes }): RuleProof => ({
    name,
    codes,
    compared: COMPARED[name]?.(counted) ?? 0,
    problems: found.filter((each) => each === name).length,
  }));
  return {
    files: all.length + articles.length,
    rows: counted.rows,
    cells: counted.cells,
    texts: articles.length,
    rules,
    editions,
    codes: codeHelp(),
  };
}

/** Rules that had something to look at in an edition: its own row always, its cells where it has any, the others where their count is not 0. */
function rulesRun(comparisons: Readonly<Record<Comparison, number>>, aggregates: number): string[] {
  const reading = comparisons.cells > 0 ? ['characters', 'tables', 'cells', 'files', 'keys', 'source-dates'] : [];
  const counted = (Object.entries(comparisons) as [Comparison, number][])
    .filter(([name, count]) => name !== 'cells' && count > 0)
    .map(([name]) => name);
  return ['editions', ...reading, ...counted, ...(aggregates > 0 ? ['aggregates'] : [])];
}

/** "index/edition" of the place of a problem; null where it concerns no single edition. */
function editionsAt(facts: Facts, { file, line }: Problem): string | null {
  const [, index, edition] =
    /^data\/indices\/([^/]+)\/(?:observations\/([^/]+)|aggregates|editions)\.csv$/.exec(file) ?? [];
  if (edition) return `${index}/${edition}`;
  const row = facts.rows(file).find((each) => each.line === line);
  if (index && row) return `${index}/${cell(row, 'edition')}`;
  return row && /^data\/(?:conflicts|revisions)\.csv$/.test(file)
    ? `${cell(row, 'index')}/${cell(row, 'edition')}`
    : null;
}

/** The rule that reported a problem. Some codes serve several rules: then the file tells which. */
function ruleOf({ code, file }: Problem): string {
  const candidates = [...READING, ...RULES].filter(({ codes }) => codes.includes(code));
  const room = file.startsWith('content/')
    ? /news|figures|twins|prose|front|images/
    : file.startsWith('data/series/')
      ? /^series$/
      : file === 'data/conflicts.csv'
        ? /conflicts/
        : file === 'data/revisions.csv'
          ? /revisions/
          : /^(?!series|news|figures|front)/;
  return (candidates.find(({ name }) => room.test(name)) ?? candidates[0])?.name ?? 'cells';
}

/** Every code with its severity, its help and an example where an invented slip shows it. */
function codeHelp(): CodeHelp[] {
  const english = new Map(problemHelp('en').map((entry) => [entry.code, entry]));
  return problemHelp('vi').map(({ code, when, mend }) => ({
    code,
    severity: severityOfCode(code),
    when: { vi: when, en: english.get(code)!.when },
    mend: { vi: mend, en: english.get(code)!.mend },
    example: EXAMPLES[code] ?? null,
  }));
}
