import { describe, expect, it } from 'vitest';
import { editionIn, snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { lineOf } from './lineage.ts';
import { profileOf, profilesOf } from './profile.ts';
import { unitKey, type UnitKey } from './unit.ts';

const data = snapshotDataset();
const { index, edition } = editionIn(data, 'par-province', '2023');
const konTum = unitKey('vn63', '62');

describe('the profile of Kon Tum in PAR INDEX 2023', () => {
  const [fields, scoring] = profileOf(data, index, edition, konTum);

  it('keeps reform fields and the scoring branch apart', () => {
    expect(profileOf(data, index, edition, konTum).map(({ branch }) => branch)).toEqual(['field', 'scoring']);
  });

  it('has three fields with points, sorted by points lost', () => {
    const withPoints = fields!.parts.filter((part) => part.points !== null);
    expect(withPoints.map(({ indicator, points, lost }) => [indicator.id, points, indicator.max, lost])).toEqual([
      ['to-chuc-bo-may', 9.72, 10.5, 0.78],
      ['thu-tuc-hanh-chinh', 12.38, 13, 0.62],
      ['the-che', 9.42, 10, 0.58],
    ]);
  });

  it('gives the others after them, with their rank', () => {
    expect(
      fields!.parts.slice(3).map(({ indicator, points, rank }) => [indicator.id, points, rank?.place ?? null]),
    ).toEqual([
      ['dieu-hanh', null, 52],
      ['che-do-cong-vu', null, 45],
      ['tai-chinh-cong', null, 51],
      ['chinh-quyen-so', null, 32],
      ['tac-dong', null, null],
    ]);
  });

  it('adds up to the score within each of the ways of scoring, and only there', () => {
    expect(scoring!.parts.reduce((sum, part) => sum + (part.points ?? 0), 0)).toBeCloseTo(86.14, 2);
    expect(scoring!.parts.find((part) => part.indicator.id === 'impact-block')!.parts.length).toBe(3);
  });
});

describe('profileOf', () => {
  it('shows that a value is held, and not the value', () => {
    const hoaBinh = profileOf(data, index, edition, 'vn63:17' as UnitKey).flatMap(({ parts }) => parts);
    expect(
      hoaBinh.filter((part) => part.isHeld).map(({ indicator, points, lost }) => [indicator.id, points, lost]),
    ).toEqual([['appraisal', null, null]]);
  });

  it('is empty where no part has a value or a rank', () => {
    expect(profileOf(data, index, edition, 'vn63:79' as UnitKey)).toEqual([]);
  });

  it('of a line come newest edition first', () => {
    const years = profilesOf(data, index, lineOf(data, konTum)).map((profile) => profile.edition.edition);
    expect(years).toEqual(['2023', '2022']);
  });
});
