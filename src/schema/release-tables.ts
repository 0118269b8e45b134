import type { Column, TableKind } from './columns.ts';

const must = (name: string, cell: Column['cell']): Column => ({ name, cell, filled: true });

/** The tables of releases/ that people may read; the snapshots beside them are checked by their SHA-256 alone. */
export const RELEASE_KINDS: Readonly<Record<string, TableKind>> = {
  'releases/releases.csv': {
    kind: 'releases',
    columns: [
      must('release', { type: 'id' }),
      must('index', { type: 'id' }),
      must('edition', { type: 'year' }),
      must('revision', { type: 'integer', min: 1 }),
      must('date', { type: 'date', only: 'day' }),
      must('sha256', { type: 'text' }),
      must('rows', { type: 'integer', min: 1 }),
    ],
    key: ['index', 'edition', 'revision'],
  },
};
