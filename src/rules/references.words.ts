import { explain, say, undeclared, type Help, type Words } from '../problems/words.ts';

/** What the check `references` may say, code by code. */
export const words = {
  'register-slip': {
    vi: say(
      '“{found}” không được dùng ở đâu, trong khi {count} chỗ khác đều ghi “{used}”',
      '{used}',
      'nếu các chỗ kia đúng thì sửa ở đây; nếu ở đây đúng thì sửa các chỗ kia',
    ),
    en: say(
      'nobody uses "{found}", while {count} other {count:place says|places all say} "{used}"',
      '{used}',
      'correct it here if the others are right, or the others if this is',
    ),
  },
  'register-gap': {
    vi: say(
      'danh sách {set} không có đơn vị “{found}”, nhưng {count} chỗ nhắc tới',
      'một dòng cho đơn vị {found} trong danh sách {set}',
      'khôi phục dòng bị xóa, hoặc sửa mã ở các chỗ kia',
    ),
    en: say(
      'set {set} has no unit "{found}", which {count} {count:place names|places name}',
      'a row for unit {found} of set {set}',
      'bring the deleted row back, or correct the code in those places',
    ),
  },
  'unknown-source': undeclared({ vi: 'nguồn', en: 'source' }, { vi: 'data/sources.csv', en: 'data/sources.csv' }),
  'unknown-field': undeclared({ vi: 'lĩnh vực', en: 'field' }, { vi: 'data/fields.csv', en: 'data/fields.csv' }),
  'unknown-methodology': undeclared(
    { vi: 'bộ tiêu chí', en: 'methodology' },
    { vi: 'methodologies.csv', en: 'methodologies.csv' },
  ),
  'unknown-set': undeclared(
    { vi: 'danh sách đơn vị', en: 'unit set' },
    { vi: 'data/units/sets.csv', en: 'data/units/sets.csv' },
  ),
  'unknown-kind': undeclared(
    { vi: 'loại đơn vị', en: 'kind of unit' },
    { vi: 'data/units/kinds.csv', en: 'data/units/kinds.csv' },
  ),
  'unknown-index': undeclared(
    { vi: 'chỉ số', en: 'index' },
    { vi: 'data/indices/indices.csv', en: 'data/indices/indices.csv' },
  ),
  'unknown-edition': undeclared({ vi: 'kỳ', en: 'edition' }, { vi: 'editions.csv', en: 'editions.csv' }),
  'unknown-document': undeclared(
    { vi: 'văn bản', en: 'document' },
    { vi: 'data/documents.csv', en: 'data/documents.csv' },
  ),
  'unknown-session': undeclared(
    { vi: 'phiên họp', en: 'session' },
    { vi: 'data/sessions.csv', en: 'data/sessions.csv' },
  ),
  'unknown-series': undeclared(
    { vi: 'chuỗi số liệu', en: 'series' },
    { vi: 'data/series/series.csv', en: 'data/series/series.csv' },
  ),
  'unknown-term': undeclared({ vi: 'thuật ngữ', en: 'term' }, { vi: 'data/glossary.csv', en: 'data/glossary.csv' }),
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Mọi nguồn, lĩnh vực, bộ tiêu chí, kỳ được nhắc tới đều có khai báo',
    en: 'Every source, field, methodology and edition that is named is declared',
  },
  codes: {
    'register-slip': {
      vi: explain(
        'Một mã hoặc tên trong sổ đăng ký (units, sources, indicators) không được dùng ở đâu, trong khi mọi nơi khác ghi một mã hoặc tên gần giống.',
        'Sửa dòng trong sổ đăng ký; nếu sổ đúng thì sửa các nơi kia.',
      ),
      en: explain(
        'An id or name in a register (units, sources, indicators) is used nowhere, while everybody uses something like it.',
        'Correct the row of the register; if the register is right, correct the others.',
      ),
    },
    'register-gap': {
      vi: explain(
        'Nhiều tệp nhắc tới một đơn vị mà data/units/units.csv không có, thường vì dòng ấy bị xóa.',
        'Khôi phục dòng trong units.csv.',
      ),
      en: explain(
        'Several files name a unit that data/units/units.csv does not have, mostly because its row was deleted.',
        'Bring the row back in units.csv.',
      ),
    },
    'unknown-source': {
      vi: explain(
        'Ô ghi nguồn mà data/sources.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/sources.csv.',
      ),
      en: explain(
        'A cell names a source that data/sources.csv does not have.',
        'Take the suggestion, or declare it in data/sources.csv.',
      ),
    },
    'unknown-field': {
      vi: explain(
        'Ô ghi lĩnh vực mà data/fields.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/fields.csv.',
      ),
      en: explain(
        'A cell names a field that data/fields.csv does not have.',
        'Take the suggestion, or declare it in data/fields.csv.',
      ),
    },
    'unknown-methodology': {
      vi: explain(
        'Ô ghi bộ tiêu chí mà methodologies.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong methodologies.csv.',
      ),
      en: explain(
        'A cell names a methodology that methodologies.csv does not have.',
        'Take the suggestion, or declare it in methodologies.csv.',
      ),
    },
    'unknown-set': {
      vi: explain(
        'Ô ghi danh sách đơn vị mà data/units/sets.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/units/sets.csv.',
      ),
      en: explain(
        'A cell names a unit set that data/units/sets.csv does not have.',
        'Take the suggestion, or declare it in data/units/sets.csv.',
      ),
    },
    'unknown-kind': {
      vi: explain(
        'Ô ghi loại đơn vị mà data/units/kinds.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/units/kinds.csv.',
      ),
      en: explain(
        'A cell names a kind of unit that data/units/kinds.csv does not have.',
        'Take the suggestion, or declare it in data/units/kinds.csv.',
      ),
    },
    'unknown-index': {
      vi: explain(
        'Ô ghi chỉ số mà data/indices/indices.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/indices/indices.csv.',
      ),
      en: explain(
        'A cell names a index that data/indices/indices.csv does not have.',
        'Take the suggestion, or declare it in data/indices/indices.csv.',
      ),
    },
    'unknown-edition': {
      vi: explain('Ô ghi kỳ mà editions.csv không có.', 'Sửa mã theo gợi ý, hoặc khai báo trong editions.csv.'),
      en: explain(
        'A cell names a edition that editions.csv does not have.',
        'Take the suggestion, or declare it in editions.csv.',
      ),
    },
    'unknown-document': {
      vi: explain(
        'Ô ghi văn bản mà data/documents.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/documents.csv.',
      ),
      en: explain(
        'A cell names a document that data/documents.csv does not have.',
        'Take the suggestion, or declare it in data/documents.csv.',
      ),
    },
    'unknown-session': {
      vi: explain(
        'Ô ghi phiên họp mà data/sessions.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/sessions.csv.',
      ),
      en: explain(
        'A cell names a session that data/sessions.csv does not have.',
        'Take the suggestion, or declare it in data/sessions.csv.',
      ),
    },
    'unknown-series': {
      vi: explain(
        'Ô ghi chuỗi số liệu mà data/series/series.csv không có.',
        'Sửa mã theo gợi ý, hoặc khai báo trong data/series/series.csv.',
      ),
      en: explain(
        'A cell names a series that data/series/series.csv does not have.',
        'Take the suggestion, or declare it in data/series/series.csv.',
      ),
    },
    'unknown-term': {
      vi: explain(
        'Ô ghi thuật ngữ mà data/glossary.csv không có.',
        'Sửa mã theo gợi ý, hoặc thêm thuật ngữ vào data/glossary.csv.',
      ),
      en: explain(
        'A cell names a term that data/glossary.csv does not have.',
        'Take the suggestion, or add the term to data/glossary.csv.',
      ),
    },
  },
};
