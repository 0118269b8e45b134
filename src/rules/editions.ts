import { tally } from '../problems/compared.ts';
import type { Problem } from '../problems/problem.ts';
import { readBands } from '../reading/cell-value.ts';
import { cell, cellProblem, isSound } from '../reading/table.ts';
import { words } from './editions.words.ts';
import type { Facts, SetFacts } from '../facts/facts.ts';
import { isStatedRank, isStatedValue, type EditionFacts, type IndexFacts } from '../facts/index-facts.ts';
import { isInForce, setAtEndOf } from '../facts/sets-in-force.ts';
import { TOTAL } from '../model/index-definition.ts';
import { rule } from '../facts/rule.ts';

type Code = keyof typeof words;

/** Years after the one measured in which an edition may still be announced. */
const LATEST = 3;

/** What editions.csv claims about each edition: unit set, counts, dates, bands, and breaks with their reasons. */
export const editions = rule({
  name: 'editions',
  words,
  run: (facts) => {
    const compared = tally();
    const problems = facts.indices.flatMap((index) => [
      ...checkSpans(facts, index),
      ...index.editions.flatMap((edition, i) => {
        compared.add(1, edition);
        return [
          ...checkUnitSet(facts, index, edition),
          ...checkInForce(facts, edition),
          ...checkPublic(edition),
          ...checkMethod(edition),
          ...checkBands(edition),
          ...checkComparability(facts, edition, index.editions[i - 1]),
        ];
      }),
    ]);
    return { problems, compared };
  },
});

function checkUnitSet(facts: Facts, index: IndexFacts, edition: EditionFacts): Problem<Code>[] {
  const { row, table, unitsRanked } = edition;
  const set = facts.sets.get(edition.unitSet);
  const problems: Problem<Code>[] = [];
  const assessed = row.values.units_assessed;
  if (set && index.unitKind !== '' && set.kind !== '' && set.kind !== index.unitKind) {
    problems.push(
      cellProblem(table, row, 'unit_set', 'unit-kind-mismatch', {
        params: { kind: set.kind, expectedKind: index.unitKind },
      }),
    );
  } else if (set && facts.unitsAreComplete) {
    const size = set.units.size;
    if (assessed !== null && assessed > size)
      problems.push(
        cellProblem(table, row, 'units_assessed', 'too-many-units', { params: { limit: size, of: set.id } }),
      );
    if (unitsRanked !== null && unitsRanked > size)
      problems.push(cellProblem(table, row, 'units_ranked', 'too-many-units', { params: { limit: size, of: set.id } }));
  }
  if (assessed !== null && unitsRanked !== null && unitsRanked > assessed) {
    problems.push(
      cellProblem(table, row, 'units_ranked', 'too-many-units', { params: { limit: assessed, of: 'units_assessed' } }),
    );
  }
  const published = row.values.published_units;
  if (published !== null && unitsRanked !== null && published > unitsRanked) {
    problems.push(
      cellProblem(table, row, 'published_units', 'too-many-units', {
        params: { limit: unitsRanked, of: 'units_ranked' },
      }),
    );
  }
  if (edition.rankedBeyond)
    problems.push(cellProblem(table, row, 'units_ranked', 'ranked-too-few', { params: { ...edition.rankedBeyond } }));
  const announced = cell(row, 'announced_on');
  if (announced !== '' && isSound(row, 'announced_on', 'edition') && announced.slice(0, 4) < edition.edition) {
    problems.push(
      cellProblem(table, row, 'announced_on', 'announced-too-early', { params: { edition: edition.edition } }),
    );
  } else if (
    announced !== '' &&
    isSound(row, 'announced_on', 'edition') &&
    Number(announced.slice(0, 4)) > Number(edition.edition) + LATEST
  ) {
    problems.push(
      cellProblem(table, row, 'announced_on', 'announced-too-late', {
        params: { edition: edition.edition },
      }),
    );
  }
  return problems;
}

/** The last year in which an edition that names no day may have been announced. */
const latestOf = ({ row, edition }: EditionFacts): string =>
  cell(row, 'announced_on').slice(0, 10) || String(Number(edition) + LATEST);

/** Were the units of an edition there when it was measured or announced? Nobody says since when the first ones were. */
function hadUnits(facts: Facts, edition: EditionFacts): boolean {
  const set = facts.sets.get(edition.unitSet);
  if (!set || !isSound(edition.row, 'unit_set', 'announced_on')) return true;
  const begins = (each: SetFacts): string => cell(each.row, 'valid_from');
  const isFirst = [...facts.sets.values()].every((each) => each.kind !== set.kind || begins(each) >= begins(set));
  return isInForce(set, edition.edition, isFirst ? '9999' : latestOf(edition));
}

/** A set that was never in force then is an error; one that another had followed by the end of the year may be right. */
function checkInForce(facts: Facts, edition: EditionFacts): Problem<Code>[] {
  const { row, table } = edition;
  const set = facts.sets.get(edition.unitSet);
  if (!set || !isSound(row, 'unit_set', 'announced_on')) return [];
  const had = hadUnits(facts, edition);
  const then = setAtEndOf(facts, set.kind, edition.edition);
  const isFollowed = then !== null && then !== set && !isInForce(set, `${edition.edition}-12-31`, latestOf(edition));
  if (had && (!isFollowed || latestOf(edition).startsWith(edition.edition))) return [];
  return [
    cellProblem(table, row, 'unit_set', 'set-not-in-force', {
      severity: had ? 'warning' : 'error',
      params: {
        from: cell(set.row, 'valid_from'),
        to: cell(set.row, 'valid_to'),
        edition: edition.edition,
        right: then ? `: ${then.id}` : '',
      },
    }),
  ];
}

