import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewFile } from '../review.ts';
import { textWidth } from '../text-width.ts';
import { tileMapExamples } from './examples.ts';
import { tileMapLayout } from './layout.ts';
import { fitTiles } from './places.ts';
import { tileMapSvg } from './svg.ts';

const words = { id: 'tiles', title: 'Bản đồ ô', description: 'Điểm theo tỉnh', tooltip: (unit: string) => unit };
const rows = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));

describe.each(['vn63', 'vn34'])('the grid %s', (set) => {
  const tiles = rows('tests/fixtures/snapshot/data/units/tiles.csv')
    .filter((row) => row[0] === set)
    .map((row) => ({ col: Number(row[2]), row: Number(row[3]) }));
  const archipelagos = rows('tests/fixtures/snapshot/data/units/boundaries/archipelago-tiles.csv')
    .filter((row) => row[0] === set)
    .map((row) => ({ col: Number(row[5]), row: Number(row[6]) }));

  it.each([true, false])(
    'has every tile in a place of its own and both archipelagos off the coast (narrow: %s)',
    (narrow) => {
      const fitted = fitTiles(tiles, archipelagos, narrow);
      const places = [...fitted.tiles, ...fitted.archipelagos].map(({ col, row }) => `${col},${row}`);
      expect(new Set(places).size).toBe(tiles.length + 2);
      expect(fitted.columns).toBeLessThanOrEqual(narrow ? 7 : 9);
      for (const place of fitted.archipelagos) {
        expect(
          tiles.filter((tile) => Math.abs(tile.col - place.col) <= 1 && Math.abs(tile.row - place.row) <= 1),
        ).toEqual([]);
        expect(place.row + 1).toBeLessThan(fitted.rows);
      }
    },
  );
});

it.each([720, 328])('every line of a name fits its tile at %i px, pressed by a tenth at most', (width) => {
  for (const tile of tileMapLayout(tileMapExamples(width).scores).tiles) {
    for (const { text, squeeze } of tile.lines)
      expect((squeeze ?? textWidth(text, 12)) <= tile.width && textWidth(text, 12) <= tile.width * 1.1).toBe(true);
  }
});

it.each([720, 328])('the whole name of an archipelago stands unpressed inside its tile at %i px', (width) => {
  const layout = tileMapLayout(tileMapExamples(width).scores);
  const names = layout.tiles.filter(({ isArchipelago }) => isArchipelago);
  expect(names.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
    'Quần đảo Hoàng Sa',
    'Spratly Islands (Truong Sa)',
  ]);
  for (const tile of names) {
    expect(tile.lines.every(({ text, squeeze }) => squeeze === null && textWidth(text, 12) <= tile.width - 4)).toBe(
      true,
    );
    expect(tile.lines.every(({ y }) => y - 10 >= tile.y && y + 3 <= tile.y + tile.height)).toBe(true);
    expect(tile.y + tile.height + 17).toBeLessThanOrEqual(layout.height);
    expect(
      layout.tiles.filter(
        (other) =>
          other !== tile &&
          other.x < tile.x + tile.width &&
          tile.x < other.x + other.width &&
          other.y < tile.y + tile.height &&
          tile.y < other.y + other.height,
      ),
    ).toEqual([]);
  }
});

it('an archipelago has the shade of its province', () => {
  const { tiles } = tileMapLayout(tileMapExamples(720).scores);
  const archipelago = tiles.find(({ isArchipelago }) => isArchipelago)!;
  expect(archipelago.fill).toBe(
    tiles.find(({ unit, isArchipelago }) => unit === archipelago.unit && !isArchipelago)!.fill,
  );
});

it.each([
  [720, 'wide'],
  [328, 'narrow'],
] as const)('matches the reviewed drawing at %i', async (width, file) => {
  await expect(reviewFile(tileMapSvg(tileMapLayout(tileMapExamples(width).scores), words))).toMatchFileSnapshot(
    `${file}.svg`,
  );
});
