import { describe, expect, it } from 'vitest';
import { perLanguage } from '../language/lang.ts';
import { TOTAL, type Edition, type Indicator } from './index-definition.ts';
import type { Observation } from './observation.ts';
import type { Origin } from './origin.ts';
import { partPlaces } from './part-places.ts';
import {
  endsOfParts,
  firstToShow,
  isProfileOffByRounding,
  mostLost,
  profileOf,
  tellsLost,
  whyNotMostLost,
} from './profile.ts';
import type { Conflict } from './record.ts';
import { inventedDataset, inventedEdition, inventedIndex, inventedIndicator, inventedObservation } from './testing.ts';
import type { UnitKey } from './unit.ts';

const A = 'old:A' as UnitKey;
const EDITION_CHANGE: Origin = { kind: 'derived', base: 'edition', from: '2022', by: 1, decimals: 0 };
const PRINTED_LOSS: Origin = { kind: 'derived', base: 'maximum', by: -5, decimals: 0 };

const FIELDS = [
  inventedIndicator('p', { branch: 'field', max: 40, order: 1 }),
  inventedIndicator('q', { branch: 'field', max: 60, order: 2 }),
];
const WEIGHTED = [
  inventedIndicator('p', { branch: 'pillar', max: 10, weight: 20, order: 1 }),
  inventedIndicator('q', { branch: 'pillar', max: 10, weight: 80, order: 2 }),
];
const UNWEIGHTED = WEIGHTED.map((part) => ({ ...part, weight: null }));

const value = (indicator: string, points: number | null, part: Partial<Observation> = {}): Observation =>
  inventedObservation('2023', 'old:A', points, { indicator, ...part });

const dispute = (indicator: string, state: Conflict['state']): Conflict => ({
  id: 'c',
  index: 'x',
  edition: '2023',
  scope: A,
  unit: A,
  indicator,
  measure: 'value',
  valueA: 1,
  sourceA: 's',
  valueB: 2,
  sourceB: 's',
  chosen: null,
  state,
  reason: perLanguage(() => ''),
});

function profile(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  edition: Partial<Edition> = {},
  conflicts: readonly Conflict[] = [],
) {
  const made = inventedEdition('2023', edition);
  const index = inventedIndex([made], {}, [inventedIndicator(TOTAL), ...indicators]);
  const data = inventedDataset({ indices: [index], observations, conflicts });
  const [branch] = profileOf(data, index, made, A);
  if (!branch) throw new Error('no profile');
  return { branch, index };
}

const most = (...args: Parameters<typeof profile>): readonly string[] | null =>
  mostLost(profile(...args).branch)?.map(({ indicator }) => indicator.id) ?? null;

describe('where most points were lost', () => {
  const both = [value('p', 38), value('q', 50)];

  it('is said of parts that are all here', () => {
    expect(most(FIELDS, both)).toEqual(['q']);
  });

  it('names parts that lost the same', () => {
    expect(most(FIELDS, [value('p', 30), value('q', 50)])).toEqual(['p', 'q']);
  });

  it('is nowhere when every part reaches its maximum', () => {
    expect(most(FIELDS, [value('p', 40), value('q', 60)])).toEqual([]);
  });

  it('is not said of a sample: the missing part may have lost more', () => {
    expect(most(FIELDS, [value('q', 50)])).toBeNull();
    expect(most(FIELDS, [value('q', 50), value('p', null, { publishedRank: 60 })])).toBeNull();
  });

  it('is not said where a part is held, disputed, or has no maximum', () => {
    expect(most(FIELDS, [value('p', 38, { status: 'H' }), value('q', 50)])).toBeNull();
    expect(most(FIELDS, both, {}, [dispute('p', 'open')])).toBeNull();
    expect(most(FIELDS, both, {}, [dispute('p', 'resolved')])).toEqual(['q']);
    expect(most([FIELDS[0]!, { ...FIELDS[1]!, max: null }], both)).toBeNull();
  });

  it('is not said where a part is derived from another edition, and is where the source prints what was lost', () => {
    expect(most(FIELDS, [value('p', 38), value('q', 50, { valueOrigin: EDITION_CHANGE })])).toBeNull();
    expect(most(FIELDS, [value('p', 38), value('q', 55, { valueOrigin: PRINTED_LOSS })])).toEqual(['q']);
  });

  it('tells each reason apart', () => {
    const why = (...args: Parameters<typeof profile>) => whyNotMostLost(profile(...args).branch);
    const unknown = { ...FIELDS[1]!, max: null };
    expect(why(FIELDS, both)).toBeNull();
    expect(why(FIELDS, [value('q', 50)])).toBe('points');
    expect(why([FIELDS[0]!, unknown], both)).toBe('maximum');
    expect(why([FIELDS[0]!, unknown], both, {}, [dispute('p', 'open')])).toBe('maximum');
    expect(why(FIELDS, both, {}, [dispute('p', 'open')])).toBe('doubt');
    expect(why(FIELDS, [value('p', 38), value('q', 50, { valueOrigin: EDITION_CHANGE })])).toBe('doubt');
    expect(why([FIELDS[0]!, { ...FIELDS[1]!, max: 50 }], [value('p', 38), value('q', 40)])).toBe('parts');
  });

  it('is not said where the parts are not the whole', () => {
    expect(most([FIELDS[0]!, { ...FIELDS[1]!, max: 50 }], [value('p', 38), value('q', 40)])).toBeNull();
  });
});

