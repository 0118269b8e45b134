import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `characters` may say, code by code. */
export const words = {
  'not-utf-8': {
    vi: say(
      'tệp không phải UTF-8 (byte {bytes}; có thể là {guess})',
      'văn bản UTF-8, dạng NFC',
      'mở bằng trình soạn thảo, chọn “Lưu với mã hóa UTF-8”',
    ),
    en: say(
      'the file is not UTF-8 (bytes {bytes}; perhaps {guess})',
      'text in UTF-8, NFC',
      'open it in an editor and choose "save with encoding UTF-8"',
    ),
  },
  'byte-order-mark': {
    vi: say('đầu tệp có dấu BOM vô hình', 'tệp UTF-8 không BOM', 'lưu lại với “UTF-8” thay vì “UTF-8 có BOM”'),
    en: say(
      'the file begins with an invisible byte-order mark',
      'UTF-8 without BOM',
      'save as "UTF-8", not "UTF-8 with BOM"',
    ),
  },
  'line-ends': {
    vi: say(
      '{count} dòng kết thúc bằng CR hoặc CRLF',
      'mọi dòng kết thúc bằng LF',
      'trong trình soạn thảo chọn kiểu xuống dòng LF (Unix) rồi lưu lại',
    ),
    en: say(
      '{count} {count:line ends|lines end} in CR or CRLF',
      'every line ends in LF',
      'choose LF (Unix) line ends in the editor and save again',
    ),
  },
  'control-character': {
    vi: say(
      'ô có ký tự điều khiển hoặc tab: “{found}”',
      'chỉ chữ, số và dấu thông thường',
      'dán lại đoạn chữ này dưới dạng văn bản thuần',
    ),
    en: say(
      'there is a control character or a tab: "{found}"',
      'only letters, digits and ordinary marks',
      'paste this text again as plain text',
    ),
  },
  'invisible-character': {
    vi: say(
      'có ký tự vô hình: “{found}”',
      'không có ký tự rộng bằng không',
      'dán lại đoạn chữ này dưới dạng văn bản thuần',
    ),
    en: say(
      'there is an invisible character: "{found}"',
      'no zero-width characters',
      'paste this text again as plain text',
    ),
  },
  'no-break-space': {
    vi: say('có khoảng trắng lạ: “{found}”', 'khoảng trắng thường', 'dán lại đoạn chữ này dưới dạng văn bản thuần'),
    en: say('there is an unusual space: "{found}"', 'ordinary spaces', 'paste this text again as plain text'),
  },
  'full-width': {
    vi: say(
      'có chữ số hoặc chữ kiểu toàn khổ: “{found}”',
      'chữ số và chữ La-tinh thường',
      'dán lại đoạn chữ này dưới dạng văn bản thuần',
    ),
    en: say(
      'there are full-width letters or digits: "{found}"',
      'ordinary Latin letters and digits',
      'paste this text again as plain text',
    ),
  },
  'not-nfc': {
    vi: say(
      'dấu tiếng Việt viết rời (NFD): “{found}”',
      'chữ dựng sẵn (NFC)',
      'dán lại đoạn chữ này dưới dạng văn bản thuần',
    ),
    en: say(
      'Vietnamese marks are written apart (NFD): "{found}"',
      'composed letters (NFC)',
      'paste this text again as plain text',
    ),
  },
  'text-not-nfc': {
    vi: say('{count} từ viết dấu rời (NFD), đầu tiên là “{found}”', 'chữ dựng sẵn (NFC)', 'lưu lại cả tệp ở dạng NFC'),
    en: say(
      '{count} words have their marks apart (NFD), the first is "{found}"',
      'composed letters (NFC)',
      'save the whole file again in NFC',
    ),
  },
  'outer-space': {
    vi: say(
      'thừa khoảng trắng ở đầu hoặc cuối: “{found}”',
      'ô không có khoảng trắng ở hai đầu',
      'dán lại đoạn chữ này dưới dạng văn bản thuần',
    ),
    en: say(
      'there are spaces at the beginning or end: "{found}"',
      'no spaces around the cell',
      'paste this text again as plain text',
    ),
  },
  'lost-character': {
    vi: say('có ký tự đã mất (�): “{found}”', 'đủ chữ như nguồn', 'gõ lại chữ bị mất theo nguồn'),
    en: say(
      'a character was lost (�): "{found}"',
      'all letters as in the source',
      'type the lost letters again from the source',
    ),
  },
  'garbled-text': {
    vi: say('{slip}: “{found}”', 'chữ Việt đúng, gõ bằng Unicode', 'so lại với nguồn'),
    en: say('{slip}: "{found}"', 'text that can be read, in Unicode', 'compare it with the source'),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mọi tệp dùng UTF-8, không có ký tự vô hình hoặc dấu viết rời',
    en: 'Every file is UTF-8, without invisible characters or decomposed letters',
  },
  codes: {
    'not-utf-8': {
      vi: explain(
        'Tệp được lưu bằng bảng mã cũ (Windows-1258, TCVN3, VNI) hoặc UTF-16.',
        'Lưu lại tệp với mã hóa UTF-8 không BOM.',
      ),
      en: explain(
        'The file was saved in an old code page (Windows-1258, TCVN3, VNI) or in UTF-16.',
        'Save the file again as UTF-8 without BOM.',
      ),
    },
    'byte-order-mark': {
      vi: explain('Excel và Notepad hay thêm BOM ở đầu tệp CSV.', 'Lưu lại với “UTF-8” không BOM.'),
      en: explain('Excel and Notepad like to put a BOM at the head of a CSV file.', 'Save again as UTF-8 without BOM.'),
    },
    'line-ends': {
      vi: explain('Tệp được lưu trên Windows hoặc máy Mac cũ.', 'Chuyển kiểu xuống dòng sang LF.'),
      en: explain('The file was saved on Windows or on an old Mac.', 'Change the line ends to LF.'),
    },
    'control-character': {
      vi: explain('Ký tự điều khiển lọt vào khi sao chép từ phần mềm khác.', 'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.'),
      en: explain(
        'A control character came along when copying from another program.',
        'Take the suggested text, or type the cell again.',
      ),
    },
    'invisible-character': {
      vi: explain(
        'Ký tự rộng bằng không hoặc dấu gạch nối mềm lọt vào khi sao chép từ trang mạng, PDF.',
        'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.',
      ),
      en: explain(
        'A zero-width character or soft hyphen came along from a web page or a PDF.',
        'Take the suggested text, or type the cell again.',
      ),
    },
    'no-break-space': {
      vi: explain(
        'Khoảng trắng không ngắt hoặc khoảng trắng kiểu chữ lọt vào khi sao chép.',
        'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.',
      ),
      en: explain(
        'A no-break or typographic space came along when copying.',
        'Take the suggested text, or type the cell again.',
      ),
    },
    'full-width': {
      vi: explain('Chữ gõ bằng bộ gõ tiếng Nhật, Trung.', 'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.'),
      en: explain(
        'The text was typed with a Japanese or Chinese keyboard.',
        'Take the suggested text, or type the cell again.',
      ),
    },
    'not-nfc': {
      vi: explain('Chữ chép từ macOS hoặc PDF có dấu tách khỏi nguyên âm.', 'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.'),
      en: explain(
        'Text from macOS or a PDF has its marks apart from the vowels.',
        'Take the suggested text, or type the cell again.',
      ),
    },
    'text-not-nfc': {
      vi: explain('Bài chép từ macOS hoặc PDF có dấu tách khỏi nguyên âm.', 'Lưu lại cả tệp ở dạng NFC.'),
      en: explain(
        'A text from macOS or a PDF has its marks apart from the vowels.',
        'Save the whole file again in NFC.',
      ),
    },
    'outer-space': {
      vi: explain('Khoảng trắng thừa ở đầu hoặc cuối ô.', 'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.'),
      en: explain('Spaces at the beginning or end of a cell.', 'Take the suggested text, or type the cell again.'),
    },
    'lost-character': {
      vi: explain('Tệp từng được lưu qua bảng mã không chứa chữ Việt.', 'Tra nguồn và gõ lại.'),
      en: explain(
        'The file went through a code page without Vietnamese letters.',
        'Look at the source and type again.',
      ),
    },
    'garbled-text': {
      vi: explain(
        'Tệp từng được mở bằng sai bảng mã rồi lưu lại (“Há»™i nghá»‹”, “Héi nghÞ”, “H?i ngh?”), hoặc có ' +
          'chữ Kirin, chữ Hy Lạp trông giống chữ La-tinh.',
        'Dùng bản sửa đề xuất; chữ đã mất thì gõ lại theo nguồn.',
      ),
      en: explain(
        'A file was opened by the wrong code page and saved again ("Há»™i nghá»‹", "Héi nghÞ", "H?i ngh?"), ' +
          'or letters are Cyrillic or Greek that look Latin.',
        'Use the replacement offered; type lost letters again from the source.',
      ),
    },
  },
};
