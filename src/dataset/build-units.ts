import { KINDS, REGIONS, SETS, SUCCESSIONS, TILES, UNITS, ARCHIPELAGO_TILES } from '../schema/unit-tables.ts';
import type { SoundRowOf } from '../reading/table.ts';
import type { Dataset } from '../model/dataset.ts';
import { unitKey, type Unit, type UnitKind, type UnitSet } from '../model/unit.ts';
import type { SoundRows } from './sound-rows.ts';
import { keyBy, pair, searchWordsOf, translated } from './texts.ts';

type Units = Pick<
  Dataset,
  'unitKinds' | 'unitSets' | 'units' | 'successions' | 'regions' | 'tiles' | 'archipelagoTiles'
>;

/** Sets of units with their units, what became what, regions, and places on the tile map. */
export function buildUnits(rows: SoundRows): Units {
  const unitKinds = keyBy(
    rows(KINDS)
      .map(toUnitKind)
      .sort((a, b) => a.order - b.order),
    (kind) => kind.id,
  );
  const unitSets = keyBy(
    rows(SETS).map((row) => toUnitSet(row, unitKinds)),
    (set) => set.id,
  );
  return {
    unitKinds,
    unitSets,
    units: keyBy(
      rows(UNITS).map((row) => toUnit(row, unitSets)),
      (unit) => unit.key,
    ),
    successions: rows(SUCCESSIONS).map(({ values: v }) => ({
      from: unitKey(v.from_set, v.from_code),
      to: unitKey(v.to_set, v.to_code),
      on: v.on,
      legalBasis: translated(v.legal_basis, v.legal_basis_en),
    })),
    regions: rows(REGIONS)
      .filter(({ values }) => unitSets.has(values.scheme))
      .map(({ values: v }) => ({
        scheme: v.scheme,
        id: v.id,
        order: v.order,
        name: pair(v, 'name'),
        legalBasis: translated(v.legal_basis, ''),
        searchWords: searchWordsOf(v),
      }))
      .sort((a, b) => (a.scheme === b.scheme ? a.order - b.order : a.scheme < b.scheme ? -1 : 1)),
    tiles: rows(TILES).map(({ values: v }) => ({ unit: unitKey(v.set, v.code), col: v.col, row: v.row })),
    archipelagoTiles: rows(ARCHIPELAGO_TILES).map(({ values: v }) => ({
      set: v.set,
      id: v.id,
      unit: unitKey(v.set, v.unit),
      name: pair(v, 'name'),
      col: v.col,
      row: v.row,
    })),
  };
}

function toUnitKind({ values: v }: SoundRowOf<typeof KINDS>): UnitKind {
  return {
    id: v.id,
    order: v.order,
    name: pair(v, 'name'),
    plural: pair(v, 'plural'),
    together: pair(v, 'together'),
    label: pair(v, 'label'),
    nav: pair(v, 'nav'),
    title: pair(v, 'title'),
    intro: pair(v, 'intro'),
    segment: pair(v, 'segment'),
    former: pair(v, 'former'),
    cameFrom: pair(v, 'came_from'),
    searchWords: searchWordsOf(v),
    asked: [...v.ask_vi, ...v.ask_en],
    listWords: [...v.list_search_vi, ...v.list_search_en],
    questionWords: [...v.question_vi, ...v.question_en],
    besideWords: { vi: v.beside_vi, en: v.beside_en },
  };
}

function toUnitSet({ values: v, line }: SoundRowOf<typeof SETS>, kinds: ReadonlyMap<string, UnitKind>): UnitSet {
  return {
    id: v.set,
    kind: kindNamed(kinds, v.kind, `${SETS.path}:${line}`),
    name: pair(v, 'name'),
    validFrom: v.valid_from,
    validTo: v.valid_to,
    legalBasis: translated(v.legal_basis, v.legal_basis_en),
  };
}

function toUnit({ values: v, line }: SoundRowOf<typeof UNITS>, sets: ReadonlyMap<string, UnitSet>): Unit {
  return {
    key: unitKey(v.set, v.code),
    set: v.set,
    code: v.code,
    kind: kindOf(sets.get(v.set), `${UNITS.path}:${line}`),
    name: pair(v, 'name'),
    short: { vi: v.short_vi || v.name_vi, en: v.short_en || v.name_en },
    slug: v.slug,
    type: v.type ?? '',
    region: v.region,
    iso: v.iso_3166_2 || null,
    aliases: v.aliases,
    searchWords: searchWordsOf(v),
    note: v.note,
  };
}

/** The kind with this id. The rules hold every kind that a table names to be there. */
export function kindNamed(kinds: ReadonlyMap<string, UnitKind>, id: string, place: string): UnitKind {
  const kind = kinds.get(id);
  if (!kind) throw new Error(`${place}: no such kind of unit, and no check said so`);
  return kind;
}

/** The rules hold every set that a unit names to be there. */
function kindOf(set: UnitSet | undefined, place: string): UnitKind {
  if (!set) throw new Error(`${place}: no such set, and no check said so`);
  return set.kind;
}