describe('parts with weights', () => {
  const values = [value('p', 2), value('q', 8)];

  it('lose points of the whole: the weight of what is missing', () => {
    const { branch } = profile(WEIGHTED, values);
    expect(branch.parts.map(({ indicator, worth, lost }) => [indicator.id, worth, lost])).toEqual([
      ['p', 20, 16],
      ['q', 80, 16],
    ]);
    expect(most(WEIGHTED, [value('p', 2), value('q', 7)])).toEqual(['q']);
  });

  it('say nothing of points lost where the weights are unknown, in the criteria set or in the edition', () => {
    const reason = { weightsUnknown: perLanguage(() => 'chưa rõ') };
    for (const { branch } of [profile(UNWEIGHTED, values), profile(WEIGHTED, values, reason)]) {
      expect(tellsLost(branch)).toBe(false);
      expect(branch.parts.map(({ lost, weight }) => [lost, weight])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(mostLost(branch)).toBeNull();
    }
  });

  it('on one scale have a best and a weakest, where all are here', () => {
    const { branch, index } = profile(UNWEIGHTED, values);
    const ends = endsOfParts(branch, index);
    expect([ends?.best.indicator.id, ends?.weakest.indicator.id]).toEqual(['q', 'p']);
    expect(endsOfParts(profile(UNWEIGHTED, [value('p', 2)]).branch, index)).toBeNull();
    expect(endsOfParts(profile(UNWEIGHTED, [value('p', 2), value('q', 2)]).branch, index)).toBeNull();
  });
});

describe('places by a part', () => {
  const edition = inventedEdition('2023');
  const index = inventedIndex([edition]);
  const of = (unit: string, points: number | null, part: Partial<Observation> = {}): Observation =>
    inventedObservation('2023', `old:${unit}`, points, { indicator: 'p', ...part });
  const places = (...observations: readonly Observation[]): unknown =>
    [...partPlaces(inventedDataset({ indices: [index], observations }), index, edition, 'p')].map(
      ([unit, { place, origin }]) => `${unit} ${place} ${origin}`,
    );

  it('are computed where every ranked unit has the part', () => {
    expect(places(of('A', 3), of('B', 5), of('C', 3))).toEqual([
      'old:A 2 computed',
      'old:B 1 computed',
      'old:C 2 computed',
    ]);
  });

  it('are none over a sample, over held values, over derived ones', () => {
    expect(places(of('A', 3), of('B', 5))).toEqual([]);
    expect(places(of('A', 3), of('B', 5), of('C', 3, { status: 'H' }))).toEqual([]);
    expect(places(of('A', 3), of('B', 5), of('C', 3, { valueOrigin: EDITION_CHANGE }))).toEqual([]);
  });

  it('are the printed ones where any was printed, derived ranks left out', () => {
    expect(places(of('A', 3, { publishedRank: 7 }), of('B', 5), of('C', 4))).toEqual(['old:A 7 published']);
    expect(
      places(of('A', 3, { publishedRank: 7 }), of('B', 5, { publishedRank: 1, rankOrigin: EDITION_CHANGE })),
    ).toEqual(['old:A 7 published']);
  });
});

describe('the profile to show first', () => {
  const of = (...points: (number | null)[]) => ({
    branches: [
      profile(
        FIELDS,
        ['p', 'q'].map((part, i) => value(part, points[i] ?? null, { publishedRank: 1 })),
      ).branch,
    ],
  });

  it('is the newest with half of its parts, else the newest', () => {
    const [remnant, half, full] = [of(null, null), of(30, null), of(30, 50)];
    expect(firstToShow([remnant, half, full])).toBe(half);
    expect(firstToShow([remnant])).toBe(remnant);
    expect(firstToShow([])).toBeNull();
  });
});

describe('parts as they are printed', () => {
  const { branch, index } = profile(FIELDS, [value('p', 30.125), value('q', 40.005)]);

  it('points won and lost make the maximum', () => {
    expect(branch.parts.map(({ lost }) => lost)).toEqual([19.99, 9.87]);
  });

  it('do not add up to the total where rounding keeps them from it, and only there', () => {
    expect(isProfileOffByRounding(branch, 70.13, index)).toBe(true);
    expect(isProfileOffByRounding(branch, 70.14, index)).toBe(false);
    expect(isProfileOffByRounding(branch, null, index)).toBe(false);
  });
});
