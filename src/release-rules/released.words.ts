import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `released` may say, code by code. */
export const words = {
  'unrecorded-change': {
    vi: say(
      '{unit}, {indicator}, cột {column}: bản {release} đã công bố {old}, nay là {now}, nhưng sổ đính chính chưa ghi',
      '{old}, hoặc một dòng trong data/revisions.csv',
      'nếu số mới đúng, thêm vào data/revisions.csv (cột: {columns}) dòng: {row}; nếu không, khôi phục {old}',
    ),
    en: say(
      '{unit}, {indicator}, column {column}: release {release} published {old}, now it is {now}, and the log of corrections does not say so',
      '{old}, or a row in data/revisions.csv',
      'if the new figure is right, add to data/revisions.csv (columns: {columns}) the row: {row}; if not, bring back {old}',
    ),
  },
  'unrecorded-removal': {
    vi: say(
      '{unit}, {indicator}: bản {release} đã công bố {old}, nay không còn dòng nào',
      'dòng ấy, hoặc một dòng rút số trong data/revisions.csv',
      'khôi phục dòng đã xóa; nếu số bị rút, thêm vào data/revisions.csv (cột: {columns}) dòng: {row}',
    ),
    en: say(
      '{unit}, {indicator}: release {release} published {old}, now there is no row',
      'that row, or a row in data/revisions.csv that withdraws it',
      'bring the row back; if the figure is withdrawn, add to data/revisions.csv (columns: {columns}) the row: {row}',
    ),
  },
  'revision-not-proven': {
    vi: say(
      'old là “{found}” nhưng trước đó đã công bố “{proven}”',
      '{proven}',
      'sửa old theo số đã công bố (releases/)',
    ),
    en: say(
      'old is "{found}" but what had been published is "{proven}"',
      '{proven}',
      'write in old what was published (releases/)',
    ),
  },
  'revision-swapped': {
    vi: say(
      'old và new đổi chỗ cho nhau: số đã công bố là {now}, số trong dữ liệu nay là {old}',
      'old {now}, new {old}',
      'ghi {now} vào old và {old} vào new',
    ),
    en: say(
      "old and new stand in each other's place: {now} was published, and the data now say {old}",
      'old {now}, new {old}',
      'write {now} in old and {old} in new',
    ),
  },
  'revision-misplaced': {
    vi: say(
      'dòng này chỉ sai số đã đổi: {old} → {now} là ở {figure} ({at})',
      'đúng chỉ số, kỳ, đơn vị, tiêu chí và measure của số đã đổi: {figure}',
      'sửa cột {column} cho khớp; giữ nguyên old và new',
    ),
    en: say(
      'this row names another figure than the one that changed: {old} → {now} is at {figure} ({at})',
      'index, edition, unit, indicator and measure of the figure that changed: {figure}',
      'correct column {column}; leave old and new as they are',
    ),
  },
  'revision-before-release': {
    severity: 'warning',
    vi: say(
      'đính chính ngày {found}, trước khi bản {release} công bố ngày {released}',
      'ngày {released} hoặc sau đó',
      'kiểm tra lại ngày đính chính',
    ),
    en: say(
      'corrected on {found}, before release {release} was published on {released}',
      '{released} or later',
      'check the date of the correction',
    ),
  },
  'revision-of-unreleased': {
    vi: say(
      'kỳ {edition} của {index} chưa có bản công bố nào, số cũ không có căn cứ',
      'một bản trong releases/ trước khi đính chính',
      'nếu kỳ này chưa công bố thì xóa dòng đính chính; nếu đã công bố thì chạy npm run release trước',
    ),
    en: say(
      'edition {edition} of {index} has no release, nothing proves the old figure',
      'a release in releases/ before a correction',
      'if the edition is not published yet, delete the row; if it is, run npm run release first',
    ),
  },
  'released-edition-gone': {
    vi: say(
      'bản {release} của {index} đã công bố {count} giá trị, nay không còn {file}',
      'kỳ đã công bố còn nguyên chỗ',
      'khôi phục kỳ này; muốn rút từng số thì để trống giá trị và ghi data/revisions.csv',
    ),
    en: say(
      'release {release} of {index} published {count} {count:value|values}, and {file} has it no longer',
      'a published edition stays where it is',
      'bring the edition back; to withdraw single figures, empty them and write data/revisions.csv',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Số nào đã công bố cũng còn nguyên, hoặc có dòng đính chính',
    en: 'Every published figure is unchanged, or its correction is recorded',
  },
  codes: {
    'unrecorded-change': {
      vi: explain(
        'Một số đã công bố bị thay đổi mà data/revisions.csv không ghi.',
        'Thêm dòng đính chính (số cũ, số mới, lý do bằng hai thứ tiếng, nguồn, ngày), hoặc khôi phục số cũ.',
      ),
      en: explain(
        'A published figure was changed and no row of data/revisions.csv tells it.',
        'Add the correction (old, new, the reason in both languages, source, date), or bring back the old figure.',
      ),
    },
    'unrecorded-removal': {
      vi: explain(
        'Một số đã công bố bị xóa mà data/revisions.csv không ghi.',
        'Khôi phục dòng, hoặc thêm dòng đính chính với cột new trống.',
      ),
      en: explain(
        'A published figure was deleted and no row of data/revisions.csv tells it.',
        'Bring the row back, or add a correction whose new is empty.',
      ),
    },
    'revision-not-proven': {
      vi: explain(
        'Cột old của một đính chính khác số trong bản đã công bố hoặc trong lần đính chính trước.',
        'Ghi đúng số đã công bố.',
      ),
      en: explain(
        'The old of a correction is not what the release, or the correction before it, proves.',
        'Write the figure that was published.',
      ),
    },
    'revision-swapped': {
      vi: explain('Số cũ ghi vào new, số mới ghi vào old.', 'Đổi chỗ hai số.'),
      en: explain('The old figure was written in new, and the new one in old.', 'Swap the two.'),
    },
    'revision-misplaced': {
      vi: explain(
        'Đính chính ghi đúng hai số nhưng sai đơn vị, kỳ, tiêu chí hay measure.',
        'Sửa các cột chỉ ra số đã đổi, không sửa old.',
      ),
      en: explain(
        'A correction has the right two numbers and the wrong unit, edition, indicator or measure.',
        'Correct the column that names the figure, not old.',
      ),
    },
    'revision-before-release': {
      vi: explain('Ngày đính chính đứng trước ngày công bố số được đính chính.', 'Ghi ngày đính chính thật.'),
      en: explain(
        'A correction is dated before the release of the figure that it corrects.',
        'Write the day of the correction.',
      ),
    },
    'revision-of-unreleased': {
      vi: explain('Đính chính một kỳ mà releases/ không có bản nào.', 'Xóa dòng, hoặc ghi bản công bố trước.'),
      en: explain('A correction of an edition that has no release.', 'Delete the row, or record the release first.'),
    },
    'released-edition-gone': {
      vi: explain(
        'Một kỳ, một chỉ số hay một tệp quan sát đã công bố bị xóa.',
        'Khôi phục như cũ; rút từng số bằng data/revisions.csv.',
      ),
      en: explain(
        'A published edition, index or observation file was deleted.',
        'Bring it back; withdraw single figures through data/revisions.csv.',
      ),
    },
  },
};
