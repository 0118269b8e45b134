import type { CodeWords } from './messages-vi.ts';

const words = (message: string, expected: string, fix: string, when: string, mend: string): CodeWords => ({ message, expected, fix, when, mend });

/** Problems of what was published and how it was corrected. */
export const releaseCodesVi = {
  'unrecorded-change': words('{unit}, {indicator}, cột {column}: bản {release} đã công bố {old}, nay là {now}, mà sổ đính chính chưa ghi', '{old}, hoặc một dòng trong data/revisions.csv', 'nếu số mới đúng, thêm vào data/revisions.csv (cột: {columns}) dòng: {row}; nếu không, trả lại {old}', 'Một số đã công bố bị đổi mà data/revisions.csv không có dòng nào nói.', 'Thêm dòng đính chính (số cũ, số mới, lý do bằng hai thứ tiếng, nguồn, ngày), hoặc trả lại số cũ.'),
  'unrecorded-removal': words('{unit}, {indicator}: bản {release} đã công bố {old}, nay không còn dòng nào', 'dòng ấy, hoặc một dòng rút số trong data/revisions.csv', 'trả lại dòng đã xóa; nếu số bị rút, thêm vào data/revisions.csv (cột: {columns}) dòng: {row}', 'Một số đã công bố bị xóa mà data/revisions.csv không có dòng nào nói.', 'Trả lại dòng, hoặc thêm dòng đính chính với cột new trống.'),
  'revision-not-proven': words('old là “{found}” nhưng trước đó đã công bố “{proven}”', '{proven}', 'sửa old theo số đã công bố (releases/)', 'Cột old của một đính chính khác số mà bản đã công bố, hoặc đính chính trước, chứng minh.', 'Ghi đúng số đã công bố.'),
  'revision-of-unreleased': words('kỳ {edition} của {index} chưa có bản công bố nào, không gì chứng minh số cũ', 'một bản trong releases/ trước khi đính chính', 'nếu kỳ này chưa công bố thì xóa dòng đính chính; nếu đã công bố thì chạy npm run release trước', 'Đính chính một kỳ mà releases/ không có bản nào.', 'Xóa dòng, hoặc ghi bản công bố trước.'),
  'released-edition-gone': words('bản {release} của {index} đã công bố {count} giá trị, nay không còn {file}', 'kỳ đã công bố còn nguyên chỗ', 'trả lại kỳ này; muốn rút từng số thì để trống giá trị và ghi data/revisions.csv', 'Một kỳ, một chỉ số hay một tệp quan sát đã công bố bị xóa.', 'Trả lại như cũ; rút từng số bằng data/revisions.csv.'),
  'release-altered': words('tệp đã công bố có SHA-256 {found}, releases.csv ghi {recorded}', 'đúng từng byte như lúc công bố', 'trả tệp lại như trong lịch sử git; kiểm tra kiểu xuống dòng là LF', 'Một tệp trong releases/ bị sửa sau khi công bố.', 'Trả lại tệp cũ; không sửa tay tệp nào trong releases/.'),
  'release-missing': words('releases.csv ghi bản {release} nhưng không có tệp {file}', 'tệp {file}', 'trả tệp lại từ lịch sử git', 'Một bản đã ghi trong releases.csv mà thiếu tệp.', 'Trả lại tệp.'),
  'release-unlisted': words('releases.csv không nhắc tới tệp này', 'một dòng trong releases/releases.csv', 'trả lại dòng đã xóa, hoặc xóa tệp nếu nó chưa từng được công bố', 'Có tệp trong releases/ mà releases.csv không ghi.', 'Ghi bản công bố bằng npm run release, không chép tay.'),
  'release-numbering': words('bản {found} của {index} {edition} đứng sau bản {previous}', 'các bản đánh số 1, 2, 3 … không bỏ số nào', 'trả lại dòng bị mất trong releases.csv', 'Số thứ tự các bản của một kỳ bị thiếu.', 'Trả lại dòng đã xóa.'),
};