/** Some units that are not public say their result themselves; a crowd of them says that more are public. */
const CROWD = 3;
const CROWD_SHARE = 0.1;

function checkPublic({ row, table, byIndicator, unitsRanked }: EditionFacts): Problem<Code>[] {
  const said = row.values.published_units;
  if (said === null || unitsRanked === null) return [];
  const known = [...(byIndicator.get(TOTAL)?.values() ?? [])].filter(
    (each) => (each.rank !== null && isStatedRank(each)) || isStatedValue(each),
  );
  const beyond = known.filter(({ rank }) => rank !== null && rank > said).length;
  const count = Math.max(beyond, known.length - said);
  return count < CROWD || count <= CROWD_SHARE * (unitsRanked - said)
    ? []
    : [cellProblem(table, row, 'published_units', 'more-is-public', { params: { count } })];
}

/** The editions a methodology says it scored, as years from and to; null where nobody can read them. */
function readSpans(text: string): { readonly from: string; readonly to: string }[] | null {
  const parts = text.split(';');
  const found = parts.flatMap((part) => {
    const [, from, dash, to] = /^(\d{4})(?:(-)(\d{4})?)?$/.exec(part) ?? [];
    return from === undefined ? [] : [{ from, to: to ?? (dash ? '9999' : from) }];
  });
  return found.length === parts.length && found.every(({ from, to }) => from <= to) ? found : null;
}

/** `bad-editions`: reported once, at the methodology. */
function checkSpans(facts: Facts, { id, methodologies }: IndexFacts): Problem<Code>[] {
  const table = facts.table(`data/indices/${id}/methodologies.csv`);
  return [...methodologies.values()].flatMap(({ row }) => {
    const text = cell(row, 'valid_editions');
    if (!table || text === '' || !isSound(row, 'valid_editions') || readSpans(text)) return [];
    const tidy = text
      .replace(/\s*(?:[‐-―−-]|đến|tới|to)\s*/g, '-')
      .replace(/\s*[,|;]\s*/g, ';')
      .trim();
    return [cellProblem(table, row, 'valid_editions', 'bad-editions', { replacement: readSpans(tidy) ? tidy : null })];
  });
}

function checkMethod({ edition, row, table, methodology }: EditionFacts): Problem<Code>[] {
  const valid = methodology ? cell(methodology.row, 'valid_editions') : '';
  const spans = valid === '' ? null : readSpans(valid);
  if (!spans || spans.some(({ from, to }) => edition >= from && edition <= to)) return [];
  return [cellProblem(table, row, 'methodology', 'edition-outside-methodology', { params: { edition, valid } })];
}

function checkBands({ row, table, methodology }: EditionFacts): Problem<Code>[] {
  const bands = row.values.group_bands;
  const isOrdered = bands?.every((band, i) => band.from < (bands[i - 1]?.from ?? Infinity)) ?? false;
  const isInScale =
    bands?.every(({ from }) => from >= 0 && (methodology?.max == null || from <= methodology.max)) ?? false;
  const isDistinct = bands !== null && new Set(bands.map(({ name }) => name)).size === bands.length;
  if (isOrdered && isInScale && isDistinct) return [];
  return [
    cellProblem(table, row, 'group_bands', 'bad-bands', {
      replacement: tidyBands(cell(row, 'group_bands'), methodology?.max ?? Infinity),
    }),
  ];
}

/** The one right spelling, where only spaces, signs or the order went wrong. */
function tidyBands(text: string, max: number): string | null {
  const bands = readBands(
    text
      .replace(/(\d),(\d)/g, '$1.$2')
      .split(/[;,|]/)
      .map((part) => part.replace(/\s+/g, '').replace(/(?:=>|≥|>=|:|(?<![<>])=|>)/, '>='))
      .filter(Boolean)
      .join(';'),
  );
  if (
    !bands ||
    new Set(bands.map(({ name }) => name)).size < bands.length ||
    bands.some(({ from }) => from < 0 || from > max)
  )
    return null;
  if (new Set(bands.map(({ from }) => from)).size < bands.length) return null;
  return [...bands]
    .sort((a, b) => b.from - a.from)
    .map(({ name, from }) => `${name}>=${from}`)
    .join(';');
}

function checkComparability(facts: Facts, edition: EditionFacts, previous: EditionFacts | undefined): Problem<Code>[] {
  const { row, table, comparable } = edition;
  const problems: Problem<Code>[] = [];
  if (comparable === 'no' || comparable === 'partly') {
    for (const column of ['break_reason_vi', 'break_reason_en']) {
      if (cell(row, column) === '' && isSound(row, column))
        problems.push(cellProblem(table, row, column, 'break-without-reason'));
    }
  }
  if (!previous || comparable === '') return problems;
  if (edition.unitSet !== previous.unitSet && comparable !== 'no') {
    // The set is what is wrong.
    if (!hadUnits(facts, edition) || !hadUnits(facts, previous)) return problems;
    problems.push(
      cellProblem(table, row, 'comparable_with_previous', 'break-unmarked', {
        replacement: cell(row, 'break_reason_vi') && cell(row, 'break_reason_en') ? 'no' : null,
        params: { what: 'unit_set', previous: previous.edition, allowed: 'no' },
      }),
    );
  } else if (
    edition.methodology &&
    previous.methodology &&
    edition.methodology.id !== previous.methodology.id &&
    comparable === 'yes'
  ) {
    problems.push(
      cellProblem(table, row, 'comparable_with_previous', 'break-unmarked', {
        params: { what: 'methodology', previous: previous.edition, allowed: 'no / partly' },
      }),
    );
  }
  return problems;
}
