import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `releases` may say, code by code. */
export const words = {
  'release-hash-form': {
    vi: say(
      '“{found}” không phải mã SHA-256 đủ 64 chữ số thập lục phân viết thường',
      'mã SHA-256 của {file}',
      'chỉ sửa ô này, không sửa tệp đã công bố; mã đúng có trong lịch sử git',
    ),
    en: say(
      '"{found}" is not a SHA-256 of 64 lower-case hexadecimal digits',
      'the SHA-256 of {file}',
      'correct this cell alone and leave the released file as it is; the history of git has the right hash',
    ),
  },
  'release-rows': {
    vi: say(
      'ghi {found} dòng, {file} có {count} dòng',
      '{count}',
      'tệp đúng với mã SHA-256 của nó, chỉ số đếm này sai',
    ),
    en: say(
      '{found} {found:row is|rows are} recorded, {file} has {count}',
      '{count}',
      'the file is right by its SHA-256, only this count is wrong',
    ),
  },
  'release-altered': {
    vi: say(
      'tệp đã công bố có SHA-256 {found}, releases.csv ghi {recorded}',
      'đúng từng byte như lúc công bố',
      'khôi phục tệp như trong lịch sử git; kiểm tra kiểu xuống dòng là LF',
    ),
    en: say(
      'the released file has the SHA-256 {found}, releases.csv says {recorded}',
      'byte for byte as it was published',
      'bring the file back from the history of git; see that its line ends are LF',
    ),
  },
  'release-missing': {
    vi: say('releases.csv ghi bản {release} nhưng không có tệp {file}', 'tệp {file}', 'khôi phục tệp từ lịch sử git'),
    en: say(
      'releases.csv records release {release} but there is no {file}',
      'the file {file}',
      'bring the file back from the history of git',
    ),
  },
  'release-unlisted': {
    vi: say(
      'releases.csv không nhắc tới tệp này',
      'một dòng trong releases/releases.csv',
      'khôi phục dòng đã xóa, hoặc xóa tệp nếu nó chưa từng được công bố',
    ),
    en: say(
      'releases.csv does not name this file',
      'a row in releases/releases.csv',
      'bring the row back, or delete the file if it was never published',
    ),
  },
  'release-numbering': {
    vi: say(
      'bản {found} của {index} {edition} đứng sau bản {previous}',
      'các bản đánh số 1, 2, 3 … không bỏ số nào',
      'khôi phục dòng bị mất trong releases.csv',
    ),
    en: say(
      'release {found} of {index} {edition} follows release {previous}',
      'releases numbered 1, 2, 3 … without a gap',
      'bring back the row that releases.csv has lost',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Bản nào đã công bố cũng còn nguyên từng byte', en: 'Every release stands as it was, byte for byte' },
  codes: {
    'release-hash-form': {
      vi: explain(
        'Mã SHA-256 trong releases.csv bị cắt ngắn, viết hoa hoặc gõ nhầm.',
        'Khôi phục mã đủ 64 chữ số, viết thường.',
      ),
      en: explain(
        'A SHA-256 in releases.csv was cut off, written in capitals or mistyped.',
        'Bring back all 64 digits, in lower case.',
      ),
    },
    'release-rows': {
      vi: explain('Số dòng ghi trong releases.csv khác số dòng của bản đã công bố.', 'Ghi đúng số dòng của tệp.'),
      en: explain(
        'The count in releases.csv is not that of the released file.',
        'Write the number of rows of the file.',
      ),
    },
    'release-altered': {
      vi: explain(
        'Một tệp trong releases/ bị sửa sau khi công bố.',
        'Khôi phục tệp cũ; không sửa tay tệp nào trong releases/.',
      ),
      en: explain(
        'A file in releases/ was edited after publication.',
        'Bring the file back; edit nothing in releases/ by hand.',
      ),
    },
    'release-missing': {
      vi: explain('Một bản đã ghi trong releases.csv mà thiếu tệp.', 'Khôi phục tệp.'),
      en: explain('A release is recorded and its file is missing.', 'Bring the file back.'),
    },
    'release-unlisted': {
      vi: explain(
        'Có tệp trong releases/ mà releases.csv không ghi.',
        'Ghi bản công bố bằng npm run release, không chép tay.',
      ),
      en: explain(
        'There is a file in releases/ that releases.csv does not record.',
        'Record releases with npm run release, not by copying.',
      ),
    },
    'release-numbering': {
      vi: explain('Số thứ tự các bản của một kỳ bị thiếu.', 'Khôi phục dòng đã xóa.'),
      en: explain("The numbers of an edition's releases have a gap.", 'Bring the row back.'),
    },
  },
};
