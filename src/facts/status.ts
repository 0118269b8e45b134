import type { Problem } from '../problems/problem.ts';
import { cell, cellProblem, isSound, type Row, type Table } from '../reading/table.ts';

const NO_VALUE = 'LMOQ';

/** A missing value says why, a value does not say that it is missing. */
export function checkStatus(table: Table, row: Row): Problem<'empty-without-reason' | 'value-despite-status'>[] {
  const status = cell(row, 'status');
  if (status === '' || !isSound(row, 'status', 'value')) return [];
  const isEmpty = cell(row, 'value') === '';
  if (isEmpty && 'APU'.includes(status))
    return [cellProblem(table, row, 'value', 'empty-without-reason', { params: { status } })];
  return !isEmpty && NO_VALUE.includes(status)
    ? [cellProblem(table, row, 'value', 'value-despite-status', { params: { status } })]
    : [];
}

/** What cannot have a figure has no rank, either. */
export function checkStatusOfRank(table: Table, row: Row): Problem<'rank-despite-status'>[] {
  const status = cell(row, 'status');
  return status === 'M' && cell(row, 'rank') !== '' && isSound(row, 'status', 'value', 'rank')
    ? [cellProblem(table, row, 'rank', 'rank-despite-status', { params: { status } })]
    : [];
}
