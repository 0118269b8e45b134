import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `text-markup` may say, code by code. */
export const words = {
  'unreadable-markup': {
    vi: say(
      'từ “{found}” trở đi không đọc được bài',
      'Markdown đọc được đến cuối',
      'trong .mdx, dấu “<” và dấu ngoặc nhọn là mã lệnh: viết “dưới 5”, hoặc đặt “\\” trước dấu ấy',
    ),
    en: say(
      'from "{found}" on the text cannot be read',
      'Markdown that reads to its end',
      'in .mdx "<" and braces begin a program: write "under 5", or put a "\\" before the sign',
    ),
  },
  'deep-markup': {
    vi: say('từ “{found}” các phần lồng nhau quá sâu', 'vài cấp', 'bỏ bớt dấu > hoặc khoảng trắng ở đầu dòng'),
    en: say(
      'from "{found}" on parts lie too deep in each other',
      'a few levels',
      'drop some of the > or blanks in front',
    ),
  },
  'open-component': {
    vi: say('“{found}” không có đầu kia', 'một thẻ tự đóng: <{name} />', 'viết như thế, không có gì giữa hai đầu'),
    en: say('"{found}" has no other end', 'a tag that closes itself: <{name} />', 'write it so, with nothing inside'),
  },
  'struck-text': {
    vi: say('“{found}” hiện ra bị gạch ngang', 'lời không bị gạch', 'bỏ hai dấu “~~”; đính chính thì viết bằng lời'),
    en: say('"{found}" is shown struck out', 'words that stand', 'take "~~" away; say a correction in words'),
  },
  'raw-html': {
    vi: say('thẻ HTML trong bài: “{found}”', 'Markdown', 'viết bằng Markdown (**đậm**, [lời](/dia-chi/)), hoặc bỏ thẻ'),
    en: say(
      'HTML in the text: "{found}"',
      'Markdown',
      'write it in Markdown (**bold**, [words](/address/)), or drop it',
    ),
  },
  'hidden-note': {
    vi: say(
      'chú thích HTML “{found}” nằm trong trang công khai',
      'chỉ phần viết cho bạn đọc',
      'xóa; nếu viết cho bạn đọc thì ghi vào editor_notes',
    ),
    en: say(
      'the comment "{found}" goes out with the public page',
      'only words for readers',
      'delete it; what readers may know goes into editor_notes',
    ),
  },
  'program-text': {
    vi: say(
      '“{found}” là mã lệnh, bạn đọc không thấy chữ này',
      'lời văn',
      'xóa; dấu ngoặc nhọn thật thì viết “\\” trước nó',
    ),
    en: say(
      '"{found}" is a program: readers do not see these words',
      'prose',
      'delete it; put a "\\" before a real brace',
    ),
  },
  'unknown-component': {
    vi: say('không có thành phần <{name}>', 'một trong {choices}', 'sửa tên'),
    en: say('there is no component <{name}>', 'one of {choices}', 'correct the name'),
  },
  'component-property': {
    vi: say(
      '<{name}> thiếu, thừa hoặc viết sai: {wrong}',
      'thuộc tính trong dấu nháy: {known}; không có gì giữa hai đầu',
      'viết như <Value index="par-province" edition="2023" statistic="mean" />',
    ),
    en: say(
      '<{name}> lacks, misspells or has too much: {wrong}',
      'properties in quotes: {known}; nothing between its ends',
      'write it like <Value index="par-province" edition="2023" statistic="mean" />',
    ),
  },
  'unpublished-value': {
    vi: say(
      'không có số nào được công bố cho {found}',
      'một dòng của aggregates.csv',
      'sửa index, edition, statistic, hoặc thêm dòng',
    ),
    en: say(
      'no figure is published for {found}',
      'a row of aggregates.csv',
      'correct index, edition, statistic, or add the row',
    ),
  },
  'printed-mark': {
    vi: say(
      'dấu “{found}” hiện ra giữa bài như một chữ',
      'dấu mở và dấu đóng liền với chữ bên trong, tách khỏi chữ bên ngoài',
      'chuyển dấu ngoặc kép ra ngoài (“**chữ**”), bỏ khoảng trắng bên trong, hoặc viết “\\” trước dấu thật',
    ),
    en: say(
      'the sign "{found}" is printed in the text',
      'marks that touch the words inside and none outside',
      'move quotation marks outside ("**words**"), drop blanks inside, or put a "\\" before a real sign',
    ),
  },
  'mark-in-word': {
    vi: say(
      '“{found}” đứng giữa chữ số hoặc chữ cái: dấu biến mất, chữ thành nghiêng hoặc đậm',
      'dấu ở ngoài từ',
      'viết ×, hoặc “\\*”',
    ),
    en: say('"{found}" amid figures or letters: its signs are gone', 'marks around whole words', 'write ×, or "\\*"'),
  },
  'html-entity': {
    vi: say('“{found}” là mã của HTML', 'chính ký tự ấy', 'gõ thẳng ký tự'),
    en: say('"{found}" is a code of HTML', 'the character itself', 'type the character'),
  },
  'dashed-heading': {
    vi: say(
      'dòng gạch bên dưới biến “{found}” thành đầu mục',
      '“## Đầu mục”, hoặc một đoạn',
      'viết ## trước đầu mục, hoặc bỏ dòng gạch',
    ),
    en: say(
      'the dashes below make "{found}" a heading',
      '"## Heading", or a paragraph',
      'write ## before a heading, or delete the dashes',
    ),
  },
  'heading-without-space': {
    vi: say('“{found}” không thành đầu mục', 'khoảng trắng sau các dấu #', 'thêm khoảng trắng'),
    en: say('"{found}" does not become a heading', 'a blank behind the #', 'add the blank'),
  },
  'heading-level': {
    vi: say('đầu mục cấp {level} ở đây', 'cấp {wanted}: tên bài là cấp một, không nhảy cấp', 'đổi số dấu #'),
    en: say(
      'a heading of level {level} here',
      'level {wanted}: the title is the first, none is left out',
      'change the number of #',
    ),
  },
  'taken-id': {
    vi: say('địa chỉ #{id} trên trang đã có', 'mỗi đầu mục một tên', 'đặt tên khác'),
    en: say('the page has the address #{id} already', 'a name of its own for each heading', 'name it otherwise'),
  },
  'empty-part': {
    vi: say('“{found}” không có chữ nào ({what})', 'chữ cho bạn đọc', 'viết thêm chữ, hoặc xóa'),
    en: say('"{found}" has no words ({what})', 'words for readers', 'write them, or delete it'),
  },
  'code-block': {
    vi: say('“{found}” hiện ra như mã lệnh', 'đoạn văn', 'bỏ bốn khoảng trắng đầu dòng, hoặc ba dấu `'),
    en: say('"{found}" is shown as code', 'a paragraph', 'delete the four blanks at the front, or the ```'),
  },
  'ruled-line': {
    vi: say('“{found}” thành một đường kẻ', 'đầu mục giữa hai phần', 'xóa, hoặc viết một đầu mục'),
    en: say('"{found}" becomes a rule', 'a heading between two parts', 'delete it, or write a heading'),
  },
  'list-number': {
    vi: say(
      'dòng này thành mục số {printed} của một danh sách',
      'danh sách bắt đầu từ 1 và đánh số liền nhau',
      'nếu không phải danh sách, viết “\\” trước dấu chấm (1990\\.); nếu là danh sách, đánh số lại, đoạn ở giữa lùi vào ba khoảng trắng',
    ),
    en: say(
      'this line becomes item {printed} of a list',
      'lists that begin with 1 and are numbered one by one',
      'if it is no list put a "\\" before the point (1990\\.); if it is number it anew and indent what stands between by three blanks',
    ),
  },
  'lone-item': {
    vi: say(
      'dấu đầu dòng “{found}” thành gạch đầu dòng của danh sách',
      'danh sách từ hai mục',
      'viết “\\” trước dấu thật (\\-, \\+, \\*), hoặc “–”; chú thích thì viết [^1]',
    ),
    en: say(
      'the sign before "{found}" becomes the bullet of a list',
      'lists of two items or more',
      'put a "\\" before a real sign (\\-, \\+, \\*), or write "–"; a footnote is [^1]',
    ),
  },
  'interrupted-paragraph': {
    vi: say(
      'dòng “{found}” cắt đoạn văn ở trên',
      'một dòng trống trước danh sách, lời trích',
      'thêm dòng trống, hoặc viết “\\” trước dấu đầu dòng',
    ),
    en: say(
      'the line "{found}" ends the paragraph above',
      'an empty line before a list or a quotation',
      'add the line, or put a "\\" before its first sign',
    ),
  },
  'task-box': {
    vi: say('“{found}” thành ô đánh dấu', 'mục danh sách', 'bỏ [ ], ghi bằng chữ là đã hoàn thành hay chưa'),
    en: say('"{found}" becomes a box to tick', 'an item of a list', 'drop the [ ], say in words whether it is done'),
  },
  'broken-table': {
    vi: say('“{found}” không thành bảng', 'hàng đầu, rồi một hàng gạch đủ cột: |---|---|', 'thêm hoặc sửa hàng gạch'),
    en: say(
      '"{found}" does not become a table',
      'a head, then dashes for each column: |---|---|',
      'add or mend the row of dashes',
    ),
  },
  'table-cells': {
    vi: say(
      'hàng có {cells} ô, đầu bảng có {count}: {more?ô thừa không hiện ra|thiếu ô}',
      '{count} ô',
      'thêm, bớt dấu |, hoặc viết \\| cho dấu thật',
    ),
    en: say(
      'a row of {cells} {cells:cell|cells} under {count} {count:head|heads}: {more?those beyond are not shown|some are lacking}',
      '{count} {count:cell|cells}',
      'add or take away |, or write \\| for a real one',
    ),
  },
  'glued-paragraph': {
    vi: say('“{found}” sát dưới bảng nên thành một hàng của bảng', 'một dòng trống dưới bảng', 'thêm dòng trống'),
    en: say('"{found}" is close below a table and becomes a row', 'an empty line below a table', 'add the line'),
  },
  'sign-as-quotation': {
    vi: say(
      '“{found}” thành lời trích: dấu “>” biến mất',
      'lời văn: “hơn 10 tỉnh”',
      'viết “hơn”, hoặc “\\>”; lời trích thật thì đặt trong ngoặc kép',
    ),
    en: say(
      '"{found}" becomes a quotation: its ">" is gone',
      'words: "more than 10"',
      'write "more than", or "\\>"; put what is quoted in quotation marks',
    ),
  },
  'broken-link': {
    vi: say(
      '“{found}” không thành liên kết',
      '[lời](địa chỉ), liền nhau, địa chỉ không có khoảng trắng',
      'viết liền lại',
    ),
    en: say(
      '"{found}" does not become a link',
      '[words](address), close together, no blank in the address',
      'close it up',
    ),
  },
  'dead-reference': {
    vi: say(
      '“{found}” không dẫn tới đâu',
      'một dòng “[tên]: địa chỉ” hoặc “[^1]: chú thích” trong bài',
      'thêm dòng ấy, hoặc bỏ ngoặc',
    ),
    en: say(
      '"{found}" leads nowhere',
      'a line "[name]: address" or "[^1]: note" in the text',
      'add it, or drop the brackets',
    ),
  },
  'unused-note': {
    vi: say(
      'không chỗ nào trong bài dẫn tới [{name}]: chữ này không hiện ra',
      'mỗi chú thích có chỗ dẫn tới',
      'dẫn tới nó, hoặc xóa',
    ),
    en: say(
      'nothing leads to [{name}]: these words are not shown',
      'a place that leads to each note',
      'lead to it, or delete it',
    ),
  },
  'repeated-note': {
    vi: say('[{name}] đã có ở trên: chữ này không hiện ra', 'mỗi tên một lần', 'đặt tên khác, hoặc xóa'),
    en: say(
      '[{name}] stands above already: these words are not shown',
      'each name once',
      'name it otherwise, or delete it',
    ),
  },
  'bare-address': {
    vi: say('địa chỉ trần “{found}”', '[lời](địa chỉ)', 'viết lời cho liên kết'),
    en: say('a bare address "{found}"', '[words](address)', 'give the link its words'),
  },
  'picture-without-words': {
    vi: say('hình không có chữ thay thế: {found}', '![chữ thay thế](tệp)', 'mô tả nội dung của hình'),
    en: say('a picture without words: {found}', '![words](file)', 'say what it shows'),
  },
  'picture-elsewhere': {
    vi: say(
      'không có hình ấy cạnh bài: {found}',
      'một tệp trong {folder}',
      'đặt hình cùng thư mục với bài và ghi tên tệp',
    ),
    en: say(
      'no such picture beside the text: {found}',
      'a file in {folder}',
      'lay it beside the text and give its name',
    ),
  },
  'printed-list': {
    vi: say(
      'dòng “{found}” nối liền vào một đoạn',
      'danh sách: mỗi mục một dòng “- ”, hoặc 1. 2. 3.',
      'viết thành danh sách',
    ),
    en: say(
      'the line "{found}" runs on within a paragraph',
      'a list: "- " before each item, or 1. 2. 3.',
      'make it a list',
    ),
  },
  'draft-note': {
    vi: say('“{found}” là lời dặn hoặc chỗ trống của bản nháp', 'lời cho bạn đọc', 'tra nguồn rồi viết, hoặc xóa'),
    en: say('"{found}" is a note or a gap of a draft', 'words for readers', 'look it up and write it, or delete it'),
  },
  'foreign-paragraph': {
    vi: say('đoạn “{found}” viết bằng tiếng khác', 'một bài một thứ tiếng', 'dịch; lời trích thì đặt trong ngoặc kép'),
    en: say(
      'the paragraph "{found}" is in another language',
      'one language in a text',
      'translate it; put a quotation in its marks',
    ),
  },
  'markup-in-front-matter': {
    vi: say('“{found}” hiện ra nguyên dấu: phần khai báo không phải Markdown', 'chữ thường', 'bỏ dấu'),
    en: say('"{found}" is shown with its signs: the front matter is no Markdown', 'plain words', 'drop the signs'),
  },
  'printed-quotes': {
    vi: say(
      'ngoặc kép kiểu in thành một phần của chữ: {found}',
      'dấu " thẳng ở hai đầu',
      'thay bằng dấu " thẳng; lời trích thật thì viết "“…”"',
    ),
    en: say(
      'quotation marks of print are part of the words: {found}',
      'straight " at both ends',
      'use straight "; for a real quotation write "“…”"',
    ),
  },
  'foreign-part': {
    vi: say('bài không được dùng “{found}”', 'các phần nêu trong content/README.md', 'viết bằng những phần ấy'),
    en: say(
      '"{found}" is nothing that a text may hold',
      'the parts that content/README.md lists',
      'write it with those',
    ),
  },
} satisfies Words;

