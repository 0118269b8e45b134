import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `front-matter` may say, code by code. */
export const words = {
  'folder-name': {
    vi: say('tên thư mục “{found}” không theo mẫu', 'yyyy-mm-dd-ten-bai hoặc yyyy-mm-ten-bai', 'đổi tên thư mục'),
    en: say(
      'folder name "{found}" does not follow the pattern',
      'yyyy-mm-dd-slug or yyyy-mm-slug',
      'rename the folder',
    ),
  },
  'missing-key': {
    vi: say('thiếu “{name}”', 'khóa {name}', 'thêm {name}: …'),
    en: say('"{name}" is missing', 'the key {name}', 'add {name}: …'),
  },
  'comment-in-text': {
    vi: say(
      'chữ sau dấu # bị bỏ mất: chỉ còn “{kept}”',
      'giá trị có dấu # phải đặt trong ngoặc kép',
      'đặt cả “{found}” trong ngoặc kép; nếu phần sau # là ghi chú thì dời sang dòng riêng',
    ),
    en: say(
      'what follows # is lost: only "{kept}" is left',
      'a value with # in quotes',
      'put the whole of "{found}" into quotes; move a comment to a line of its own',
    ),
  },
  'unknown-key': {
    vi: say('khóa “{found}” không được đọc', 'một trong: {choices}', 'sửa tên khóa hoặc xóa'),
    en: say('key "{found}" is not read', 'one of: {choices}', 'correct or delete the key'),
  },
  'wrong-type': {
    vi: say('“{name}” không đúng kiểu', '{expectedText}', 'xem một tin khác làm mẫu'),
    en: say('"{name}" has the wrong type', '{expectedText}', 'see another item for the pattern'),
  },
  'event-without-year': {
    vi: say(
      'ngày “{found}” không có năm',
      'ngày có năm: 2024-04-17, 2024-04',
      'tra năm ở nguồn rồi viết năm-tháng-ngày',
    ),
    en: say(
      'date "{found}" has no year',
      'a date with its year: 2024-04-17, 2024-04',
      'look the year up and write year-month-day',
    ),
  },
  'event-not-in-folder': {
    severity: 'warning',
    vi: say('sự kiện {found} nhưng thư mục ghi {folder}', 'cùng ngày với tên thư mục', 'đổi tên thư mục hoặc sửa ngày'),
    en: say(
      'the event is on {found}, the folder says {folder}',
      'the same date as in the folder name',
      'rename the folder or correct the date',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Bài nào cũng khai báo đủ và đúng kiểu', en: 'Every text declares what it must, in the right form' },
  codes: {
    'folder-name': {
      vi: explain('Tên thư mục tin thiếu ngày hoặc có dấu.', 'Đặt tên 2024-04-17-ten-bai.'),
      en: explain('A news folder has no date or has marks in its name.', 'Name it 2024-04-17-slug.'),
    },
    'missing-key': {
      vi: explain('Phần khai báo thiếu khóa bắt buộc hoặc khóa để trống.', 'Thêm khóa.'),
      en: explain('The front matter lacks a required key, or it is empty.', 'Add the key.'),
    },
    'comment-in-text': {
      vi: explain(
        'Tiêu đề, tóm tắt hay nhãn có “ #” mà không đặt trong ngoặc kép: YAML coi phần sau là ghi chú.',
        'Đặt giá trị trong ngoặc kép.',
      ),
      en: explain(
        'A title, summary or label has " #" outside quotes: to YAML the rest is a comment.',
        'Put the value into quotes.',
      ),
    },
    'unknown-key': {
      vi: explain('Khóa lạ hoặc viết sai.', 'Sửa tên khóa theo gợi ý.'),
      en: explain('A key is unknown or misspelt.', 'Take the suggested name.'),
    },
    'wrong-type': {
      vi: explain('Giá trị không đúng kiểu cần có: chữ, số, danh sách hoặc ngày.', 'Viết đúng kiểu giá trị.'),
      en: explain('A value is not text, number, list or date as needed.', 'Write the right type of value.'),
    },
    'event-without-year': {
      vi: explain('Ngày sự kiện chỉ có ngày và tháng.', 'Ghi đủ năm.'),
      en: explain('The date of the event has only day and month.', 'Write the year.'),
    },
    'event-not-in-folder': {
      vi: explain('Ngày sự kiện khác ngày trong tên thư mục.', 'Sửa một trong hai.'),
      en: explain('The date of the event differs from the folder name.', 'Correct one of the two.'),
    },
  },
};
