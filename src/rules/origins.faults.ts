import { allOf, swap, text, type Fault, type Slip } from '../../tests/fixtures/fault.ts';
import { OBSERVATIONS } from '../../tests/fixtures/places.ts';

/** Both columns at the end of a file, filled on one line of it. */
const origin = (path: string, line: number, valueFrom: string, rankFrom = ''): Slip =>
  text(path, (before) =>
    before
      .trimEnd()
      .split('\n')
      .map((row, i) =>
        i === 0 ? `${row},value_from,rank_from\n` : `${row},${i + 1 === line ? `${valueFrom},${rankFrom}` : ','}\n`,
      )
      .join(''),
  );

const misspelt = (name: string, column: number, cells: [string, string?], replacement: string | null): Fault => ({
  name,
  code: 'bad-origin',
  file: OBSERVATIONS,
  line: 7,
  column,
  slip: allOf(swap(OBSERVATIONS, '81.25,2,A,A', '81.25,2,U,U'), origin(OBSERVATIONS, 7, ...cells)),
  replacement,
});

/** What `origins` must report, and where. */
export const faults: readonly Fault[] = [
  misspelt('an origin with a decimal comma and spaces', 10, ['"2022 + 1,25"'], '2022+1.25'),
  misspelt('an origin with a true minus', 10, ['max−18.75'], 'max-18.75'),
  misspelt('an origin in words', 10, ['derived'], null),
  misspelt('a rank that was added up', 11, ['', 'sum'], null),
  misspelt('a rank with a part of a place', 11, ['', '2022+0.5'], null),
];
