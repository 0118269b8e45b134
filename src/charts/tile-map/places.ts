/** A cell of the tile grid, counted from 0 at the top left. */
export interface TilePlace {
  readonly col: number;
  readonly row: number;
}

/** Tiles and archipelagos in their cells of a grid of `columns` and `rows`. */
export interface FittedTiles<T, A> {
  readonly tiles: readonly T[];
  readonly archipelagos: readonly A[];
  readonly columns: number;
  readonly rows: number;
}

/** Seven columns at 328 px leave a tile of 45 px: the least that holds "Nguyên" at 12 px. */
const NARROW_COLUMNS = 7;

/**
 * The grid as registered, or for a phone with the archipelagos moved into seven columns: to the last column and the
 * nearest row where they touch no tile of the mainland, not even at a corner, and have a free row beneath for their province.
 */
export function fitTiles<T extends TilePlace, A extends TilePlace>(
  tiles: readonly T[],
  archipelagos: readonly A[],
  narrow: boolean,
): FittedTiles<T, A> {
  const columns = Math.max(0, ...[...tiles, ...(narrow ? [] : archipelagos)].map(({ col }) => col + 1));
  const fittedColumns = narrow && archipelagos.length > 0 ? Math.max(columns, NARROW_COLUMNS) : columns;
  const moved = archipelagos.map((place) =>
    place.col < fittedColumns ? place : { ...place, ...nearestFree(tiles, { col: fittedColumns - 1, row: place.row }) },
  );
  const rows = Math.max(0, ...tiles.map(({ row }) => row + 1), ...moved.map(({ row }) => row + 2));
  return { tiles, archipelagos: moved, columns: fittedColumns, rows };
}

function nearestFree(tiles: readonly TilePlace[], from: TilePlace): TilePlace {
  for (let distance = 0; distance < 100; distance++) {
    for (const row of [from.row - distance, from.row + distance]) {
      const touches = tiles.some(
        (tile) => Math.abs(tile.col - from.col) <= 1 && tile.row >= row - 1 && tile.row <= row + 1,
      );
      if (row >= 0 && !touches) return { col: from.col, row };
    }
  }
  throw new Error(`no free tile near column ${from.col}, row ${from.row}`);
}
