import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `subprovincial` may say, code by code. */
export const words = {
  'unknown-province': {
    vi: say(
      'tên thư mục “{found}” không phải của tỉnh nào',
      'slug của một tỉnh trong data/units/units.csv',
      'đổi tên thư mục',
    ),
    en: say(
      'folder "{found}" is not named for a province',
      'the slug of a province in data/units/units.csv',
      'rename the folder',
    ),
  },
  'unknown-inner-unit': {
    vi: say(
      '“{found}” không có trong {file}',
      'mã của một đơn vị trong {file}',
      'sửa mã, hoặc thêm đơn vị vào {file} trước',
    ),
    en: say(
      '"{found}" is not in {file}',
      'the code of a unit in {file}',
      'correct the code, or add the unit to {file} first',
    ),
  },
  'level-mismatch': {
    vi: say('{unit} ở đây là {found}, trong units.csv là {level}', '{level}', 'tra lại cấp của đơn vị'),
    en: say('{unit} is a {found} here, in units.csv a {level}', '{level}', 'look the level of the unit up'),
  },
  'level-not-declared': {
    vi: say(
      'kỳ {edition} có dòng cấp {found} nhưng editions.csv không có bảng cấp đó',
      'một dòng {edition},{found} trong editions.csv',
      'thêm dòng đó vào editions.csv, hoặc sửa level',
    ),
    en: say(
      'edition {edition} has rows of level {found}, and editions.csv has no such table',
      'a row {edition},{found} in editions.csv',
      'add that row to editions.csv, or correct level',
    ),
  },
  'no-districts': {
    vi: say(
      'bảng “{name}” dừng ở năm {last}, dòng này là kỳ {edition}',
      'một kỳ tới {last}, hoặc một trong: {levels}',
      'tra lại kỳ và cấp',
    ),
    en: say(
      'tables of "{name}" end in {last}, and this is one of {edition}',
      'an edition up to {last}, or one of: {levels}',
      'look edition and level up',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Bảng trong tỉnh: sở, huyện, xã đúng cấp và đã khai báo',
    en: 'Tables within a province: departments, districts and communes declared, each at its level',
  },
  codes: {
    'unknown-province': {
      vi: explain(
        'Thư mục trong data/subprovincial không phải slug của một tỉnh.',
        'Đổi tên thư mục theo cột slug của units.csv.',
      ),
      en: explain(
        'A folder in data/subprovincial is not the slug of a province.',
        'Name it as the column slug of units.csv does.',
      ),
    },
    'unknown-inner-unit': {
      vi: explain('Quan sát nhắc tới một sở, huyện hoặc xã chưa khai báo.', 'Sửa mã theo gợi ý, hoặc khai báo đơn vị.'),
      en: explain(
        'An observation names a department, district or commune that is not declared.',
        'Take the suggested code, or declare the unit.',
      ),
    },
    'level-mismatch': {
      vi: explain('Cấp của một dòng khác cấp của đơn vị đó.', 'Ghi cấp như units.csv.'),
      en: explain('The level of a row is not the level of its unit.', 'Write the level as units.csv does.'),
    },
    'level-not-declared': {
      vi: explain(
        'Bảng quan sát có một cấp mà editions.csv không khai báo: trang sẽ không hiện các dòng ấy.',
        'Thêm dòng vào editions.csv.',
      ),
      en: explain(
        'The observations hold a level that editions.csv does not declare: the page would not show those rows.',
        'Add the row to editions.csv.',
      ),
    },
    'no-districts': {
      vi: explain('Một bảng đo sau năm cuối của cấp, theo levels.csv.', 'Sửa kỳ hoặc cấp.'),
      en: explain('A table measures a year after the last of its level in levels.csv.', 'Correct edition or level.'),
    },
  },
};
