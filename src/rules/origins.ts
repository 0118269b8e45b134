import { tally, type Tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type RowOf, type Table } from '../reading/table.ts';
import { OBSERVATIONS } from '../schema/index-tables.ts';
import { pathOf } from '../schema/table.ts';
import { branchesOf } from '../facts/branches.ts';
import type { Facts } from '../facts/facts.ts';
import {
  isUsableValue,
  type EditionFacts,
  type IndexFacts,
  type IndicatorFacts,
  type ObservationFacts,
} from '../facts/index-facts.ts';
import { BINARY_ROUNDING } from '../facts/rounding.ts';
import { rule } from '../facts/rule.ts';
import { unitIn } from '../facts/unit-lines.ts';
import type { Text } from '../language/lang.ts';
import { isDerived, readOrigin, readRankOrigin, type Derived, type Origin } from '../model/origin.ts';
import { MEASURE, RESTS, words } from './origins.words.ts';

type Code = keyof typeof words;
type Measure = 'value' | 'rank';
type ObservationRow = RowOf<typeof OBSERVATIONS>;

/** Where an origin stands. */
interface Place {
  readonly facts: Facts;
  readonly index: IndexFacts;
  readonly edition: EditionFacts;
  readonly table: Table;
  readonly row: ObservationRow;
  readonly measure: Measure;
  /** The figure itself. */
  readonly figure: number;
}

const MEASURES = ['value', 'rank'] as const;
const FORMS = { value: 'sum, 2021+6.43, 2022-2.76, max-4.88, 98.85%', rank: '2021+3, 2022-3' } as const;

/** How each value and rank came to be: derived from what, added up of what, and whether it comes out right. */
export const origins = rule({
  name: 'origins',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap((index) =>
      index.editions.flatMap((edition) => {
        const table = edition.observations;
        if (!table) return [];
        return table.rows.flatMap((row) => [
          ...MEASURES.flatMap((measure) => checkOrigin(facts, index, edition, table, row, measure, compared)),
          ...checkNote(table, row),
        ]);
      }),
    );
    return { problems, compared };
  },
});

const readerOf = (measure: Measure): ((text: string) => Origin | null) =>
  measure === 'value' ? readOrigin : readRankOrigin;

/** What a row says of a figure; printed where the file has no such column. Null where nobody can read it. */
const originIn = (row: ObservationRow, measure: Measure): Origin | null =>
  readerOf(measure)(cell(row, `${measure}_from`));

function checkOrigin(
  facts: Facts,
  index: IndexFacts,
  edition: EditionFacts,
  table: Table,
  row: ObservationRow,
  measure: Measure,
  compared: Tally,
): Problem<Code>[] {
  const column = `${measure}_from` as const;
  const text = cell(row, column);
  if (text === '' || !isSound(row, column)) return [];
  const origin = originIn(row, measure);
  if (!origin)
    return [
      cellProblem(table, row, column, 'bad-origin', {
        replacement: originMeant(text, readerOf(measure)),
        params: { column: MEASURE[measure], forms: FORMS[measure] },
      }),
    ];
  const figure = row.values[measure];
  if (figure === null)
    return cell(row, measure) === '' && isSound(row, measure)
      ? [
          cellProblem(table, row, column, 'origin-of-nothing', {
            replacement: '',
            params: { column: MEASURE[measure] },
          }),
        ]
      : [];
  const place = { facts, index, edition, table, row, measure, figure };
  if (!isDerived(origin)) return checkSum(place, compared);
  return [...checkStatus(place), ...checkOperands(place, origin, compared)];
}

/**
 * What was meant by an origin in another spelling: spaces, words of measure, an equals sign before it, a decimal comma,
 * a true minus, zeros that say nothing; null where nobody can say.
 */
