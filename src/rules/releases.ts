import type { Facts } from './facts.ts';
import type { EditionFacts } from './index-facts.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { provedReleases, REGISTER, releasesIn, type Release } from './release-facts.ts';
import {
  figureKey,
  followRevisions,
  isSameNumber,
  measureOf,
  revisionsByFigure,
  type Measure,
} from './revision-chain.ts';
import { csvLine } from '../reading/csv-text.ts';
import { revisionRow } from './revision-row.ts';
import { snapshotOf, valueKey } from '../reading/snapshot.ts';
import { cell, cellProblem, columnNumber, isSound, type Row, type Table } from '../reading/table.ts';

/** `release-missing`, `release-hash-form`, `release-altered`, `release-rows`, `release-unlisted`, `release-numbering`: what was published stands as it was. */
export function checkReleaseFiles(facts: Facts): Problem[] {
  const table = facts.table(REGISTER);
  const releases = releasesIn(facts);
  const listed = new Set(releases.map(({ path }) => path));
  const unlisted = facts.isWhole(REGISTER, 'index', 'edition', 'revision')
    ? [...(facts.snapshots ?? new Map<string, Uint8Array>()).keys()].filter(
        (path) => snapshotOf(path) && !listed.has(path),
      )
    : [];
  return [
    ...releases.flatMap(({ row, name, path, recorded, actual, values }): Problem[] => {
      if (actual === null)
        return [cellProblem(table!, row, 'release', 'release-missing', { params: { release: name, file: path } })];
      if (!/^[0-9a-f]{64}$/.test(recorded))
        return [
          cellProblem(table!, row, 'sha256', 'release-hash-form', {
            replacement: isShortOf(recorded, actual) ? actual : null,
            params: { file: path },
          }),
        ];
      if (actual === recorded) return rowsOf(table!, row, path, values.size);
      return [problem('release-altered', { file: path, line: 1, column: 1 }, { found: actual, params: { recorded } })];
    }),
    ...unlisted.map((path) => problem('release-unlisted', { file: path, line: 1, column: 1 }, { found: path })),
    ...releases.flatMap(({ row, index, edition, revision }): Problem[] => {
      const before =
        releases
          .filter((other) => other.index === index && other.edition === edition && other.revision < revision)
          .at(-1)?.revision ?? 0;
      return before === revision - 1
        ? []
        : [cellProblem(table!, row, 'revision', 'release-numbering', { params: { index, edition, previous: before } })];
    }),
  ];
}

/** The hash in capitals, or cut off by a program. */
const isShortOf = (recorded: string, actual: string): boolean =>
  recorded.length >= 7 && actual.startsWith(recorded.toLowerCase());

const rowsOf = (table: Table, row: Row, file: string, count: number): Problem[] =>
  !isSound(row, 'rows') || Number(cell(row, 'rows')) === count
    ? []
    : [cellProblem(table, row, 'rows', 'release-rows', { replacement: String(count), params: { file, count } })];

const told = new WeakMap<Facts, Problem[]>();

/** Is this revision told already as one that is turned round or stands at another figure? */
export const isMisplaced = (facts: Facts, row: Row): boolean =>
  checkReleased(facts).some(
    ({ code, file, line }) =>
      (code === 'revision-swapped' || code === 'revision-misplaced') && file === REVISIONS && line === row.line,
  );

const REVISIONS = 'data/revisions.csv';

/** `unrecorded-change`, `unrecorded-removal`, `revision-not-proven`, `revision-swapped`, `revision-misplaced`, `revision-before-release`, `revision-of-unreleased`, `released-edition-gone`: no published figure changes in silence. */
export function checkReleased(facts: Facts): Problem[] {
  let problems = told.get(facts);
  if (!problems) told.set(facts, (problems = atTheirFigures(facts, releasedProblems(facts))));
  return problems;
}

function releasedProblems(facts: Facts): Problem[] {
  const revisions = facts.table('data/revisions.csv');
  const byFigure = revisionsByFigure(revisions?.rows ?? []);
  const editions = new Map<string, EditionFacts>(
    facts.indices.flatMap((index) =>
      index.editions.map((edition) => [`${index.id}/${edition.edition}`, edition] as const),
    ),
  );
  const released = [...new Set(releasesIn(facts).map(({ index, edition }) => `${index}/${edition}`))];
  return [
    ...released.flatMap((key) => {
      const [index, year] = key.split('/') as [string, string];
      const releases = provedReleases(facts, index, year);
      const edition = editions.get(key);
      if (releases.length === 0) return [];
      return edition?.observations
        ? checkEdition(facts, edition, edition.observations, releases, byFigure)
        : gone(facts, releases.at(-1)!, edition);
    }),
    ...beforeRelease(facts, revisions),
    ...(facts.paths.includes(REGISTER) && facts.isWhole(REGISTER, 'index', 'edition')
      ? unreleased(revisions, new Set(released), editions)
      : []),
  ];
}

