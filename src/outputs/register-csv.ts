import type { Dataset } from '../model/dataset.ts';
import type { LegalDocument, Session, Target, Task } from '../model/record.ts';
import { verdictOf } from '../model/target.ts';
import { stateOf } from '../model/task.ts';
import { tableCsv, type Columns } from './csv.ts';

const SESSION: Columns<Session> = {
  id: (s) => s.id,
  number: (s) => s.number,
  date: (s) => s.date,
  kind: (s) => s.kind,
  mode: (s) => s.mode,
  title_vi: (s) => s.title.vi,
  title_en: (s) => s.title.en,
  venues: (s) => s.venues.join('|') || null,
  status: (s) => s.status,
  has_source: (s) => (s.source === null ? 'no' : 'yes'),
  source: (s) => s.source,
  note: (s) => s.note || null,
};

/** Sessions, those without a source included. */
export const sessionsCsv = (data: Dataset): string => tableCsv(SESSION, data.sessions);

const DOCUMENT: Columns<LegalDocument> = {
  id: (d) => d.id,
  number: (d) => d.number,
  type: (d) => d.type,
  issuer: (d) => d.issuer.vi,
  issuer_en: (d) => d.issuer.en,
  issued_on: (d) => d.issuedOn,
  title_vi: (d) => d.title.vi,
  title_en: (d) => d.title.en,
  status: (d) => d.status,
  replaces: (d) => d.replaces || null,
  source: (d) => d.source,
};

/** Documents of the reform, as their issuers number them. */
export const documentsCsv = (data: Dataset): string => tableCsv(DOCUMENT, data.documents);

/** A promise with the verdict computed here: its edition and reading are missing where none is due. */
interface JudgedTarget {
  readonly target: Target;
  readonly verdict: ReturnType<typeof verdictOf>;
}

const editionOf = ({ verdict }: JudgedTarget) => (verdict.kind === 'not-due' ? null : verdict.edition);
const readingOf = ({ verdict }: JudgedTarget) => ('reading' in verdict ? verdict.reading : null);

const TARGET: Columns<JudgedTarget> = {
  id: ({ target }) => target.id,
  unit_set: ({ target }) => target.unitSet,
  unit: ({ target }) => target.unit?.split(':')[1] ?? null,
  index: ({ target }) => target.index,
  measure: ({ target }) => target.measure,
  comparator: ({ target }) => target.comparator,
  baseline: ({ target }) => target.baseline,
  due_edition: ({ target }) => target.dueEdition,
  verdict: ({ verdict }) => verdict.kind,
  verdict_edition: (row) => editionOf(row)?.edition ?? null,
  verdict_announced_on: (row) => editionOf(row)?.announcedOn ?? null,
  actual: (row) => readingOf(row)?.actual ?? null,
  limit: (row) => readingOf(row)?.limit ?? null,
  text_vi: ({ target }) => target.text.vi,
  text_en: ({ target }) => target.text.en,
  source: ({ target }) => target.source,
  note: ({ target }) => target.note || null,
};

/** Promises with the verdict computed here and the edition it rests on. */
export const targetsCsv = (data: Dataset): string =>
  tableCsv(
    TARGET,
    data.targets.map((target) => ({ target, verdict: verdictOf(data, target) })),
  );

const TASK: Columns<Task> = {
  id: (task) => task.id,
  session: (task) => task.session,
  document: (task) => task.document,
  field: (task) => task.field,
  owner: (task) => task.owner.vi || null,
  owner_en: (task) => task.owner.en || null,
  text_vi: (task) => task.text.vi,
  text_en: (task) => task.text.en,
  due: (task) => task.due,
  state: (task) => stateOf(task).kind,
  evidence: (task) => task.evidence,
  source: (task) => task.source,
};

/** Tasks; `state` is "done" only where `evidence` stands. */
export const tasksCsv = (data: Dataset): string => tableCsv(TASK, data.tasks);
