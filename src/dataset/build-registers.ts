import { CONFLICTS, REVISIONS } from '../schema/correction-tables.ts';
import { EDITIONS, INDICES } from '../schema/index-tables.ts';
import { DOCUMENTS, FIELDS, GLOSSARY, SESSIONS, SOURCES, TARGETS, TASKS } from '../schema/register-tables.ts';
import { cell, type SoundRowOf } from '../reading/table.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Conflict, LegalDocument, Session, Target, Task } from '../model/record.ts';
import { unitKey, type UnitKey } from '../model/unit.ts';
import type { SoundRows } from './sound-rows.ts';
import { keyBy, textIn, wordsIn, translated } from './texts.ts';

type Registers = Pick<
  Dataset,
  'sources' | 'fields' | 'conflicts' | 'revisions' | 'documents' | 'sessions' | 'targets' | 'tasks' | 'glossary'
>;

/** The registers beside the indices; an absent file is an empty register. */
export function buildRegisters(rows: SoundRows): Registers {
  const setOf = new Map(
    rows(INDICES).flatMap(({ values: { id: index } }) =>
      rows(EDITIONS, { index }).map(({ values }) => [`${index}/${values.edition}`, values.unit_set] as const),
    ),
  );
  return {
    sources: keyBy(
      rows(SOURCES).map(({ values: v }) => ({
        id: v.id,
        title: v.title,
        language: v.language || null,
        publisher: v.publisher,
        kind: v.kind,
        url: v.url,
        publishedOn: v.published_on,
        note: v.note,
      })),
      (source) => source.id,
    ),
    fields: rows(FIELDS)
      .map(({ values: v }) => ({
        id: v.id,
        order: v.order,
        name: textIn(v, 'name'),
        definition: textIn(v, 'definition'),
        searchWords: wordsIn(v, 'search'),
        isOfProgramme: v.programme === 'yes',
      }))
      .sort((a, b) => a.order - b.order),
    conflicts: rows(CONFLICTS).map((row) => toConflict(row, setOf)),
    revisions: rows(REVISIONS).map((row) => ({
      date: row.values.date,
      index: row.values.index,
      edition: row.values.edition,
      unit: row.values.unit,
      indicator: row.values.indicator,
      measure: row.values.measure ?? 'value',
      // As written, so that a page shows the decimals that were published.
      old: cell(row, 'old'),
      new: cell(row, 'new'),
      reason: textIn(row.values, 'reason'),
      source: row.values.source,
    })),
    documents: rows(DOCUMENTS).map(toDocument),
    sessions: rows(SESSIONS).map(toSession),
    targets: rows(TARGETS).map(toTarget),
    tasks: rows(TASKS).map(toTask),
    glossary: rows(GLOSSARY).map(({ values: v }) => ({
      id: v.id,
      term: textIn(v, 'term'),
      abbreviation: v.abbreviation,
      definition: textIn(v, 'definition'),
      searchWords: wordsIn(v, 'search'),
    })),
  };
}

function toConflict({ values: v }: SoundRowOf<typeof CONFLICTS>, setOf: ReadonlyMap<string, string>): Conflict {
  const set = setOf.get(`${v.index}/${v.edition}`);
  const isUnit = v.unit !== 'national' && !v.unit.startsWith('region:');
  const unit = isUnit && set ? unitKey(set, v.unit) : null;
  return {
    id: v.id,
    index: v.index,
    edition: v.edition,
    scope: unit ?? v.unit,
    unit,
    indicator: v.indicator,
    measure: v.measure ?? 'value',
    valueA: v.value_a,
    sourceA: v.source_a,
    valueB: v.value_b,
    sourceB: v.source_b,
    chosen: v.chosen,
    state: v.state,
    reason: textIn(v, 'reason'),
  };
}

function toDocument({ values: v }: SoundRowOf<typeof DOCUMENTS>): LegalDocument {
  return {
    id: v.id,
    number: v.number,
    type: v.type,
    issuer: translated(v, 'issuer'),
    issuedOn: v.issued_on,
    title: textIn(v, 'title'),
    status: v.status,
    replaces: v.replaces,
    source: v.source,
  };
}

function toSession({ values: v }: SoundRowOf<typeof SESSIONS>): Session {
  return {
    id: v.id,
    number: v.number,
    date: v.date,
    kind: v.kind,
    mode: v.mode,
    title: textIn(v, 'title'),
    venues: v.venues as readonly UnitKey[],
    source: v.source,
    status: v.status,
    note: v.note,
  };
}

function toTarget({ values: v }: SoundRowOf<typeof TARGETS>): Target {
  return {
    id: v.id,
    unitSet: v.unit_set,
    unit: v.unit === null ? null : unitKey(v.unit_set, v.unit),
    index: v.index,
    measure: v.measure,
    comparator: v.comparator,
    baseline: v.baseline,
    dueEdition: v.due_edition,
    text: textIn(v, 'text'),
    source: v.source,
    note: v.note,
  };
}

function toTask({ values: v }: SoundRowOf<typeof TASKS>): Task {
  return {
    id: v.id,
    session: v.session,
    document: v.document,
    field: v.field,
    owner: translated(v, 'owner'),
    text: textIn(v, 'text'),
    due: v.due,
    status: v.status,
    evidence: v.evidence || null,
    source: v.source,
  };
}
