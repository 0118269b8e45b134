import type { Row } from '../reading/table.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Status } from '../model/observation.ts';
import type { Conflict, SeriesValue, Series } from '../model/record.ts';
import { unitKey, type UnitKey, type UnitSet } from '../model/unit.ts';
import { type Cells, legalBasisOf, list, number, pair, text } from './cells.ts';

type Registers = Pick<
  Dataset,
  | 'fields'
  | 'successions'
  | 'regions'
  | 'tiles'
  | 'archipelagoTiles'
  | 'conflicts'
  | 'revisions'
  | 'series'
  | 'seriesValues'
  | 'documents'
  | 'sessions'
  | 'targets'
  | 'tasks'
  | 'glossary'
>;

/** The registers beside the indices; an absent file is an empty register. */
export function buildRegisters(
  rows: (file: string) => readonly Row[],
  unitSets: ReadonlyMap<string, UnitSet>,
): Registers {
  const cells = (file: string): Cells[] => rows(`data/${file}`).map((row) => row.cells);
  const indexSets = new Map(
    rows('data/indices/indices.csv').flatMap(({ cells: c }) =>
      cells(`indices/${c.id}/editions.csv`).map((e) => [`${c.id}/${e.edition}`, e.unit_set!] as const),
    ),
  );

  return {
    fields: cells('fields.csv')
      .map((c) => ({ id: c.id!, order: Number(c.order), name: pair(c, 'name'), definition: pair(c, 'definition') }))
      .sort((a, b) => a.order - b.order),
    successions: cells('units/successions.csv').map((c) => ({
      from: unitKey(c.from_set!, c.from_code!),
      to: unitKey(c.to_set!, c.to_code!),
      on: c.on!,
      legalBasis: legalBasisOf(c),
    })),
    regions: cells('units/regions.csv')
      .filter((c) => unitSets.has(c.scheme!))
      .map((c) => ({
        scheme: c.scheme!,
        id: c.id!,
        order: Number(c.order),
        name: pair(c, 'name'),
        legalBasis: legalBasisOf(c),
      }))
      .sort((a, b) => (a.scheme === b.scheme ? a.order - b.order : a.scheme < b.scheme ? -1 : 1)),
    tiles: cells('units/tiles.csv').map((c) => ({
      unit: unitKey(c.set!, c.code!),
      col: Number(c.col),
      row: Number(c.row),
    })),
    archipelagoTiles: cells('units/boundaries/archipelago-tiles.csv').map((c) => ({
      set: c.set!,
      id: c.id!,
      unit: unitKey(c.set!, c.unit!),
      name: pair(c, 'name'),
      col: Number(c.col),
      row: Number(c.row),
    })),
    conflicts: cells('conflicts.csv').map((c) => toConflict(c, indexSets)),
    revisions: cells('revisions.csv').map((c) => ({
      date: c.date!,
      index: c.index!,
      edition: c.edition!,
      unit: c.unit!,
      indicator: c.indicator!,
      measure: c.measure === 'rank' ? 'rank' : 'value',
      old: c.old ?? '',
      new: c.new ?? '',
      reason: pair(c, 'reason'),
      source: c.source!,
    })),
    series: cells('series/series.csv').map((c): Series => ({
      id: c.id!,
      field: text(c.field),
      name: pair(c, 'name'),
      unitOfMeasure: c.unit_of_measure!,
      scope: c.scope!,
      periodType: c.period_type as Series['periodType'],
      definition: pair(c, 'definition'),
      partOf: text(c.part_of),
    })),
    seriesValues: rows('data/series/observations.csv').map(({ line, cells: c }): SeriesValue => ({
      series: c.series!,
      period: c.period!,
      value: number(c.value),
      numerator: number(c.numerator),
      denominator: number(c.denominator),
      approx: (text(c.approx) as SeriesValue['approx']) ?? null,
      status: c.status as Status,
      source: c.source!,
      note: c.note ?? '',
      file: 'data/series/observations.csv',
      line,
    })),
    documents: cells('documents.csv').map((c) => ({
      id: c.id!,
      number: c.number!,
      type: c.type ?? '',
      issuer: { vi: c.issuer ?? '', en: c.issuer_en || (c.issuer ?? '') },
      issuedOn: text(c.issued_on),
      title: pair(c, 'title'),
      status: c.status ?? '',
      replaces: c.replaces ?? '',
      source: text(c.source),
    })),
    sessions: cells('sessions.csv').map((c) => ({
      id: c.id!,
      number: number(c.number),
      date: text(c.date),
      kind: c.kind!,
      mode: text(c.mode),
      title: pair(c, 'title'),
      venues: list(c.venues) as UnitKey[],
      source: text(c.source),
      status: (c.status || 'A') as Status,
      note: c.note ?? '',
    })),
    targets: cells('targets.csv').map((c) => ({
      id: c.id!,
      unitSet: c.unit_set!,
      unit: c.unit ? unitKey(c.unit_set!, c.unit) : null,
      index: c.index!,
      measure: c.measure!,
      comparator: c.comparator ?? '',
      baseline: number(c.baseline),
      dueEdition: c.due_edition!,
      text: pair(c, 'text'),
      source: c.source!,
      note: c.note ?? '',
    })),
    tasks: cells('tasks.csv').map((c) => ({
      id: c.id!,
      session: text(c.session),
      document: text(c.document),
      field: text(c.field),
      owner: { vi: c.owner ?? '', en: c.owner_en || (c.owner ?? '') },
      text: pair(c, 'text'),
      due: text(c.due),
      status: c.status ?? '',
      evidence: text(c.evidence),
      source: c.source!,
    })),
    glossary: cells('glossary.csv').map((c) => ({
      id: c.id!,
      term: pair(c, 'term'),
      abbreviation: c.abbreviation ?? '',
      definition: pair(c, 'definition'),
    })),
  };
}

function toConflict(c: Cells, indexSets: ReadonlyMap<string, string>): Conflict {
  const set = indexSets.get(`${c.index}/${c.edition}`);
  const isUnit = c.unit !== 'national' && !c.unit!.startsWith('region:');
  return {
    id: c.id!,
    index: c.index!,
    edition: c.edition!,
    scope: isUnit && set ? unitKey(set, c.unit!) : c.unit!,
    unit: isUnit && set ? unitKey(set, c.unit!) : null,
    indicator: c.indicator!,
    measure: c.measure || 'value',
    valueA: number(c.value_a),
    sourceA: c.source_a ?? '',
    valueB: number(c.value_b),
    sourceB: c.source_b ?? '',
    chosen: number(c.chosen),
    state: c.state === 'resolved' ? 'resolved' : 'open',
    reason: pair(c, 'reason'),
  };
}
