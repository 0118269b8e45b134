import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `tables` may say, code by code. */
export const words = {
  'empty-file': {
    vi: say('tệp trống', 'ít nhất dòng tiêu đề', 'thêm dòng tiêu đề và dữ liệu, hoặc xóa tệp'),
    en: say('the file is empty', 'at least the header line', 'add header and data, or delete the file'),
  },
  'wrong-delimiter': {
    vi: say(
      'các cột cách nhau bằng “{delimiter}” chứ không phải dấu phẩy',
      'dấu phẩy (,) giữa các cột',
      'lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”',
    ),
    en: say(
      'columns are separated by "{delimiter}", not by commas',
      'commas between columns',
      'save again as "CSV UTF-8 (comma delimited)"',
    ),
  },
  'no-header': {
    vi: say('dòng đầu không phải tên cột', '{columns}', 'thêm dòng tên cột ở đầu tệp'),
    en: say('the first line is not the names of the columns', '{columns}', 'add the line of column names at the top'),
  },
  'header-below': {
    vi: say(
      'dòng tên cột đứng ở dòng {line}, không phải dòng đầu',
      'dòng tên cột ở dòng 1',
      'xóa {above} dòng đứng trên nó (tiêu đề bảng, “sep=,” hoặc dòng trống)',
    ),
    en: say(
      'the column names stand in line {line}, not in the first',
      'the column names in line 1',
      'delete {above:the line|the lines} above them (a title, "sep=," or a blank line)',
    ),
  },
  'repeated-header': {
    vi: say('dòng tên cột lặp lại giữa tệp', 'dòng tên cột chỉ có một lần, ở đầu tệp', 'xóa dòng này'),
    en: say(
      'the column names are repeated inside the file',
      'the column names once, at the head of the file',
      'delete this row',
    ),
  },
  'row-in-quotes': {
    vi: say(
      'cả dòng nằm trong một cặp ngoặc kép nên thành một ô duy nhất (bên trong có {count} ô)',
      '{expected} ô, chỉ ô có dấu phẩy mới đặt trong ngoặc kép',
      'bỏ cặp ngoặc kép bao quanh dòng và các dấu phẩy thừa sau nó; dấu "" bên trong viết thành "',
    ),
    en: say(
      'the whole row stands in one pair of quotes and is a single cell (there are {count} inside)',
      '{expected} {expected:field|fields}, with quotes only around a cell that holds a comma',
      'take away the quotes around the row and any commas behind them, and write " for each "" inside',
    ),
  },
  'misspelt-column': {
    vi: say('tên cột “{found}” viết sai', 'tên cột “{replacement}”', 'giữ nguyên các dòng bên dưới'),
    en: say(
      'column name "{found}" is misspelt',
      'the column name "{replacement}"',
      'leave the lines below as they are',
    ),
  },
  'unknown-column': {
    vi: say('cột “{found}” không được đọc', 'chỉ những cột mô tả trong data/README.md', 'đổi tên hoặc xóa cột'),
    en: say('column "{found}" is not read', 'only columns described in data/README.md', 'rename or delete the column'),
  },
  'repeated-column': {
    vi: say('cột “{column}” có hai lần (cột {first} và cột này)', 'mỗi tên cột một lần', 'xóa một trong hai cột'),
    en: say(
      'column "{column}" is there twice (column {first} and this one)',
      'every column name once',
      'delete one of the two',
    ),
  },
  'missing-column': {
    vi: say('thiếu cột “{name}”', 'một cột tên “{name}”', 'thêm tên cột vào dòng tiêu đề và một ô vào mỗi dòng'),
    en: say(
      'column "{name}" is missing',
      'a column named "{name}"',
      'add the name to the header and a cell to each row',
    ),
  },
  'nameless-column': {
    vi: say('cột không có tên', 'mỗi cột có tên', 'đặt tên, hoặc xóa cột và dấu phẩy thừa'),
    en: say('the column has no name', 'a name for every column', 'name it, or delete the column and its commas'),
  },
  'unterminated-quote': {
    vi: say(
      'dấu ngoặc kép mở mà không đóng',
      'mỗi dấu " mở có một dấu " đóng ở cuối ô',
      'đóng ngoặc ở cuối ô, hoặc bỏ dấu ngoặc mở',
    ),
    en: say(
      'a quotation mark is opened and never closed',
      'every opening " has a closing " at the end of its cell',
      'close it at the end of the cell, or drop the opening one',
    ),
  },
  'stray-quote': {
    vi: say(
      'dấu ngoặc kép nằm giữa ô',
      'ô có dấu " phải đặt trong ngoặc kép và viết "" cho mỗi dấu " bên trong',
      'bao ô bằng dấu ngoặc kép và nhân đôi dấu bên trong',
    ),
    en: say(
      'a quotation mark stands inside the cell',
      'a cell with a " stands in quotes, and each " inside is written ""',
      'put the cell in quotes and double the ones inside',
    ),
  },
  'wrong-field-count': {
    vi: say(
      'dòng “{row}” có {count} ô, tiêu đề có {expected} cột',
      'đúng {expected} ô',
      'thêm hoặc bớt dấu phẩy; ô có dấu phẩy phải đặt trong ngoặc kép',
    ),
    en: say(
      'the row "{row}" has {count} {count:field|fields}, the header has {expected} {expected:column|columns}',
      '{expected} {expected:field|fields}',
      'add or remove commas; a cell with a comma stands in quotes',
    ),
  },
  'comma-in-cell': {
    vi: say(
      '“{found}” bị tách thành hai ô vì dấu phẩy (dòng có {count} ô, cần {expected})',
      'một ô: {joined}',
      'gộp ô này với ô sau thành {joined}',
    ),
    en: say(
      '"{found}" was split in two by its comma (the row has {count} {count:field|fields}, not {expected})',
      'one cell: {joined}',
      'join this field and the next as {joined}',
    ),
  },
  'empty-row': {
    vi: say('dòng trống', 'mỗi dòng một bản ghi', 'xóa dòng này'),
    en: say('the row is empty', 'one record per row', 'delete the row'),
  },
  'no-front-matter': {
    vi: say('tin thiếu phần khai báo ở đầu', 'dòng đầu là ---, rồi các khóa, rồi ---', 'chép phần đầu từ một tin khác'),
    en: say('the item has no front matter', 'a first line ---, then keys, then ---', 'copy the head of another item'),
  },
  'front-matter-late': {
    vi: say(
      'phần khai báo mở ở dòng {line}, không phải dòng đầu',
      '--- ngay dòng đầu của tệp',
      'xóa {count} dòng trống ở đầu tệp',
    ),
    en: say(
      'the front matter opens in line {line}, not in the first',
      '--- in the very first line of the file',
      'delete the {count} blank {count:line|lines} at the top',
    ),
  },
  'front-matter-mark': {
    vi: say(
      'dòng mở phần khai báo không phải đúng ba dấu gạch nối: “{found}”',
      'dòng đầu chỉ có ---',
      'không thêm khoảng trắng hay dấu nào khác',
    ),
    en: say(
      'the line that opens the front matter is not exactly three hyphens: "{found}"',
      'a first line of --- alone',
      'without spaces or other marks',
    ),
  },
  'open-front-matter': {
    vi: say(
      'phần khai báo không có dòng --- kết thúc',
      'một dòng chỉ có --- sau các khóa',
      'thêm dòng --- trước thân bài',
    ),
    en: say('the front matter has no closing ---', 'a line --- after the keys', 'add a line --- before the text'),
  },
  'bad-yaml': {
    vi: say(
      'phần khai báo không đọc được: {slip}',
      'khóa: giá trị, thụt đầu dòng bằng khoảng trắng',
      'đặt chữ có dấu hai chấm trong ngoặc kép; không dùng tab',
    ),
    en: say(
      'the front matter cannot be read: {slip}',
      'key: value, indented with spaces',
      'put text with a colon in quotes; use no tabs',
    ),
  },
  'repeated-key': {
    vi: say('khóa này đã có ở trên', 'mỗi khóa một lần', 'xóa một trong hai'),
    en: say('this key is there already', 'every key once', 'delete one of the two'),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Dòng nào cũng đủ ô, đúng cột; dấu ngoặc kép đóng mở đúng',
    en: 'Every row has all its cells under the right column names; quotes are closed',
  },
  codes: {
    'empty-file': {
      vi: explain('Tệp không có chữ nào.', 'Thêm dòng tiêu đề, hoặc xóa tệp nếu không dùng.'),
      en: explain('The file has no text.', 'Add the header line, or delete the file.'),
    },
    'wrong-delimiter': {
      vi: explain('Excel tiếng Việt lưu CSV bằng dấu chấm phẩy hoặc tab.', 'Xuất lại với dấu phẩy làm dấu phân cách.'),
      en: explain('Excel in Vietnamese saves CSV with semicolons or tabs.', 'Export again with commas.'),
    },
    'no-header': {
      vi: explain('Tệp thiếu dòng tiêu đề.', 'Chép dòng tên cột từ data/README.md vào đầu tệp.'),
      en: explain('The header line is missing.', 'Copy the header from data/README.md to the top of the file.'),
    },
    'header-below': {
      vi: explain(
        'Trên dòng tên cột còn tiêu đề bảng, dòng “sep=,” của Excel hoặc dòng trống.',
        'Xóa mọi dòng đứng trên dòng tên cột.',
      ),
      en: explain(
        'Above the column names there is a title, the line "sep=," of Excel, or a blank line.',
        'Delete every line above the column names.',
      ),
    },
    'repeated-header': {
      vi: explain('Hai bảng được ghép vào nhau mà giữ cả hai dòng tên cột.', 'Xóa dòng tên cột ở giữa tệp.'),
      en: explain('Two tables were put together with both their headers.', 'Delete the header inside the file.'),
    },
    'row-in-quotes': {
      vi: explain('Excel lưu lại một tệp mở sai cách, coi cả dòng là một ô.', 'Bỏ cặp ngoặc kép bao quanh dòng.'),
      en: explain(
        'Excel saved a file it had opened the wrong way, taking every row for one cell.',
        'Take away the quotes around the row.',
      ),
    },
    'misspelt-column': {
      vi: explain('Tên cột gần giống một cột đang thiếu.', 'Sửa tên cột theo gợi ý.'),
      en: explain('A column name is close to one that is missing.', 'Take the suggested name.'),
    },
    'unknown-column': {
      vi: explain('Tệp có cột không được khai báo.', 'Đổi tên cột, hoặc chuyển nội dung vào cột note.'),
      en: explain(
        'The file has a column that the model does not know.',
        'Rename the column, or move its text to note.',
      ),
    },
    'repeated-column': {
      vi: explain('Hai cột cùng tên.', 'Giữ cột đúng, xóa cột kia.'),
      en: explain('Two columns have one name.', 'Keep the right one.'),
    },
    'missing-column': {
      vi: explain('Dòng tiêu đề thiếu một cột bắt buộc.', 'Thêm cột; ô không có giá trị thì để trống.'),
      en: explain('The header lacks a required column.', 'Add the column; leave cells without a value empty.'),
    },
    'nameless-column': {
      vi: explain('Dòng tiêu đề có ô trống, thường do dấu phẩy thừa ở cuối.', 'Xóa cột thừa hoặc đặt tên.'),
      en: explain('The header has an empty cell, mostly a comma too many at the end.', 'Delete or name the column.'),
    },
    'unterminated-quote': {
      vi: explain(
        'Một ô bắt đầu bằng " nhưng không kết thúc bằng ".',
        'Đóng dấu ngoặc kép, hoặc bỏ đi nếu ô không chứa dấu phẩy.',
      ),
      en: explain(
        'A cell begins with " and does not end with ".',
        'Close the quotes, or drop them if the cell holds no comma.',
      ),
    },
    'stray-quote': {
      vi: explain('Dấu " ở giữa ô làm các chương trình đọc khác nhau.', 'Bao ô trong "…" và viết "" thay cho ".'),
      en: explain('Programs read a " in the middle of a cell differently.', 'Put the cell in "…" and write "" for ".'),
    },
    'wrong-field-count': {
      vi: explain('Số ô của dòng khác số cột của tiêu đề.', 'Đếm lại dấu phẩy; đặt ô có dấu phẩy trong ngoặc kép.'),
      en: explain(
        'A row has more or fewer fields than the header.',
        'Count the commas; put cells with commas in quotes.',
      ),
    },
    'comma-in-cell': {
      vi: explain(
        'Số thập phân viết bằng dấu phẩy, hoặc tên có dấu phẩy mà không đặt trong ngoặc kép.',
        'Viết số bằng dấu chấm; đặt tên có dấu phẩy trong ngoặc kép.',
      ),
      en: explain(
        'A decimal comma, or a name with a comma that does not stand in quotes.',
        'Write decimals with a point; put names with commas in quotes.',
      ),
    },
    'empty-row': {
      vi: explain('Giữa hoặc cuối tệp có dòng trống.', 'Xóa dòng trống.'),
      en: explain('There is an empty row inside or at the end of the file.', 'Delete it.'),
    },
    'no-front-matter': {
      vi: explain('Tệp Markdown không bắt đầu bằng ---.', 'Thêm phần khai báo giữa hai dòng ---.'),
      en: explain('The Markdown file does not begin with ---.', 'Add the front matter between two lines ---.'),
    },
    'front-matter-late': {
      vi: explain('Trên dòng --- mở đầu còn dòng trống.', 'Xóa dòng trống ở đầu tệp.'),
      en: explain('There are blank lines above the opening ---.', 'Delete the blank lines at the top.'),
    },
    'front-matter-mark': {
      vi: explain(
        'Dòng --- mở đầu thừa khoảng trắng, hoặc trình soạn thảo đổi thành gạch dài.',
        'Viết đúng --- ở dòng đầu.',
      ),
      en: explain(
        'The opening --- has spaces behind it, or an editor made it a long dash.',
        'Write --- in the first line.',
      ),
    },
    'open-front-matter': {
      vi: explain('Phần khai báo không đóng.', 'Thêm dòng ---.'),
      en: explain('The front matter is not closed.', 'Add the line ---.'),
    },
    'bad-yaml': {
      vi: explain('YAML sai cú pháp.', 'Kiểm tra ngoặc, thụt dòng và dấu hai chấm.'),
      en: explain('The YAML is malformed.', 'Check quotes, indentation and colons.'),
    },
    'repeated-key': {
      vi: explain('Một khóa viết hai lần trong phần khai báo.', 'Giữ một khóa.'),
      en: explain('A key stands twice in the front matter.', 'Keep one.'),
    },
  },
};
