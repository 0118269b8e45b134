import { describe, expect, it } from 'vitest';
import { ADDED, isDerived, PUBLISHED, readAggregateOrigin, readOrigin, readRankOrigin } from './origin.ts';

describe('how a figure came to be', () => {
  it('an empty cell says: as printed; "sum": added up', () => {
    expect(readOrigin('')).toEqual(PUBLISHED);
    expect(readOrigin('sum')).toEqual(ADDED);
    expect([PUBLISHED, ADDED].some(isDerived)).toBe(false);
  });

  it('an edition and a change are the operands, with the decimals that the source printed', () => {
    expect(readOrigin('2021+6.40')).toEqual({ kind: 'derived', base: 'edition', from: '2021', by: 6.4, decimals: 2 });
    expect(readOrigin('2022-2.76')).toMatchObject({ from: '2022', by: -2.76 });
    expect(readRankOrigin('2021+3')).toMatchObject({ from: '2021', by: 3 });
  });

  it('a maximum less the points lost, and a share of it', () => {
    expect(readOrigin('max-4.88')).toMatchObject({ base: 'maximum', by: -4.88 });
    expect(readOrigin('98.85%')).toMatchObject({ base: 'share', by: 98.85 });
  });

  it.each(['2021', '+6.43', '2021+6,43', '2021 + 6.43', '2021--6', '2021+06', 'max+1', '21+3', 'Sum', '5%%'])(
    'nobody guesses at "%s"',
    (text) => {
      expect(readOrigin(text)).toBeNull();
    },
  );

  it.each(['sum', 'max-3', '50%', '2021+0.5'])('a rank does not come from "%s"', (text) => {
    expect(readRankOrigin(text)).toBeNull();
  });
});

describe('readAggregateOrigin', () => {
  it('reads another edition, a unit and a rest, and nothing that observations alone can be', () => {
    expect(readAggregateOrigin('')).toEqual(PUBLISHED);
    expect(readAggregateOrigin('2023-2.19')).toMatchObject({ base: 'edition', from: '2023', by: -2.19 });
    expect(readAggregateOrigin('unit:92-5.81')).toMatchObject({ base: 'unit', unit: '92', by: -5.81, decimals: 2 });
    expect(readAggregateOrigin('rest')).toEqual({ kind: 'derived', base: 'rest' });
    expect(['sum', 'max-3', '98.85%', 'unit:-5', 'unit:92', 'Rest'].map(readAggregateOrigin)).toEqual(
      Array<null>(6).fill(null),
    );
  });
});
