import { releaseCodesVi } from './release-messages-vi.ts';

/** Words of one problem code; `{name}` is filled in. Its help entry stands in `help-vi.ts`. */
export interface CodeWords {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
}

const words = (message: string, expected: string, fix: string): CodeWords => ({ message, expected, fix });

const unknown = (what: string, where: string): CodeWords =>
  words(
    `${what} “{found}” chưa có trong ${where}`,
    `${what} đã khai báo trong ${where}`,
    `sửa mã cho đúng, hoặc thêm dòng này vào ${where} trước`,
  );

const hidden = (message: string, expected: string): CodeWords =>
  words(message, expected, 'dán lại đoạn chữ này dưới dạng văn bản thuần');

/** What problems are called in Vietnamese; the English catalogue has the same keys or does not compile. */
export const vi = {
  'not-utf-8': words(
    'tệp không phải UTF-8 (byte {bytes}; có thể là {guess})',
    'văn bản UTF-8, dạng NFC',
    'mở bằng trình soạn thảo, chọn “Lưu với mã hóa UTF-8”',
  ),
  'byte-order-mark': words(
    'đầu tệp có dấu BOM vô hình',
    'tệp UTF-8 không BOM',
    'lưu lại với “UTF-8” thay vì “UTF-8 có BOM”',
  ),
  'line-ends': words(
    '{count} dòng kết thúc bằng CR hoặc CRLF',
    'mọi dòng kết thúc bằng LF',
    'trong trình soạn thảo chọn kiểu xuống dòng LF (Unix) rồi lưu lại',
  ),
  'empty-file': words('tệp trống', 'ít nhất dòng tiêu đề', 'thêm dòng tiêu đề và dữ liệu, hoặc xóa tệp'),
  'missing-file': words(
    'thiếu tệp {file}',
    'tệp {file} với các cột: {columns}',
    'tạo tệp này; data/README.md mô tả từng cột',
  ),
  'not-one-row': words(
    'bảng này có {count} dòng',
    'đúng một dòng sau dòng tiêu đề',
    'giữ lại một dòng, hoặc điền dòng còn thiếu',
  ),
  'unknown-file': words(
    'không chương trình nào đọc tệp này',
    'chỉ các tệp mô tả trong data/README.md',
    'đổi tên, chuyển tới đúng thư mục, hoặc xóa',
  ),
  'edition-not-declared': words(
    'kỳ “{found}” chưa có dòng nào trong {file}',
    'mỗi tệp quan sát có một dòng trong editions.csv',
    'thêm kỳ này vào {file}, hoặc đổi tên tệp',
  ),

  'wrong-delimiter': words(
    'các cột cách nhau bằng “{delimiter}” chứ không phải dấu phẩy',
    'dấu phẩy (,) giữa các cột',
    'lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”',
  ),
  'no-header': words('dòng đầu không phải tên cột', '{columns}', 'thêm dòng tên cột ở đầu tệp'),
  'header-below': words(
    'dòng tên cột đứng ở dòng {line}, không phải dòng đầu',
    'dòng tên cột ở dòng 1',
    'xóa {above} dòng đứng trên nó (tiêu đề bảng, “sep=,” hoặc dòng trống)',
  ),
  'repeated-header': words('dòng tên cột lặp lại giữa tệp', 'dòng tên cột chỉ có một lần, ở đầu tệp', 'xóa dòng này'),
  'row-in-quotes': words(
    'cả dòng nằm trong một cặp ngoặc kép nên thành một ô duy nhất (bên trong có {count} ô)',
    '{expected} ô, chỉ ô có dấu phẩy mới đặt trong ngoặc kép',
    'bỏ cặp ngoặc kép bao quanh dòng và các dấu phẩy thừa sau nó; dấu "" bên trong viết thành "',
  ),
  'misspelt-column': words('tên cột “{found}” viết sai', 'tên cột “{replacement}”', 'giữ nguyên các dòng bên dưới'),
  'unknown-column': words(
    'cột “{found}” không được đọc',
    'chỉ những cột mô tả trong data/README.md',
    'đổi tên hoặc xóa cột',
  ),
  'repeated-column': words(
    'cột “{column}” có hai lần (cột {first} và cột này)',
    'mỗi tên cột một lần',
    'xóa một trong hai cột',
  ),
  'missing-column': words(
    'thiếu cột “{name}”',
    'một cột tên “{name}”',
    'thêm tên cột vào dòng tiêu đề và một ô vào mỗi dòng',
  ),
  'nameless-column': words('cột không có tên', 'mỗi cột có tên', 'đặt tên, hoặc xóa cột và dấu phẩy thừa'),
  'unterminated-quote': words(
    'dấu ngoặc kép mở mà không đóng',
    'mỗi dấu " mở có một dấu " đóng ở cuối ô',
    'đóng ngoặc ở cuối ô, hoặc bỏ dấu ngoặc mở',
  ),
  'stray-quote': words(
    'dấu ngoặc kép nằm giữa ô',
    'ô có dấu " phải đặt trong ngoặc kép và viết "" cho mỗi dấu " bên trong',
    'bao ô bằng dấu ngoặc kép và nhân đôi dấu bên trong',
  ),
  'wrong-field-count': words(
    'dòng “{row}” có {count} ô, tiêu đề có {expected} cột',
    'đúng {expected} ô',
    'thêm hoặc bớt dấu phẩy; ô có dấu phẩy phải đặt trong ngoặc kép',
  ),
  'comma-in-cell': words(
    '“{found}” bị tách thành hai ô vì dấu phẩy (dòng có {count} ô, cần {expected})',
    'một ô: {joined}',
    'gộp ô này với ô sau thành {joined}',
  ),
  'empty-row': words('dòng trống', 'mỗi dòng một bản ghi', 'xóa dòng này'),

  'control-character': hidden('ô có ký tự điều khiển hoặc tab: “{found}”', 'chỉ chữ, số và dấu thông thường'),
  'invisible-character': hidden('có ký tự vô hình: “{found}”', 'không có ký tự rộng bằng không'),
  'no-break-space': hidden('có khoảng trắng lạ: “{found}”', 'khoảng trắng thường'),
  'full-width': hidden('có chữ số hoặc chữ kiểu toàn khổ: “{found}”', 'chữ số và chữ La-tinh thường'),
  'not-nfc': hidden('dấu tiếng Việt viết rời (NFD): “{found}”', 'chữ dựng sẵn (NFC)'),
  'outer-space': hidden('thừa khoảng trắng ở đầu hoặc cuối: “{found}”', 'ô không có khoảng trắng ở hai đầu'),
  'lost-character': words('có ký tự đã mất (�): “{found}”', 'đủ chữ như nguồn', 'gõ lại chữ bị mất theo nguồn'),
  'garbled-text': words('{slip}: “{found}”', 'tiếng Việt đọc được, gõ bằng Unicode', 'so lại với nguồn'),

  'empty-cell': words('ô “{column}” để trống', 'ô này bắt buộc', 'điền theo nguồn'),
  'not-a-number': words(
    '“{found}” không phải là số',
    'số thập phân dùng dấu chấm, không dấu ngăn hàng nghìn, không đơn vị',
    '{mayBeEmpty:nếu nhà sản xuất không in giá trị thì để trống|tra lại số ở nguồn}{hasStatus: và ghi status O|}',
  ),
  'not-an-integer': words(
    '“{found}” không phải số nguyên',
    'số nguyên, không dấu ngăn hàng nghìn',
    'viết số nguyên như 1025',
  ),
  'ambiguous-number': words(
    '“{found}” có thể đọc theo nhiều cách: {readings}',
    'số thập phân dùng dấu chấm, không dấu ngăn hàng nghìn',
    'chọn cách đọc đúng theo nguồn',
  ),
  placeholder: words(
    '“{found}” được viết thay cho ô trống',
    '{mayBeEmpty:ô trống|số như nguồn đã in}{hasStatus:, và status nói lý do|}',
    '{mayBeEmpty:để ô trống|tra lại số ở nguồn}{hasStatus: và ghi status L, O, M, Q hoặc H|}',
  ),
  'not-a-date': words(
    '“{found}” không phải ngày theo ISO',
    'năm-tháng-ngày như 2024-04-17, hoặc 2024-04, 2024',
    'viết năm trước, đủ hai chữ số cho tháng và ngày',
  ),
  'not-a-moment': words(
    '“{found}” không phải thời điểm viết theo ISO',
    'ngày, chữ T, giờ và múi giờ như 2024-04-17T09:00:00+07:00, hoặc chỉ ngày như 2024-04-17',
    'giờ và phút đủ hai chữ số, rồi +07:00 (giờ Việt Nam)',
  ),
  'moment-without-offset': words(
    '“{found}” có giờ mà không có múi giờ',
    'thời điểm kèm múi giờ như 2024-04-17T09:00:00+07:00, hoặc chỉ ngày như 2024-04-17',
    'nếu là giờ Việt Nam thì thêm +07:00 vào sau giờ; nếu chỉ biết ngày thì chỉ ghi ngày',
  ),
  'foreign-offset': words(
    '“{found}” là {moment} theo giờ Việt Nam',
    'giờ Việt Nam, kết thúc bằng +07:00',
    'nếu đúng là lúc ấy thì viết {moment}; nếu giờ đã ghi theo giờ Việt Nam thì chỉ đổi múi giờ thành +07:00',
  ),
  'impossible-date': words(
    'ngày “{found}” không có trong lịch',
    'một ngày có thật từ 1900 tới 2100',
    'tra lại ngày ở nguồn',
  ),
  'day-missing': words('“{found}” thiếu ngày', 'đủ năm-tháng-ngày', 'tra nguồn để ghi đủ ngày'),
  'dates-reversed': words(
    '{to} đứng trước {from}',
    'ngày đầu không sau ngày cuối',
    'đổi chỗ hoặc sửa một trong hai ngày',
  ),
  'not-a-period': words(
    '“{found}” không phải kỳ',
    'năm, tháng, ngày, hoặc khoảng như 2023-01/2023-10',
    'viết khoảng bằng dấu / giữa hai ngày ISO',
  ),
  'not-a-year': words('“{found}” không phải năm', 'bốn chữ số như 2023', 'ghi năm mà chỉ số đo'),
  'not-a-choice': words(
    '“{found}” không phải giá trị của cột {column}',
    'một trong: {choices}',
    'chọn một giá trị trong danh sách',
  ),
  'bad-id': words(
    'mã “{found}” có ký tự không dùng được',
    'chữ không dấu, số, dấu - _ .',
    'viết không dấu, nối bằng gạch ngang',
  ),
  'bad-slug': words(
    '“{found}” không làm địa chỉ trang được',
    'chữ thường không dấu, số, gạch ngang',
    'viết không dấu, nối bằng gạch ngang',
  ),
  'bad-url': words(
    '“{found}” không phải địa chỉ trang',
    'địa chỉ bắt đầu bằng http:// hoặc https://',
    'chép lại địa chỉ từ trình duyệt, hoặc để trống',
  ),

  'duplicate-key': words(
    'trùng với dòng {first}: {keys}',
    'mỗi tổ hợp {columns} một dòng',
    'xóa dòng thừa hoặc sửa {columns}',
  ),
  'duplicate-slug': words(
    'slug “{found}” đã dùng ở dòng {first} trong cùng bộ đơn vị',
    'mỗi đơn vị một slug',
    'đặt slug khác cho một trong hai',
  ),

  'unknown-unit': words(
    'mã đơn vị “{found}” không có trong bộ {set}{where}',
    'mã của một đơn vị thuộc bộ {set}',
    'sửa mã theo data/units/units.csv',
  ),
  'unit-name-mismatch': words(
    'tên “{found}” không phải tên của mã {code} trong bộ {set}{where}',
    '“{name}”',
    'nếu tên mới đúng thì sửa mã ở cột unit',
  ),
  'register-slip': words(
    '“{found}” không nơi nào dùng, còn {count} chỗ khác đều ghi “{used}”',
    '{used}',
    'nếu các chỗ kia đúng thì sửa ở đây; nếu ở đây đúng thì sửa các chỗ kia',
  ),
  'register-gap': words(
    'bộ {set} không có đơn vị “{found}” mà {count} chỗ nhắc tới',
    'một dòng cho đơn vị {found} của bộ {set}',
    'trả lại dòng bị xóa, hoặc sửa mã ở các chỗ kia',
  ),
  'unknown-indicator': words(
    'tiêu chí “{found}” không có trong bộ tiêu chí {methodology}{where}',
    'mã tiêu chí thuộc {methodology}',
    'sửa mã, hoặc khai báo tiêu chí trong indicators.csv',
  ),
  'unknown-source': unknown('nguồn', 'data/sources.csv'),
  'unknown-field': unknown('lĩnh vực', 'data/fields.csv'),
  'unknown-region': unknown('vùng', 'data/units/regions.csv'),
  'unknown-methodology': unknown('bộ tiêu chí', 'methodologies.csv'),
  'unknown-set': unknown('bộ đơn vị', 'data/units/sets.csv'),
  'unknown-kind': unknown('loại đơn vị', 'data/units/kinds.csv'),
  'unknown-index': unknown('chỉ số', 'data/indices/indices.csv'),
  'unknown-edition': unknown('kỳ', 'editions.csv'),
  'unknown-document': unknown('văn bản', 'data/documents.csv'),
  'unknown-session': unknown('phiên họp', 'data/sessions.csv'),
  'unknown-series': unknown('chuỗi số liệu', 'data/series/series.csv'),
  'unknown-parent': unknown('tiêu chí mẹ', 'indicators.csv của cùng bộ tiêu chí'),
  'unknown-observation': words(
    'không có quan sát “{found}”',
    'chỉ số/kỳ/đơn vị/tiêu chí có trong data/indices',
    'sửa mã cho khớp một dòng quan sát',
  ),

  'unknown-period': words(
    'chuỗi {series} không có kỳ “{found}” trong data/series/observations.csv',
    'kỳ của một dòng thuộc chuỗi {series} trong data/series/observations.csv',
    'sửa period cho khớp, hoặc thêm dòng vào data/series/observations.csv trước',
  ),

  'unit-kind-mismatch': words(
    'bộ đơn vị “{found}” là {kind}, chỉ số này đo {expectedKind}',
    'bộ đơn vị loại {expectedKind}',
    'chọn bộ đơn vị khác',
  ),
  'no-successor': words(
    'đơn vị {unit} của bộ {set} không có đơn vị kế thừa',
    'mỗi đơn vị cũ có ít nhất một dòng trong successions.csv',
    'thêm dòng kế thừa',
  ),
  'no-predecessor': words(
    'đơn vị {unit} của bộ {set} không có đơn vị tiền thân',
    'mỗi đơn vị mới có ít nhất một dòng trong successions.csv',
    'thêm dòng kế thừa',
  ),
  'succession-order': words(
    'kế thừa đi từ bộ {from} sang bộ {to}, ngược thời gian hoặc khác loại',
    'từ bộ cũ sang bộ mới cùng loại',
    'đổi chỗ hai bộ',
  ),
  'succession-date': words(
    'ngày {found} khác ngày bộ {to} có hiệu lực ({expectedDate})',
    '{expectedDate}',
    'kiểm tra văn bản pháp lý',
  ),
  'tile-taken': words('ô lưới ({col}, {row}) đã dùng ở dòng {first}', 'mỗi ô lưới một đơn vị', 'chọn ô khác'),

  'parent-cycle': words(
    '“{found}” là một phần của chính nó: {cycle}',
    'cây không có vòng',
    'sửa cột mẹ của một mắt xích',
  ),
  'no-root': words(
    'bộ tiêu chí {methodology} có {count} gốc, cần đúng một gốc “total”',
    'đúng một tiêu chí không có parent, mã là total',
    'thêm total, hoặc đặt parent cho các tiêu chí khác',
  ),
  'maxima-do-not-add-up': words(
    'điểm tối đa các phần của “{parent}” cộng thành {sum}, tối đa của nó là {max}',
    'tổng điểm tối đa các phần bằng {max}',
    'tra lại điểm tối đa ở nguồn',
  ),
  'max-mismatch': words(
    'tối đa của total là {found}, của bộ tiêu chí là {max}',
    '{max}',
    'sửa ở indicators.csv hoặc methodologies.csv',
  ),
  'bad-bands': words(
    'ngưỡng nhóm “{found}” không đọc được',
    'như A>=90;B>=80;C>=70, từ cao xuống thấp, trong thang điểm',
    'viết tên nhóm, >=, ngưỡng; cách nhau bằng ;',
  ),
  'break-without-reason': words(
    'không so được với kỳ trước nhưng không nói vì sao',
    'lý do bằng tiếng Việt và tiếng Anh',
    'điền cột {column}',
  ),
  'break-unmarked': words(
    '{what} đổi so với kỳ {previous} nhưng khả năng so sánh ghi “{found}”',
    '{allowed}',
    'ghi {allowed} và nêu lý do',
  ),
  'edition-outside-methodology': words(
    'kỳ {edition} nằm ngoài các kỳ của bộ tiêu chí {found} ({valid})',
    'bộ tiêu chí có hiệu lực cho kỳ {edition}',
    'chọn bộ tiêu chí khác, hoặc sửa valid_editions',
  ),
  'too-many-units': words('{found} đơn vị, nhiều hơn {limit} ({of})', 'không quá {limit}', 'tra lại số đơn vị ở nguồn'),
  'bad-editions': words(
    '“{found}” không đọc được là những kỳ nào',
    'như 2022-2023, 2024 hoặc 2024- (tới nay), cách nhau bằng ;',
    'ghi năm đầu, gạch nối, năm cuối; trang không đoán được kỳ nào dùng bộ tiêu chí này',
  ),
  'announced-too-late': words(
    'công bố {found}, hơn ba năm sau kỳ {edition}',
    'thường là trong năm sau kỳ {edition}',
    'tra lại ngày công bố; trước ngày ấy không số nào của kỳ này lên trang',
  ),
  'ranked-too-few': words(
    'kỳ này ghi xếp hạng {found} đơn vị, nhưng có {count} thứ hạng lớn hơn (tới hạng {highest})',
    'ít nhất {highest}',
    'tra lại số đơn vị được xếp hạng ở nguồn',
  ),
  'announced-too-early': words(
    'công bố {found}, trước khi năm {edition} bắt đầu',
    'ngày trong hoặc sau năm {edition}',
    'tra lại ngày công bố',
  ),

  'value-out-of-scale': words(
    'giá trị {found} ngoài thang {min}–{max} ({indicator})',
    'từ {min} tới {max}',
    'tra lại nguồn; có thể lệch dấu thập phân',
  ),
  'empty-without-reason': words(
    'không có giá trị, status “{status}” không nói vì sao',
    'status L, O, M, Q hoặc H khi giá trị trống',
    'điền giá trị, hoặc đổi status',
  ),
  'value-despite-status': words(
    'có giá trị {found} nhưng status “{status}” nói là không có',
    'giá trị trống khi status là L, M, O hoặc Q',
    'xóa giá trị, hoặc đổi status',
  ),
  'rank-despite-status': words(
    'có hạng {found} nhưng status “{status}” nói đơn vị này không thể có số liệu',
    'hạng trống khi status là M',
    'xóa hạng, hoặc đổi status (O: không công bố điểm; L: chưa chép)',
  ),
  'rank-out-of-range': words('hạng {found} ngoài khoảng 1–{max}', 'từ 1 tới {max}', 'tra lại hạng ở nguồn'),
  'rank-status-missing': words(
    'có hạng {rank} nhưng rank_status trống',
    'A hoặc U',
    'ghi A nếu nguồn in hạng, U nếu hạng suy ra',
  ),
  'rank-status-without-rank': words(
    'rank_status là {found} nhưng không có hạng',
    'rank_status trống khi không có hạng',
    'xóa rank_status, hoặc điền hạng',
  ),

  'sum-mismatch': words(
    '{parent} của {unit} là {whole} nhưng các phần cộng thành {sum} (lệch {difference}): {parts}',
    'tổng các phần bằng {whole}, sai không quá {tolerance}',
    'tra lại nguồn; nếu nguồn in như vậy thì ghi vào conflicts.csv hoặc giữ giá trị bằng status H',
  ),
  'part-above-whole': words(
    '{part} là {partValue}, lớn hơn {whole} là {wholeValue}',
    'phần không lớn hơn toàn thể',
    'tra lại nguồn; nếu nguồn in như vậy thì ghi status H, không tự sửa',
  ),
  'rank-against-score': words(
    '{unit} hạng {rank} với {value}, nhưng {other} hạng {otherRank} với {otherValue}',
    'hạng tốt hơn có điểm không kém hơn',
    'tra lại hạng và điểm; nếu nguồn in như vậy thì ghi status H',
  ),
  'rank-impossible': words(
    '{unit} không thể hạng {rank}: theo điểm phải từ {from} tới {to}',
    'hạng từ {from} tới {to}',
    'tra lại hạng và điểm',
  ),
  'shared-rank': words(
    '{unit} và {other} cùng hạng {rank} nhưng khác điểm ({value} và {otherValue})',
    'cùng hạng khi cùng điểm',
    'tra lại hạng ở nguồn',
  ),
  'rank-after-tie': words(
    '{unit} hạng {rank}, nhưng {count} đơn vị đã cùng hạng {tied}',
    'sau {count} đơn vị đồng hạng {tied}, hạng tiếp theo là {next}',
    'tra lại quy tắc đồng hạng của nhà sản xuất',
  ),
  'too-many-ranks': words(
    '{count} đơn vị có hạng, kỳ này chỉ xếp hạng {max}',
    'không quá {max} đơn vị có hạng',
    'sửa units_ranked hoặc bỏ hạng thừa',
  ),
  'scope-mismatch': words(
    'scope ghi “{found}” nhưng scope_id “{id}” thuộc loại {meant}',
    '{meant}',
    'sửa scope, hoặc sửa scope_id: national đi với vn, region với mã vùng, group với tên nhóm',
  ),
  'mean-mismatch': words(
    '{statistic} công bố {found}, tính từ {count} đơn vị là {computed}',
    '{computed}, sai không quá {tolerance}',
    'tra lại số công bố; nếu nguồn in như vậy thì ghi vào conflicts.csv',
  ),
  'region-means-mismatch': words(
    'trung bình các vùng theo số đơn vị là {computed}, trung bình cả nước công bố {found}',
    '{computed}, sai không quá {tolerance}',
    'tra lại trung bình vùng và cả nước; nếu nguồn in như vậy thì ghi vào conflicts.csv',
  ),
  'group-counts': words(
    'các nhóm cộng thành {sum} đơn vị, kỳ này xếp hạng {max}',
    'tổng {max} đơn vị',
    'tra lại số đơn vị từng nhóm',
  ),
  'count-against-units': words(
    'công bố {found} đơn vị ({what}), điểm ở đây cho {computed}',
    '{computed}',
    'tra lại số đếm, ngưỡng nhóm và điểm',
  ),
  'count-out-of-range': words(
    '{statistic} là {found}, nhiều hơn {max} đơn vị được xếp hạng',
    'không quá {max}',
    'tra lại số đếm',
  ),
  'movers-do-not-add-up': words(
    'tăng + giảm (+ không đổi): {terms} = {sum}, trên {max} đơn vị',
    'tổng bằng {max} (kể cả không đổi)',
    'tra lại; nếu nguồn in như vậy thì ghi vào conflicts.csv',
  ),
  'extreme-against-units': words(
    '{statistic} công bố {found}, nhưng {unit} có {value}',
    '{expectedText}',
    'tra lại số công bố và điểm của đơn vị',
  ),
  'unusual-jump': words(
    '{unit}, {indicator}: {from} ({previous}) → {to} ({edition}), thay đổi {change}; lớn nhất từng có là {largest}',
    'thay đổi không quá {largest}',
    'kiểm tra dấu thập phân và thứ tự chữ số',
  ),

  'percent-mismatch': words(
    'ghi {found}% nhưng {numerator}/{denominator} là {computed}%',
    '{computed}',
    'tra lại tử số, mẫu số và tỷ lệ',
  ),
  'zero-denominator': words('mẫu số là 0', 'mẫu số lớn hơn 0', 'tra lại mẫu số'),

  'conflict-choice': words(
    'trạng thái “{state}” nhưng ô chosen là “{found}”',
    '{expectedText}',
    'điền chosen bằng value_a hoặc value_b, hoặc đổi state',
  ),
  'conflict-against-data': words(
    'dữ liệu ghi {value} ({at}), mâu thuẫn này nói {found}',
    'giá trị trong dữ liệu là một bên của mâu thuẫn (bên đã chọn nếu đã giải quyết)',
    'sửa conflicts.csv hoặc quan sát',
  ),
  'conflict-without-difference': words(
    'hai bên cùng ghi {found}',
    'hai giá trị khác nhau',
    'xóa dòng này, hoặc sửa một giá trị',
  ),
  'revision-without-change': words(
    'old và new cùng là “{found}”',
    'hai giá trị khác nhau',
    'xóa dòng này, hoặc sửa một giá trị',
  ),
  'reason-untranslated': words(
    'lý do tiếng Anh giống hệt lý do tiếng Việt: “{found}”',
    'cùng lý do ấy bằng tiếng Anh',
    'dịch lý do sang tiếng Anh, hoặc viết lại reason_vi bằng tiếng Việt',
  ),
  'revision-not-current': words(
    'new là {found} nhưng dữ liệu ghi {value} ({at})',
    '{value}',
    'sửa quan sát hoặc dòng sửa đổi',
  ),
  ...releaseCodesVi,
  'replaces-itself': words(
    'văn bản này thay thế chính nó (“{found}”)',
    'mã hoặc số hiệu của một văn bản khác',
    'sửa cột replaces, hoặc để trống',
  ),
  'done-without-evidence': words(
    'nhiệm vụ ghi done nhưng không có bằng chứng',
    'địa chỉ của bằng chứng ở cột evidence',
    'điền evidence, hoặc đổi status thành open',
  ),
  'bad-comparator': words(
    '“{found}” không phải mục tiêu đọc được',
    '<=3, >=90, hoặc mean',
    'viết dấu so sánh rồi tới số',
  ),
  'source-too-old': words(
    'nguồn “{found}” công bố {published}, trước {proves}',
    'nguồn công bố sau {proves}',
    'kiểm tra lại ngày của nguồn hoặc chọn nguồn khác',
  ),

  'bad-json': words(
    'tệp không phải JSON hợp lệ từ chỗ này',
    'JSON: ngoặc và dấu phẩy đúng chỗ, chữ trong ngoặc kép',
    'đừng sửa tay tệp ranh giới; tạo lại bằng công cụ xuất TopoJSON, hoặc lấy lại bản trước',
  ),
  'bad-topology': words(
    'ranh giới không vẽ được: {slip}',
    'TopoJSON có objects.provinces, mỗi hình một mã đơn vị',
    'tạo lại tệp bằng công cụ xuất TopoJSON',
  ),
  'unit-without-outline': words(
    'bộ {set} có đơn vị không có hình: {units}',
    'mỗi đơn vị của bộ {set} một hình',
    'thêm hình vào tệp ranh giới, hoặc xóa tệp nếu bộ này không có bản đồ',
  ),
  'unknown-province': words(
    'thư mục “{found}” không mang tên tỉnh nào',
    'slug của một tỉnh trong data/units/units.csv',
    'đổi tên thư mục',
  ),
  'unknown-inner-unit': words(
    '“{found}” không có trong {file}',
    'mã của một đơn vị trong {file}',
    'sửa mã, hoặc thêm đơn vị vào {file} trước',
  ),
  'level-mismatch': words('{unit} ở đây là {found}, trong units.csv là {level}', '{level}', 'tra lại cấp của đơn vị'),
  'level-not-declared': words(
    'kỳ {edition} có dòng cấp {found} nhưng editions.csv không có bảng cấp đó',
    'một dòng {edition},{found} trong editions.csv',
    'thêm dòng đó vào editions.csv, hoặc sửa level',
  ),
  'no-districts': words(
    'kỳ {edition} không còn cấp huyện: cấp huyện hết hoạt động từ 1/7/2025',
    'department hoặc commune',
    'tra lại kỳ và cấp',
  ),

  'no-front-matter': words(
    'tin thiếu phần khai báo ở đầu',
    'dòng đầu là ---, rồi các khóa, rồi ---',
    'chép phần đầu từ một tin khác',
  ),
  'front-matter-late': words(
    'phần khai báo mở ở dòng {line}, không phải dòng đầu',
    '--- ngay dòng đầu của tệp',
    'xóa {count} dòng trống ở đầu tệp',
  ),
  'front-matter-mark': words(
    'dòng mở phần khai báo không phải đúng ba dấu gạch nối: “{found}”',
    'dòng đầu chỉ có ---',
    'không thêm khoảng trắng hay dấu nào khác',
  ),
  'open-front-matter': words(
    'phần khai báo không có dòng --- kết thúc',
    'một dòng chỉ có --- sau các khóa',
    'thêm dòng --- trước thân bài',
  ),
  'bad-yaml': words(
    'phần khai báo không đọc được: {slip}',
    'khóa: giá trị, thụt đầu dòng bằng khoảng trắng',
    'đặt chữ có dấu hai chấm trong ngoặc kép; không dùng tab',
  ),
  'repeated-key': words('khóa này đã có ở trên', 'mỗi khóa một lần', 'xóa một trong hai'),
  'missing-twin': words('thiếu bản {lang}: {file}', 'mỗi bài có cả vi và en', 'viết bản {lang} trong cùng thư mục'),
  'folder-name': words(
    'tên thư mục “{found}” không theo mẫu',
    'yyyy-mm-dd-ten-bai hoặc yyyy-mm-ten-bai',
    'đổi tên thư mục',
  ),
  'missing-key': words('thiếu “{name}”', 'khóa {name}', 'thêm {name}: …'),
  'comment-in-text': words(
    'chữ sau dấu # bị bỏ mất: chỉ còn “{kept}”',
    'giá trị có dấu # phải đặt trong ngoặc kép',
    'đặt cả “{found}” trong ngoặc kép; nếu phần sau # là ghi chú thì dời sang dòng riêng',
  ),
  'unknown-key': words('khóa “{found}” không được đọc', 'một trong: {choices}', 'sửa tên khóa hoặc xóa'),
  'wrong-type': words('“{name}” không đúng kiểu', '{expectedText}', 'xem một tin khác làm mẫu'),
  'event-without-year': words(
    'ngày “{found}” không có năm',
    'ngày có năm: 2024-04-17, 2024-04',
    'tra năm ở nguồn rồi viết năm-tháng-ngày',
  ),
  'event-not-in-folder': words(
    'sự kiện {found} nhưng thư mục ghi {folder}',
    'cùng ngày với tên thư mục',
    'đổi tên thư mục hoặc sửa ngày',
  ),
  'figure-against-data': words(
    'số “{label}” trong tin là {found}, dữ liệu ghi {value} ({at})',
    '{value}',
    'sửa tin hoặc dữ liệu, theo nguồn',
  ),
  'figure-context': words(
    'số “{label}” gắn với {observation} nhưng {name} ghi “{found}”',
    '{value}',
    'hoặc gắn số với đúng quan sát',
  ),
  'session-of-another-year': words(
    'phiên họp “{found}” diễn ra {date}, sự kiện của bài là {event}',
    'phiên họp cùng năm với sự kiện',
    'tra lại session và event_on',
  ),
  'figure-status': words(
    'số “{label}” trong tin có status {found}, dữ liệu ghi {status} ({at})',
    'status {status}',
    'ghi cùng status với dữ liệu',
  ),
  'twins-differ': words('“{name}” khác bản {lang} ({other})', '{other}', 'làm cho hai bản giống nhau'),
  'number-not-in-twin': words(
    'số “{found}” không có trong bản {lang} hay trong figures',
    'hai bản nêu cùng những con số',
    'so cả hai bản với nguồn, rồi sửa bản sai',
  ),
  'twin-figures': words(
    '{count} số liệu trong figures, bản {lang} có {other}',
    '{other} số liệu, cùng thứ tự như bản {lang}',
    'thêm số còn thiếu, hoặc bỏ số thừa',
  ),
  'repeated-paragraph': words('đoạn này lặp lại đoạn ở dòng {first}', 'mỗi đoạn một lần', 'xóa đoạn lặp'),
  'system-word': words(
    'chữ của phần mềm lọt vào bài: “{found}”',
    'chỉ lời viết cho người đọc',
    'xóa hoặc thay bằng chữ đúng',
  ),
  'word-slip': words('“{found}” có vẻ gõ nhầm', 'mỗi từ một lần, chữ viết tắt đứng riêng', 'viết lại chỗ này'),
  'missing-marks': words('bài tiếng Việt gần như không có dấu', 'tiếng Việt có dấu', 'gõ lại có dấu'),
  'copied-text': words('thân bài giống bài {other}', 'mỗi bài viết riêng', 'xóa một trong hai'),
  'empty-text': words('bài không có nội dung', 'ít nhất một đoạn', 'viết thân bài'),
  'unsupported-figure': words(
    'số “{found}” không có trong dữ liệu hay trong figures của bài',
    'mọi số thập phân và tỷ lệ có trong figures hoặc dữ liệu',
    'thêm vào figures kèm nguồn, hoặc sửa số',
  ),
  'unsupported-count': words(
    'số “{found}” không có trong dữ liệu hay trong figures của bài',
    'số lớn có trong figures hoặc dữ liệu',
    'thêm vào figures, hoặc kiểm tra lại',
  ),
  'decimal-mark': words(
    '“{found}” dùng dấu thập phân của ngôn ngữ kia',
    '{expectedText}',
    'dùng dấu đúng của ngôn ngữ',
  ),
  'image-incomplete': words('hình thiếu {name}', 'file, alt, credit, licence', 'điền {name}'),
  'image-file': words(
    '“{found}” không phải tên một tệp hình cạnh bài',
    'tên tệp trong {folder}, đuôi .jpg, .jpeg, .png, .webp hoặc .avif; không dấu, không khoảng trắng, không đường dẫn',
    'chép hình vào thư mục của bài, lưu dạng trang hiển thị được, rồi ghi tên tệp trong ngoặc kép',
  ),
  'image-missing': words(
    'không có hình “{found}” trong {folder}',
    'tên của một tệp hình nằm trong {folder}',
    'chép hình vào thư mục ấy, hoặc sửa tên cho khớp cả chữ hoa, chữ thường',
  ),
  'image-in-text': words(
    'hình nằm trong thân bài: “{found}”',
    'hình ở khóa image của phần khai báo, đủ file, alt, credit, licence',
    'chuyển hình lên khóa image rồi bỏ khỏi thân bài',
  ),
  'image-not-allowed': words(
    '“{found}” không phải nguồn hình',
    'tên người hoặc cơ quan giữ quyền, và giấy phép rõ ràng',
    'tìm người giữ quyền, hoặc bỏ hình',
  ),
};