type Code = keyof typeof words;

/** When each occurs, in both languages; how it is mended its own words say. */
const WHEN: Readonly<Record<Code, readonly [vi: string, en: string]>> = {
  'unreadable-markup': [
    'Trong .mdx có “<” trước chữ số, hoặc ngoặc nhọn không đóng.',
    'In .mdx there is a "<" before a figure, or an open brace.',
  ],
  'deep-markup': ['Lời trích hoặc danh sách lồng nhau mấy chục cấp.', 'Quotations or lists lie dozens of levels deep.'],
  'open-component': ['Thẻ của một thành phần không tự đóng.', 'The tag of a component does not close itself.'],
  'struck-text': [
    'Chữ giữa hai dấu “~~” hiện ra bị gạch, như đã rút lại. Một dấu “~” thì không sao.',
    'Words between "~~" are shown struck out, as if retracted. A single "~" does no harm.',
  ],
  'raw-html': ['Bài có thẻ HTML, hoặc thành phần trong tệp .md.', 'The text has HTML, or a component in a .md file.'],
  'hidden-note': [
    'Chú thích HTML không hiển thị nhưng nằm trong mã trang, ai cũng xem được.',
    'A comment of HTML is not shown, but stands in a page that anybody can read.',
  ],
  'program-text': [
    'Trong .mdx, chữ giữa ngoặc nhọn và dòng bắt đầu bằng import, export là mã lệnh.',
    'In .mdx words in braces, and lines that begin with import or export, are programs.',
  ],
  'unknown-component': ['Tên một thành phần viết sai.', 'The name of a component is wrong.'],
  'component-property': [
    'Thuộc tính thiếu, sai tên, không nằm trong dấu nháy, hoặc có chữ giữa hai đầu.',
    'A property is missing, misspelt or not in quotes, or words stand between the ends.',
  ],
  'unpublished-value': [
    'Bài dẫn một số không được công bố.',
    'The text names a figure that the publishing body did not print.',
  ],
  'printed-mark': [
    'Dấu * _ ` ~ hay \\ không đánh dấu gì: có khoảng trắng bên trong, hoặc dấu ngoặc kép giữa dấu và chữ.',
    'A sign * _ ` ~ or \\ marks nothing: a blank stands inside, or a quotation mark between it and a letter.',
  ],
  'mark-in-word': [
    'Dấu * hoặc _ giữa chữ số được đọc là nghiêng, đậm.',
    'Signs * or _ amid figures are read as emphasis.',
  ],
  'html-entity': [
    'Bài viết &nbsp; hay mã khác thay cho ký tự.',
    'The text has &nbsp; or another code in place of a character.',
  ],
  'dashed-heading': ['Dưới đoạn văn là một dòng --- hay ===.', 'A line of --- or === stands under a paragraph.'],
  'heading-without-space': ['Dấu # dính vào chữ.', 'The # touches the words.'],
  'heading-level': [
    'Đầu mục cấp một trong bài, hoặc cấp bốn ngay dưới cấp hai.',
    'A heading of the first level, or of the fourth right below the second.',
  ],
  'taken-id': [
    'Hai đầu mục trùng tên, hoặc trùng tên một phần của khung trang.',
    'Two headings have one name, or that of a part of the frame.',
  ],
  'empty-part': [
    'Đầu mục, liên kết, mục danh sách hoặc đầu cột không có chữ.',
    'A heading, a link, an item or the head of a column has no words.',
  ],
  'code-block': [
    'Dòng lùi vào bốn khoảng trắng, hoặc ba dấu ` trên dưới.',
    'A line is indented by four blanks, or stands between ```.',
  ],
  'ruled-line': ['Một dòng ---, *** hoặc ___.', 'A line of ---, *** or ___.'],
  'list-number': [
    'Đoạn bắt đầu bằng “1990. ”, hoặc số trong danh sách không liền nhau.',
    'A paragraph begins with "1990. ", or the numbers of a list do not follow one another.',
  ],
  'lone-item': ['Đoạn bắt đầu bằng “- ”, “+ ” hoặc “* ”.', 'A paragraph begins with "- ", "+ " or "* ".'],
  'interrupted-paragraph': [
    'Một dòng giữa đoạn bắt đầu bằng “- ”, “+ ”, “* ” hoặc “> ”.',
    'A line within a paragraph begins with "- ", "+ ", "* " or "> ".',
  ],
  'task-box': ['Mục danh sách bắt đầu bằng [ ] hoặc [x].', 'An item begins with [ ] or [x].'],
  'broken-table': [
    'Bảng thiếu hàng gạch, hoặc hàng gạch khác số cột.',
    'A table lacks its row of dashes, or the row has other columns.',
  ],
  'table-cells': ['Một hàng có số ô khác đầu bảng.', 'A row has other cells than the head.'],
  'glued-paragraph': ['Dưới bảng là một đoạn, không có dòng trống.', 'A paragraph stands right below a table.'],
  'sign-as-quotation': ['Đoạn bắt đầu bằng “> 10”.', 'A paragraph begins with "> 10".'],
  'broken-link': [
    'Giữa ] và ( có khoảng trắng, hoặc địa chỉ có khoảng trắng.',
    'A blank stands between ] and (, or within the address.',
  ],
  'dead-reference': ['[x][y] hoặc [^1] không có dòng giải thích.', '[x][y] or [^1] has no line that explains it.'],
  'unused-note': [
    'Dòng “[tên]: …” hoặc “[^1]: …” không được dẫn tới.',
    'Nothing leads to a line "[name]: …" or "[^1]: …".',
  ],
  'repeated-note': ['Hai dòng cùng tên.', 'Two lines have one name.'],
  'bare-address': [
    'Địa chỉ hoặc thư điện tử viết trần trong bài.',
    'An address of a page or of mail stands bare in the text.',
  ],
  'picture-without-words': ['Giữa [ và ] không có chữ.', 'No words stand between [ and ].'],
  'picture-elsewhere': [
    'Hình ở trang khác, hoặc không có tệp ấy.',
    'The picture is elsewhere, or there is no such file.',
  ],
  'printed-list': ['Các dòng bắt đầu bằng •, a), 1/ hay “: ”.', 'Lines begin with •, a), 1/ or ": ".'],
  'draft-note': [
    'Bài còn “[xem lại]”, “???” hoặc “XXX tỉnh”.',
    'The text still has "[check again]", "???" or "XXX provinces".',
  ],
  'foreign-paragraph': ['Một đoạn trong bài viết bằng thứ tiếng kia.', 'A paragraph is in the other language.'],
  'markup-in-front-matter': [
    'Tên bài, tóm tắt hoặc nhãn có **, thẻ hoặc liên kết.',
    'A title, a summary or a label has **, tags or links.',
  ],
  'printed-quotes': [
    'Tên bài nằm giữa “ và ” thay vì dấu " thẳng.',
    'A title stands between “ and ” in place of straight ".',
  ],
  'foreign-part': ['Bài có phần mà trang không trình bày.', 'The text has a part that pages do not lay out.'],
};

const helpOf = (code: Code) => ({
  vi: explain(WHEN[code][0], sentence(words[code].vi.fix)),
  en: explain(WHEN[code][1], sentence(words[code].en.fix)),
});

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What it proves, and the help of its codes. */
export const help: Help<Code> = {
  proves: {
    vi: 'Bài hiển thị đúng như người viết muốn, không mất chữ nào',
    en: 'Texts are shown as they were meant, and lose no words',
  },
  codes: Object.fromEntries((Object.keys(WHEN) as Code[]).map((code) => [code, helpOf(code)])) as Help<Code>['codes'],
};
