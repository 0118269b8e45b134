import { describe, expect, test } from 'vitest';
import { snapshotDataset } from '../../tests/fixtures/snapshot-root.ts';
import type { Task } from './record.ts';
import { fieldGapOf, stateOf, taskGroups } from './task.ts';

const real = snapshotDataset();
const task = (part: Partial<Task>): Task => ({
  id: 'a',
  session: null,
  document: null,
  field: null,
  owner: { vi: '', en: '' },
  text: { vi: 'việc', en: 'task' },
  due: null,
  status: 'open',
  evidence: null,
  source: 's',
  ...part,
});

describe('tasks', () => {
  test(
    'N13-AC2 the seventh session announces six fields and assigns specific tasks in five: institutions have ' + 'none',
    () => {
      const gap = fieldGapOf(real, 'phien-7')!;
      expect([gap.announced.length, gap.assigned.length]).toEqual([6, 5]);
      expect(gap.without.map(({ id }) => id)).toEqual(['the-che']);
    },
  );

  test('a session that names fewer than the six has announced no programme to fall short of', () => {
    expect(fieldGapOf(real, 'phien-6')).toBeNull();
    expect(fieldGapOf(real, 'phien-9')).toBeNull();
  });

  test('N13-AC3 a task is done only with evidence', () => {
    expect(stateOf(task({ status: 'done' }))).toEqual({ kind: 'claimed' });
    expect(stateOf(task({ status: 'done', evidence: 'https://example.org/' }))).toEqual({
      kind: 'done',
      evidence: 'https://example.org/',
    });
    expect(stateOf(task({ evidence: 'https://example.org/' }))).toEqual({ kind: 'no-source' });
    expect(real.tasks.filter((one) => stateOf(one).kind === 'done')).toEqual([]);
  });

  test('tasks stand under their session, their one document, or the programme of their source', () => {
    expect(taskGroups(real.tasks).map(({ by, tasks }) => [Object.values(by)[0], tasks.length])).toEqual([
      ['23-ct-ttg-2021', 9],
      ['phien-6', 5],
      ['phien-7', 6],
      ['tinh-2023-03-28-nhiem-vu', 8],
    ]);
  });
});
