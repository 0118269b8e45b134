import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import { formatNumber, formatPlain } from '../language/numbers.ts';
import type { Dataset } from '../model/dataset.ts';
import { TOTAL, type Edition, type Index } from '../model/index-definition.ts';
import { lineOf } from '../model/lineage.ts';
import { editionNamed, editionOf, methodologyOf, observationOf, shownAggregatesOf, unitOf } from '../model/lookup.ts';
import type { NationalLine } from '../model/national.ts';
import { isUsable, type Aggregate, type Observation } from '../model/observation.ts';
import type { Origin } from '../model/origin.ts';
import type { RankingRow } from '../model/ranking.ts';
import { unitKey, type UnitKey } from '../model/unit.ts';

/** What stands beside a figure that nobody printed, and what it was made of. */
export interface OriginMark {
  /** "suy ra", "trang này cộng": in the cell itself. */
  readonly word: string;
  /** The operands: "86,57 (2021) − 2,76". */
  readonly operands: string;
}

/** One figure: whose, in which edition, which part of it. */
export interface MarkedFigure {
  readonly index: Index;
  readonly edition: Edition;
  readonly unit: UnitKey;
  readonly indicator: string;
  readonly measure: 'value' | 'rank';
  readonly origin: Origin;
}

/** The mark of a figure; null for one that was printed. The same words on every page and in every file. */
export function originMark(data: Dataset, lang: Lang, figure: MarkedFigure): OriginMark | null {
  const t = messages[lang].origin;
  const { index, edition, indicator, origin, measure } = figure;
  if (origin.kind === 'published') return null;
  if (origin.kind === 'added') return { word: t.added, operands: t.addedOf };
  const size = formatNumber(Math.abs(origin.by), origin.decimals, lang);
  const signed = `${origin.by < 0 ? '−' : '+'} ${size}`;
  if (origin.base === 'edition') {
    const base = baseOf(data, figure, origin.from);
    const said = base === null ? null : measure === 'rank' ? String(base) : formatNumber(base, index.decimals, lang);
    return {
      word: t.derived,
      operands: `${said === null ? t.figureOf(origin.from, measure === 'rank') : `${said} (${origin.from})`} ${signed}`,
    };
  }
  const max = methodologyOf(index, edition).indicators.find(({ id }) => id === indicator)?.max ?? null;
  const ofMax = max === null ? t.maximum : `${formatPlain(max, lang)} (${t.maximum})`;
  return {
    word: t.derived,
    operands: origin.base === 'share' ? t.share(size, ofMax) : `${ofMax} ${signed} (${t.lost})`,
  };
}

/** The figure of the same unit in the edition that another was derived from; null where it is not here. */
function baseOf(data: Dataset, { index, unit, indicator, measure }: MarkedFigure, from: string): number | null {
  const edition = editionOf(index, from);
  const key = edition && lineOf(data, unit).keyIn(edition.unitSet);
  const observation = edition && key ? observationOf(data, edition, key, indicator) : null;
  if (measure === 'rank') return observation?.publishedRank ?? null;
  // A held value is told under check alone.
  return observation && isUsable(observation.status) ? observation.value : null;
}

/** The mark of a row's score; null where it was printed, or where there is none. */
export const scoreMark = (
  data: Dataset,
  lang: Lang,
  of: { readonly index: Index; readonly edition: Edition },
  { unit, score }: RankingRow,
): OriginMark | null =>
  score && originMark(data, lang, { ...of, unit: unit.key, indicator: TOTAL, measure: 'value', origin: score.origin });

/** The mark of a row's rank; null where it was printed or computed, or where there is none. */
export const rankMark = (
  data: Dataset,
  lang: Lang,
  of: { readonly index: Index; readonly edition: Edition },
  { unit, rank, observation }: RankingRow,
): OriginMark | null =>
  rank?.origin === 'derived' && observation
    ? originMark(data, lang, {
        ...of,
        unit: unit.key,
        indicator: TOTAL,
        measure: 'rank',
        origin: observation.rankOrigin,
      })
    : null;

/** The mark of one figure of an observation; null where there is none, or where it was printed. */
export function observationMark(
  data: Dataset,
  lang: Lang,
  index: Index,
  observation: Observation | null,
  measure: 'value' | 'rank',
): OriginMark | null {
  if (!observation || (measure === 'rank' ? observation.publishedRank : observation.value) === null) return null;
  const { edition, unit, indicator, valueOrigin, rankOrigin } = observation;
  const origin = measure === 'rank' ? rankOrigin : valueOrigin;
  return originMark(data, lang, { index, edition: editionNamed(index, edition), unit, indicator, measure, origin });
}

/** The mark of a mean, a count or an extreme; null for one that was printed. */
export function aggregateMark(data: Dataset, lang: Lang, index: Index, figure: Aggregate): OriginMark | null {
  const t = messages[lang].origin;
  const { edition: year, scope, scopeId, statistic, indicator, valueOrigin: origin } = figure;
  if (origin.kind === 'published') return null;
  if (origin.base === 'rest') return { word: t.derived, operands: t.rest };
  const signed = `${origin.by < 0 ? '−' : '+'} ${formatNumber(Math.abs(origin.by), origin.decimals, lang)}`;
  if (origin.base === 'unit') {
    const edition = editionNamed(index, year);
    const key = unitKey(edition.unitSet, origin.unit);
    const own = observationOf(data, edition, key, indicator);
    const said = own?.value == null || !isUsable(own.status) ? '' : `${formatNumber(own.value, index.decimals, lang)} `;
    return { word: t.derived, operands: `${said}(${unitOf(data, key).name[lang]}) ${signed}` };
  }
  const base = shownAggregatesOf(data, { index: index.id, edition: origin.from }).find(
    (each) =>
      each.scope === scope && each.scopeId === scopeId && each.statistic === statistic && each.indicator === indicator,
  );
  const said = base
    ? `${formatNumber(base.value, index.decimals, lang)} (${origin.from})`
    : t.figureOf(origin.from, false);
  return { word: t.derived, operands: `${said} ${signed}` };
}

/** The mark of a point of a national line; null for one that was printed or computed. */
export function nationalMark(
  data: Dataset,
  lang: Lang,
  index: Index,
  { statistic }: NationalLine,
  edition: Edition,
): OriginMark | null {
  const figure = shownAggregatesOf(data, edition).find(
    (each) => each.scope === 'national' && each.statistic === statistic && each.indicator === TOTAL,
  );
  return figure ? aggregateMark(data, lang, index, figure) : null;
}

/** "suy ra: 86,57 (2021) − 2,76": a mark with its operands in one line. */
export const markText = ({ word, operands }: OriginMark): string => `${word}: ${operands}`;