export function originMeant(text: string, read: (text: string) => unknown): string | null {
  const tidy = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()]+/g, '')
    .replace(/^=?(?:năm|kỳ|hạng)?/, '')
    .replace(/(?<=\d)(?:bậc|hạng|điểm|places?|ranks?|points?|pts)$/, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?<=\d),(?=\d{1,2}(?:\D|$))/g, '.')
    .replace(/(?<=[+-])0+(?=\d)/, '');
  const said = /^(?:added|total|cong|cộng)$/.test(tidy) ? 'sum' : tidy;
  return [said, said.replace(/\.0+$/, '')].find((each) => each !== '' && read(each) !== null) ?? null;
}

/** A figure that nobody printed has no better status than U. */
function checkStatus({ table, row, measure }: Place): Problem<Code>[] {
  const column = measure === 'value' ? 'status' : 'rank_status';
  return ['A', 'P'].includes(cell(row, column)) && isSound(row, column)
    ? [cellProblem(table, row, column, 'derived-status', { replacement: 'U', params: { column: MEASURE[measure] } })]
    : [];
}

function checkOperands(place: Place, origin: Derived, compared: Tally): Problem<Code>[] {
  const { facts, index, edition, table, row, measure } = place;
  const column = `${measure}_from`;
  if (origin.base !== 'edition') {
    const max = edition.methodology?.indicators.get(cell(row, 'indicator'))?.max ?? null;
    if (max === null)
      return edition.methodology && index.indicatorsAreComplete
        ? [cellProblem(table, row, column, 'origin-unknown', { params: { what: RESTS.maximum } })]
        : [];
    return compare(place, origin.base === 'share' ? (max * origin.by) / 100 : max + origin.by, compared);
  }
  const unknown = (what: Text): Problem<Code>[] => [
    cellProblem(table, row, column, 'origin-unknown', { params: { what } }),
  ];
  if (origin.from === edition.edition) return unknown(RESTS.itself);
  const base = index.editions.find((each) => each.edition === origin.from);
  if (!base) return index.editionsAreComplete ? unknown(RESTS.undeclared(origin.from)) : [];
  const unit = unitIn(facts, edition.unitSet, cell(row, 'unit'), base.unitSet);
  if (unit === undefined) return [];
  // A place among other units is no place here, and a merged unit has no score of its own before.
  if (unit === null || (measure === 'rank' && base.unitSet !== edition.unitSet))
    return unknown(RESTS.otherUnits(origin.from, base.unitSet));
  const from = base.byIndicator.get(cell(row, 'indicator'))?.get(unit);
  const operand = from?.[measure] ?? null;
  if (!from || operand === null) {
    const path = pathOf(OBSERVATIONS, { index: index.id, edition: base.edition });
    const isMissing = from ? isSound(from.row, measure) : facts.isWhole(path, 'unit', 'indicator');
    return isMissing ? unknown(RESTS.missing(origin.from, measure)) : [];
  }
  const itsOrigin = originIn(from.row as ObservationRow, measure);
  if (itsOrigin && isDerived(itsOrigin))
    return [
      cellProblem(table, row, column, 'derived-of-derived', {
        params: { column: MEASURE[measure], edition: origin.from, figure: operand },
      }),
    ];
  if (measure === 'value' && from.status === 'H' && cell(row, 'status') !== 'H')
    return [
      cellProblem(table, row, 'status', 'derived-of-held', {
        replacement: 'H',
        params: { edition: origin.from, figure: operand },
      }),
    ];
  return compare(place, operand + origin.by, compared);
}

