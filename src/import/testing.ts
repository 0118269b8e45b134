import type { SourceFile } from '../reading/source-file.ts';
import { readFiles } from '../dataset/read-files.ts';
import { checkFiles } from '../checks/check-files.ts';
import type { Facts } from '../facts/facts.ts';
import { snapshotFiles } from '../../tests/fixtures/snapshot-root.ts';
import { importContext, type ImportContext } from './context.ts';
import { textCell, toGrid, type Grid } from './grid.ts';
import { TCVN3, VNI, type LegacyLetters } from '../language/legacy-letters.ts';

/** Letters as an old font wants them: the inverse of `fromLegacy`. TCVN3 has no marked capitals, so those become small letters. */
export function toLegacy(text: string, set: LegacyLetters): string {
  const inverse = new Map(
    [...(set === 'tcvn3' ? TCVN3 : VNI)].map(([written, letter]) => [letter, written]).reverse() as [string, string][],
  );
  return [...text.normalize('NFC')]
    .map(
      (letter) =>
        inverse.get(letter) ??
        (/[^\u0000-\u007f]/.test(letter) ? (inverse.get(letter.toLowerCase()) ?? letter) : letter),
    )
    .join('');
}

/** Text as bytes of Windows-1252, in which TCVN3 and VNI files are. A sign beyond it is our own mistake. */
export const latinBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    if (sign.charCodeAt(0) > 255) throw new Error(`"${sign}" is not Latin-1`);
    return sign.charCodeAt(0);
  });

/** Text as Windows-1258 writes it: tones as combining marks after the vowel. */
export function bytes1258(text: string): Uint8Array {
  const codes = new Map(
    Array.from({ length: 256 }, (_, code): [string, number] => [
      new TextDecoder('windows-1258').decode(Uint8Array.of(code)),
      code,
    ]),
  );
  const apart = text.normalize('NFC').replace(/[^\u0000-\u007f]/g, (letter) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? '';
    return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
  });
  return Uint8Array.from(apart, (sign) => codes.get(sign) ?? 0x3f);
}

export function bytes16(text: string, isBig: boolean, hasMark: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(
    [...(hasMark ? [0xfeff] : []), ...units].flatMap((unit) =>
      isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
}

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An invented index of provinces over the real register of units: edition 2012 has two parts besides the total, 2024 the 34 provinces. */
const INDEX: Readonly<Record<string, string>> = {
  'data/indices/indices.csv': `id,abbr,name_vi,name_en,producer_vi,producer_en,unit_kind,unit_of_measure,decimals,direction,total_rule,rounding_tolerance,note_vi,note_en
thi-diem,TD INDEX,Chỉ số cải cách hành chính thí điểm,Pilot index of administrative reform,Bộ Nội vụ,Ministry of Home Affairs,province,point,2,higher,published,,,
`,
  'data/indices/thi-diem/methodologies.csv':
    'id,name_vi,name_en,legal_basis,max,valid_editions,what_changed_vi,what_changed_en\ntd-1,Bộ tiêu ' +
    'chí,Criteria,,100,,,\n',
  'data/indices/thi-diem/indicators.csv': `methodology,id,parent,order,name_vi,name_en,field,max,source,note,branch
td-1,total,,0,Tổng,Total,,100,,,
td-1,dieu-hanh,total,1,"Công tác chỉ đạo, điều hành cải cách hành chính",Steering of reform,dieu-hanh,8.5,,,field
td-1,the-che,total,2,Xây dựng và tổ chức thực hiện thể chế,Institutional reform,the-che,10,,,field
`,
  'data/indices/thi-diem/editions.csv': `edition,unit_set,methodology,announced_on,units_assessed,units_ranked,rank_rule,group_bands,comparable_with_previous,break_reason_vi,break_reason_en,source
2012,vn63,td-1,,63,63,standard,,no,Kỳ đầu tiên.,First edition.,vna-2012-da-nang-tops
2024,vn34,td-1,,34,34,standard,,no,Danh sách đơn vị mới.,New unit set.,vna-2012-da-nang-tops
`,
  'data/indices/thi-diem/observations/2024.csv': 'unit,unit_name,indicator,value,rank,status,rank_status,source,note\n',
  'data/indices/thi-diem/aggregates.csv': 'edition,scope,scope_id,statistic,indicator,value,source,note\n',
  'data/revisions.csv': 'date,index,edition,unit,indicator,old,new,reason_vi,reason_en,source\n',
};

/** Files of a root with the real units, sources and fields and the invented index; `more` adds or replaces texts by path. */
export function pilotRoot(more: Readonly<Record<string, string>> = {}): SourceFile[] {
  const texts = { ...INDEX, ...more };
  const real = snapshotFiles().filter(({ path }) =>
    /^data\/(?:units\/(?!tiles|boundaries)|site\.csv|sources\.csv|fields\.csv)/.test(path),
  );
  // The texts of the publication link to its own indices.
  const pages = readFiles(`${process.cwd()}/tests/fixtures/country`).filter(({ path }) =>
    path.startsWith('content/pages/'),
  );
  return [...real, ...pages, ...Object.entries(texts).map(([path, text]) => ({ path, bytes: toBytes(text) }))].sort(
    (a, b) => (a.path < b.path ? -1 : 1),
  );
}

/** What the checks gathered from files. Throws where they have errors; observations may be lacking, as they are before an import. */
export function factsIn(files: readonly SourceFile[]): Facts {
  const { facts, problems } = checkFiles(files);
  const errors = problems.filter(({ severity, code }) => severity === 'error' && code !== 'missing-file');
  if (errors.length > 0) throw new Error(errors.map(({ file, line, code }) => `${file}:${line} ${code}`).join(', '));
  return facts;
}

/** An edition of the invented index as import target. */
export function pilotContext(edition = '2012', more: Readonly<Record<string, string>> = {}): ImportContext {
  const context = importContext(factsIn(pilotRoot(more)), 'thi-diem', edition);
  if ('code' in context) throw new Error(context.code);
  return context;
}

/** A grid from lines with fields parted by "|". */
export const gridFrom = (...lines: string[]): Grid =>
  toGrid(
    lines.map((line) => line.split('|').map(textCell)),
    [],
    (row) => row + 1,
  );
