import { capitalized } from '../../language/capitalized.ts';
import { markText, rankMark, scoreMark } from '../../wording/origin-mark.ts';
import { type Lang, versionsOf } from '../../language/lang.ts';
import { measured } from '../../wording/measures.ts';
import { rankCaveats, scoreCaveats, withCaveats } from '../../wording/caveats.ts';
import { silenceWords } from '../../wording/silence.ts';
import { messages } from '../../language/messages.ts';
import type { Dataset } from '../../model/dataset.ts';
import { historyOf } from '../../model/history.ts';
import { impliedRangeOf } from '../../model/implied-figures.ts';
import { TOTAL, type Edition, type Index } from '../../model/index-definition.ts';
import { predecessorLines, successorLines, type UnitLine } from '../../model/lineage.ts';
import type { RankingRow } from '../../model/ranking.ts';
import { editionToAsk, silenceOf } from '../../model/silence.ts';
import type { SearchAnswer, SearchEntry, SearchSilence } from '../search-entry.ts';
import type { UnitKind } from '../../model/unit.ts';
import type { SearchContext } from './context.ts';
import { inAll } from './entry-words.ts';
import { distinct } from './names.ts';
import { featuredIndices } from '../../wording/featured.ts';
import { impliedWords } from '../../wording/implied.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import { unitInitials, unitNames } from './unit-names.ts';

/** A unit's line: every name it ever had, its figures edition by edition, and what became of it. */
export function unitEntry({ data, lang, href }: SearchContext, line: UnitLine): SearchEntry {
  const answers = answersOf(data, line, lang);
  const silences = silencesOf(data, line, lang);
  const note = noteOf(data, line, lang);
  return {
    url: href({ kind: 'unit', line }),
    kind: 'unit',
    title: titleOfLine(line, lang),
    terms: distinct([line.unit.name[lang], ...[...line.units].reverse().flatMap(unitNames)]),
    initials: distinct(line.units.flatMap(unitInitials)),
    context: line.kind.id,
    answers,
    ...(silences.length > 0 ? { silences } : {}),
    ...(note ? { note } : {}),
    ...(line.endedOn === null ? {} : { role: 'former' as const }),
    weight: weightOfLine(data, line),
  };
}

/** The name, and how long it was that of a unit. */
export const titleOfLine = ({ unit, endedOn }: UnitLine, lang: Lang): string =>
  endedOn === null ? unit.name[lang] : `${unit.name[lang]} (${messages[lang].lists.validUntil(endedOn)})`;

/** Kinds in their order, units of today before those that have ended. */
export const weightOfLine = (data: Dataset, { kind, endedOn }: UnitLine): number =>
  ENTRY_WEIGHT.unit -
  ENTRY_WEIGHT.eachKind * [...data.unitKinds.values()].indexOf(kind) -
  (endedOn === null ? 0 : ENTRY_WEIGHT.formerUnit);

/** Words that may stand beside a unit's name: its kind, the indices that cover it, the fields, "rank", "score". */
export function contextOfKind(data: Dataset, kind: UnitKind, lang: Lang): string {
  const indices = data.indices
    .filter((index) => index.unitKind === kind)
    .flatMap((index) => [index.abbr, ...versionsOf(index.name)]);
  const abbreviations = data.glossary.map((term) => term.abbreviation).filter((text) => /^\p{Lu}+$/u.test(text));
  const fields = data.fields.flatMap((field) => versionsOf(field.name));
  const common = inAll(({ besideUnits }, each) => [
    ...[...data.unitKinds.values()].flatMap(({ name, nav, besideWords }) => [
      name[each],
      nav[each],
      ...besideWords[each],
    ]),
    besideUnits,
  ]);
  return distinct([...indices, ...abbreviations, ...fields, ...common, messages[lang].kinds.unit]).join(' ');
}

