import type { Facts } from '../facts.ts';
import type { EditionFacts } from '../index-facts.ts';
import { problem, type Problem } from '../problem.ts';
import { provedReleases, REGISTER, releasesIn, type Release } from '../release-facts.ts';
import { figureKey, followRevisions, isSameNumber, revisionsByFigure, type Measure } from '../revision-chain.ts';
import { revisionRow } from '../revision-row.ts';
import { snapshotOf, valueKey } from '../snapshot.ts';
import { cell, cellProblem, columnNumber, isSound, type Row, type Table } from '../table.ts';

/** `release-missing`, `release-altered`, `release-unlisted`, `release-numbering`: what was published stands as it was. */
export function checkReleaseFiles(facts: Facts): Problem[] {
  const table = facts.table(REGISTER);
  const releases = releasesIn(facts);
  const listed = new Set(releases.map(({ path }) => path));
  const unlisted = facts.isWhole(REGISTER, 'index', 'edition', 'revision') ? [...(facts.snapshots ?? new Map<string, Uint8Array>()).keys()].filter((path) => snapshotOf(path) && !listed.has(path)) : [];
  return [
    ...releases.flatMap(({ row, name, path, recorded, actual }): Problem[] => {
      if (actual === null) return [cellProblem(table!, row, 'release', 'release-missing', { params: { release: name, file: path } })];
      return actual === recorded ? [] : [problem('release-altered', { file: path, line: 1, column: 1 }, { found: actual, params: { recorded } })];
    }),
    ...unlisted.map((path) => problem('release-unlisted', { file: path, line: 1, column: 1 }, { found: path })),
    ...releases.flatMap(({ row, index, edition, revision }): Problem[] => {
      const before = releases.filter((other) => other.index === index && other.edition === edition && other.revision < revision).at(-1)?.revision ?? 0;
      return before === revision - 1 ? [] : [cellProblem(table!, row, 'revision', 'release-numbering', { params: { index, edition, previous: before } })];
    }),
  ];
}

/** `unrecorded-change`, `unrecorded-removal`, `revision-not-proven`, `revision-of-unreleased`, `released-edition-gone`: no published figure changes in silence. */
export function checkReleased(facts: Facts): Problem[] {
  const revisions = facts.table('data/revisions.csv');
  const byFigure = revisionsByFigure(revisions?.rows ?? []);
  const editions = new Map<string, EditionFacts>(facts.indices.flatMap((index) => index.editions.map((edition) => [`${index.id}/${edition.edition}`, edition] as const)));
  const released = [...new Set(releasesIn(facts).map(({ index, edition }) => `${index}/${edition}`))];
  return [
    ...released.flatMap((key) => {
      const [index, year] = key.split('/') as [string, string];
      const releases = provedReleases(facts, index, year);
      const edition = editions.get(key);
      if (releases.length === 0) return [];
      return edition?.observations ? checkEdition(facts, edition, edition.observations, releases, byFigure) : gone(facts, releases.at(-1)!, edition);
    }),
    ...(facts.paths.includes(REGISTER) && facts.isWhole(REGISTER, 'index', 'edition') ? unreleased(revisions, new Set(released), editions) : []),
  ];
}

function checkEdition(facts: Facts, edition: EditionFacts, table: Table, releases: readonly Release[], byFigure: ReadonlyMap<string, readonly Row[]>): Problem[] {
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
      for (const { row: at, proven } of chain.unproven) problems.push(cellProblem(revisions!, at, 'old', 'revision-not-proven', { replacement: proven, params: { proven } }));
      return { ...chain, released, isRevised: rows.length > 0 };
    };
    const [value, rank] = [chainOf('value'), chainOf('rank')];
    const told = { facts, edition, table, release: releases.at(-1)!.name, unit, indicator };
    const isValued = value.released.some((text) => text !== '');
    if (!row) {
      const [measure, last] = isValued ? (['value', value.last] as const) : (['rank', rank.last] as const);
      if (last !== '') problems.push(removed(told, measure, last));
      continue;
    }
    for (const [measure, chain] of [['value', value], ['rank', rank]] as const) {
      // A figure that was withdrawn takes its rank with it.
      if (measure === 'rank' && isValued && value.last === '') continue;
      const now = cell(row, measure);
      if (chain.last === '' || !isSound(row, measure) || isSameNumber(chain.last, now)) continue;
      // The last revision itself is wrong: revision-not-current says so.
      if (chain.isRevised && !isSameNumber(chain.last, chain.released.at(-1)!)) continue;
      problems.push(changed(told, row, measure, chain.last));
    }
  }
  return problems;
}