function checkEdition(
  facts: Facts,
  edition: EditionFacts,
  table: Table,
  releases: readonly Release[],
  byFigure: ReadonlyMap<string, readonly Row[]>,
): Problem[] {
  const revisions = facts.table('data/revisions.csv');
  const isWhole = facts.isWhole(table.file, 'unit', 'indicator');
  const keys = new Map(releases.flatMap(({ values }) => [...values]));
  const problems: Problem[] = [];
  for (const [key, { unit, indicator }] of keys) {
    const row = edition.byIndicator.get(indicator)?.get(unit)?.row ?? null;
    if (!row && !isWhole) continue;
    const chainOf = (measure: Measure) => {
      const released = releases.map(({ values }) => values.get(key)?.[measure] ?? '');
      const rows = byFigure.get(figureKey(edition.index, edition.edition, unit, indicator, measure)) ?? [];
      const chain = followRevisions(released, rows);
      const now = row && isSound(row, measure) ? cell(row, measure) : null;
      const swapped = chain.unproven.find(
        ({ row: at, proven }) =>
          now !== null &&
          now !== '' &&
          rows.at(-1) === at &&
          isSameNumber(cell(at, 'old'), now) &&
          isSameNumber(cell(at, 'new'), proven) &&
          !isSameNumber(now, proven),
      );
      for (const each of chain.unproven) {
        const { row: at, proven } = each;
        if (each === swapped)
          problems.push(
            cellProblem(revisions!, at, 'old', 'revision-swapped', {
              params: { old: cell(at, 'old'), now: cell(at, 'new') },
            }),
          );
        // To write in `old` what stands in `new` would correct nothing.
        else
          problems.push(
            cellProblem(revisions!, at, 'old', 'revision-not-proven', {
              replacement: isSameNumber(proven, cell(at, 'new')) ? null : proven,
              params: { proven },
            }),
          );
      }
      return { ...chain, released, isRevised: rows.length > 0, isSwapped: swapped !== undefined };
    };
    const [value, rank] = [chainOf('value'), chainOf('rank')];
    const told = { facts, edition, table, release: releases.at(-1)!.name, unit, indicator };
    const isValued = value.released.some((text) => text !== '');
    if (!row) {
      const [measure, last] = isValued ? (['value', value.last] as const) : (['rank', rank.last] as const);
      if (last !== '') problems.push(removed(told, measure, last));
      continue;
    }
    for (const [measure, chain] of [
      ['value', value],
      ['rank', rank],
    ] as const) {
      // A figure that was withdrawn takes its rank with it.
      if (measure === 'rank' && isValued && value.last === '') continue;
      const now = cell(row, measure);
      if (chain.last === '' || !isSound(row, measure) || isSameNumber(chain.last, now)) continue;
      if (chain.isSwapped) continue;
      // The last revision itself is wrong: revision-not-current says so.
      if (chain.isRevised && !isSameNumber(chain.last, chain.released.at(-1)!)) continue;
      problems.push(changed(told, row, measure, chain.last));
    }
  }
  return problems;
}

const NAMES = ['index', 'edition', 'unit', 'indicator', 'measure'] as const;

/**
 * A revision that is not proven where it stands, while just its two numbers changed unrecorded elsewhere, names the
 * wrong figure: told once, at what it names wrongly.
 */
function atTheirFigures(facts: Facts, problems: readonly Problem[]): Problem[] {
  const revisions = facts.table(REVISIONS);
  const open = problems.filter(({ code }) => code === 'unrecorded-change');
  const claimed = new Set<Problem>();
  const moved = problems.map((each): Problem => {
    const row =
      each.code === 'revision-not-proven' ? revisions?.rows.find(({ line }) => line === each.line) : undefined;
    if (!row) return each;
    const here = {
      index: cell(row, 'index'),
      edition: cell(row, 'edition'),
      unit: cell(row, 'unit'),
      indicator: cell(row, 'indicator'),
      measure: measureOf(row) as string,
    };
    const changes = open.filter(
      ({ params }) =>
        isSameNumber(String(params.old), cell(row, 'old')) && isSameNumber(String(params.now), cell(row, 'new')),
    );
    const change = changes[0];
    if (!change) return each;
    const there = figureOf(change);
    const wrong = NAMES.filter((name) => here[name] !== there[name]);
    const column = wrong.find((name) => revisions!.columns.includes(name)) ?? 'indicator';
    const isCertain = changes.length === 1 && wrong.length === 1 && wrong[0] === column;
    if (changes.length === 1) claimed.add(change);
    return cellProblem(revisions!, row, column, 'revision-misplaced', {
      replacement: isCertain ? there[column] : null,
      params: {
        old: cell(row, 'old'),
        now: cell(row, 'new'),
        at: `${change.file}:${change.line}:${change.column}`,
        figure: NAMES.map((name) => there[name]).join('/'),
      },
    });
  });
  return moved.filter((each) => !claimed.has(each));
}

