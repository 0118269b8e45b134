import { perLanguage } from '../language/lang.ts';
import { tally } from '../problems/compared.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { suggest, suggester } from '../problems/suggestions.ts';
import { only } from '../problems/words.ts';
import { words as cellWords } from '../reading/cells.words.ts';
import { rawCell } from '../reading/csv-text.ts';
import { cell, cellProblem, isSound, type Row, type RowOf, type Table } from '../reading/table.ts';
import { INNER_EDITIONS, INNER_LEVELS, INNER_OBSERVATIONS } from '../schema/subprovincial-tables.ts';
import { inLanguage } from '../schema/table.ts';
import type { Facts } from '../facts/facts.ts';
import { words as fileWords } from './files.words.ts';
import type { ObservationFacts } from '../facts/index-facts.ts';
import { missingFile } from './missing-file.ts';
import { observationFiles } from '../facts/observation-files.ts';
import { words as observationWords } from './observations.words.ts';
import { comparePlaces, type RankScene } from './ranks.ts';
import { words as rankWords } from './ranks.words.ts';
import { words as referenceWords } from './references.words.ts';
import { rule } from '../facts/rule.ts';
import { checkStatus, checkStatusOfRank } from '../facts/status.ts';
import { words } from './subprovincial.words.ts';

const said = {
  ...words,
  ...only(fileWords, 'missing-file', 'edition-not-declared'),
  ...only(referenceWords, 'unknown-source'),
  ...only(
    observationWords,
    'unit-name-mismatch',
    'rank-out-of-range',
    'rank-despite-status',
    'empty-without-reason',
    'value-despite-status',
  ),
  ...only(cellWords, 'not-a-choice', 'value-out-of-scale'),
  ...rankWords,
};
type Code = keyof typeof said;

/**
 * Tables inside a province: the folder is a province, its units and editions are declared, every row is of one of the
 * levels, and of the one that its unit and its edition say. Nothing here is ever compared with a province.
 */
export const subprovincial = rule({
  name: 'subprovincial',
  words: said,
  run: (facts) => {
    const compared = tally();
    const folders = new Map<string, string[]>();
    for (const path of facts.paths) {
      const [, province, file] =
        /^data\/subprovincial\/([^/]+)\/((?:units|editions|observations\/[^/]+)\.csv)$/.exec(path) ?? [];
      if (!province || !file) continue;
      folders.set(province, [...(folders.get(province) ?? []), file]);
      compared.add(facts.rows(path).length);
    }
    return {
      problems: [
        ...(folders.size > 0 && !facts.paths.includes(INNER_LEVELS.path) ? [missingFile(INNER_LEVELS.path)] : []),
        ...[...folders].flatMap(([province, files]) => checkProvince(facts, province, files)),
      ],
      compared,
    };
  },
});

function checkProvince(facts: Facts, province: string, files: readonly string[]): Problem<Code>[] {
  const folder = `data/subprovincial/${province}`;
  const slugs = facts.rows('data/units/units.csv').map((row) => cell(row, 'slug'));
  const isLost = facts.unitsAreComplete && facts.isWhole('data/units/units.csv', 'slug') && !slugs.includes(province);
  const editions = facts.table(`${folder}/editions.csv`);
  const units = facts.table(`${folder}/units.csv`);
  return [
    ...(isLost
      ? [
          problem(
            'unknown-province',
            { file: `${folder}/${files[0] ?? ''}`, line: 1, column: 1 },
            { found: province, suggestions: suggest(province, slugs).suggestions },
          ),
        ]
      : []),
    ...['units.csv', 'editions.csv']
      .filter((file) => !files.includes(file))
      .map((file) => missingFile(`${folder}/${file}`)),
    ...(units ? units.rows.flatMap((row) => checkLevel(facts, units, row)) : []),
    ...(editions ? editions.rows.flatMap((row) => checkEdition(facts, editions, row)) : []),
    ...files.flatMap((file) => {
      const edition = /^observations\/([^/]+)\.csv$/.exec(file)?.[1];
      return edition ? checkTable(facts, province, edition) : [];
    }),
  ];
}

