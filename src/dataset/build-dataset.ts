import type { Topology } from 'topojson-specification';
import type { Row, Table } from '../reading/table.ts';
import { dayOf } from '../language/moments.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Comparability, Edition, GroupBand, Index, Indicator, Methodology } from '../model/index-definition.ts';
import type { Aggregate, Observation, Status } from '../model/observation.ts';
import type { Proof } from '../model/proof.ts';
import type { PublishedProblem, NewsItem, Source } from '../model/record.ts';
import { unitKey, type Unit, type UnitKind, type UnitSet } from '../model/unit.ts';
import { buildRegisters } from './build-registers.ts';
import { buildSubprovincial } from './build-subprovincial.ts';
import { type Cells, keyBy, legalBasisOf, number, pair, text } from './cells.ts';

/** What the dataset is built from: tables that passed every check, boundaries and news. */
export interface Ingredients {
  readonly tables: ReadonlyMap<string, Table>;
  readonly boundaries: ReadonlyMap<string, Topology>;
  readonly news: readonly NewsItem[];
  readonly problems: readonly PublishedProblem[];
  readonly proof: Proof;
  readonly tableTexts: ReadonlyMap<string, string>;
}

/** Turns checked tables into the typed dataset. Call it only without errors: cells are trusted here. */
export function buildDataset({ tables, boundaries, news, problems, proof, tableTexts }: Ingredients): Dataset {
  const rows = (file: string): readonly Row[] => tables.get(file)?.rows ?? [];
  const cells = (file: string): Cells[] => rows(file).map((row) => row.cells);

  const unitSets = keyBy(cells('data/units/sets.csv').map(toUnitSet), (set) => set.id);
  const units = keyBy(
    cells('data/units/units.csv').map((c) => toUnit(c, unitSets)),
    (unit) => unit.key,
  );
  const indices = cells('data/indices/indices.csv').map((c) =>
    toIndex(c, (name) => cells(`data/indices/${c.id}/${name}.csv`)),
  );

  const observations: Observation[] = [];
  const aggregates: Aggregate[] = [];
  for (const index of indices) {
    for (const edition of index.editions) {
      const file = `data/indices/${index.id}/observations/${edition.edition}.csv`;
      for (const row of rows(file)) observations.push(toObservation(row, file, edition));
    }
    const file = `data/indices/${index.id}/aggregates.csv`;
    for (const row of rows(file)) aggregates.push(toAggregate(row, file, index.id));
  }

  return {
    ...buildRegisters(rows, unitSets),
    subprovincial: buildSubprovincial(tables),
    sources: keyBy(cells('data/sources.csv').map(toSource), (source) => source.id),
    unitSets,
    units,
    boundaries,
    indices,
    observations,
    aggregates,
    news,
    problems,
    proof,
    tableTexts,
  };
}

function toSource(c: Cells): Source {
  return {
    id: c.id!,
    title: c.title!,
    publisher: c.publisher ?? '',
    kind: c.kind as Source['kind'],
    url: text(c.url),
    publishedOn: text(c.published_on),
    note: c.note ?? '',
  };
}

function toUnitSet(c: Cells): UnitSet {
  return {
    id: c.set!,
    kind: c.kind as UnitKind,
    name: pair(c, 'name'),
    validFrom: text(c.valid_from),
    validTo: text(c.valid_to),
    legalBasis: legalBasisOf(c),
  };
}

function toUnit(c: Cells, sets: ReadonlyMap<string, UnitSet>): Unit {
  return {
    key: unitKey(c.set!, c.code!),
    set: c.set!,
    code: c.code!,
    kind: sets.get(c.set!)!.kind,
    name: pair(c, 'name'),
    short: { vi: c.short_vi || c.name_vi!, en: c.short_en || c.name_en! },
    slug: c.slug!,
    type: c.type ?? '',
    region: text(c.region),
    iso: text(c.iso_3166_2),
    aliases: (c.aliases ?? '')
      .split('|')
      .map((alias) => alias.trim())
      .filter(Boolean),
    note: c.note ?? '',
  };
}

function toIndex(c: Cells, table: (name: string) => Cells[]): Index {
  const indicators = table('indicators').map(toIndicator);
  const methodologies = table('methodologies').map((m): Methodology => ({
    id: m.id!,
    name: pair(m, 'name'),
    legalBasis: legalBasisOf(m),
    max: Number(m.max),
    validEditions: m.valid_editions ?? '',
    whatChanged: pair(m, 'what_changed'),
    indicators: indicators
      .filter((indicator) => indicator.methodology === m.id)
      .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
  }));
  return {
    id: c.id!,
    abbr: c.abbr!,
    name: pair(c, 'name'),
    producer: pair(c, 'producer'),
    unitKind: c.unit_kind as UnitKind,
    unitOfMeasure: c.unit_of_measure!,
    decimals: Number(c.decimals),
    direction: c.direction === 'lower' ? 'lower' : 'higher',
    totalRule: c.total_rule === 'sum' ? 'sum' : 'published',
    roundingTolerance: number(c.rounding_tolerance),
    note: pair(c, 'note'),
    methodologies,
    editions: table('editions')
      .map((e) => toEdition(e, c.id!))
      .sort((a, b) => (a.edition < b.edition ? -1 : 1)),
  };
}

function toIndicator(c: Cells): Indicator {
  return {
    methodology: c.methodology!,
    id: c.id!,
    parent: text(c.parent),
    order: Number(c.order || 0),
    name: pair(c, 'name'),
    field: text(c.field),
    max: number(c.max),
    source: text(c.source),
    note: c.note ?? '',
    branch: text(c.branch),
  };
}

function toEdition(c: Cells, index: string): Edition {
  return {
    index,
    edition: c.edition!,
    unitSet: c.unit_set!,
    methodology: c.methodology!,
    announcedOn: c.announced_on ? dayOf(c.announced_on) : null,
    unitsAssessed: number(c.units_assessed),
    unitsRanked: Number(c.units_ranked),
    rankRule: 'standard',
    groupBands: toBands(c.group_bands ?? ''),
    comparableWithPrevious: c.comparable_with_previous as Comparability,
    breakReason: pair(c, 'break_reason'),
    source: c.source!,
  };
}

/** "A>=90;B>=80" gives the bands, highest first. */
function toBands(cell: string): GroupBand[] {
  return cell
    .split(';')
    .filter(Boolean)
    .map((band) => {
      const [name, from] = band.split('>=');
      return { name: name!.trim(), from: Number(from) };
    })
    .sort((a, b) => b.from - a.from);
}

function toObservation({ line, cells: c }: Row, file: string, edition: Edition): Observation {
  return {
    index: edition.index,
    edition: edition.edition,
    unit: unitKey(edition.unitSet, c.unit!),
    indicator: c.indicator!,
    value: number(c.value),
    publishedRank: number(c.rank),
    status: c.status as Status,
    rankStatus: (text(c.rank_status) as 'A' | 'U' | null) ?? null,
    source: c.source!,
    note: c.note ?? '',
    file,
    line,
  };
}

function toAggregate({ line, cells: c }: Row, file: string, index: string): Aggregate {
  return {
    index,
    edition: c.edition!,
    scope: c.scope as Aggregate['scope'],
    scopeId: c.scope_id!,
    statistic: c.statistic!,
    indicator: c.indicator!,
    value: number(c.value),
    status: (c.status || 'A') as Status,
    source: c.source!,
    note: c.note ?? '',
    file,
    line,
  };
}
