import { fault, type Fault, type Sound } from '../../tests/fixtures/fault.ts';
import { DOCUMENTS, SETS, TARGETS, TASKS } from '../../tests/fixtures/places.ts';

/** What `records` must report, and where. */
export const faults: readonly Fault[] = [
  fault(
    'promise of ministries about an index of provinces',
    'unit-kind-mismatch',
    TARGETS,
    '2 2',
    [SETS, '', 'bo,ministry,Các bộ,Ministries,2008-08-01,,\n'],
    [TARGETS, 't4,01,', 'bo,,'],
  ),
  fault('task done without evidence', 'done-without-evidence', TASKS, '2 10 warning', [TASKS, 'open', 'done']),
  fault('document that replaces itself by its id', 'replaces-itself', DOCUMENTS, '2 9', [
    DOCUMENTS,
    'in-force,,',
    'in-force,nghi-quyet-1,',
  ]),
  fault('document that replaces itself by its number', 'replaces-itself', DOCUMENTS, '2 9', [
    DOCUMENTS,
    'in-force,,',
    'in-force,1/2025/QH,',
  ]),
  fault('document that replaces one nobody declared', 'unknown-document', DOCUMENTS, '2 9', [
    DOCUMENTS,
    'in-force,,',
    'in-force,nghi-dinh-7,',
  ]),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'a document that replaces one by its number, which is not here',
    edits: [[DOCUMENTS, 'in-force,,', 'in-force,751/QĐ-UBND (sửa đổi),']],
  },
  { name: 'a task done, with evidence', edits: [[TASKS, 'open,,', 'done,https://do-luong.example/xong,']] },
];