interface Told {
  readonly facts: Facts;
  readonly edition: EditionFacts;
  readonly table: Table;
  readonly release: string;
  readonly unit: string;
  readonly indicator: string;
}

function changed({ facts, edition, table, release, unit, indicator }: Told, row: Row, measure: Measure, old: string): Problem {
  const now = cell(row, measure);
  const { columns, text } = revisionRow(facts.table('data/revisions.csv'), { index: edition.index, edition: edition.edition, unit, indicator, measure, old, new: now, source: cell(row, 'source') });
  return cellProblem(table, row, measure, 'unrecorded-change', { params: { unit: `${unit} ${cell(row, 'unit_name')}`.trim(), indicator, release, old, now: now === '' ? '“”' : now, columns, row: text } });
}

function removed({ facts, edition, table, release, unit, indicator }: Told, measure: Measure, old: string): Problem {
  const { columns, text } = revisionRow(facts.table('data/revisions.csv'), { index: edition.index, edition: edition.edition, unit, indicator, measure, old, new: '', source: cell(edition.row, 'source') });
  // Shown where the row would stand: after the last one that comes before it.
  const line = table.rows.findLast((row) => cell(row, 'unit') <= unit)?.line ?? 1;
  const name = cell(facts.sets.get(edition.unitSet)?.units.get(unit) ?? table.rows[0]!, 'name_vi');
  return problem('unrecorded-removal', { file: table.file, line, column: columnNumber(table, measure), columnName: measure }, { params: { unit: `${unit} ${name}`.trim(), indicator, release, old, columns, row: text } });
}

/** The edition, its index or its file is not there; unless it only could not be read, which is told already. */
function gone(facts: Facts, release: Release, edition: EditionFacts | undefined): Problem[] {
  const index = facts.indices.find(({ id }) => id === release.index);
  const editions = `data/indices/${release.index}/editions.csv`;
  const observations = `data/indices/${release.index}/observations/${release.edition}.csv`;
  const file = edition ? observations : index ? editions : 'data/indices/indices.csv';
  const isUnread = facts.unreadable.has(file) || (!edition && !facts.isWhole(file, index ? 'edition' : 'id'));
  if (isUnread) return [];
  return [problem('released-edition-gone', { file, line: 1, column: 1 }, { params: { release: release.name, index: release.index, count: release.values.size, file } })];
}

function unreleased(revisions: Table | null, released: ReadonlySet<string>, editions: ReadonlyMap<string, EditionFacts>): Problem[] {
  return (revisions?.rows ?? []).flatMap((row): Problem[] => {
    const [index, edition] = [cell(row, 'index'), cell(row, 'edition')];
    const isKnown = isSound(row, 'index', 'edition') && editions.has(`${index}/${edition}`);
    return isKnown && !released.has(`${index}/${edition}`) ? [cellProblem(revisions!, row, 'edition', 'revision-of-unreleased', { params: { index, edition } })] : [];
  });
}

/** Has this figure been released as this? Then a change after it is a new one, and the correction before it stands. */
export function isReleasedAs(facts: Facts, { index, edition }: EditionFacts, unit: string, indicator: string, measure: Measure, text: string): boolean {
  const row = provedReleases(facts, index, edition).at(-1)?.values.get(valueKey(unit, indicator));
  return row !== undefined && isSameNumber(row[measure], text);
}
