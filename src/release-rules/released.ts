import { memoized } from '../language/memoized.ts';
import { tally } from '../problems/compared.ts';
import { problem, valueIn, type Problem } from '../problems/problem.ts';
import { csvLine } from '../reading/csv-text.ts';
import { cell, cellProblem, columnNumber, isSound, type Row, type Table } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import type { EditionFacts } from '../facts/index-facts.ts';
import { provedReleases, REGISTER, releasesIn, type Release } from '../facts/release-facts.ts';
import { words } from './released.words.ts';
import {
  figureKey,
  followRevisions,
  isSameNumber,
  measureOf,
  revisionsByFigure,
  type Measure,
  type Unproven,
} from '../facts/revision-chain.ts';
import { revisionRow } from '../facts/revision-row.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

const REVISIONS = 'data/revisions.csv';

/** No published figure changes in silence. */
export const released = rule({
  name: 'released',
  words,
  run: (facts) => {
    const compared = tally();
    for (const { values } of releasesIn(facts)) compared.add(values.size);
    return { problems: unrecorded(facts), compared };
  },
});

const unrecorded = memoized((facts: Facts): readonly Problem<Code>[] => atTheirFigures(facts, releasedProblems(facts)));

/** Has this revision a problem already, as one that is turned round or stands at another figure? */
export const isMisplaced = (facts: Facts, row: Row): boolean =>
  unrecorded(facts).some(
    ({ code, file, line }) =>
      (code === 'revision-swapped' || code === 'revision-misplaced') && file === REVISIONS && line === row.line,
  );

function releasedProblems(facts: Facts): Problem<Code>[] {
  const revisions = facts.table(REVISIONS);
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
      const last = releases.at(-1);
      if (!last) return [];
      return edition?.observations
        ? checkEdition(facts, edition, edition.observations, releases, byFigure)
        : gone(facts, last, edition);
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
): Problem<Code>[] {
  const revisions = facts.table(REVISIONS);
  const isWhole = facts.isWhole(table.file, 'unit', 'indicator');
  const keys = new Map(releases.flatMap(({ values }) => [...values]));
  const problems: Problem<Code>[] = [];
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
      if (revisions) for (const each of chain.unproven) problems.push(unproven(revisions, each, each === swapped));
      return { ...chain, released, isRevised: rows.length > 0, isSwapped: swapped !== undefined };
    };
    const [value, rank] = [chainOf('value'), chainOf('rank')];
    const figure = { facts, edition, table, release: releases.at(-1)?.name ?? '', unit, indicator };
    const isValued = value.released.some((text) => text !== '');
    if (!row) {
      const [measure, last] = isValued ? (['value', value.last] as const) : (['rank', rank.last] as const);
      if (last !== '') problems.push(removed(figure, measure, last));
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
      if (chain.isRevised && !isSameNumber(chain.last, chain.released.at(-1) ?? '')) continue;
      problems.push(changed(figure, row, measure, chain.last));
    }
  }
  return problems;
}

/** A revision whose `old` is not what was published. */
function unproven(revisions: Table, { row, proven }: Unproven, isSwapped: boolean): Problem<Code> {
  if (isSwapped)
    return cellProblem(revisions, row, 'old', 'revision-swapped', {
      params: { old: cell(row, 'old'), now: cell(row, 'new') },
    });
  // To write in `old` what stands in `new` would correct nothing.
  return cellProblem(revisions, row, 'old', 'revision-not-proven', {
    replacement: isSameNumber(proven, cell(row, 'new')) ? null : proven,
    params: { proven },
  });
}

const NAMES = ['index', 'edition', 'unit', 'indicator', 'measure'] as const;

/**
 * A revision that is not proven where it stands, while just its two numbers changed unrecorded elsewhere, names the
 * wrong figure: one problem, at what it names wrongly.
 */
