import { said, TITLE } from '../../tests/fixtures/edits.ts';
import { bytes, fault, type Fault, slip, text } from '../../tests/fixtures/fault.ts';
import { GLOSSARY, OBSERVATIONS, OUTLINES, SERIES, VI } from '../../tests/fixtures/places.ts';
import { toBytes } from '../../tests/fixtures/right-root.ts';

/** As "Unicode text" of a spreadsheet. */
const utf16 = (before: string): Uint8Array => {
  const found = new Uint8Array(2 + before.length * 2);
  found.set([0xff, 0xfe]);
  for (let i = 0; i < before.length; i++)
    found.set([before.charCodeAt(i) & 0xff, before.charCodeAt(i) >> 8], 2 + i * 2);
  return found;
};

/** "ạ" of an old code page is one byte that UTF-8 does not allow there. */
const oldCodePage = (before: string): Uint8Array => {
  const at = toBytes(before.slice(0, before.indexOf('Bạc') + 1)).length;
  const found = toBytes(before.replaceAll('ạ', 'x'));
  found[at] = 0xb8;
  return found;
};

/** What `characters` must report, and where. */
export const faults: readonly Fault[] = [
  slip('full-width digits', 'full-width', OBSERVATIONS, '2 4', '86.75,1', '８６.７５,1', '86.75'),
  slip(
    'space at the end of a cell',
    'outer-space',
    OBSERVATIONS,
    '7 2',
    '02,Núi Vàng,total',
    '02,Núi Vàng ,total',
    'Núi Vàng',
  ),
  slip(
    'no-break space in a name',
    'no-break-space',
    OBSERVATIONS,
    '7 2',
    '02,Núi Vàng,total',
    '02,Núi\u00a0Vàng,total',
    'Núi Vàng',
  ),
  slip(
    'zero-width space in a code',
    'invisible-character',
    OBSERVATIONS,
    '7 1',
    '02,Núi Vàng,total',
    '02\u200b,Núi Vàng,total',
    '02',
  ),
  slip(
    'control character in a name',
    'control-character',
    OBSERVATIONS,
    '7 2',
    '02,Núi Vàng,total',
    '02,Núi Vàng\u0007,total',
    'Núi Vàng',
  ),
  slip(
    'NFD name',
    'not-nfc',
    OBSERVATIONS,
    '7 2',
    '02,Núi Vàng,total',
    `02,${'Núi Vàng'.normalize('NFD')},total`,
    'Núi Vàng',
  ),
  slip(
    'name of UTF-8 opened by a Western code page',
    'garbled-text',
    OBSERVATIONS,
    '2 2',
    '01,Sông Xanh,total',
    '01,SÃ´ng Xanh,total',
    'Sông Xanh',
  ),
  slip(
    'name with a Cyrillic letter',
    'garbled-text',
    OBSERVATIONS,
    '2 2',
    '01,Sông Xanh,total',
    '01,Sông Хanh,total',
    'Sông Xanh',
  ),
  slip(
    'note in letters of TCVN3',
    'garbled-text',
    OBSERVATIONS,
    '2 9',
    '01,Sông Xanh,total,86.75,1,A,A,bao-cao-2023,',
    '01,Sông Xanh,total,86.75,1,A,A,bao-cao-2023,Héi nghÞ trùc tuyÕn',
    'Hội nghị trực tuyến',
  ),
  slip('lost letter', 'lost-character', GLOSSARY, '2 2', 'cải cách,', 'c\ufffdi cách,'),
  slip(
    'spaces only in an optional cell',
    'outer-space',
    SERIES,
    '5 6',
    'phien-hop,2023,1025,,,,A',
    'phien-hop,2023,1025,,, ,A',
    '',
  ),
  slip('byte-order mark', 'byte-order-mark', OBSERVATIONS, '1 1', 'unit,unit_name', '\ufeffunit,unit_name', 'unit'),
  slip(
    'one line ends in CRLF',
    'line-ends',
    OBSERVATIONS,
    '10 9',
    '03,Biển Bạc,total,78,3,A,A,bao-cao-2023,\n',
    '03,Biển Bạc,total,78,3,A,A,bao-cao-2023,x\r\n',
    'x',
  ),
  slip(
    'trailing space in a column name',
    'outer-space',
    OBSERVATIONS,
    '1 4',
    'indicator,value',
    'indicator,value ',
    'value',
  ),
  slip('no-break space in a text', 'no-break-space', VI, '33 99', 'trên Núi Vàng', 'trên\u00a0Núi Vàng', ' '),
  {
    name: 'UTF-16 from Excel',
    slip: bytes(OBSERVATIONS, utf16),
    file: OBSERVATIONS,
    code: 'not-utf-8',
    line: 1,
    column: 1,
  },
  {
    name: 'old Vietnamese code page',
    slip: bytes(OBSERVATIONS, oldCodePage),
    file: OBSERVATIONS,
    code: 'not-utf-8',
    line: 10,
    column: 2,
  },
  {
    name: 'CRLF in every line',
    slip: text(OBSERVATIONS, (before) => before.replaceAll('\n', '\r\n')),
    file: OBSERVATIONS,
    code: 'line-ends',
    line: 1,
    column: 9,
  },
  { name: 'boundaries in an old code page', slip: bytes(OUTLINES, oldCodePage), file: OUTLINES, code: 'not-utf-8' },
  fault('paragraph of UTF-8 opened by a Western code page', 'garbled-text', VI, '35 1', [
    VI,
    'Sông Xanh đưa 1.025 trong 1.706 thủ tục lên mạng',
    'SÃ´ng Xanh Ä‘Æ°a 1.025 trong 1.706 thá»§ tá»¥c lÃªn máº¡ng',
  ]),
  {
    name: 'a text with its marks apart',
    slip: text(VI, (before) => before.normalize('NFD')),
    file: VI,
    code: 'text-not-nfc',
    line: 3,
    column: 9,
  },
  fault('title in letters of TCVN3', 'garbled-text', VI, '3 14', [
    VI,
    TITLE,
    'title: "A 1: S«ng Xanh dÉn ®Çu víi 86,75 ®iÓm n¨m 2023"',
  ]),
  fault('words in letters of VNI', 'garbled-text', VI, '37 1', said('\n\nThuû tuïc haønh chính.')),
  fault('words that lost their letters', 'garbled-text', VI, '37 1', said('\n\nH?i ngh? tr?c tuy?n.')),
  fault('Cyrillic letter in a word', 'garbled-text', VI, '33 20', [VI, 'Cơ quan Đo', 'Cơ quаn Đo']),
];