function checkEdition(facts: Facts, table: Table, row: Row): Problem<Code>[] {
  return [...checkSource(facts, table, row), ...checkLevel(facts, table, row), ...checkLastYear(facts, table, row)];
}

/** A level is one of the list. Where the list is not there or cannot be trusted, nothing is unknown. */
function checkLevel(facts: Facts, table: Table, row: Row): Problem<Code>[] {
  if (cell(row, 'level') === '' || !isSound(row, 'level') || isLevel(facts, row)) return [];
  const { rows, suggest: near } = facts.register(INNER_LEVELS.path);
  return [
    cellProblem(table, row, 'level', 'not-a-choice', {
      ...near(cell(row, 'level')),
      params: { choices: [...rows.keys()].join(', ') },
    }),
  ];
}

function isLevel(facts: Facts, row: Row): boolean {
  const { rows, isComplete } = facts.register(INNER_LEVELS.path);
  return !isComplete || !facts.paths.includes(INNER_LEVELS.path) || rows.has(cell(row, 'level'));
}

/** The level of a row where it can be compared: it stands there, and is one. '' otherwise. */
const levelOf = (facts: Facts, row: Row): string =>
  isSound(row, 'level') && isLevel(facts, row) ? cell(row, 'level') : '';

/** A table of a level that has ended measures a year in which there still were such units. */
function checkLastYear(facts: Facts, table: Table, row: Row): Problem<Code>[] {
  const levels = facts.register(INNER_LEVELS.path).rows;
  const edition = cell(row, 'edition');
  const level = levels.get(levelOf(facts, row));
  if (!level || !isSound(row, 'edition') || !isPast(level, edition)) return [];
  const others = [...levels].filter(([, each]) => !isPast(each, edition)).map(([id]) => id);
  return [
    cellProblem(table, row, 'level', 'no-districts', {
      params: {
        edition,
        name: perLanguage((lang) => cell(level, inLanguage('name', lang))),
        last: cell(level, 'last_year'),
        levels: others.join(', '),
      },
    }),
  ];
}

function isPast(level: Row, edition: string): boolean {
  const last = cell(level, 'last_year');
  return last !== '' && isSound(level, 'last_year') && edition > last;
}

function checkTable(facts: Facts, province: string, edition: string): Problem<Code>[] {
  const table = facts.tableOf(INNER_OBSERVATIONS, { province, edition });
  if (!table) return [];
  const folder = `data/subprovincial/${province}`;
  const editionsFile = `${folder}/editions.csv`;
  const declared = facts.rowsOf(INNER_EDITIONS, { province }).filter((row) => cell(row, 'edition') === edition);
  const isWhole =
    facts.paths.includes(editionsFile) &&
    facts.isWhole(editionsFile, 'edition', 'level') &&
    declared.every((row) => isLevel(facts, row));
  if (isWhole && declared.length === 0) {
    const right = observationFiles(facts).strays.get(table.file);
    // Not even a year: its problem is that nobody reads it.
    if (right && !/^\d{4}$/.test(edition)) return [];
    const suggestions = right
      ? right.slice(right.lastIndexOf('/') + 1, -'.csv'.length)
      : suggest(
          edition,
          facts.rows(editionsFile).map((row) => cell(row, 'edition')),
        ).suggestions;
    return [
      problem(
        'edition-not-declared',
        { file: table.file, line: 1, column: 1 },
        { found: edition, suggestions, params: { file: editionsFile } },
      ),
    ];
  }
  const byLevel = new Map(declared.map((row) => [cell(row, 'level'), row]));
  const units = registerOf(facts, `${folder}/units.csv`);
  return [...byLevel]
    .flatMap(([level, of]) => checkRanks(table, level, of))
    .concat(
      table.rows.flatMap((row): Problem<Code>[] => {
        const problems: Problem<Code>[] = [
          ...checkSource(facts, table, row),
          ...checkLevel(facts, table, row),
          ...checkUnit(facts, units, table, row),
          ...checkStatus(table, row),
          ...checkStatusOfRank(table, row),
        ];
        const level = levelOf(facts, row);
        const of = byLevel.get(level);
        if (isWhole && level !== '' && !of)
          problems.push(cellProblem(table, row, 'level', 'level-not-declared', { params: { edition } }));
        return [...problems, ...(of ? checkScale(table, row, of) : [])];
      }),
    );
}

