import { INNER_EDITIONS, INNER_OBSERVATIONS, INNER_UNITS } from '../schema/subprovincial-tables.ts';
import { pathOf } from '../schema/table.ts';
import type { SoundRowOf, Table } from '../reading/table.ts';
import { dayOf } from '../language/moments.ts';
import {
  LEVELS,
  sortInnerRows,
  type InnerEdition,
  type InnerRow,
  type InnerTable,
  type InnerUnit,
} from '../model/subprovincial.ts';
import type { SoundRows } from './sound-rows.ts';
import { keyBy, textIn } from './texts.ts';

/** Tables inside provinces, newest edition of a province first; a folder without editions gives none. */
export function buildSubprovincial(
  tables: ReadonlyMap<string, Table>,
  rows: SoundRows,
  offset: string,
): InnerEdition[] {
  const provinces = [...new Set([...tables.values()].flatMap(({ parts }) => parts.province ?? []))].sort();
  return provinces.flatMap((province) => {
    const units = keyBy(
      rows(INNER_UNITS, { province }).map(({ values: v }): InnerUnit => ({
        code: v.code,
        level: v.level,
        name: textIn(v, 'name'),
        note: v.note,
      })),
      ({ code }) => code,
    );
    const editions = rows(INNER_EDITIONS, { province });
    const years = [...new Set(editions.map(({ values }) => values.edition))].sort().reverse();
    return years.map((edition): InnerEdition => {
      const file = pathOf(INNER_OBSERVATIONS, { province, edition });
      const found = rows(INNER_OBSERVATIONS, { province, edition }).map((row) => toRow(row, file, units));
      const made = editions
        .filter(({ values }) => values.edition === edition)
        .map((row) => toTable(row, found, offset));
      return { province, edition, tables: made.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)) };
    });
  });
}

function toTable(
  { values: v }: SoundRowOf<typeof INNER_EDITIONS>,
  rows: readonly InnerRow[],
  offset: string,
): InnerTable {
  return {
    level: v.level,
    name: textIn(v, 'name'),
    unitOfMeasure: v.unit_of_measure,
    max: v.max,
    announcedOn: v.announced_on === null ? null : dayOf(v.announced_on, offset),
    unitsRanked: v.units_ranked,
    legalBasis: v.legal_basis,
    source: v.source,
    note: textIn(v, 'note'),
    rows: sortInnerRows(rows.filter((row) => row.unit.level === v.level)),
  };
}

function toRow(
  { line, values: v }: SoundRowOf<typeof INNER_OBSERVATIONS>,
  file: string,
  units: ReadonlyMap<string, InnerUnit>,
): InnerRow {
  const unit = units.get(v.unit);
  if (!unit) throw new Error(`${file}:${line}: no unit "${v.unit}", and no check said so`);
  return { unit, value: v.value, rank: v.rank, status: v.status, source: v.source, note: v.note, file, line };
}
