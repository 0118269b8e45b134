import { expect, it } from 'vitest';
import type { Task } from '../../model/record.ts';
import { snapshotDataset } from '../../../tests/fixtures/snapshot-root.ts';
import { pageContext } from '../../routes/page-context.ts';
import { page } from './page.ts';

const data = snapshotDataset();
const { choices, groups } = page(pageContext('vi', data, 'https://example.org', '/')).shown;
const tasks = groups.flatMap((group) => group.tasks);

it('every task stands in one group', () => {
  expect(tasks.map(({ id }) => id).sort()).toEqual(data.tasks.map(({ id }: Task) => id).sort());
});

it('what the filter offers is what entries carry', () => {
  for (const { key, options } of choices) {
    const carried = new Set(tasks.map(({ tokens }) => tokens[key as keyof typeof tokens]));
    expect(
      options.filter(({ value }) => !carried.has(value)),
      key,
    ).toEqual([]);
    expect(
      [...carried].filter((token) => !options.some(({ value }) => value === token)),
      key,
    ).toEqual([]);
  }
});
