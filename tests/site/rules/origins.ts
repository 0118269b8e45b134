import { LANGS, type Lang } from '../../../src/language/lang.ts';
import { messages } from '../../../src/language/messages.ts';
import { formatNumber, formatSigned } from '../../../src/language/numbers.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { TOTAL, type Edition, type Index } from '../../../src/model/index-definition.ts';
import { lineOf } from '../../../src/model/lineage.ts';
import { observationOf, observationsOf, previousEdition } from '../../../src/model/lookup.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { isDerived, type Origin } from '../../../src/model/origin.ts';
import { searchRegisterPath } from '../../../src/routes/addresses.ts';
import type { SearchRegister } from '../../../src/search/search-entry.ts';
import { attribute, elements, hasClass, named, wordsOf, type Element } from '../elements.ts';
import type { BuiltSite, Page } from '../built-site.ts';
import { editionPages } from './editions.ts';

// What was derived here is marked where it stands, and nothing else stands on it. This asks the observations, not the
// functions that pages are made with.

/** The total of a unit whose value or rank was derived. */
interface Derived {
  readonly observation: Observation;
  readonly isValue: boolean;
  readonly isRank: boolean;
}

const isOurs = (figure: number | null, origin: Origin): boolean => figure !== null && isDerived(origin);

const derivedIn = (data: Dataset, edition: Edition): Derived[] =>
  [...observationsOf(data, edition).values()].flatMap((byIndicator): Derived[] => {
    const observation = byIndicator.get(TOTAL);
    if (!observation) return [];
    const isValue = observation.status !== 'H' && isOurs(observation.value, observation.valueOrigin);
    const isRank = isOurs(observation.publishedRank, observation.rankOrigin);
    return isValue || isRank ? [{ observation, isValue, isRank }] : [];
  });

const rowOf = (page: Page, data: Dataset, { unit }: Observation): Element | null =>
  page.byId.get(data.units.get(unit)?.slug ?? '') ?? null;

/** Cells of the table of a ranking whose text is told once, with what is beside it. */
const cellsOf = (row: Element): Element[] => named(row, 'td', 'th');

/** Every derived score and rank of a ranking says so in its own cell, with its operands, and its score sorts nothing. */
export const marked = (site: BuiltSite, data: Dataset): string[] =>
  editionPages(site, data).flatMap(({ page, index, edition }) =>
    derivedIn(data, edition).flatMap(({ observation, isValue, isRank }) => {
      const row = rowOf(page, data, observation);
      if (!row) return [`${page.path}: no row of ${observation.unit}, whose figure is derived`];
      const noted = cellsOf(row).filter((cell) => elements(cell).some((one) => hasClass(one, 'origin-note')));
      const { derived } = messages[page.lang].origin;
      const score = formatNumber(observation.value ?? 0, index.decimals, page.lang);
      const expected = Number(isValue) + Number(isRank);
      return [
        ...(noted.length === expected
          ? []
          : [`${page.path}: ${observation.unit} has ${noted.length} of ${expected} marks`]),
        ...noted
          .filter((cell) => !wordsOf(cell).includes(derived) || !/\d.*[+−]|%/.test(wordsOf(cell)))
          .map((cell) => `${page.path}: ${observation.unit}: "${wordsOf(cell)}" names no operands`),
        ...(isValue
          ? noted
              .filter((cell) => wordsOf(cell).startsWith(score) && attribute(cell, 'data-value') !== null)
              .map(() => `${page.path}: ${observation.unit} is sorted by its derived score`)
          : []),
      ];
    }),
  );

const digits = (text: string): string => text.replace(/[^\d.,+−]/g, '');

/** What the source printed of a change, where one side was derived from the other by it; '' where nothing may stand. */
function printedChange(
  now: Observation | null,
  then: Observation | null,
  [edition, previous]: readonly [string, string],
  of: 'value' | 'rank',
): number | '' {
  const originOf = (one: Observation | null): Origin | null =>
    (of === 'value' ? one?.valueOrigin : one?.rankOrigin) ?? null;
  const by = (origin: Origin | null, from: string): number | null =>
    origin && isDerived(origin) && origin.base === 'edition' && origin.from === from ? origin.by : null;
  const [on, back] = [by(originOf(now), previous), by(originOf(then), edition)];
  const sign = of === 'value' ? 1 : -1;
  return on !== null ? sign * on : back !== null ? -sign * back : '';
}