function atTheirFigures(facts: Facts, problems: readonly Problem<Code>[]): Problem<Code>[] {
  const revisions = facts.table(REVISIONS);
  const open = problems.filter(({ code }) => code === 'unrecorded-change');
  const claimed = new Set<Problem<Code>>();
  const moved = problems.map((each): Problem<Code> => {
    const row =
      each.code === 'revision-not-proven' ? revisions?.rows.find(({ line }) => line === each.line) : undefined;
    if (!row || !revisions) return each;
    const here = {
      index: cell(row, 'index'),
      edition: cell(row, 'edition'),
      unit: cell(row, 'unit'),
      indicator: cell(row, 'indicator'),
      measure: measureOf(row) as string,
    };
    const changes = open.filter(
      ({ params }) =>
        isSameNumber(valueIn(params, 'old'), cell(row, 'old')) &&
        isSameNumber(valueIn(params, 'now'), cell(row, 'new')),
    );
    const change = changes[0];
    if (!change) return each;
    const there = figureOf(change);
    const wrong = NAMES.filter((name) => here[name] !== there[name]);
    const column = wrong.find((name) => revisions.columns.includes(name)) ?? 'indicator';
    const isCertain = changes.length === 1 && wrong.length === 1 && wrong[0] === column;
    if (changes.length === 1) claimed.add(change);
    return cellProblem(revisions, row, column, 'revision-misplaced', {
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
  const [unit = ''] = valueIn(params, 'unit').split(' ', 1);
  return {
    index,
    edition,
    unit,
    indicator: valueIn(params, 'indicator'),
    measure: columnName,
  };
}

/** `revision-before-release`: nothing is corrected before it was published. */
function beforeRelease(facts: Facts, revisions: Table | null): Problem<Code>[] {
  if (!revisions) return [];
  return revisions.rows.flatMap((row): Problem<Code>[] => {
    const release = isSound(row, 'date', 'index', 'edition')
      ? releasesIn(facts).find(({ index, edition }) => index === cell(row, 'index') && edition === cell(row, 'edition'))
      : undefined;
    if (!release || !isSound(release.row, 'date')) return [];
    const [date, released] = [cell(row, 'date'), cell(release.row, 'date')];
    return date !== '' && date < released.slice(0, date.length)
      ? [
          cellProblem(revisions, row, 'date', 'revision-before-release', {
            params: { release: release.name, released },
          }),
        ]
      : [];
  });
}

/** A released figure, as far as its problems need it. */
interface ReleasedFigure {
  readonly facts: Facts;
  readonly edition: EditionFacts;
  readonly table: Table;
  readonly release: string;
  readonly unit: string;
  readonly indicator: string;
}

function changed(
  { facts, edition, table, release, unit, indicator }: ReleasedFigure,
  row: Row,
  measure: Measure,
  old: string,
): Problem<Code> {
  const now = cell(row, measure);
  const { columns, text } = revisionRow(facts.table(REVISIONS), {
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

function removed(
  { facts, edition, table, release, unit, indicator }: ReleasedFigure,
  measure: Measure,
  old: string,
): Problem<Code> {
  const { columns, text } = revisionRow(facts.table(REVISIONS), {
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
  const declared = facts.sets.get(edition.unitSet)?.units.get(unit);
  const name = declared ? cell(declared, 'name_vi') : '';
  return problem(
    'unrecorded-removal',
    { file: table.file, line, column: columnNumber(table, measure), columnName: measure },
    { params: { unit: `${unit} ${name}`.trim(), indicator, release, old, columns: csvLine(columns), row: text } },
  );
}

/** The edition, its index or its file is not there; unless it only could not be read, which is a problem already. */
function gone(facts: Facts, release: Release, edition: EditionFacts | undefined): Problem<Code>[] {
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
): Problem<Code>[] {
  if (!revisions) return [];
  return revisions.rows.flatMap((row): Problem<Code>[] => {
    const [index, edition] = [cell(row, 'index'), cell(row, 'edition')];
    const isKnown = isSound(row, 'index', 'edition') && editions.has(`${index}/${edition}`);
    return isKnown && !released.has(`${index}/${edition}`)
      ? [cellProblem(revisions, row, 'edition', 'revision-of-unreleased', { params: { index, edition } })]
      : [];
  });
}