/** The phrases around problems. */
export const phrasesVi = {
  error: 'lỗi',
  warning: 'cảnh báo',
  expected: 'cần:     ',
  toFix: 'cách sửa:',
  write: 'viết {replacement}',
  clear: 'để trống chỗ này',
  didYouMean: 'có phải: {suggestions}?',
  summary: '{errors} lỗi, {warnings} cảnh báo.',
  nothingFound: 'Không có lỗi nào.',
  characters: 'ký tự',
  figure: 'số liệu thứ {number}',
  keyOfFigure: '{key} của số liệu thứ {number}',
  /** Kinds of slip that a parser finds; `{slip}` in a message. */
  slips: {
    'letters-utf8': 'chữ UTF-8 bị mở bằng bảng mã Tây Âu',
    'letters-tcvn3': 'chữ của bảng mã cũ TCVN3 (ABC)',
    'letters-vni': 'chữ của bảng mã cũ VNI',
    'letters-lost': 'chữ có dấu đã mất, chỉ còn dấu ?',
    'letters-alike': 'chữ Kirin hoặc Hy Lạp trông giống chữ La-tinh',
    'open-quote': 'dấu ngoặc kép hoặc nháy đơn mở mà không đóng',
    'open-bracket': 'ngoặc [ hoặc { mở mà không đóng, hoặc dòng trong ngoặc thụt vào chưa đủ',
    'missing-comma': 'thiếu dấu phẩy giữa hai mục trong ngoặc',
    'missing-colon': 'khóa không có dấu hai chấm theo sau',
    'missing-space': 'thiếu khoảng trắng (sau dấu hai chấm, trước dấu # hoặc sau dấu ngoặc kép)',
    'missing-dash': 'thiếu dấu gạch đầu dòng của danh sách',
    'bad-indent': 'thụt đầu dòng sai: các dòng cùng cấp phải thụt bằng nhau',
    tab: 'dùng tab để thụt đầu dòng; hãy dùng khoảng trắng',
    'colon-in-value': 'giá trị có dấu hai chấm mà không đặt trong ngoặc kép',
    'key-over-lines': 'một khóa trải qua nhiều dòng; có thể dòng trên thiếu dấu hai chấm hoặc thiếu ngoặc kép',
    'list-in-brackets': 'danh sách gạch đầu dòng nằm trong ngoặc [ ] hoặc { }',
    'bad-start': 'giá trị bắt đầu bằng một ký hiệu riêng của YAML (như @, `, %); hãy đặt trong ngoặc kép',
    'bad-escape': 'dấu \\ trong ngoặc kép đi với chữ không hợp lệ; viết \\\\ hoặc dùng nháy đơn',
    alias: 'dấu & hoặc * ở đầu một giá trị; hãy đặt giá trị trong ngoặc kép',
    tag: 'dấu ! ở đầu một giá trị; hãy đặt giá trị trong ngoặc kép',
    'bad-key': 'khóa quá dài hoặc không phải chữ',
    'document-mark': 'có dấu % hoặc --- của YAML ở chỗ không được phép',
    'too-deep': 'lồng nhau quá sâu',
    unexpected: 'có ký hiệu lạc chỗ (ngoặc, dấu phẩy, dấu > hoặc | thừa)',
    'not-keys': 'không phải các dòng “khóa: giá trị”',
    unreadable: 'sai cú pháp YAML',
    'topology-type': 'thiếu "type": "Topology"',
    'topology-arcs': 'arcs không phải danh sách các đường, mỗi đường ít nhất hai điểm số',
    'topology-transform': 'transform thiếu scale và translate, mỗi thứ hai số',
    'topology-provinces': 'thiếu objects.provinces (một GeometryCollection)',
    'topology-points': 'archipelagos hoặc islands không phải danh sách điểm (Point) có hai tọa độ',
    'topology-outline':
      'một hình trong provinces không phải Polygon hoặc MultiPolygon, hoặc nhắc tới đường không có trong arcs',
    'topology-id': 'một hình trong provinces không có mã đơn vị (id)',
  },
  /** How a kind of slip is mended, where that is more than what its code says. */
  slipFixes: {
    'open-quote': 'thêm dấu ngoặc đóng vào cuối giá trị ở dòng này',
    'open-bracket': 'thêm ngoặc đóng ] hoặc } vào cuối danh sách',
    'missing-comma': 'thêm dấu phẩy giữa hai mục',
    'missing-colon': 'thêm dấu hai chấm và một khoảng trắng sau khóa',
    'missing-space': 'thêm khoảng trắng ở chỗ này',
    'missing-dash': 'bắt đầu mục này bằng “- ”',
    'bad-indent': 'thụt dòng này thẳng với dòng cùng cấp ở trên',
    tab: 'xóa tab ở đầu dòng, thay bằng khoảng trắng cho thẳng với dòng cùng cấp ở trên',
    'colon-in-value': 'đặt cả giá trị trong ngoặc kép',
    'key-over-lines': 'xem lại dòng này và dòng trên: thêm dấu hai chấm sau khóa, hoặc đóng ngoặc kép',
    'list-in-brackets': 'bỏ dấu gạch đầu dòng và ngăn các mục bằng dấu phẩy, hoặc bỏ ngoặc',
    'bad-start': 'đặt giá trị trong ngoặc kép',
    alias: 'đặt giá trị trong ngoặc kép',
    tag: 'đặt giá trị trong ngoặc kép',
    unexpected: 'xóa ký hiệu thừa, hoặc đặt giá trị trong ngoặc kép',
    'not-keys': 'viết mỗi dòng thành “khóa: giá trị”',
  } as Readonly<Record<string, string>>,
};
