import { LANGS, type Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import { formatPlain } from '../language/numbers.ts';
import { disputeOf, type Dispute } from '../model/conflict.ts';
import type { Dataset } from '../model/dataset.ts';
import { TOTAL, type Edition, type Index } from '../model/index-definition.ts';
import { editionOf, indexOf } from '../model/lookup.ts';
import { isUsable, type Observation } from '../model/observation.ts';
import type { RankingRow } from '../model/ranking.ts';
import type { Link } from '../routes/link.ts';
import type { PageContext } from '../routes/page-context.ts';
import { formatScore } from './measures.ts';

/** Which figure of an edition: of a unit, `national` or `region:<id>`; its total unless another part is named. */
export interface DisputedFigure {
  readonly index: Index;
  readonly edition: Edition;
  readonly scope: string;
  readonly indicator?: string;
  /** `value`, `rank` or a statistic such as `mean`. */
  readonly measure: string;
}

const disputeAbout = (data: Dataset, { edition, scope, indicator = TOTAL, measure }: DisputedFigure): Dispute | null =>
  disputeOf(data, edition, scope, indicator, measure);

/**
 * Both readings of a figure whose sources contradict each other: "nguồn tự mâu thuẫn: 92,57 hay 92,75"; the one reading
 * that is disputed where the other side has none: "38 hay một số khác chưa rõ". Null where nobody disputes it.
 */
export function disputeWords(data: Dataset, figure: DisputedFigure, lang: Lang): string | null {
  const dispute = disputeAbout(data, figure);
  if (!dispute) return null;
  const lead = leadOf(dispute, lang);
  const said = readings(dispute, figure, lang);
  const { or, another } = messages[lang].dispute;
  if (said.length === 0) return lead;
  return `${lead}: ${[...said, ...(said.length === 1 ? [another] : [])].join(or)}`;
}

/** As pages show such figures; in full where two of them would read alike. */
function readings(dispute: Dispute, { index, measure }: DisputedFigure, lang: Lang): string[] {
  const isScore = measure === 'value' || measure === 'mean';
  const shown = dispute.readings.map((reading) => formatScore(reading, index, lang));
  return isScore && new Set(shown).size === shown.length
    ? shown
    : dispute.readings.map((reading) => formatPlain(reading, lang));
}

/** The same, leading to where the conflict is told; the readings of a held figure stand there alone. */
export function disputeLink(ctx: PageContext, figure: DisputedFigure, isHeld = false): Link | null {
  const dispute = disputeAbout(ctx.data, figure);
  const [id] = dispute?.conflicts ?? [];
  const text = dispute && (isHeld ? heldWords(dispute, ctx.lang) : disputeWords(ctx.data, figure, ctx.lang));
  return text && id !== undefined ? { href: `${ctx.href({ kind: 'under-check' })}#${id}`, text } : null;
}

/** What is disputed of a unit's score where it stands in a ranking or history, also of one that is held. */
export const scoreDispute = (ctx: PageContext, index: Index, edition: Edition, row: RankingRow): Link | null =>
  row.score || row.absence === 'H'
    ? disputeLink(ctx, { index, edition, scope: row.unit.key, measure: 'value' }, row.score === null)
    : null;

/** The same of its rank. */
export const rankDispute = (ctx: PageContext, index: Index, edition: Edition, row: RankingRow): Link | null =>
  row.rank && disputeLink(ctx, { index, edition, scope: row.unit.key, measure: 'rank' });

const leadOf = ({ isOneSource }: Dispute, lang: Lang): string =>
  isOneSource ? messages[lang].dispute.oneSource : messages[lang].dispute.sources;

const heldWords = (dispute: Dispute, lang: Lang): string =>
  `${leadOf(dispute, lang)}${messages[lang].dispute.seeReadings}`;

/** What sources dispute of a unit, value before rank; `shown` leaves out what the page does not show. */
export const disputesOfUnit = (
  data: Dataset,
  figure: Omit<DisputedFigure, 'measure'>,
  shown: { readonly value: boolean; readonly rank: boolean },
  lang: Lang,
): string[] => {
  const measures = [...(shown.value ? ['value'] : []), ...(shown.rank ? ['rank'] : [])];
  return measures.flatMap((measure) => disputeWords(data, { ...figure, measure }, lang) ?? []);
};

/** The same as links, for a unit that has a rank. */
export const disputeLinks = (ctx: PageContext, figure: Omit<DisputedFigure, 'measure'>, hasScore: boolean): Link[] =>
  [...(hasScore ? ['value'] : []), 'rank'].flatMap((measure) => disputeLink(ctx, { ...figure, measure }) ?? []);

/** For the note of a row in a data file, in both languages; a held value is told on no page but its own. */
export function disputeNote(
  data: Dataset,
  observation: Pick<Observation, 'index' | 'edition' | 'unit' | 'indicator' | 'value' | 'status' | 'publishedRank'>,
): string | null {
  const { index: id, edition: year, unit, indicator, value, status, publishedRank } = observation;
  const index = indexOf(data, id);
  const edition = editionOf(index, year);
  if (!edition) return null;
  const measures = [
    ...(value !== null && isUsable(status) ? ['value'] : []),
    ...(publishedRank === null ? [] : ['rank']),
  ];
  const notes = measures.flatMap((measure) => {
    const figure = { index, edition, scope: unit, indicator, measure };
    return disputeAbout(data, figure) ? [LANGS.map((lang) => disputeWords(data, figure, lang)).join(' / ')] : [];
  });
  return notes.join('; ') || null;
}

/** Notes of one row behind each other; null where there are none. */
export const joinedNotes = (...notes: readonly (string | null)[]): string | null =>
  notes.filter(Boolean).join('; ') || null;
