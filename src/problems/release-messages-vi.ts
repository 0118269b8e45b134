import type { CodeWords } from './messages-vi.ts';

const words = (message: string, expected: string, fix: string): CodeWords => ({ message, expected, fix });

/** Problems of what was published and how it was corrected. */
export const releaseCodesVi = {
  'unrecorded-change': words(
    '{unit}, {indicator}, cột {column}: bản {release} đã công bố {old}, nay là {now}, mà sổ đính chính chưa ghi',
    '{old}, hoặc một dòng trong data/revisions.csv',
    'nếu số mới đúng, thêm vào data/revisions.csv (cột: {columns}) dòng: {row}; nếu không, trả lại {old}',
  ),
  'unrecorded-removal': words(
    '{unit}, {indicator}: bản {release} đã công bố {old}, nay không còn dòng nào',
    'dòng ấy, hoặc một dòng rút số trong data/revisions.csv',
    'trả lại dòng đã xóa; nếu số bị rút, thêm vào data/revisions.csv (cột: {columns}) dòng: {row}',
  ),
  'revision-not-proven': words(
    'old là “{found}” nhưng trước đó đã công bố “{proven}”',
    '{proven}',
    'sửa old theo số đã công bố (releases/)',
  ),
  'revision-swapped': words(
    'old và new đổi chỗ cho nhau: số đã công bố là {now}, số trong dữ liệu nay là {old}',
    'old {now}, new {old}',
    'ghi {now} vào old và {old} vào new',
  ),
  'revision-misplaced': words(
    'dòng này gọi tên một số khác với số đã đổi: {old} → {now} là ở {figure} ({at})',
    'đúng chỉ số, kỳ, đơn vị, tiêu chí và measure của số đã đổi: {figure}',
    'sửa cột {column} cho khớp; giữ nguyên old và new',
  ),
  'revision-before-release': words(
    'đính chính ngày {found}, trước khi bản {release} công bố ngày {released}',
    'ngày {released} hoặc sau đó',
    'kiểm tra lại ngày đính chính',
  ),
  'revision-of-unreleased': words(
    'kỳ {edition} của {index} chưa có bản công bố nào, không gì chứng minh số cũ',
    'một bản trong releases/ trước khi đính chính',
    'nếu kỳ này chưa công bố thì xóa dòng đính chính; nếu đã công bố thì chạy npm run release trước',
  ),
  'released-edition-gone': words(
    'bản {release} của {index} đã công bố {count} giá trị, nay không còn {file}',
    'kỳ đã công bố còn nguyên chỗ',
    'trả lại kỳ này; muốn rút từng số thì để trống giá trị và ghi data/revisions.csv',
  ),
  'release-hash-form': words(
    '“{found}” không phải mã SHA-256 đủ 64 chữ số thập lục phân viết thường',
    'mã SHA-256 của {file}',
    'chỉ sửa ô này, không sửa tệp đã công bố; mã đúng có trong lịch sử git',
  ),
  'release-rows': words(
    'ghi {found} dòng, {file} có {count} dòng',
    '{count}',
    'tệp đúng với mã SHA-256 của nó, chỉ số đếm này sai',
  ),
  'release-altered': words(
    'tệp đã công bố có SHA-256 {found}, releases.csv ghi {recorded}',
    'đúng từng byte như lúc công bố',
    'trả tệp lại như trong lịch sử git; kiểm tra kiểu xuống dòng là LF',
  ),
  'release-missing': words(
    'releases.csv ghi bản {release} nhưng không có tệp {file}',
    'tệp {file}',
    'trả tệp lại từ lịch sử git',
  ),
  'release-unlisted': words(
    'releases.csv không nhắc tới tệp này',
    'một dòng trong releases/releases.csv',
    'trả lại dòng đã xóa, hoặc xóa tệp nếu nó chưa từng được công bố',
  ),
  'release-numbering': words(
    'bản {found} của {index} {edition} đứng sau bản {previous}',
    'các bản đánh số 1, 2, 3 … không bỏ số nào',
    'trả lại dòng bị mất trong releases.csv',
  ),
};
