import { fault, type Fault, slip } from '../../tests/fixtures/fault.ts';
import { DEFINITIONS, REVISIONS, SESSIONS, SUCCESSIONS, TARGETS, TILES } from '../../tests/fixtures/places.ts';

/** What `unit-references` must report, and where. */
export const faults: readonly Fault[] = [
  slip('venue without its zero', 'unknown-unit', SESSIONS, '2 8', 't4:01|t4:02', 't4:02|t4:1', 't4:02|t4:01'),
  fault('scope of a unit that is not there', 'unknown-unit', DEFINITIONS, '4 6', [
    DEFINITIONS,
    'unit:t4:01',
    'unit:t4:1',
  ]),
  fault('scope of a unit that nobody knows', 'unknown-unit', DEFINITIONS, '4 6', [
    DEFINITIONS,
    'unit:t4:01',
    'unit:t4:77',
  ]),
  fault('scope in a set that is not there', 'unknown-set', DEFINITIONS, '4 6', [
    DEFINITIONS,
    'unit:t4:01',
    'unit:T4:01',
  ]),
  fault('scope in a set without a unit', 'unknown-set', DEFINITIONS, '4 6', [DEFINITIONS, 'unit:t4:01', 'unit:t5']),
  fault('tile of a unit that is not there', 'unknown-unit', TILES, '2 2', [TILES, 't4,01', 't4,1']),
  fault('predecessor that is not there', 'unknown-unit', SUCCESSIONS, '2 2', [
    SUCCESSIONS,
    't4,01,t2,01',
    't4,1,t2,01',
  ]),
  fault('successor that is not there', 'unknown-unit', SUCCESSIONS, '2 4', [SUCCESSIONS, 't4,01,t2,01', 't4,01,t2,1']),
  fault('target of a unit that is not there', 'unknown-unit', TARGETS, '2 3', [TARGETS, 't4,01,', 't4,1,']),
  fault('revision of a unit that is not there', 'unknown-unit', REVISIONS, '2 4', [REVISIONS, ',03,total', ',3,total']),
  fault('venue in a set that is not there', 'unknown-set', SESSIONS, '2 8', [SESSIONS, 't4:01|t4:02', 't4:01|t5:02']),
  fault('venue that nobody knows', 'unknown-unit', SESSIONS, '2 8', [SESSIONS, 't4:01|t4:02', 't4:01|t4:77']),
  slip(
    'misspelt scope of a series',
    'not-a-choice',
    DEFINITIONS,
    '2 6',
    'million,national',
    'million,nationl',
    'national',
  ),
];
