import { expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import { everyLine } from './lineage.ts';
import { recordOfUnit } from './unit-record.ts';

const real = snapshotDataset();
const recordAt = (segment: string): ReturnType<typeof recordOfUnit> =>
  recordOfUnit(
    real,
    everyLine(real).find((line) => line.segment.vi === segment)!,
  );

test('N28-AC1 Bắc Ninh before the merger holds the figures of 2018 and 2023, its sessions and its tasks', () => {
  const record = recordAt('bac-ninh-den-2025');
  expect(record.sessions.map(({ id }) => id)).toEqual(['phien-6', 'hoi-nghi-2018']);
  expect(record.series.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['bac-ninh-dvc-muc-3', 'bac-ninh-ho-so-qua-han']),
  );
  expect(record.tasks.map(({ id }) => id)).toEqual(['phien-6-04', 'phien-6-05']);
  expect(record.documents.map(({ id }) => id)).toEqual(['575-qd-ubnd-bac-ninh-2017']);
});

test('the province of today with the same name has none of them', () => {
  const record = recordAt('bac-ninh');
  expect([record.sessions, record.series, record.tasks, record.documents].flat()).toEqual([]);
});

test('a document belongs to the unit in force on its day, and a ministry to its full name', () => {
  expect(recordAt('hai-phong').documents.map(({ id }) => id)).toEqual(['5256-qd-ubnd-hai-phong-2025']);
  expect(recordAt('hai-phong').targets).toHaveLength(2);
  expect(recordAt('bo-noi-vu-den-2025').documents.length).toBeGreaterThan(5);
});
