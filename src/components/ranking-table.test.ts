import { describe, expect, it } from 'vitest';
import type { Edition } from '../model/index-definition.ts';
import type { Observation } from '../model/observation.ts';
import { rankingOf } from '../model/ranking.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from '../model/testing.ts';
import { pageContext } from '../routes/page-context.ts';
import { rankingTable, type RankingTableProps } from './ranking-table.ts';

/** The table of 2024 beside 2023, in English. */
function table(observations: readonly Observation[], part: Partial<Edition> = {}): RankingTableProps {
  const edition = inventedEdition('2024', part);
  const index = inventedIndex([inventedEdition('2023'), edition]);
  const data = inventedDataset({ indices: [index], observations });
  return rankingTable(pageContext('en', data, 'https://example.org', '/base/'), rankingOf(data, index, edition));
}

const cell = ({ rows }: RankingTableProps, unit: string, kind: string) =>
  rows.find((row) => row.unit === unit)?.cells.find((one) => one.kind === kind);
const headings = ({ columns }: RankingTableProps): string[] => columns.map(({ heading }) => heading);

describe('the table of a ranking', () => {
  it('leaves out columns that would say nothing', () => {
    const few = table([inventedObservation('2024', 'old:A', 71.25)]);
    expect(headings(few)).not.toContain('Group');
    expect(headings(few)).not.toContain('Region');
    expect(headings(table([], { comparableWithPrevious: 'no' })).some((heading) => heading.includes('2023'))).toBe(
      false,
    );
  });

  it('has a row for each unit with a value or the word that one exists, none for the rest', () => {
    const { rows } = table([inventedObservation('2024', 'old:A', 71.25), inventedObservation('2024', 'old:B', null)]);
    expect(rows.map(({ unit }) => unit).sort()).toEqual(['old:A', 'old:B']);
  });

  it('a score is words to read, a number to sort by and a share of the highest possible', () => {
    const one = table([inventedObservation('2024', 'old:A', 71.25)]);
    expect(cell(one, 'old:A', 'score')).toMatchObject({ score: '71.25', value: 71.25, signs: [] });
    expect(cell(one, 'old:A', 'bar')).toMatchObject({ share: 71.3 });
  });

  it('a value that is held shows no number, and says so', () => {
    const held = table([inventedObservation('2024', 'old:A', 71.25, { status: 'H' })]);
    expect(cell(held, 'old:A', 'score')).toMatchObject({ score: null, value: undefined, signs: [] });
    expect(cell(held, 'old:A', 'bar')).toMatchObject({ share: null });
  });

  it('a rank alone shows where its score must lie, as ours and outside the column of scores', () => {
    const ranked = (unit: string, value: number | null, publishedRank: number) =>
      inventedObservation('2024', `old:${unit}`, value, { publishedRank, rankStatus: 'A' });
    const one = table([ranked('A', 90.6, 1), ranked('B', null, 2), ranked('C', 89.19, 3)]);
    expect(cell(one, 'old:B', 'unit')).toMatchObject({
      implied: {
        said: 'between 89.19 and 90.60 (computed by this site)',
        why: expect.stringMatching(/1st Tỉnh A 90\.60; 3rd Tỉnh C 89\.19.*not a published score/),
      },
    });
    expect(cell(one, 'old:B', 'score')).toMatchObject({ score: null, value: undefined });
    expect(cell(one, 'old:B', 'bar')).toMatchObject({ share: null, implied: { from: 89.2, width: 1.4 } });
    expect(cell(one, 'old:A', 'unit')).toMatchObject({ implied: null });
  });

  it('a change is told with its direction, for the filter', () => {
    const { rows } = table([
      inventedObservation('2023', 'old:A', 70),
      inventedObservation('2024', 'old:A', 71.25),
      inventedObservation('2023', 'old:B', 70),
      inventedObservation('2024', 'old:B', 69),
      inventedObservation('2024', 'old:C', 68),
    ]);
    expect(Object.fromEntries(rows.map(({ unit, points }) => [unit, points]))).toEqual({
      'old:A': 'up',
      'old:B': 'down',
      'old:C': 'none',
    });
  });

  it('every sign in a cell is told in the key', () => {
    const one = table([inventedObservation('2024', 'old:A', 71.25, { status: 'U' })]);
    const signs = one.rows.flatMap(({ cells }) => cells.flatMap((each) => each.signs));
    expect(signs.map(({ sign }) => sign)).toContain('*');
    for (const sign of signs)
      expect(one.entries.some((entry) => entry.sign === sign.sign && entry.kind === sign.kind)).toBe(true);
  });

  it('names lead to the pages of units, below the base path', () => {
    expect(cell(table([inventedObservation('2024', 'old:A', 71.25)]), 'old:A', 'unit')).toMatchObject({
      href: '/base/en/provinces/a/',
      name: 'Tỉnh A',
    });
  });
});
