import { type Lang, LANGS } from '../language/lang.ts';
import { formatScore } from './measures.ts';
import { memoized } from '../language/memoized.ts';
import { messages } from '../language/messages.ts';
import { formatPlain } from '../language/numbers.ts';
import type { Dataset } from '../model/dataset.ts';
import { TOTAL, type Index } from '../model/index-definition.ts';
import { editionNamed, indexOf, methodologyOf, observationOf, unitOf } from '../model/lookup.ts';
import type { Observation } from '../model/observation.ts';
import type { Revision } from '../model/record.ts';
import { revisionOf, revisionsByDate } from '../model/revision.ts';
import { unitKey, type Unit } from '../model/unit.ts';
import { editionName } from './edition-name.ts';

/** A correction with what it is about. */
export interface Correction {
  readonly revision: Revision;
  /** Of its entry in the log; the same in both languages. */
  readonly id: string;
  readonly index: Index;
  readonly unit: Unit;
  /** The figure it led to is held back now: it stands under check alone. */
  readonly isHeld: boolean;
}

/** Every correction, newest first. Ids stay what they are when later ones are added. */
export const correctionsOf = memoized((data: Dataset): readonly Correction[] => {
  const taken = new Map<string, number>();
  const oldestFirst = revisionsByDate(data)
    .reverse()
    .map((revision): Correction => {
      const index = indexOf(data, revision.index);
      const edition = editionNamed(index, revision.edition);
      const unit = unitOf(data, unitKey(edition.unitSet, revision.unit));
      const { date, indicator, measure } = revision;
      const name = [
        date,
        index.id,
        revision.edition,
        revision.unit,
        indicator,
        ...(measure === 'rank' ? ['rank'] : []),
      ].join('-');
      taken.set(name, (taken.get(name) ?? 0) + 1);
      return {
        revision,
        id: taken.get(name) === 1 ? name : `${name}-${taken.get(name)}`,
        index,
        unit,
        isHeld: measure === 'value' && observationOf(data, edition, unit.key, indicator)?.status === 'H',
      };
    });
  return oldestFirst.reverse();
});

/** The entry of a revision in the log. Throws for a revision of other data. */
export function correctionOf(data: Dataset, revision: Revision): Correction {
  const found = correctionsOf(data).find((each) => each.revision === revision);
  if (!found) throw new Error(`no correction of ${revision.index} ${revision.edition} on ${revision.date}`);
  return found;
}

/** The figure before a correction, as readers saw it. */
export const oldFigure = (correction: Correction, lang: Lang): string =>
  figureText(correction, correction.revision.old, lang, messages[lang].releases.noOld);

/** The figure after it; one that is held back by now only says so. */
export const newFigure = (correction: Correction, lang: Lang): string =>
  correction.isHeld
    ? messages[lang].absence.H
    : figureText(correction, correction.revision.new, lang, messages[lang].releases.withdrawn);

/** A score with its decimals, a rank as it is; `none` where there was or is none. */
function figureText({ index, revision }: Correction, text: string, lang: Lang, none: string): string {
  if (text === '') return none;
  const number = Number(text);
  // Never fewer digits than were published, or a correction in the last of them would show nothing.
  const decimals = text.split('.')[1]?.length ?? 0;
  return revision.measure === 'rank'
    ? formatPlain(number, lang)
    : formatScore(number, { ...index, decimals: Math.max(index.decimals, decimals) }, lang);
}

/** "đính chính 22/11/2026: giá trị trước là 92,10; chép sai": the whole correction in one line, beside a figure. */
export function correctionNote(correction: Correction, lang: Lang): string {
  const t = messages[lang].releases;
  const { date, measure, new: now, reason } = correction.revision;
  const said = reason[lang].replace(/[.\s]+$/, '');
  return now === ''
    ? t.withdrawnNote(date, oldFigure(correction, lang), said)
    : t.note(date, t.measures[measure], oldFigure(correction, lang), said);
}

/** "PAR INDEX 2023, Quảng Ninh": which figure; its indicator too unless it is the total. */
export function correctionSubject({ index, unit, revision }: Correction, lang: Lang): string {
  const edition = editionNamed(index, revision.edition);
  const indicator =
    revision.indicator === TOTAL
      ? null
      : methodologyOf(index, edition).indicators.find(({ id }) => id === revision.indicator);
  return [
    editionName(index, edition),
    unit.name[lang],
    ...(indicator ? [indicator.name[lang]] : []),
    ...(revision.measure === 'rank' ? [messages[lang].releases.measures.rank] : []),
  ].join(', ');
}

/** The last corrections of an observation: of its value, of its rank. */
export const correctionsAt = (
  data: Dataset,
  observation: Observation | null,
  measures: readonly Revision['measure'][] = ['value', 'rank'],
): Correction[] =>
  measures.flatMap((measure) => {
    const revision = revisionOf(data, observation, measure);
    return revision ? [correctionOf(data, revision)] : [];
  });

/** The note of a row in a data file, with its corrections in both languages behind it. */
export function noteWithCorrections(
  data: Dataset,
  observation: Pick<Observation, 'index' | 'edition' | 'unit' | 'indicator'>,
  note: string | null,
): string | null {
  const notes = (['value', 'rank'] as const).flatMap((measure) => {
    const revision = revisionOf(data, observation, measure);
    const correction = revision && correctionOf(data, revision);
    return correction ? [LANGS.map((lang) => correctionNote(correction, lang)).join(' / ')] : [];
  });
  return [...(note ? [note] : []), ...notes].join('; ') || null;
}