/** A sum is that of its parts, as far as they are here, and of published parts alone. */
function checkSum(place: Place, compared: Tally): Problem<Code>[] {
  const { facts, index, edition, table, row } = place;
  if (!edition.methodology) return [];
  const unit = cell(row, 'unit');
  const branches = branchesOf(edition.methodology).get(cell(row, 'indicator'));
  const found = [...(branches?.values() ?? [])].map((parts) =>
    parts.flatMap(({ id }): ObservationFacts[] => {
      const part = edition.byIndicator.get(id)?.get(unit);
      return part && isUsableValue(part) ? [part] : [];
    }),
  );
  const isUnfounded =
    index.indicatorsAreComplete &&
    facts.isWhole(table.file, 'unit', 'indicator', 'value', 'status') &&
    // Parts that the criteria do not name stand in the note.
    (branches ? !hasParts(edition, branches, unit) : cell(row, 'note') === '');
  if (isUnfounded)
    return [cellProblem(table, row, 'value_from', 'origin-unknown', { params: { what: RESTS.noParts } })];
  const whole = found.filter((parts, i) => parts.length === [...(branches?.values() ?? [])][i]?.length);
  return whole.flatMap((parts) => {
    const derived = parts.find((part) => {
      const origin = originIn(part.row as ObservationRow, 'value');
      return origin !== null && isDerived(origin);
    });
    if (derived)
      return [
        cellProblem(table, row, 'value_from', 'derived-of-derived', {
          params: { column: MEASURE.value, edition: edition.edition, figure: derived.value ?? '' },
        }),
      ];
    return compare(
      place,
      parts.reduce((sum, { value }) => sum + (value ?? 0), 0),
      compared,
    );
  });
}

/** Has a unit every part of a branch, whatever their status? */
const hasParts = (
  edition: EditionFacts,
  branches: ReadonlyMap<string, readonly IndicatorFacts[]>,
  unit: string,
): boolean =>
  [...branches.values()].some((parts) =>
    parts.every(({ id }) => (edition.byIndicator.get(id)?.get(unit)?.value ?? null) !== null),
  );

/** The figure against what its operands come to, within half of its last decimal. */
function compare(
  { index, edition, table, row, measure, figure }: Place,
  expected: number,
  compared: Tally,
): Problem<Code>[] {
  compared.add(1, edition);
  const allowed = measure === 'rank' ? 0 : 0.5 * 10 ** -index.decimals;
  if (Math.abs(figure - expected) <= allowed + BINARY_ROUNDING) return [];
  return [
    cellProblem(table, row, measure, 'origin-mismatch', {
      params: {
        column: MEASURE[measure],
        origin: cell(row, `${measure}_from`),
        expected: Number(expected.toFixed(measure === 'rank' ? 0 : index.decimals)),
      },
    }),
  ];
}

/**
 * "Suy ra: …", "Hạng suy ra: …", "Điểm suy ra: …", "Số này suy ra từ …", "This value was derived from …" at the beginning
 * of a sentence of the note. "Số suy ra từ kỳ 2024 là 88,37" is about another figure.
 */
const SUBJECT = '(?:this\\s+|the\\s+|thứ\\s+)?(?:hạng|số|điểm|giá trị|rank|place|value|score|figure)';
const SAYS_DERIVED = new RegExp(
  `(?:^|[.;]\\s+)(?:(?:(?:thứ\\s+)?hạng\\s+|rank\\s+)?(?:suy ra|derived)(?=[\\s:])|${SUBJECT}\\s+(?:suy ra|derived)\\s*:|` +
    `${SUBJECT}\\s+(?:này(?:\\s+(?:là số|là|được))?|được|is|was)\\s+(?:suy ra|tính ra|derived|worked out)(?![\\p{L}]))`,
  'iu',
);

/** Does a note say of its figure that it was derived? */
export const saysDerived = (note: string): boolean => SAYS_DERIVED.test(note);

/** A note that says that a figure was derived, in a file that has columns to say from what. */
function checkNote(table: Table, row: ObservationRow): Problem<Code>[] {
  if (!table.columns.includes('value_from') || !isSound(row, 'note', 'value_from', 'rank_from')) return [];
  const said = SAYS_DERIVED.exec(cell(row, 'note'));
  if (!said) return [];
  const isOfRank = /hạng|rank|place/iu.test(said[0]) || cell(row, 'value') === '';
  const isTold = isOfRank
    ? cell(row, 'rank_from') !== ''
    : cell(row, 'value_from') !== '' || cell(row, 'rank_from') !== '';
  return isTold
    ? []
    : [
        cellProblem(table, row, isOfRank ? 'rank_from' : 'value_from', 'derived-without-origin', {
          found: cell(row, 'note'),
        }),
      ];
}
