import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { only } from '../problems/words.ts';
import { cell, cellProblem, columnNumber, isSound, type Row, type Table } from '../reading/table.ts';
import { REVISIONS } from '../schema/correction-tables.ts';
import type { Facts } from '../facts/facts.ts';
import { unknownIndicator } from '../facts/indicator-references.ts';
import { words as observationWords } from '../rules/observations.words.ts';
import { isMisplaced } from './released.ts';
import { isReleasedAs } from '../facts/release-facts.ts';
import { measureOf } from '../facts/revision-chain.ts';
import { words } from './revisions.words.ts';
import { rule } from '../facts/rule.ts';

const said = { ...words, ...only(observationWords, 'unknown-indicator') };
type Code = keyof typeof said;

/** A revision tells what changed, and the data say what it tells. */
export const revisions = rule({
  name: 'revisions',
  words: said,
  run: (facts) => {
    const compared = tally();
    const table = facts.tableOf(REVISIONS);
    if (!table) return { problems: [], compared };
    compared.add(table.rows.length);
    return { problems: checkRevisions(facts, table), compared };
  },
});

function checkRevisions(facts: Facts, table: Table<typeof REVISIONS>): Problem<Code>[] {
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
    ...untranslated.map((row) => cellProblem(table, row, 'reason_en', 'reason-untranslated')),
    ...table.rows.flatMap((row): Problem<Code>[] => {
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
        row.values.new === observation[measure]
      )
        return [];
      if (isReleasedAs(facts, edition, observation.unit, cell(row, 'indicator'), measure, cell(row, 'new'))) return [];
      const value = cell(observation.row, measure) || '“”';
      const at = `${edition.observations.file}:${observation.row.line}:${columnNumber(edition.observations, measure)}`;
      return [cellProblem(table, row, 'new', 'revision-not-current', { params: { value, at } })];
    }),
  ];
}
