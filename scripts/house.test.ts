import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureHouse } from './house.ts';

const house = measureHouse(
  globSync('src/**/*.{ts,astro}')
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') })),
);
const perCent = (share: number): number => Math.round(share * 1000) / 10;

describe('the house', () => {
  it('has no files that import each other in a ring, not even for a type', () => {
    expect(house.circles).toEqual([]);
  });

  it('has no room that holds more than an eighth of the code', () => {
    expect(house.rooms.filter(({ share }) => perCent(share) > 12)).toEqual([]);
  });

  it('keeps lines within the page and files about one noun', () => {
    expect(perCent(house.longLines)).toBeLessThanOrEqual(0.5);
    expect(house.usualLength).toBeLessThanOrEqual(200);
    expect(house.tooLong).toEqual([]);
  });

  it('silences the compiler in few places', () => {
    expect([...house.nonNull.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(60);
  });

  it('says of every export what it is', () => {
    expect(house.undocumented).toEqual([]);
  });
});

describe('the measure of the house', () => {
  const measured = measureHouse([
    { path: 'src/model/a.ts', text: "import type { B } from './b.ts';\nexport const a = (b: B) => b.x!;\n" },
    { path: 'src/model/b.ts', text: "import { a } from './a.ts';\n/** B. */\nexport type B = typeof a;\n" },
    { path: 'src/charts/c.ts', text: `/** C. */\nexport const c = '${'x'.repeat(120)}';\n` },
    { path: 'src/charts/c.test.ts', text: 'const tested = c!;\n' },
  ]);

  it('finds a ring of type imports, a silenced compiler, a long line and a nameless export', () => {
    expect(measured.circles).toEqual([['src/model/a.ts', 'src/model/b.ts']]);
    expect([...measured.nonNull]).toEqual([['src/model/a.ts', 1]]);
    expect(measured.longLines).toBeCloseTo(1 / 12);
    expect(measured.undocumented).toEqual(['src/model/a.ts:2 a']);
  });

  it('counts lines by room and leaves tests out', () => {
    expect(measured.rooms).toEqual([
      { room: 'model', lines: 5, share: 5 / 7 },
      { room: 'charts', lines: 2, share: 2 / 7 },
    ]);
  });
});
