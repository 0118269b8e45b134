import { perLanguage } from '../language/lang.ts';
import { KINDS, REGIONS, SETS, SUCCESSIONS, TILES, UNITS, ARCHIPELAGO_TILES } from '../schema/unit-tables.ts';
import { inLanguage } from '../schema/table.ts';
import type { SoundRowOf } from '../reading/table.ts';
import type { Dataset } from '../model/dataset.ts';
import { unitKey, type Unit, type UnitKind, type UnitSet } from '../model/unit.ts';
import type { SoundRows } from './sound-rows.ts';
import { keyBy, textIn, wordsIn, translated } from './texts.ts';

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
      legalBasis: translated(v, 'legal_basis'),
    })),
    regions: rows(REGIONS)
      .filter(({ values }) => unitSets.has(values.scheme))
      .map(({ values: v }) => ({
        scheme: v.scheme,
        id: v.id,
        order: v.order,
        name: textIn(v, 'name'),
        legalBasis: perLanguage(() => v.legal_basis),
        searchWords: wordsIn(v, 'search'),
      }))
      .sort((a, b) => (a.scheme === b.scheme ? a.order - b.order : a.scheme < b.scheme ? -1 : 1)),
    tiles: rows(TILES).map(({ values: v }) => ({ unit: unitKey(v.set, v.code), col: v.col, row: v.row })),
    archipelagoTiles: rows(ARCHIPELAGO_TILES).map(({ values: v }) => ({
      set: v.set,
      id: v.id,
      unit: unitKey(v.set, v.unit),
      name: textIn(v, 'name'),
      col: v.col,
      row: v.row,
    })),
  };
}

function toUnitKind({ values: v }: SoundRowOf<typeof KINDS>): UnitKind {
  return {
    id: v.id,
    order: v.order,
    name: textIn(v, 'name'),
    plural: textIn(v, 'plural'),
    asScope: perLanguage((lang) => v[inLanguage('scope', lang)] || v[inLanguage('plural', lang)]),
    together: textIn(v, 'together'),
    label: textIn(v, 'label'),
    nav: textIn(v, 'nav'),
    title: textIn(v, 'title'),
    intro: textIn(v, 'intro'),
    segment: textIn(v, 'segment'),
    former: textIn(v, 'former'),
    cameFrom: textIn(v, 'came_from'),
    searchWords: wordsIn(v, 'search'),
    asked: wordsIn(v, 'ask'),
    listWords: wordsIn(v, 'list_search'),
    questionWords: wordsIn(v, 'question'),
    besideWords: perLanguage((lang) => v[inLanguage('beside', lang)]),
  };
}

function toUnitSet({ values: v, line }: SoundRowOf<typeof SETS>, kinds: ReadonlyMap<string, UnitKind>): UnitSet {
  return {
    id: v.set,
    kind: kindNamed(kinds, v.kind, `${SETS.path}:${line}`),
    name: textIn(v, 'name'),
    validFrom: v.valid_from,
    validTo: v.valid_to,
    legalBasis: translated(v, 'legal_basis'),
  };
}

function toUnit({ values: v, line }: SoundRowOf<typeof UNITS>, sets: ReadonlyMap<string, UnitSet>): Unit {
  return {
    key: unitKey(v.set, v.code),
    set: v.set,
    code: v.code,
    kind: kindOf(sets.get(v.set), `${UNITS.path}:${line}`),
    name: textIn(v, 'name'),
    short: perLanguage((lang) => v[inLanguage('short', lang)] || v[inLanguage('name', lang)]),
    slug: v.slug,
    region: v.region,
    iso: v.iso_3166_2 || null,
    aliases: v.aliases,
    searchWords: wordsIn(v, 'search'),
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