/** The figure that an unrecorded change is of. */
function figureOf({ file, columnName, params }: Problem): Readonly<Record<(typeof NAMES)[number], string>> {
  const [, index = '', edition = ''] = /^data\/indices\/([^/]+)\/observations\/([^/]+)\.csv$/.exec(file) ?? [];
  return {
    index,
    edition,
    unit: String(params.unit).split(' ', 1)[0]!,
    indicator: String(params.indicator),
    measure: columnName,
  };
}

/** `revision-before-release`: nothing is corrected before it was published. */
function beforeRelease(facts: Facts, revisions: Table | null): Problem[] {
  return (revisions?.rows ?? []).flatMap((row): Problem[] => {
    const release = isSound(row, 'date', 'index', 'edition')
      ? releasesIn(facts).find(({ index, edition }) => index === cell(row, 'index') && edition === cell(row, 'edition'))
      : undefined;
    if (!release || !isSound(release.row, 'date')) return [];
    const [date, released] = [cell(row, 'date'), cell(release.row, 'date')];
    return date !== '' && date < released.slice(0, date.length)
      ? [
          cellProblem(revisions!, row, 'date', 'revision-before-release', {
            severity: 'warning',
            params: { release: release.name, released },
          }),
        ]
      : [];
  });
}

interface Told {
  readonly facts: Facts;
  readonly edition: EditionFacts;
  readonly table: Table;
  readonly release: string;
  readonly unit: string;
  readonly indicator: string;
}

function changed(
  { facts, edition, table, release, unit, indicator }: Told,
  row: Row,
  measure: Measure,
  old: string,
): Problem {
  const now = cell(row, measure);
  const { columns, text } = revisionRow(facts.table('data/revisions.csv'), {
    index: edition.index,
    edition: edition.edition,
    unit,
    indicator,
    measure,
    old,
    new: now,
    source: cell(row, 'source'),
  });
  return cellProblem(table, row, measure, 'unrecorded-change', {
    params: {
      unit: `${unit} ${cell(row, 'unit_name')}`.trim(),
      indicator,
      release,
      old,
      now: now === '' ? '“”' : now,
      columns: csvLine(columns),
      row: text,
    },
  });
}

function removed({ facts, edition, table, release, unit, indicator }: Told, measure: Measure, old: string): Problem {
  const { columns, text } = revisionRow(facts.table('data/revisions.csv'), {
    index: edition.index,
    edition: edition.edition,
    unit,
    indicator,
    measure,
    old,
    new: '',
    source: cell(edition.row, 'source'),
  });
  // Shown where the row would stand: after the last one that comes before it.
  const line = table.rows.findLast((row) => cell(row, 'unit') <= unit)?.line ?? 1;
  const name = cell(facts.sets.get(edition.unitSet)?.units.get(unit) ?? table.rows[0]!, 'name_vi');
  return problem(
    'unrecorded-removal',
    { file: table.file, line, column: columnNumber(table, measure), columnName: measure },
    { params: { unit: `${unit} ${name}`.trim(), indicator, release, old, columns: csvLine(columns), row: text } },
  );
}

/** The edition, its index or its file is not there; unless it only could not be read, which is told already. */
function gone(facts: Facts, release: Release, edition: EditionFacts | undefined): Problem[] {
  const index = facts.indices.find(({ id }) => id === release.index);
  const editions = `data/indices/${release.index}/editions.csv`;
  const observations = `data/indices/${release.index}/observations/${release.edition}.csv`;
  const file = edition ? observations : index ? editions : 'data/indices/indices.csv';
  const isUnread = facts.unreadable.has(file) || (!edition && !facts.isWhole(file, index ? 'edition' : 'id'));
  if (isUnread) return [];
  return [
    problem(
      'released-edition-gone',
      { file, line: 1, column: 1 },
      { params: { release: release.name, index: release.index, count: release.values.size, file } },
    ),
  ];
}

function unreleased(
  revisions: Table | null,
  released: ReadonlySet<string>,
  editions: ReadonlyMap<string, EditionFacts>,
): Problem[] {
  return (revisions?.rows ?? []).flatMap((row): Problem[] => {
    const [index, edition] = [cell(row, 'index'), cell(row, 'edition')];
    const isKnown = isSound(row, 'index', 'edition') && editions.has(`${index}/${edition}`);
    return isKnown && !released.has(`${index}/${edition}`)
      ? [cellProblem(revisions!, row, 'edition', 'revision-of-unreleased', { params: { index, edition } })]
      : [];
  });
}

/** Has this figure been released as this? Then a change after it is a new one, and the correction before it stands. */
export function isReleasedAs(
  facts: Facts,
  { index, edition }: EditionFacts,
  unit: string,
  indicator: string,
  measure: Measure,
  text: string,
): boolean {
  const row = provedReleases(facts, index, edition).at(-1)?.values.get(valueKey(unit, indicator));
  return row !== undefined && isSameNumber(row[measure], text);
}
