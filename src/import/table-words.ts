import { foldMarks } from '../language/fold.ts';

/** Words of producers' tables, folded: what stands in headers and beside units, in Vietnamese and English. */

/** Lower case without marks, punctuation as single spaces: "Điểm/ Hạng" → "diem hang". */
export const plain = (text: string): string =>
  foldMarks(text)
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();

/** Abbreviations of Vietnamese administration in headers, written out. Whole words only. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  tthc: 'thu tuc hanh chinh',
  cchc: 'cai cach hanh chinh',
  cctthc: 'cai cach thu tuc hanh chinh',
  vbqppl: 'van ban quy pham phap luat',
  qppl: 'quy pham phap luat',
  tcbm: 'to chuc bo may',
  bmhc: 'bo may hanh chinh',
  tcc: 'tai chinh cong',
  cccv: 'che do cong vu',
  cdcv: 'che do cong vu',
  cbccvc: 'can bo cong chuc vien chuc',
  ccvc: 'cong chuc vien chuc',
  hdh: 'hien dai hoa',
  hdhhc: 'hien dai hoa hanh chinh',
  cqdt: 'chinh quyen dien tu',
  cqs: 'chinh quyen so',
  cddh: 'chi dao dieu hanh',
  dtxhh: 'dieu tra xa hoi hoc',
  xhh: 'xa hoi hoc',
  ktxh: 'kinh te xa hoi',
  dvc: 'dich vu cong',
  cntt: 'cong nghe thong tin',
  cds: 'chuyen doi so',
  attt: 'an toan thong tin',
  hl: 'hai long',
  hc: 'hanh chinh',
};

/** Folded words with abbreviations written out. */
export const spelled = (text: string): string =>
  plain(text.replace(/KT\s*-\s*XH/gi, 'ktxh'))
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ');

/** A header of a running number. */
export const ORDINAL = /^(?:stt|tt|so tt|so thu tu|thu tu|no|nr|#|)$/;
/** A header of a code of units. */
export const CODE = /^(?:ma|ma tinh|ma so|ma don vi|ma bo|ma dvhc|code|unit code|province code|id)$/;
/** A header of names of units. */
export const UNIT =
  /^(?:ten )?(?:tinh|tinh thanh|tinh thanh pho|don vi|dia phuong|bo|bo nganh|co quan|bo co quan ngang bo|province|provinces|unit|ministry|name|ten|ten tinh|ten don vi)(?: .*)?$/;
/** A header of regions. */
export const REGION = /^(?:vung|khu vuc|vung mien|vung kinh te|region)$/;
/** A header of remarks. */
export const NOTE = /^(?:ghi chu|luu y|nguon|note|notes|remark|remarks|source)$/;
/** A rank, as the whole of a header's part. */
export const RANK =
  /^(?:(?:xep )?(?:thu )?hang|xep thu|xep hang \w*|thu tu xep hang|vi tri(?: xep hang)?|vi thu|xh|rank|ranking|place)$/;
/** A rank, somewhere in a header. */
export const RANK_WITHIN = /(?:^| )(?:xep hang|thu hang|rank|ranking)(?: |$)/;
/** Says that the number is a score, without saying of what. */
export const SCORE =
  /^(?:diem|diem so|so diem|gia tri|ket qua|diem danh gia|diem cham|diem dat|diem dat duoc|chi so|score|points?|value|index|result|%|ty le|ty le %|muc hai long|ty le hai long)$/;
/** Says that the number is the index itself. */
export const TOTAL_WORDS =
  /^(?:tong|tong diem|tong so diem|tong cong|tong so|diem tong|diem tong hop|tong hop|chi so tong hop|diem chung|ket qua chung|ket qua chi so|total|total score|overall|overall score|chi so chung)$/;
/** A difference from another edition, a band, a share of the maximum: never a value of ours. */
export const CHANGE =
  /(?:^| )(?:tang|giam|tang giam|so voi|chenh lech|thay doi|bien dong|change|difference|diff|delta)(?: |$)/;
/** A header of groups by score. */
export const BAND = /^(?:nhom|xep loai|phan nhom|phan loai|muc do|group|band|tier|class)$/;
/** Says that the numbers are what could be reached. */
export const MAXIMUM = /(?:^| )(?:diem toi da|toi da|diem chuan|thang diem|max|maximum|max score)(?: |$)/;
/** A header over several columns that names none of them. */
export const GROUP =
  /(?:^| )(?:cac|cac linh vuc|linh vuc|thanh phan|noi dung|trong do|fields|components|dimensions|pillars|of which)(?: |$)/;

/** Rows that speak of all units or of none. */
export const TOTAL_ROW =
  /^(?:ca nuoc|toan quoc|trung binh|binh quan|gia tri trung binh|tong|tong cong|tong so|trung vi|cao nhat|thap nhat|lon nhat|nho nhat|khoang cach|do lech|national|country|viet ?nam|average|mean|median|min|max|minimum|maximum|total|overall|gia tri lon nhat|gia tri nho nhat|diem trung binh|chi so trung binh|tong hop|chung)(?: .*)?$/;
/** Rows that are remarks, or the signature below. */
export const NOTE_ROW =
  /^(?:ghi chu|luu y|nguon|chu thich|note|notes|source|nguoi lap|thu truong|tm|noi nhan|ky)(?: .*)?$/;
/** Rows that head or sum up a region. */
export const REGION_ROW =
  /^(?:(?:cac tinh )?(?:vung|khu vuc|mien)(?: .*)?|(?:cac tinh )?(?:dong bang|trung du|bac trung bo|nam trung bo|bac bo|nam bo|trung bo|duyen hai|tay nguyen|dong nam bo|tay nam bo|tay bac|dong bac|mien nui)(?: .*)?|dbsh|dbscl|bac trung bo.*|nhom [a-d]|nhom [ivx]+|nhom \d+|khoi .*|region .*)$/;

/** Removes a roman or arabic number before a heading: "I. Đồng bằng sông Hồng", "2) Tây Nguyên". */
export const withoutNumber = (text: string): string =>
  text.replace(/^(?:[IVXivx]{1,5}|\d{1,2})\s*[.):/-]\s*|^[IVX]{1,5}\s+(?=\p{L})/u, '');
