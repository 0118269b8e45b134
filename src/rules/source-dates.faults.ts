import { fault, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import {
  AGGREGATES,
  DEFINITIONS,
  DOCUMENTS,
  EDITIONS,
  OBSERVATIONS,
  SERIES,
  SESSIONS,
  SOURCES,
} from '../../tests/fixtures/places.ts';

/** What `source-dates` must report, and where. */
export const faults: readonly Fault[] = [
  {
    ...fault('source older than its edition', 'source-too-old', EDITIONS, '2 12 warning', [
      SOURCES,
      '2023-03,',
      '2021-03,',
    ]),
    replacement: null,
  },
  fault('observations older than their year', 'source-too-old', OBSERVATIONS, '2 8 warning', [
    SOURCES,
    '2024-04-17',
    '2023-12-30',
  ]),
  fault('aggregates older than their year', 'source-too-old', AGGREGATES, '2 8 warning', [
    SOURCES,
    '2024-04-17',
    '2023-11',
  ]),
  fault('figures older than their period', 'source-too-old', SERIES, '2 8 warning', [SOURCES, '2024-04-17', '2022']),
  fault(
    'figures older than the end of their period',
    'source-too-old',
    SERIES,
    '5 8 warning',
    [SERIES, 'phien-hop,2023,1025,,,,A,bao-cao-2023', 'phien-hop,2024-01/2024-12,1025,,,,A,bao-cao-2023'],
    [DEFINITIONS, 'count,national,year', 'count,national,period'],
  ),
  fault('document older than itself', 'source-too-old', DOCUMENTS, '2 10 warning', [
    SOURCES,
    '2025-06-12',
    '2025-06-11',
  ]),
  fault('session announced before it was held', 'source-too-old', SESSIONS, '2 9 warning', [
    SESSIONS,
    '2024-04-17',
    '2024-04-18',
  ]),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  { name: 'a source of the month in which its year ended', edits: [[SOURCES, '2023-03,', '2022-12,']] },
  { name: 'a source of the year that it proves', edits: [[SOURCES, '2023-03,', '2022,']] },
  { name: 'a source without a date', edits: [[SOURCES, '2023-03,', ',']] },
];
