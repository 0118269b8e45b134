import type { Facts } from './facts.ts';
import { numberIn, type EditionFacts } from './index-facts.ts';
import type { Problem } from '../problems/problem.ts';
import { measureOf } from './revision-chain.ts';
import { suggest } from '../problems/suggestions.ts';
import { cell, cellProblem, columnNumber, isSound, type Row, type Table } from '../reading/table.ts';
import { unknownIndicator } from './observations.ts';
import { isMisplaced, isReleasedAs } from './releases.ts';

/** Conflicts against themselves and against the data: two sides, one of them in use, the chosen one once resolved. */
export function checkConflicts(facts: Facts): Problem[] {
  const table = facts.table('data/conflicts.csv');
  return (table?.rows ?? []).flatMap((row) => {
    const index = facts.indices.find(({ id }) => id === cell(row, 'index'));
    const edition = index?.editions.find((each) => each.edition === cell(row, 'edition'));
    const problems = checkSides(table!, row);
    if (!index || !edition) return problems;
    const indicator = cell(row, 'indicator');
    if (
      edition.methodology &&
      index.indicatorsAreComplete &&
      isSound(row, 'indicator') &&
      !edition.methodology.indicators.has(indicator)
    ) {
      problems.push(
        cellProblem(
          table!,
          row,
          'indicator',
          'unknown-indicator',
          unknownIndicator(index, edition.methodology, indicator),
        ),
      );
    }
    const region = /^region:(.*)$/.exec(cell(row, 'unit'))?.[1];
    const regions = facts
      .rows('data/units/regions.csv')
      .filter((each) => cell(each, 'scheme') === edition.unitSet)
      .map((each) => cell(each, 'id'));
    if (region !== undefined && regions.length > 0 && !regions.includes(region)) {
      const { replacement, suggestions } = suggest(region, regions);
      problems.push(
        cellProblem(table!, row, 'unit', 'unknown-region', {
          replacement: replacement && `region:${replacement}`,
          suggestions,
        }),
      );
    }
    return [...problems, ...checkAgainstData(table!, row, edition, index.aggregates)];
  });
}

function checkSides(table: Table, row: Row): Problem[] {
  const [a, b, chosen] = ['value_a', 'value_b', 'chosen'].map((column) => numberIn(row, column)) as [
    number | null,
    number | null,
    number | null,
  ];
  const isOfMany = /^(?:national$|region:)/.test(cell(row, 'unit'));
  // Empty means the value of a unit; the country and a region have several.
  const unsaid =
    isOfMany && cell(row, 'measure') === '' && isSound(row, 'measure') && table.columns.includes('measure')
      ? [cellProblem(table, row, 'measure', 'empty-cell')]
      : [];
  if (!isSound(row, 'value_a', 'value_b', 'chosen', 'state')) return unsaid;
  const state = cell(row, 'state');
  const problems: Problem[] = unsaid;
  if (a !== null && a === b) problems.push(cellProblem(table, row, 'value_b', 'conflict-without-difference'));
  const sides = [a, b].filter((side) => side !== null);
  if (state === 'resolved' && (chosen === null || !sides.includes(chosen))) {
    problems.push(
      cellProblem(table, row, 'chosen', 'conflict-choice', {
        params: { state, expectedText: sides.join(' / ') },
        replacement: sides.length === 1 ? String(sides[0]) : null,
      }),
    );
  }
  if (state === 'open' && chosen !== null)
    problems.push(
      cellProblem(table, row, 'chosen', 'conflict-choice', {
        params: { state, expectedText: 'open: ""; resolved: value_a / value_b' },
      }),
    );
  return problems;
}

/** The value in use, for the measures that the data hold. */
function inUse(
  row: Row,
  edition: EditionFacts,
  aggregates: Table | null,
): { readonly value: number; readonly at: string } | null {
  const measure = cell(row, 'measure') || 'value';
  const unit = cell(row, 'unit');
  const observation = edition.byIndicator.get(cell(row, 'indicator'))?.get(unit);
  if (observation && (measure === 'value' || measure === 'rank')) {
    const value = measure === 'value' ? observation.value : observation.rank;
    return value === null ? null : { value, at: `${edition.observations!.file}:${observation.row.line}` };
  }
  const [scope, scopeId] = unit.startsWith('region:') ? ['region', unit.slice('region:'.length)] : [unit, null];
  const published = aggregates?.rows.find(
    (each) =>
      cell(each, 'edition') === edition.edition &&
      cell(each, 'scope') === scope &&
      (scopeId === null || cell(each, 'scope_id') === scopeId) &&
      cell(each, 'indicator') === cell(row, 'indicator') &&
      cell(each, 'statistic') === measure,
  );
  const value = published ? numberIn(published, 'value') : null;
  return value === null ? null : { value, at: `${aggregates!.file}:${published!.line}` };
}