/** Every figure, newest first; before it why the newest edition has none. */
function answersOf(data: Dataset, line: UnitLine, lang: Lang): SearchAnswer[] {
  return featuredIndices(data).flatMap((index) => {
    const told = (historyOf(data, index, line)?.rows ?? []).toReversed().flatMap(({ point, row }) => {
      const text = answerText(data, index, point.edition, row, lang);
      const place = row.rank?.origin === 'published' ? { place: row.rank.place } : {};
      return text ? [{ index: index.abbr, year: point.edition.edition, text, ...place }] : [];
    });
    const asked = editionToAsk(data, index, line);
    const why = asked && silentWords(data, index, asked, line, lang);
    if (!asked || !why) return told;
    const [stood] = told;
    return [
      { index: index.abbr, year: asked.edition, text: stood ? `${why}; ${stood.year}: ${stood.text}` : why },
      ...told,
    ];
  });
}

/** The older editions that had the unit among their own and have no figure of it here, by index and reason. */
function silencesOf(data: Dataset, line: UnitLine, lang: Lang): SearchSilence[] {
  return featuredIndices(data).flatMap((index) => {
    const asked = editionToAsk(data, index, line);
    const years = new Map<string, string[]>();
    for (const edition of index.editions) {
      const why = edition === asked ? null : silentWords(data, index, edition, line, lang);
      if (why) years.set(why, [...(years.get(why) ?? []), edition.edition]);
    }
    return [...years].map(([text, of]) => ({ index: index.abbr, years: of, text }));
  });
}

/** Why an edition has no figure of a unit that was among its own; null where it has one. */
function silentWords(data: Dataset, index: Index, edition: Edition, line: UnitLine, lang: Lang): string | null {
  if (line.keyIn(edition.unitSet) === null) return null;
  const silence = silenceOf(data, index, edition, line);
  return silence === null || silence === 'other-kind' ? null : silenceWords(data, index, edition, line, silence, lang);
}

/**
 * "86,14 điểm, hạng 43/63"; of a rank alone that no score is here, and the range that is ours; empty where the row has
 * neither a usable score nor a rank. What was derived says so, with its operands.
 */
export function answerText(data: Dataset, index: Index, edition: Edition, row: RankingRow, lang: Lang): string {
  const t = messages[lang];
  const ranked = edition.unitsRanked;
  const { score, rank } = row;
  const of = { index, edition };
  const [scored, placed] = [scoreMark(data, lang, of, row), rankMark(data, lang, of, row)];
  const [ofScore, ofRank] = [scored, placed].map((mark) => (mark ? ` (${markText(mark)})` : ''));
  const place = rank
    ? rank.origin === 'computed'
      ? t.unit.placeOf(rank.place, ranked)
      : `${t.unit.rankOf(rank.place, ranked)}${ofRank}`
    : '';
  const text = [score ? `${measured(score.value, index, lang)}${ofScore}` : '', place].filter(Boolean).join(', ');
  // A mark with its operands, and that a place is computed, stand beside the figures already.
  const told = [scored?.word, placed?.word, t.table.computedMark];
  const notes = [...scoreCaveats(data, lang, of, row), ...rankCaveats(data, lang, of, row)].filter(
    (caveat) => !told.includes(caveat),
  );
  const implied =
    impliedRangeOf(data, index, edition, row.unit.key, TOTAL) && impliedWords(data, index, edition, row.unit.key, lang);
  const marked = withCaveats(text, text ? notes : []);
  return implied ? `${marked}; ${t.implied.noScore(implied.said)}` : marked;
}

function noteOf(data: Dataset, line: UnitLine, lang: Lang): string {
  const t = messages[lang];
  const names = (lines: readonly UnitLine[]): string => lines.map((other) => other.unit.name[lang]).join(', ');
  if (line.endedOn !== null)
    return line.became.length > 0 ? capitalized(`${t.lists.now} ${names(successorLines(data, line))}`, lang) : '';
  const made = predecessorLines(data, line);
  const [first] = line.cameFrom;
  if (made.length > 0 && first) return t.unit.cameFrom(names(made), first.on);
  const former = line.units.at(-2)?.name[lang];
  return former !== undefined && former !== line.unit.name[lang] ? t.unit.renamed(former) : '';
}
