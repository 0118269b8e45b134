import { describe, expect, it } from 'vitest';
import { messages } from '../language/messages.ts';
import type { Edition } from '../model/index-definition.ts';
import type { Observation } from '../model/observation.ts';
import { rankingOf } from '../model/ranking.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedObservation } from '../model/testing.ts';
import { absenceWords } from './absence.ts';
import { coverageClause, coverageSentence, incompleteNote, missingTitle } from './coverage.ts';

const rankingWith = (observations: readonly Observation[], part: Partial<Edition> = {}) => {
  const edition = inventedEdition('2024', part);
  const index = inventedIndex([edition]);
  return rankingOf(inventedDataset({ indices: [index], observations }), index, edition);
};
const first = inventedObservation('2024', 'old:A', 90, { publishedRank: 1 });
const second = inventedObservation('2024', 'old:B', 80, { publishedRank: 2 });
const third = inventedObservation('2024', 'old:C', 70, { publishedRank: 3 });

describe('coverage of an edition that is public as a whole', () => {
  it('is counted among the ranked units', () => {
    expect(coverageSentence(rankingWith([first]), 'vi')).toMatch(/1 trong 3 .* ở kỳ 2024, 1 có điểm$/);
    expect(incompleteNote(rankingWith([first]), 'vi')).toMatch(/thiếu 2 /);
    expect(incompleteNote(rankingWith([first, second, third]), 'vi')).toBeNull();
  });

  it('tells how many of the scores are derived', () => {
    const derived = { kind: 'derived', base: 'edition', from: '2023', by: 1, decimals: 2 } as const;
    const ranking = rankingWith([first, inventedObservation('2024', 'old:B', 80, { valueOrigin: derived })]);
    expect(coverageSentence(ranking, 'vi')).toMatch(/2 có điểm \(1 điểm suy ra\)$/);
  });
});

describe('coverage of an edition of which the best two of three are public', () => {
  const best = { publishedUnits: 2 };

  it('is counted among those made public', () => {
    expect(coverageSentence(rankingWith([first], best), 'vi')).toMatch(
      /1 trong 2 .* được công bố ở kỳ 2024, 1 có điểm$/,
    );
    expect(coverageSentence(rankingWith([first], best), 'en')).toMatch(/1 of 2 .* made public .*1 with a score$/);
    expect(coverageClause(rankingWith([first], best), 'vi')).toMatch(/^1 trong 2 .* được công bố/);
    expect(coverageSentence(rankingWith([first, second], best), 'vi')).toMatch(/^Đủ kết quả của 2 /);
  });

  it('tells apart who is placed behind them', () => {
    expect(coverageSentence(rankingWith([first, third], best), 'vi')).toMatch(
      /^Trang này .*1 trong 2 .*; thêm 1 đơn vị/,
    );
  });

  it('never says that an official table of all waits to be copied', () => {
    for (const ranking of [rankingWith([first], best), rankingWith([first, second], best)]) {
      expect(incompleteNote(ranking, 'vi')).toMatch(/chỉ 2 đơn vị dẫn đầu được công bố/);
      expect(incompleteNote(ranking, 'vi')).not.toMatch(/Bảng chính thức/);
    }
  });

  it('heads the list of the others with what is known of them', () => {
    expect(missingTitle(rankingWith([first], best), messages.vi)).toBe(
      'Chưa có số liệu, hoặc không thuộc 2 đơn vị được công bố',
    );
    expect(missingTitle(rankingWith([first, second], best), messages.vi)).toBe('Không thuộc 2 đơn vị được công bố');
  });

  it('gives the reason in the row of a unit', () => {
    const edition = inventedEdition('2024', best);
    expect(absenceWords('beyond', edition, messages.vi)).toBe('chỉ 2 đơn vị dẫn đầu được công bố');
    expect(absenceWords('beyond', edition, messages.en)).toBe('only the top 2 are published');
    expect(absenceWords('L', edition, messages.vi)).toBe(messages.vi.absence.L);
  });
});

it('an edition of which no result is public says so', () => {
  const ranking = rankingWith([], { publishedUnits: 0 });
  expect(coverageSentence(ranking, 'vi')).toBe('Kết quả từng đơn vị không được công bố');
  expect(missingTitle(ranking, messages.vi)).toBe('Không được công bố');
});