/** No change is a difference from or to a derived figure: what stands there is the change that a source printed. */
export const changes = (site: BuiltSite, data: Dataset): string[] =>
  editionPages(site, data).flatMap(({ page, index, edition }) => {
    const previous = previousEdition(index, edition);
    if (!previous) return [];
    return [...observationsOf(data, edition).keys()].flatMap((unit) => {
      const now = observationOf(data, edition, unit, TOTAL);
      const before = lineOf(data, unit).keyIn(previous.unitSet);
      const then = before ? observationOf(data, previous, before, TOTAL) : null;
      const row = now && rowOf(page, data, now);
      if (!row) return [];
      const told = elements(row).filter((one) => hasClass(one, 'change'));
      return (['value', 'rank'] as const).flatMap((of, i) => {
        const origins = [now, then].map((one) => (of === 'value' ? one?.valueOrigin : one?.rankOrigin));
        if (!origins.some((origin) => origin && isDerived(origin))) return [];
        const cell = told[i];
        const said = cell ? digits(numberIn(cell)) : '';
        const printed = printedChange(now, then, [edition.edition, previous.edition], of);
        const right =
          printed === '' ? '' : digits(formatSigned(printed, of === 'value' ? index.decimals : 0, page.lang));
        return said === '' || said === right
          ? []
          : [`${page.path}: ${unit}: a change of ${said} rests on a derived ${of}`];
      });
    });
  });

/** The number of a change, without the signs beside it and their meaning. */
const numberIn = (cell: Element): string => {
  const beside = elements(cell).filter((one) => one.tagName === 'span' || one.tagName === 'abbr');
  return beside.reduce((text, one) => text.replace(wordsOf(one), ''), wordsOf(cell));
};

/** No headline, finding, alternative, description or answer gives a derived score as that of its unit. */
export const headlines = (site: BuiltSite, data: Dataset): string[] => [
  ...editionPages(site, data).flatMap(({ page, index, edition }) =>
    derivedIn(data, edition).flatMap(({ observation, isValue }) =>
      !isValue
        ? []
        : saidOn(page)
            .filter((text) => gives(text, data, index, observation, page.lang))
            .map((text) => `${page.path}: "${text.slice(0, 120)}" rests on a derived score of ${observation.unit}`),
    ),
  ),
  ...LANGS.flatMap((lang) => answers(site, data, lang)),
];

const gives = (text: string, data: Dataset, index: Index, { unit, value }: Observation, lang: Lang): boolean => {
  const name = data.units.get(unit)?.name[lang] ?? unit;
  const score = formatNumber(value ?? 0, index.decimals, lang);
  const at = text.indexOf(name);
  return at >= 0 && text.slice(at + name.length, at + name.length + 24).includes(score);
};

/** Headings, findings, alternatives, descriptions and link previews of a page. */
const saidOn = (page: Page): string[] =>
  page.elements.flatMap((element) => {
    if (/^h[1-6]$/.test(element.tagName) || hasClass(element, 'figure__finding') || element.tagName === 'desc')
      return [wordsOf(element)];
    const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
    return element.tagName === 'meta' && /description|title/.test(name) ? [attribute(element, 'content') ?? ''] : [];
  });

/** Does a figure stand in a text without the word that it is derived right behind it and its unit of measure? */
export const isBare = (text: string, figure: string, lang: Lang): boolean => {
  const at = text.indexOf(figure);
  if (at < 0) return false;
  const behind = text.slice(at + figure.length);
  return !behind.slice(0, behind.indexOf(')') + 1).includes(`(${messages[lang].origin.derived}: `);
};

/** What the register answers of a unit in a year says of a derived score or rank that it is derived. */
function answers(site: BuiltSite, data: Dataset, lang: Lang): string[] {
  const { entries } = JSON.parse(site.read(searchRegisterPath(lang).slice(1))) as SearchRegister;
  const t = messages[lang].unit;
  return data.indices.flatMap((index) =>
    index.editions.flatMap((edition) =>
      derivedIn(data, edition).flatMap(({ observation, isValue, isRank }) => {
        const line = lineOf(data, observation.unit);
        const own = entries.filter(({ kind, title }) => kind === 'unit' && title.startsWith(line.unit.name[lang]));
        const score = formatNumber(observation.value ?? 0, index.decimals, lang);
        const rank = t.rankOf(observation.publishedRank ?? 0, edition.unitsRanked);
        return own
          .flatMap((entry) => entry.answers ?? [])
          .filter((answer) => answer.index === index.abbr && answer.year === edition.edition)
          .filter(({ text }) => (isValue && isBare(text, score, lang)) || (isRank && isBare(text, rank, lang)))
          .map(({ text }) => `search: ${line.unit.name[lang]}: "${text}" is derived`);
      }),
    ),
  );
}
