import type { Row, Table } from '../reading/table.ts';
import { dayOf } from '../language/moments.ts';
import type { Status } from '../model/observation.ts';
import {
  LEVELS,
  sortInnerRows,
  type InnerEdition,
  type InnerRow,
  type InnerTable,
  type InnerUnit,
  type Level,
} from '../model/subprovincial.ts';
import { keyBy, number, pair } from './cells.ts';

/** Tables inside provinces, newest edition of a province first; a folder without editions gives none. */
export function buildSubprovincial(tables: ReadonlyMap<string, Table>): InnerEdition[] {
  const provinces = [
    ...new Set([...tables.keys()].flatMap((path) => /^data\/subprovincial\/([^/]+)\//.exec(path)?.[1] ?? [])),
  ].sort();
  return provinces.flatMap((province) => {
    const folder = `data/subprovincial/${province}`;
    const rows = (file: string): readonly Row[] => tables.get(`${folder}/${file}`)?.rows ?? [];
    const units = keyBy(
      rows('units.csv').map(({ cells: c }): InnerUnit => ({
        code: c.code!,
        level: c.level as Level,
        name: pair(c, 'name'),
        note: c.note ?? '',
      })),
      ({ code }) => code,
    );
    const years = [...new Set(rows('editions.csv').map(({ cells }) => cells.edition!))].sort().reverse();
    return years.map((edition): InnerEdition => {
      const file = `observations/${edition}.csv`;
      const found = rows(file).map((row) => toRow(row, `${folder}/${file}`, units));
      const made = rows('editions.csv')
        .filter(({ cells }) => cells.edition === edition)
        .map((row) => toTable(row, found));
      return { province, edition, tables: made.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)) };
    });
  });
}

function toTable({ cells: c }: Row, rows: readonly InnerRow[]): InnerTable {
  return {
    level: c.level as Level,
    name: pair(c, 'name'),
    unitOfMeasure: c.unit_of_measure!,
    max: number(c.max),
    announcedOn: c.announced_on ? dayOf(c.announced_on) : null,
    unitsRanked: number(c.units_ranked),
    legalBasis: c.legal_basis ?? '',
    source: c.source!,
    note: pair(c, 'note'),
    rows: sortInnerRows(rows.filter((row) => row.unit.level === c.level)),
  };
}

function toRow({ line, cells: c }: Row, file: string, units: ReadonlyMap<string, InnerUnit>): InnerRow {
  const unit = units.get(c.unit!);
  if (!unit) throw new Error(`${file}:${line}: no unit "${c.unit}"`);
  return {
    unit,
    value: number(c.value),
    rank: number(c.rank),
    status: c.status as Status,
    source: c.source!,
    note: c.note ?? '',
    file,
    line,
  };
}