type InnerTable = Table<typeof INNER_OBSERVATIONS>;
type InnerEdition = RowOf<typeof INNER_EDITIONS>;

/** Ranks of one level against its scores, as for an index; more is better. No conflict is recorded within a province. */
function checkRanks(table: InnerTable, level: string, edition: InnerEdition): Problem<Code>[] {
  const max = edition.values.max ?? Infinity;
  const list = table.rows
    .filter((row) => cell(row, 'level') === level && isSound(row, 'level', 'unit'))
    .map((row): ObservationFacts => {
      const { value, rank } = row.values;
      return {
        row,
        unit: cell(row, 'unit'),
        value,
        rank,
        status: cell(row, 'status'),
        ...(value !== null && (value < 0 || value > max) ? { isOutOfScale: true } : {}),
      };
    });
  const scene: RankScene = { table, last: edition.values.units_ranked, severityOf: () => 'error' };
  return [...comparePlaces(scene, list, true).problems];
}

interface InnerUnits {
  readonly file: string;
  readonly rows: ReadonlyMap<string, Row>;
  readonly isComplete: boolean;
  readonly suggest: ReturnType<typeof suggester>;
}

function registerOf(facts: Facts, file: string): InnerUnits {
  const { rows, isComplete } = facts.register(file, 'code');
  return { file, rows, isComplete: isComplete && facts.paths.includes(file), suggest: suggester(rows.keys()) };
}

function checkUnit(
  facts: Facts,
  { file, rows, isComplete, suggest: near }: InnerUnits,
  table: Table,
  row: Row,
): Problem<Code>[] {
  const code = cell(row, 'unit');
  if (code === '' || !isSound(row, 'unit')) return [];
  const unit = rows.get(code);
  if (!unit)
    return isComplete
      ? [cellProblem(table, row, 'unit', 'unknown-inner-unit', { ...near(code), params: { file } })]
      : [];
  const problems: Problem<Code>[] = [];
  const [name, level] = [cell(unit, 'name_vi'), levelOf(facts, unit)];
  if (name !== '' && cell(row, 'unit_name') !== '' && cell(row, 'unit_name') !== name && isSound(row, 'unit_name')) {
    problems.push(
      cellProblem(table, row, 'unit_name', 'unit-name-mismatch', {
        replacement: rawCell(name),
        params: { code, set: file, name, where: '' },
      }),
    );
  }
  const here = levelOf(facts, row);
  if (level !== '' && here !== '' && here !== level) {
    problems.push(
      cellProblem(table, row, 'level', 'level-mismatch', {
        replacement: level,
        params: { unit: `${code} ${name}`, level },
      }),
    );
  }
  return problems;
}

function checkSource(facts: Facts, table: Table, row: Row): Problem<Code>[] {
  const sources = facts.register('data/sources.csv');
  const id = cell(row, 'source');
  return id === '' || !isSound(row, 'source') || !sources.isComplete || sources.rows.has(id)
    ? []
    : [cellProblem(table, row, 'source', 'unknown-source', sources.suggest(id))];
}

function checkScale(table: InnerTable, row: InnerTable['rows'][number], edition: InnerEdition): Problem<Code>[] {
  const { value, rank } = row.values;
  const { max, units_ranked: ranked } = edition.values;
  const problems: Problem<Code>[] = [];
  if (value !== null && (value < 0 || value > (max ?? Infinity))) {
    problems.push(
      cellProblem(table, row, 'value', 'value-out-of-scale', {
        severity: cell(row, 'status') === 'H' ? 'warning' : 'error',
        params: { min: 0, max: max ?? '∞', indicator: `${cell(edition, 'edition')} ${cell(edition, 'level')}` },
      }),
    );
  }
  if (rank !== null && ranked !== null && rank > ranked)
    problems.push(cellProblem(table, row, 'rank', 'rank-out-of-range', { params: { max: ranked } }));
  return problems;
}
