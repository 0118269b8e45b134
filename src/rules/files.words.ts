import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `files` may say, code by code. */
export const words = {
  'missing-file': {
    vi: say('thiếu tệp {file}', 'tệp {file} với các cột: {columns}', 'tạo tệp này; data/README.md mô tả từng cột'),
    en: say(
      '{file} is missing',
      '{file} with the columns {columns}',
      'make the file; data/README.md explains each column',
    ),
  },
  'missing-page': {
    vi: say(
      'chưa có bài “{slug}” mà chân mọi trang đều dẫn tới',
      'content/pages/{slug}/ có vi.mdx và en.mdx',
      'viết bài ấy bằng hai thứ tiếng cho ấn phẩm này',
    ),
    en: say(
      'there is no text "{slug}", to which the foot of every page leads',
      'content/pages/{slug}/ with vi.mdx and en.mdx',
      'write that text in both languages for this publication',
    ),
  },
  'not-one-row': {
    vi: say('bảng này có {count} dòng', 'đúng một dòng sau dòng tiêu đề', 'giữ lại một dòng, hoặc điền dòng còn thiếu'),
    en: say(
      'this table has {count} {count:row|rows}',
      'exactly one row below the header',
      'keep one row, or fill in the missing one',
    ),
  },
  'unknown-file': {
    severity: 'either',
    vi: say(
      'tệp này không được dùng tới',
      'chỉ các tệp mô tả trong data/README.md',
      'đổi tên, chuyển tới đúng thư mục, hoặc xóa',
    ),
    en: say(
      'no program reads this file',
      'only files described in data/README.md',
      'rename it, move it to its folder, or delete it',
    ),
  },
  'edition-not-declared': {
    vi: say(
      'kỳ “{found}” chưa có dòng nào trong {file}',
      'mỗi tệp quan sát có một dòng trong editions.csv',
      'thêm kỳ này vào {file}, hoặc đổi tên tệp',
    ),
    en: say(
      'edition "{found}" has no row in {file}',
      'every observation file has a row in editions.csv',
      'add the edition to {file}, or rename the file',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mọi tệp nằm đúng chỗ và không thiếu tệp nào',
    en: 'Every file stands in its place and none is missing',
  },
  codes: {
    'missing-file': {
      vi: explain('Thiếu một tệp bắt buộc, hoặc một tệp mà dữ liệu khác nhắc tới.', 'Tạo tệp với dòng tiêu đề đúng.'),
      en: explain(
        'A file is missing that is required or that other data refer to.',
        'Make the file with the right header.',
      ),
    },
    'missing-page': {
      vi: explain(
        'Thiếu một bài mà chân mọi trang dẫn tới: giới thiệu, phương pháp, sử dụng lại, đính chính, khả năng tiếp cận, quyền riêng tư.',
        'Viết bài ấy trong content/pages, mỗi thứ tiếng một tệp.',
      ),
      en: explain(
        'A text is missing that the foot of every page leads to: about, method, reuse, corrections, accessibility, privacy.',
        'Write it in content/pages, a file a language.',
      ),
    },
    'not-one-row': {
      vi: explain(
        'Một bảng chỉ có một dòng, như data/site.csv, có nhiều dòng hơn hoặc không có dòng nào.',
        'Giữ lại một dòng.',
      ),
      en: explain('A table of one row, such as data/site.csv, has more, or none.', 'Keep one row.'),
    },
    'unknown-file': {
      vi: explain('Tệp nằm sai chỗ hoặc tên viết sai.', 'Đổi tên hoặc chuyển tệp về đúng chỗ.'),
      en: explain('The file lies in the wrong place or its name is misspelt.', 'Rename or move the file.'),
    },
    'edition-not-declared': {
      vi: explain(
        'Có tệp quan sát nhưng editions.csv không nhắc tới kỳ đó.',
        'Thêm kỳ vào editions.csv hoặc đổi tên tệp.',
      ),
      en: explain(
        'There are observations of an edition that editions.csv does not name.',
        'Add the edition to editions.csv or rename the file.',
      ),
    },
  },
};
