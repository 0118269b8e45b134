import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `text-links` may say, code by code. */
export const words = {
  'link-scheme': {
    vi: say(
      'liên kết không được phép: “{found}”',
      'https://…, mailto:…, hoặc địa chỉ tính từ gốc của trang này (/nguon/)',
      'viết địa chỉ https',
    ),
    en: say(
      'a link that is not allowed: "{found}"',
      'https://…, mailto:…, or an address of this site (/en/sources/)',
      'give an address by https',
    ),
  },
  'relative-link': {
    vi: say(
      '“{found}” không bắt đầu từ gốc của trang',
      'địa chỉ bắt đầu bằng “/”, như /nguon/',
      'viết từ gốc; trang ngoài thì thêm https://',
    ),
    en: say(
      '"{found}" does not begin at the root of the site',
      'an address that begins with "/", such as /en/sources/',
      'begin at the root; put https:// before one elsewhere',
    ),
  },
  'empty-address': {
    vi: say('liên kết “{found}” không có địa chỉ', '[lời](địa chỉ)', 'điền địa chỉ, hoặc bỏ ngoặc'),
    en: say('the link "{found}" has no address', '[words](address)', 'give the address, or drop the brackets'),
  },
  'dead-link': {
    vi: say(
      '“{found}” không có trên trang này',
      'địa chỉ của một trang hoặc một tệp',
      'mở trang cần dẫn tới và chép địa chỉ của nó',
    ),
    en: say(
      'there is no "{found}" on this site',
      'the address of a page or a file',
      'open the page that is meant and copy its address',
    ),
  },
  'dead-anchor': {
    vi: say(
      'không có đầu mục nào tên như phần sau dấu # của “{found}”',
      'một đầu mục của trang ấy',
      'sửa cho khớp đầu mục, hoặc bỏ phần sau dấu #',
    ),
    en: say(
      'no heading goes by what follows the # of "{found}"',
      'a heading of that page',
      'write it like the heading, or drop it',
    ),
  },
  'foreign-language-link': {
    vi: say('“{found}” là trang của ngôn ngữ kia', 'trang cùng ngôn ngữ với bài', 'dẫn tới bản cùng ngôn ngữ'),
    en: say(
      '"{found}" is a page in the other language',
      'a page in the language of the text',
      'lead to the page in this language',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Liên kết trong bài dẫn tới trang có thật, cùng ngôn ngữ',
    en: 'Links of texts lead to pages that exist, in their own language',
  },
  codes: {
    'link-scheme': {
      vi: explain('Liên kết bắt đầu bằng http:, javascript:, data: hay //.', 'Viết địa chỉ https.'),
      en: explain('A link begins with http:, javascript:, data: or //.', 'Give an address by https.'),
    },
    'relative-link': {
      vi: explain('Địa chỉ không bắt đầu bằng / hay https://.', 'Viết từ gốc của trang, như /nguon/.'),
      en: explain('An address begins with neither / nor https://.', 'Begin at the root of the site: /en/sources/.'),
    },
    'empty-address': {
      vi: explain('Giữa hai dấu ( ) không có gì.', 'Điền địa chỉ.'),
      en: explain('Nothing stands between ( and ).', 'Give the address.'),
    },
    'dead-link': {
      vi: explain(
        'Không trang hoặc tệp nào có địa chỉ ấy; địa chỉ của trang có / ở cuối.',
        'Chép địa chỉ từ trang cần dẫn tới.',
      ),
      en: explain(
        'No page or file has the address; that of a page ends with /.',
        'Copy it from the page that is meant.',
      ),
    },
    'dead-anchor': {
      vi: explain(
        'Không có đầu mục nào mang tên sau dấu #.',
        'Viết như đầu mục: chữ thường, dấu nối thay khoảng trắng.',
      ),
      en: explain(
        'No heading bears the name behind the #.',
        'Write it like the heading, in small letters, with hyphens.',
      ),
    },
    'foreign-language-link': {
      vi: explain('Bài tiếng Việt dẫn tới trang tiếng Anh, hoặc ngược lại.', 'Dẫn tới bản cùng ngôn ngữ.'),
      en: explain(
        'An English text leads to a Vietnamese page, or the other way round.',
        'Lead to the page in its own language.',
      ),
    },
  },
};
