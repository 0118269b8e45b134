import { DEFAULT_LANG } from '../language/lang.ts';
import type { Dataset } from './dataset.ts';
import type { UnitLine } from './lineage.ts';
import type { LegalDocument, Series, Session, Target, Task } from './record.ts';
import { unitOfSeries } from './series.ts';
import { isSourced } from './timeline.ts';
import type { Unit } from './unit.ts';

/** What the registers hold of a unit. */
export interface UnitRecord {
  /** Sessions with a venue there, newest first. */
  readonly sessions: readonly Session[];
  readonly targets: readonly Target[];
  /** Given to the unit by name. */
  readonly tasks: readonly Task[];
  readonly series: readonly Series[];
  /** Issued by it or its people's committee. */
  readonly documents: readonly LegalDocument[];
}

/** The record of a unit under all the keys its line had. Names count only in the time of the unit that bore them. */
export function recordOfUnit(data: Dataset, line: UnitLine): UnitRecord {
  const keys = new Set<string>(line.units.map(({ key }) => key));
  return {
    sessions: data.sessions
      .filter(isSourced)
      .filter(({ venues }) => venues.some((key) => keys.has(key)))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
    targets: data.targets.filter((target) => target.unit !== null && keys.has(target.unit)),
    tasks: data.tasks.filter((task) =>
      line.units.some(
        (unit) => isNamed(task.owner[DEFAULT_LANG], unit) && isInTime(data, unit, dateOfTask(data, task)),
      ),
    ),
    series: data.series.filter((series) => keys.has(unitOfSeries(series) ?? '')),
    documents: data.documents.filter((document) =>
      line.units.some(
        (unit) => isNamed(document.issuer[DEFAULT_LANG], unit) && isInTime(data, unit, document.issuedOn),
      ),
    ),
  };
}

/**
 * A unit is named by a word for its kind and its short name ("tỉnh Bắc Ninh"), one whose kind has no such words in full.
 * A longer name that begins alike ("Hà Nam Ninh") does not name it.
 */
function isNamed(text: string, { kind, name, short }: Unit): boolean {
  const words = kind.besideWords[DEFAULT_LANG];
  const forms = words.length === 0 ? [name[DEFAULT_LANG]] : words.map((word) => `${word} ${short[DEFAULT_LANG]}`);
  const lower = text.toLocaleLowerCase('vi');
  return forms.some((form) => {
    const at = lower.indexOf(form.toLocaleLowerCase('vi'));
    return at >= 0 && !/^(?:\p{L}|\s+\p{Lu})/u.test(text.slice(at + form.length));
  });
}

const dateOfTask = (data: Dataset, task: Task): string | null =>
  data.sessions.find(({ id }) => id === task.session)?.date ??
  data.documents.find(({ id }) => id === task.document)?.issuedOn ??
  null;

/** Was the unit in force on that day? A day without a source counts as in time. */
function isInTime(data: Dataset, unit: Unit, date: string | null): boolean {
  const set = data.unitSets.get(unit.set);
  if (date === null || !set) return true;
  return (
    (set.validFrom === null || date >= set.validFrom.slice(0, date.length)) &&
    (set.validTo === null || date <= set.validTo)
  );
}
