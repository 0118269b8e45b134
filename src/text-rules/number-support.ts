import { foldMarks } from '../language/fold.ts';
import type { Article } from '../reading/article.ts';
import { cell, type Row } from '../reading/table.ts';
import type { Facts } from '../facts/facts.ts';
import { isStatedRank, isStatedValue, isUsableValue, type IndexFacts } from '../facts/index-facts.ts';
import { isStatement } from '../facts/published.ts';
import { figuresOf, isRankUnit, textOf, textsOf, type NewsArticle } from '../facts/news-items.ts';
import { numbersIn, type ProseNumber } from './prose-numbers.ts';

/** Numbers, looked up by the number itself or by what it rounds to. */
class Numbers {
  readonly #exact = new Set<number>();
  readonly #rounded = new Map<number, Set<string>>();

  add(value: number | null | undefined): void {
    if (typeof value === 'number' && Number.isFinite(value)) this.#exact.add(Math.abs(value));
  }

  /** As it is, not as something rounds to it. */
  hasExactly(value: number): boolean {
    return this.#exact.has(value);
  }

  has({ value, decimals }: ProseNumber): boolean {
    if (this.#exact.has(value)) return true;
    let rounded = this.#rounded.get(decimals);
    if (!rounded) {
      rounded = new Set([...this.#exact].map((each) => (each + 1e-9).toFixed(decimals)));
      this.#rounded.set(decimals, rounded);
    }
    return rounded.has(value.toFixed(decimals));
  }
}

/** All numbers that a text may quote. */
export class Support extends Numbers {
  /** A file that may hold the number could not be read in full: nothing can be called unsupported. */
  isPartial = false;
  /** Numbers that were derived here and printed nowhere: a text that quotes one says so. */
  readonly derived = new Numbers();
}

/** Everything in the item and in the data that a number of its text may rest on. */
export function supportFor(facts: Facts, { article, lang }: NewsArticle): Support {
  const support = new Support();
  const { frontMatter } = article;
  for (const figure of figuresOf(article)) {
    const { value, numerator, denominator } = figure;
    const of = isBoundToDerived(facts, figure) ? support.derived : support;
    for (const each of [value, numerator, denominator]) if (typeof each === 'number') of.add(each);
    if (typeof numerator === 'number' && typeof denominator === 'number' && denominator !== 0)
      support.add((100 * numerator) / denominator);
  }
  // What the editor wrote beside the text was looked at by the editor.
  const beside = [
    ...textsOf(frontMatter.editor_notes),
    ...figuresOf(article).flatMap(({ label, unit }) => [textOf(label), textOf(unit)]),
  ].join('\n');
  for (const { value } of numbersIn(beside, lang)) support.add(value);
  for (const { index, editions, isNamed } of indicesSpokenOf(facts, article))
    addIndex(facts, index, editions, isNamed, support);
  support.isPartial ||=
    !facts.register('data/indices/indices.csv').isComplete ||
    !facts.isWhole('data/series/observations.csv', 'value', 'numerator', 'denominator') ||
    !facts.unitsAreComplete;
  for (const row of facts.rows('data/series/observations.csv'))
    addCells(support, row, 'value', 'numerator', 'denominator');
  const documents = facts.register('data/documents.csv').rows;
  for (const id of textsOf(frontMatter.documents)) {
    const document = documents.get(id);
    if (document) for (const { value } of numbersIn(cell(document, 'title_vi'), 'vi')) support.add(value);
  }
  return support;
}

/** An index that a text speaks of, in which editions, and of which of its units. */
export interface SpokenOf {
  readonly index: IndexFacts;
  readonly editions: ReadonlySet<string>;
  readonly isNamed: (set: string, code: string) => boolean;
}

/** The indices that a text speaks of. */
export function indicesSpokenOf(facts: Facts, { frontMatter, body }: Article): SpokenOf[] {
  const prose = [textOf(frontMatter.title), textOf(frontMatter.summary), body].join('\n');
  const isNamed = unitsNamed(facts, prose, textsOf(frontMatter.units));
  return mentioned(facts.indices, frontMatter, prose).map((index) => ({
    index,
    editions: editionsMentioned(index, prose, frontMatter),
    isNamed,
  }));
}

/** Is a figure of an item bound to a value or a rank that was derived? */
export function isBoundToDerived(facts: Facts, { observation, unit: measure }: Readonly<Record<string, unknown>>) {
  const [index, edition, unit = '', indicator = ''] = textOf(observation).split('/');
  const found = facts.indices
    .find(({ id }) => id === index)
    ?.editions.find((each) => each.edition === edition)
    ?.byIndicator.get(indicator)
    ?.get(unit);
  if (!found) return false;
  return isRankUnit(textOf(measure)) ? !isStatedRank(found) : isUsableValue(found) && !isStatedValue(found);
}

function addCells(support: Numbers, row: Row, ...columns: readonly string[]): void {
  for (const column of columns) if (cell(row, column) !== '') support.add(Number(cell(row, column)));
}

/** The indices a text names, by abbreviation, name or a figure bound to them. */
function mentioned(
  indices: readonly IndexFacts[],
  frontMatter: Readonly<Record<string, unknown>>,
  prose: string,
): IndexFacts[] {
  const folded = foldMarks(prose);
  const bound = Array.isArray(frontMatter.figures) ? JSON.stringify(frontMatter.figures) : '';
  return indices.filter(
    ({ id, row }) =>
      bound.includes(`"${id}/`) ||
      ['abbr', 'name_vi', 'name_en'].some(
        (column) => cell(row, column) !== '' && folded.includes(foldMarks(cell(row, column))),
      ),
  );
}

/** Editions by year: named in the text, or the year of the event and the one before. */
function editionsMentioned(
  index: IndexFacts,
  prose: string,
  frontMatter: Readonly<Record<string, unknown>>,
): Set<string> {
  const years = new Set([...prose.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => year));
  const eventYear = Number(textOf(frontMatter.event_on).slice(0, 4));
  for (const year of [eventYear, eventYear - 1]) years.add(String(year));
  return new Set(index.editions.map(({ edition }) => edition).filter((edition) => years.has(edition)));
}

/** Is a unit tagged in the item or named in its text? The score of a unit that it does not speak of proves nothing. */
function unitsNamed(facts: Facts, prose: string, tagged: readonly string[]): (set: string, code: string) => boolean {
  const folded = foldMarks(prose);
  const remembered = new Map<string, boolean>();
  return (set, code) => {
    const key = `${set}:${code}`;
    let isNamed = remembered.get(key);
    if (isNamed === undefined) {
      const row = facts.sets.get(set)?.units.get(code);
      const names = row
        ? ['name_vi', 'name_en', 'short_vi', 'short_en'].map((column) => foldMarks(cell(row, column)))
        : [];
      isNamed = tagged.includes(key) || names.some((name) => name !== '' && folded.includes(name));
      remembered.set(key, isNamed);
    }
    return isNamed;
  };
}

function addIndex(
  facts: Facts,
  index: IndexFacts,
  editions: ReadonlySet<string>,
  isNamed: (set: string, code: string) => boolean,
  support: Support,
): void {
  const folder = `data/indices/${index.id}`;
  support.isPartial ||=
    !index.editionsAreComplete ||
    !index.methodologiesAreComplete ||
    !facts.isWhole(`${folder}/aggregates.csv`, 'edition', 'value') ||
    !facts.isWhole(`${folder}/editions.csv`, 'unit_set');
  for (const edition of index.editions) {
    if (!editions.has(edition.edition)) continue;
    support.isPartial ||= !facts.isWhole(
      `${folder}/observations/${edition.edition}.csv`,
      'unit',
      'indicator',
      'value',
      'status',
    );
    for (const units of edition.byIndicator.values())
      for (const each of units.values())
        if (isUsableValue(each) && isNamed(edition.unitSet, each.unit))
          (isStatedValue(each) ? support : support.derived).add(each.value);
    support.add(edition.methodology?.max);
    for (const { max } of edition.methodology?.indicators.values() ?? []) support.add(max);
    for (const { from } of edition.bands) support.add(from);
  }
  for (const row of index.aggregates?.rows ?? [])
    if (editions.has(cell(row, 'edition'))) addCells(isStatement(row) ? support : support.derived, row, 'value');
  for (const row of facts.rows('data/conflicts.csv')) {
    const edition = index.editions.find((each) => each.edition === cell(row, 'edition'));
    const unit = cell(row, 'unit');
    const isSpokenOf = edition && (unit === 'national' || unit.startsWith('region:') || isNamed(edition.unitSet, unit));
    if (cell(row, 'index') === index.id && editions.has(cell(row, 'edition')) && isSpokenOf)
      addCells(support, row, 'value_a', 'value_b');
  }
}
