import { expect, it } from 'vitest';
import { STATUSES } from '../model/observation.ts';
import { missingOf } from './missing.ts';

it('a value that exists elsewhere and one that was never published have different hatches', () => {
  expect(
    Object.fromEntries(
      [...STATUSES, ...(['unranked', 'beyond', 'perhaps-beyond'] as const)].map((status) => [
        status,
        missingOf(status),
      ]),
    ),
  ).toEqual({
    A: null,
    P: null,
    U: null,
    L: 'not-transcribed',
    H: 'not-transcribed',
    O: 'not-published',
    M: 'not-published',
    Q: 'not-published',
    unranked: 'not-published',
    beyond: 'not-published',
    'perhaps-beyond': 'not-published',
  });
});
