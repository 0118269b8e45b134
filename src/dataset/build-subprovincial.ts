import { INNER_EDITIONS, INNER_LEVELS, INNER_OBSERVATIONS, INNER_UNITS } from '../schema/subprovincial-tables.ts';
import { pathOf } from '../schema/table.ts';
import type { SoundRowOf, Table } from '../reading/table.ts';
import { dayOf } from '../language/moments.ts';
import {
  sortInnerRows,
  type InnerEdition,
  type InnerRow,
  type InnerTable,
  type InnerUnit,
  type Level,
} from '../model/subprovincial.ts';
import type { SoundRows } from './sound-rows.ts';
import { keyBy, textIn, wordsIn } from './texts.ts';

/** Levels of units inside provinces, in their order. */
export const buildLevels = (rows: SoundRows): ReadonlyMap<string, Level> =>
  keyBy(
    [...rows(INNER_LEVELS)]
      .sort((a, b) => a.values.order - b.values.order)
      .map(({ values: v }): Level => ({
        id: v.id,
        name: textIn(v, 'name'),
        ended: textIn(v, 'ended'),
        searchWords: wordsIn(v, 'search'),
      })),
    ({ id }) => id,
  );

/** Tables inside provinces, newest edition of a province first; a folder without editions gives none. */
export function buildSubprovincial(
  tables: ReadonlyMap<string, Table>,
  rows: SoundRows,
  levels: ReadonlyMap<string, Level>,
  offset: string,
): InnerEdition[] {
  const order = [...levels.values()];
  const provinces = [...new Set([...tables.values()].flatMap(({ parts }) => parts.province ?? []))].sort();
  return provinces.flatMap((province) => {
    const units = keyBy(
      rows(INNER_UNITS, { province }).map(({ line, values: v }): InnerUnit => ({
        code: v.code,
        level: levelNamed(levels, v.level, `${pathOf(INNER_UNITS, { province })}:${line}`),
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
        .map((row) => {
          const place = `${pathOf(INNER_EDITIONS, { province })}:${row.line}`;
          return toTable(row, levelNamed(levels, row.values.level, place), found, offset);
        });
      return { province, edition, tables: made.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)) };
    });
  });
}

function toTable(
  { values: v }: SoundRowOf<typeof INNER_EDITIONS>,
  level: Level,
  rows: readonly InnerRow[],
  offset: string,
): InnerTable {
  return {
    level,
    name: textIn(v, 'name'),
    unitOfMeasure: v.unit_of_measure,
    max: v.max,
    announcedOn: v.announced_on === null ? null : dayOf(v.announced_on, offset),
    unitsRanked: v.units_ranked,
    legalBasis: v.legal_basis,
    source: v.source,
    note: textIn(v, 'note'),
    rows: sortInnerRows(rows.filter((row) => row.unit.level === level)),
  };
}

/** The rules hold every level that a table names to be there. */
function levelNamed(levels: ReadonlyMap<string, Level>, id: string, place: string): Level {
  const level = levels.get(id);
  if (!level) throw new Error(`${place}: no such level, and no check said so`);
  return level;
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
