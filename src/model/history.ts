import type { Dataset } from './dataset.ts';
import type { Index } from './index-definition.ts';
import type { UnitLine } from './lineage.ts';
import { joinPoints, type LinePoint } from './national.ts';
import { rankingOf, type RankingRow } from './ranking.ts';

/** A unit's way through the editions of an index in which its line existed. */
export interface History {
  readonly index: Index;
  readonly line: UnitLine;
  readonly rows: readonly { readonly point: LinePoint; readonly row: RankingRow }[];
}

const POINT_ORIGIN = { published: 'published', added: 'computed', derived: 'derived' } as const;

/** The history of a line in an index; null when no edition has a score or rank of it here. */
export function historyOf(data: Dataset, index: Index, line: UnitLine): History | null {
  if (index.unitKind !== line.kind) return null;
  const found = index.editions.flatMap((edition) => {
    const key = line.keyIn(edition.unitSet);
    const row = key ? rankingOf(data, index, edition).byUnit.get(key) : undefined;
    return row ? [{ edition, row }] : [];
  });
  if (!found.some(({ row }) => row.score ?? row.rank ?? row.observation)) return null;
  const points = joinPoints(
    found.map(({ edition, row }) => ({
      row,
      edition,
      value: row.score?.value ?? null,
      origin: row.score ? POINT_ORIGIN[row.score.origin.kind] : ('published' as const),
      status: row.score?.status ?? row.observation?.status ?? 'L',
      source: row.observation?.source ?? row.score?.source ?? null,
    })),
  );
  return { index, line, rows: points.map(({ row, ...point }) => ({ point, row })) };
}

/** The newest edition of a history in which the unit has a rank or a score, with the index it belongs to. */
export interface Latest {
  readonly index: Index;
  readonly line: UnitLine;
  readonly point: LinePoint;
  readonly row: RankingRow;
}

/** Where the unit stood last; null when no edition has a rank or a score of it. */
export function latestRow(history: History): Latest | null {
  const found = history.rows.findLast(({ row }) => row.score !== null || row.rank !== null);
  return found ? { index: history.index, line: history.line, ...found } : null;
}

/** Where the unit stood last by figures that were not derived: what may head anything; null when there are none. */
export function latestStated(history: History): Latest | null {
  const found = history.rows.findLast(
    ({ row }) => row.stated !== null || (row.rank !== null && row.rank.origin !== 'derived'),
  );
  return found ? { index: history.index, line: history.line, ...found } : null;
}
