import { article, said, SUMMARY, TITLE } from '../../tests/fixtures/edits.ts';
import { fault, type Fault, slip, type Sound, text } from '../../tests/fixtures/fault.ts';
import { ABOUT, EN, VI } from '../../tests/fixtures/places.ts';
import { textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';

/** What `news-prose` must report, and where. */
export const faults: readonly Fault[] = [
  slip(
    'paragraph pasted twice',
    'repeated-paragraph',
    VI,
    '37 1',
    'theo Nghị quyết 1/2025/QH.\n',
    'theo Nghị quyết 1/2025/QH.\n\nSông Xanh đưa 1.025 trong 1.706 thủ tục lên mạng, tức 60,1%, theo Nghị quyết 1/2025/QH.',
    '',
  ),
  slip('label of a program', 'system-word', VI, '33 95', 'trên Núi Vàng', 'DetailController trên Núi Vàng'),
  slip('word typed twice', 'word-slip', VI, '33 95 warning', 'trên Núi Vàng', 'trên trên Núi Vàng', 'trên'),
  slip(
    'abbreviation inside its words',
    'word-slip',
    VI,
    '33 49 warning',
    'công bố Chỉ số A năm 2023. Sông',
    'công bố Chỉ số cải CCHC năm 2023. Sông',
    'CCHC',
  ),
  {
    name: 'Vietnamese without marks',
    slip: text(
      VI,
      (before) =>
        before.slice(0, before.lastIndexOf('---\n') + 4) +
        article('\nSong Xanh dan dau voi 86,75 diem, tren Nui Vang va cac tinh khac trong nam nay.'),
    ),
    file: VI,
    code: 'missing-marks',
    line: 33,
    column: 1,
  },
  {
    name: 'the same text in both languages',
    slip: (right) =>
      withFile(
        right,
        EN,
        toBytes(textOfFile(right, EN).replace(/(?<=\n---\n)[^]*$/, textOfFile(right, VI).split('\n---\n')[1] ?? '')),
      ),
    file: EN,
    code: 'copied-text',
    line: 33,
    column: 1,
  },
  {
    name: 'item without a text',
    slip: text(VI, (before) => before.slice(0, before.lastIndexOf('---\n') + 4)),
    file: VI,
    code: 'empty-text',
  },
  {
    name: 'page without a text',
    slip: text(ABOUT, (before) => before.slice(0, before.lastIndexOf('---\n') + 4)),
    file: ABOUT,
    code: 'empty-text',
  },
  fault(
    'paragraph pasted twice with other spaces and letters',
    'repeated-paragraph',
    VI,
    '37 1',
    said('\n\nSÔNG XANH đưa  1.025 trong 1.706 thủ tục lên mạng, tức 60,1%, theo Nghị quyết 1/2025/QH. '),
  ),
  fault('label of a program in the title', 'system-word', VI, '3 9', [
    VI,
    'title: "Chỉ số A',
    'title: "DetailController Chỉ số A',
  ]),
  fault('label of a program in the summary', 'system-word', VI, '4 11', [
    VI,
    'summary: "Bốn',
    'summary: "DetailController Bốn',
  ]),
  fault('label of a program in the label of a figure', 'system-word', VI, '18 13', [
    VI,
    'label: "Thủ tục',
    'label: "DetailController Thủ tục',
  ]),
  fault('word typed twice in the title', 'word-slip', VI, '3 33 warning', [
    VI,
    'Sông Xanh dẫn đầu với 86,75',
    'Sông Xanh Xanh dẫn đầu với 86,75',
  ]),
  fault('word typed twice in the summary', 'word-slip', VI, '4 15 warning', [VI, 'Bốn tỉnh đạt', 'Bốn tỉnh tỉnh đạt']),
  fault('title without marks', 'missing-marks', VI, '3 9', [
    VI,
    TITLE,
    'title: "Chi so A nam 2023: Song Xanh dan dau voi 86,75 diem"',
  ]),
  fault('summary without marks', 'missing-marks', VI, '4 11', [
    VI,
    SUMMARY,
    'summary: "Bon tinh dat trung binh 79,31 diem; Song Xanh dung dau lan thu hai."',
  ]),
];

/** What is unusual and right: nothing may be said. */
export const sound: readonly Sound[] = [
  {
    name: 'a question, a foreign name, a micro sign',
    edits: [said('Vì sao? Ai? Konrad-Adenauer ở Zürich và Köln đo bằng μg.')],
  },
  { name: 'words that are said twice', edits: [said('Núi Vàng luôn luôn đi sau.')] },
  { name: 'a short line twice', edits: [said('\n\nCòn nữa.\n\nThêm một đoạn.\n\nCòn nữa.')] },
  { name: 'a short text, the same in both languages', edits: [[VI, '\n\nSông Xanh đưa', '\n']] },
];