function checkAgainstData(table: Table, row: Row, edition: EditionFacts, aggregates: Table | null): Problem[] {
  const used = inUse(row, edition, aggregates);
  if (!used || !isSound(row, 'value_a', 'value_b', 'chosen', 'measure')) return [];
  const chosen = numberIn(row, 'chosen');
  const isResolved = cell(row, 'state') === 'resolved' && chosen !== null;
  const sides = isResolved ? [chosen] : [numberIn(row, 'value_a'), numberIn(row, 'value_b')];
  if (sides.includes(used.value)) return [];
  return [
    cellProblem(table, row, isResolved ? 'chosen' : 'value_a', 'conflict-against-data', {
      params: { value: used.value, at: used.at },
    }),
  ];
}

/** `unknown-observation`, `revision-without-change`, `revision-not-current`: a revision tells what changed, and the data say what it tells. */
export function checkRevisions(facts: Facts): Problem[] {
  const table = facts.table('data/revisions.csv');
  if (!table) return [];
  const latest = new Map<string, Row>();
  const keyOf = (row: Row): string =>
    [
      ...['index', 'edition', 'unit', 'indicator'].map((column) => cell(row, column)),
      ...(measureOf(row) === 'rank' ? ['rank'] : []),
    ].join('/');
  for (const row of table.rows) {
    const known = latest.get(keyOf(row));
    if (!known || cell(row, 'date') >= cell(known, 'date')) latest.set(keyOf(row), row);
  }
  const untranslated = table.rows.filter(
    (row) =>
      isSound(row, 'reason_vi', 'reason_en') &&
      cell(row, 'reason_vi').trim() !== '' &&
      cell(row, 'reason_vi').trim() === cell(row, 'reason_en').trim(),
  );
  return [
    ...untranslated.map((row) => cellProblem(table, row, 'reason_en', 'reason-untranslated', { severity: 'warning' })),
    ...table.rows.flatMap((row): Problem[] => {
      const index = facts.indices.find(({ id }) => id === cell(row, 'index'));
      const edition = index?.editions.find((each) => each.edition === cell(row, 'edition'));
      if (!isSound(row, 'old', 'new', 'unit', 'indicator')) return [];
      if (cell(row, 'old') !== '' && cell(row, 'old') === cell(row, 'new'))
        return [cellProblem(table, row, 'new', 'revision-without-change')];
      if (!index || !edition?.observations || !facts.sets.get(edition.unitSet)?.units.has(cell(row, 'unit'))) return [];
      const methodology = edition.methodology;
      if (methodology && index.indicatorsAreComplete && !methodology.indicators.has(cell(row, 'indicator'))) {
        return [
          cellProblem(
            table,
            row,
            'indicator',
            'unknown-indicator',
            unknownIndicator(index, methodology, cell(row, 'indicator')),
          ),
        ];
      }
      const observation = edition.byIndicator.get(cell(row, 'indicator'))?.get(cell(row, 'unit'));
      if (!observation)
        return cell(row, 'new') === '' || !facts.isWhole(edition.observations.file, 'unit', 'indicator')
          ? []
          : [
              cellProblem(table, row, 'unit', 'unknown-observation', {
                found: keyOf(row),
                params: { suggestions: '' },
              }),
            ];
      const measure = measureOf(row);
      if (
        latest.get(keyOf(row)) !== row ||
        isMisplaced(facts, row) ||
        !isSound(observation.row, measure) ||
        numberIn(row, 'new') === observation[measure]
      )
        return [];
      if (isReleasedAs(facts, edition, observation.unit, cell(row, 'indicator'), measure, cell(row, 'new'))) return [];
      const value = cell(observation.row, measure) || '“”';
      const at = `${edition.observations.file}:${observation.row.line}:${columnNumber(edition.observations, measure)}`;
      return [cellProblem(table, row, 'new', 'revision-not-current', { params: { value, at } })];
    }),
  ];
}

/** `bad-comparator`: a target can be read by a program. */
export function checkTargets(facts: Facts): Problem[] {
  const table = facts.table('data/targets.csv');
  return (table?.rows ?? []).flatMap((row) => {
    const text = cell(row, 'comparator');
    if (text === '' || !isSound(row, 'comparator') || /^(?:[<>]=?-?\d+(?:\.\d+)?|mean)$/.test(text)) return [];
    const tidy = text
      .replace(/\s+/g, '')
      .replace('≤', '<=')
      .replace('≥', '>=')
      .replace(/^=([<>])/, '$1=')
      .replace(/(\d),(\d)/, '$1.$2');
    return [
      cellProblem(table!, row, 'comparator', 'bad-comparator', {
        replacement: /^[<>]=?-?\d+(?:\.\d+)?$/.test(tidy) ? tidy : null,
      }),
    ];
  });
}
