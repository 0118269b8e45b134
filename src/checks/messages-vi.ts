/** Words of one problem code. `{name}` is filled in; `when` and `mend` are the help entry and hold no values. */
export interface CodeWords {
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
  readonly when: string;
  readonly mend: string;
}

const words = (message: string, expected: string, fix: string, when: string, mend: string): CodeWords => ({ message, expected, fix, when, mend });

const unknown = (what: string, where: string): CodeWords =>
  words(
    `${what} “{found}” chưa có trong ${where}`,
    `${what} đã khai báo trong ${where}`,
    `sửa mã cho đúng, hoặc thêm dòng này vào ${where} trước`,
    `Ô nhắc tới ${what} mà ${where} không có.`,
    `Sửa mã theo gợi ý, hoặc khai báo trong ${where}.`,
  );

const hidden = (message: string, expected: string, when: string): CodeWords =>
  words(message, expected, 'dán lại đoạn chữ này dưới dạng văn bản thuần', when, 'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.');

/** What problems are called in Vietnamese; the English catalogue has the same keys or does not compile. */
export const vi = {
  'not-utf-8': words('tệp không phải UTF-8 (byte {bytes}; có thể là {guess})', 'văn bản UTF-8, dạng NFC', 'mở bằng trình soạn thảo, chọn “Lưu với mã hóa UTF-8”', 'Tệp được lưu bằng bảng mã cũ (Windows-1258, TCVN3, VNI) hoặc UTF-16.', 'Lưu lại tệp với mã hóa UTF-8 không BOM.'),
  'byte-order-mark': words('đầu tệp có dấu BOM vô hình', 'tệp UTF-8 không BOM', 'lưu lại với “UTF-8” thay vì “UTF-8 có BOM”', 'Excel và Notepad hay thêm BOM ở đầu tệp CSV.', 'Lưu lại với “UTF-8” không BOM.'),
  'line-ends': words('{count} dòng kết thúc bằng CR hoặc CRLF', 'mọi dòng kết thúc bằng LF', 'trong trình soạn thảo chọn kiểu xuống dòng LF (Unix) rồi lưu lại', 'Tệp được lưu trên Windows hoặc máy Mac cũ.', 'Chuyển kiểu xuống dòng sang LF.'),
  'empty-file': words('tệp trống', 'ít nhất dòng tiêu đề', 'thêm dòng tiêu đề và dữ liệu, hoặc xóa tệp', 'Tệp không có chữ nào.', 'Thêm dòng tiêu đề, hoặc xóa tệp nếu không dùng.'),
  'missing-file': words('thiếu tệp {file}', 'tệp {file} với các cột: {columns}', 'tạo tệp này; data/README.md mô tả từng cột', 'Thiếu một tệp bắt buộc, hoặc một tệp mà dữ liệu khác nhắc tới.', 'Tạo tệp với dòng tiêu đề đúng.'),
  'unknown-file': words('không chương trình nào đọc tệp này', 'chỉ các tệp mô tả trong data/README.md', 'đổi tên, chuyển tới đúng thư mục, hoặc xóa', 'Tệp nằm sai chỗ hoặc tên viết sai.', 'Đổi tên hoặc chuyển tệp về đúng chỗ.'),
  'edition-not-declared': words('kỳ “{found}” chưa có dòng nào trong {file}', 'mỗi tệp quan sát có một dòng trong editions.csv', 'thêm kỳ này vào {file}, hoặc đổi tên tệp', 'Có tệp quan sát nhưng editions.csv không nhắc tới kỳ đó.', 'Thêm kỳ vào editions.csv hoặc đổi tên tệp.'),

  'wrong-delimiter': words('các cột cách nhau bằng “{delimiter}” chứ không phải dấu phẩy', 'dấu phẩy (,) giữa các cột', 'lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”', 'Excel tiếng Việt lưu CSV bằng dấu chấm phẩy hoặc tab.', 'Xuất lại với dấu phẩy làm dấu phân cách.'),
  'no-header': words('dòng đầu không phải tên cột', '{columns}', 'thêm dòng tên cột ở đầu tệp', 'Tệp thiếu dòng tiêu đề.', 'Chép dòng tên cột từ data/README.md vào đầu tệp.'),
  'misspelt-column': words('tên cột “{found}” viết sai', 'tên cột “{replacement}”', 'giữ nguyên các dòng bên dưới', 'Tên cột gần giống một cột đang thiếu.', 'Sửa tên cột theo gợi ý.'),
  'unknown-column': words('cột “{found}” không được đọc', 'chỉ những cột mô tả trong data/README.md', 'đổi tên hoặc xóa cột', 'Tệp có cột mà mô hình không biết.', 'Đổi tên cột, hoặc chuyển nội dung vào cột note.'),
  'repeated-column': words('cột “{column}” có hai lần (cột {first} và cột này)', 'mỗi tên cột một lần', 'xóa một trong hai cột', 'Hai cột cùng tên.', 'Giữ cột đúng, xóa cột kia.'),
  'missing-column': words('thiếu cột “{name}”', 'một cột tên “{name}”', 'thêm tên cột vào dòng tiêu đề và một ô vào mỗi dòng', 'Dòng tiêu đề thiếu một cột bắt buộc.', 'Thêm cột; ô không có giá trị thì để trống.'),
  'nameless-column': words('cột không có tên', 'mỗi cột có tên', 'đặt tên, hoặc xóa cột và dấu phẩy thừa', 'Dòng tiêu đề có ô trống, thường do dấu phẩy thừa ở cuối.', 'Xóa cột thừa hoặc đặt tên.'),
  'unterminated-quote': words('dấu ngoặc kép mở mà không đóng', 'mỗi dấu " mở có một dấu " đóng ở cuối ô', 'đóng ngoặc ở cuối ô, hoặc bỏ dấu ngoặc mở', 'Một ô bắt đầu bằng " nhưng không kết thúc bằng ".', 'Đóng dấu ngoặc kép, hoặc bỏ đi nếu ô không chứa dấu phẩy.'),
  'stray-quote': words('dấu ngoặc kép nằm giữa ô', 'ô có dấu " phải đặt trong ngoặc kép và viết "" cho mỗi dấu " bên trong', 'bao ô bằng dấu ngoặc kép và nhân đôi dấu bên trong', 'Dấu " ở giữa ô làm các chương trình đọc khác nhau.', 'Bao ô trong "…" và viết "" thay cho ".'),
  'wrong-field-count': words('dòng có {count} ô, tiêu đề có {expected} cột', 'đúng {expected} ô', 'thêm hoặc bớt dấu phẩy; ô có dấu phẩy phải đặt trong ngoặc kép', 'Số ô của dòng khác số cột của tiêu đề.', 'Đếm lại dấu phẩy; đặt ô có dấu phẩy trong ngoặc kép.'),
  'comma-in-cell': words('“{found}” bị tách thành hai ô vì dấu phẩy (dòng có {count} ô, cần {expected})', 'một ô: {joined}', 'gộp ô này với ô sau thành {joined}', 'Số thập phân viết bằng dấu phẩy, hoặc tên có dấu phẩy mà không đặt trong ngoặc kép.', 'Viết số bằng dấu chấm; đặt tên có dấu phẩy trong ngoặc kép.'),
  'empty-row': words('dòng trống', 'mỗi dòng một bản ghi', 'xóa dòng này', 'Giữa hoặc cuối tệp có dòng trống.', 'Xóa dòng trống.'),

  'control-character': hidden('ô có ký tự điều khiển hoặc tab: “{found}”', 'chỉ chữ, số và dấu thông thường', 'Ký tự điều khiển lọt vào khi sao chép từ phần mềm khác.'),
  'invisible-character': hidden('có ký tự vô hình: “{found}”', 'không có ký tự rộng bằng không', 'Ký tự rộng bằng không hoặc dấu gạch nối mềm lọt vào khi sao chép từ trang mạng, PDF.'),
  'no-break-space': hidden('có khoảng trắng lạ: “{found}”', 'khoảng trắng thường', 'Khoảng trắng không ngắt hoặc khoảng trắng kiểu chữ lọt vào khi sao chép.'),
  'full-width': hidden('có chữ số hoặc chữ kiểu toàn khổ: “{found}”', 'chữ số và chữ La-tinh thường', 'Chữ gõ bằng bộ gõ tiếng Nhật, Trung.'),
  'not-nfc': hidden('dấu tiếng Việt viết rời (NFD): “{found}”', 'chữ dựng sẵn (NFC)', 'Chữ chép từ macOS hoặc PDF có dấu tách khỏi nguyên âm.'),
  'outer-space': hidden('thừa khoảng trắng ở đầu hoặc cuối: “{found}”', 'ô không có khoảng trắng ở hai đầu', 'Khoảng trắng thừa ở đầu hoặc cuối ô.'),
  'lost-character': words('có ký tự đã mất (�): “{found}”', 'đủ chữ như nguồn', 'gõ lại chữ bị mất theo nguồn', 'Tệp từng được lưu qua bảng mã không chứa chữ Việt.', 'Tra nguồn và gõ lại.'),

  'empty-cell': words('ô “{column}” để trống', 'ô này bắt buộc', 'điền theo nguồn', 'Một ô bắt buộc để trống.', 'Điền ô theo nguồn.'),
  'not-a-number': words('“{found}” không phải là số', 'số thập phân dùng dấu chấm, không dấu ngăn hàng nghìn, không đơn vị', 'nếu nhà sản xuất không in giá trị thì để trống và ghi status O', 'Số viết bằng dấu phẩy, kèm %, chữ, khoảng trắng hay dấu ngăn hàng nghìn.', 'Viết số bằng dấu chấm thập phân: 71.25.'),
  'not-an-integer': words('“{found}” không phải số nguyên', 'số nguyên, không dấu ngăn hàng nghìn', 'viết số nguyên như 1025', 'Thứ hạng hoặc số đếm không phải số nguyên.', 'Viết số nguyên, không dấu chấm hay dấu phẩy.'),
  'ambiguous-number': words('“{found}” có thể đọc theo nhiều cách: {readings}', 'số thập phân dùng dấu chấm, không dấu ngăn hàng nghìn', 'chọn cách đọc đúng theo nguồn', 'Dấu chấm hoặc phẩy có thể là thập phân hay hàng nghìn.', 'Tra nguồn rồi viết rõ.'),
  placeholder: words('“{found}” được viết thay cho ô trống', 'ô trống, và status nói lý do', 'để ô trống và ghi status L, O, M, Q hoặc H', 'Ô ghi “-”, “N/A”, “không có”… thay vì để trống.', 'Để trống và ghi lý do ở status.'),
  'not-a-date': words('“{found}” không phải ngày theo ISO', 'năm-tháng-ngày như 2024-04-17, hoặc 2024-04, 2024', 'viết năm trước, đủ hai chữ số cho tháng và ngày', 'Ngày viết kiểu 17/4/2024 hoặc bằng chữ.', 'Viết 2024-04-17.'),
  'impossible-date': words('ngày “{found}” không có trong lịch', 'một ngày có thật từ 1900 tới 2100', 'tra lại ngày ở nguồn', 'Ngày như 2023-02-30 hoặc tháng 13.', 'Tra nguồn và sửa ngày.'),
  'day-missing': words('“{found}” thiếu ngày', 'đủ năm-tháng-ngày', 'tra nguồn để ghi đủ ngày', 'Cột này cần đúng ngày, không chỉ tháng hay năm.', 'Ghi đủ năm-tháng-ngày.'),
  'dates-reversed': words('{to} đứng trước {from}', 'ngày đầu không sau ngày cuối', 'đổi chỗ hoặc sửa một trong hai ngày', 'Ngày kết thúc trước ngày bắt đầu.', 'Sửa một trong hai ngày.'),
  'not-a-period': words('“{found}” không phải kỳ', 'năm, tháng, ngày, hoặc khoảng như 2023-01/2023-10', 'viết khoảng bằng dấu / giữa hai ngày ISO', 'Kỳ của chuỗi viết theo cách khác.', 'Viết 2023, 2023-10 hoặc 2023-01/2023-10.'),
  'not-a-year': words('“{found}” không phải năm', 'bốn chữ số như 2023', 'ghi năm mà chỉ số đo', 'Ô năm có chữ khác.', 'Ghi bốn chữ số.'),
  'not-a-choice': words('“{found}” không phải giá trị của cột {column}', 'một trong: {choices}', 'chọn một giá trị trong danh sách', 'Ô phải lấy giá trị từ danh sách cố định.', 'Chọn một giá trị trong danh sách.'),
  'bad-id': words('mã “{found}” có ký tự không dùng được', 'chữ không dấu, số, dấu - _ .', 'viết không dấu, nối bằng gạch ngang', 'Mã có khoảng trắng, dấu hay ký tự lạ.', 'Viết mã không dấu, nối bằng gạch ngang.'),
  'bad-slug': words('“{found}” không làm địa chỉ trang được', 'chữ thường không dấu, số, gạch ngang', 'viết không dấu, nối bằng gạch ngang', 'slug có dấu, chữ hoa hoặc khoảng trắng.', 'Dùng bản sửa đề xuất.'),
  'bad-url': words('“{found}” không phải địa chỉ trang', 'địa chỉ bắt đầu bằng http:// hoặc https://', 'chép lại địa chỉ từ trình duyệt, hoặc để trống', 'Địa chỉ thiếu https:// hoặc có khoảng trắng.', 'Chép lại địa chỉ từ trình duyệt.'),

  'duplicate-key': words('trùng với dòng {first}: {keys}', 'mỗi tổ hợp {columns} một dòng', 'xóa dòng thừa hoặc sửa mã', 'Hai dòng cùng khóa.', 'Giữ một dòng; nếu hai nguồn khác nhau thì ghi vào conflicts.csv.'),
  'duplicate-slug': words('slug “{found}” đã dùng ở dòng {first} trong cùng bộ đơn vị', 'mỗi đơn vị một slug', 'đặt slug khác cho một trong hai', 'Hai đơn vị cùng bộ có một địa chỉ trang.', 'Đặt slug khác cho một trong hai.'),

  'unknown-unit': words('mã đơn vị “{found}” không có trong bộ {set}{where}', 'mã của một đơn vị thuộc bộ {set}', 'sửa mã theo data/units/units.csv', 'Mã không thuộc bộ đơn vị của kỳ, mất số 0 ở đầu, hoặc ô ghi tên thay cho mã.', 'Dùng mã trong units.csv đúng bộ đơn vị của kỳ.'),
  'unit-name-mismatch': words('tên “{found}” không phải tên của mã {code} trong bộ {set}{where}', '“{name}”', 'nếu tên mới đúng thì sửa mã ở cột unit', 'unit_name khác tên trong units.csv.', 'Viết tên như units.csv; nếu tên đúng thì sửa mã.'),
  'unknown-indicator': words('tiêu chí “{found}” không có trong bộ tiêu chí {methodology}{where}', 'mã tiêu chí thuộc {methodology}', 'sửa mã, hoặc khai báo tiêu chí trong indicators.csv', 'Tiêu chí chưa khai báo cho bộ tiêu chí của kỳ.', 'Sửa mã theo indicators.csv, hoặc khai báo tiêu chí.'),
  'unknown-source': unknown('nguồn', 'data/sources.csv'),
  'unknown-field': unknown('lĩnh vực', 'data/fields.csv'),
  'unknown-region': unknown('vùng', 'data/units/regions.csv'),
  'unknown-methodology': unknown('bộ tiêu chí', 'methodologies.csv'),
  'unknown-set': unknown('bộ đơn vị', 'data/units/sets.csv'),
  'unknown-index': unknown('chỉ số', 'data/indices/indices.csv'),
  'unknown-edition': unknown('kỳ', 'editions.csv'),
  'unknown-document': unknown('văn bản', 'data/documents.csv'),
  'unknown-session': unknown('phiên họp', 'data/sessions.csv'),
  'unknown-series': unknown('chuỗi số liệu', 'data/series/series.csv'),
  'unknown-parent': unknown('tiêu chí mẹ', 'indicators.csv của cùng bộ tiêu chí'),
  'unknown-observation': words('không có quan sát “{found}”', 'chỉ số/kỳ/đơn vị/tiêu chí có trong data/indices', 'sửa mã cho khớp một dòng quan sát', 'Hình hoặc bản sửa nhắc tới quan sát không có.', 'Sửa từng phần của mã cho khớp dữ liệu.'),

  'unit-kind-mismatch': words('bộ đơn vị “{found}” là {kind}, chỉ số này đo {expectedKind}', 'bộ đơn vị loại {expectedKind}', 'chọn bộ đơn vị khác', 'Kỳ dùng bộ đơn vị khác loại với chỉ số.', 'Chọn bộ đơn vị đúng loại.'),
  'no-successor': words('đơn vị {unit} của bộ {set} không có đơn vị kế thừa', 'mỗi đơn vị cũ có ít nhất một dòng trong successions.csv', 'thêm dòng kế thừa', 'Đã có bộ đơn vị sau mà một đơn vị cũ không dẫn tới đâu.', 'Thêm dòng vào successions.csv; đơn vị không đổi kế thừa chính nó.'),
  'no-predecessor': words('đơn vị {unit} của bộ {set} không có đơn vị tiền thân', 'mỗi đơn vị mới có ít nhất một dòng trong successions.csv', 'thêm dòng kế thừa', 'Đơn vị mới không có tiền thân trong bộ trước.', 'Thêm dòng vào successions.csv.'),
  'succession-order': words('kế thừa đi từ bộ {from} sang bộ {to}, ngược thời gian hoặc khác loại', 'từ bộ cũ sang bộ mới cùng loại', 'đổi chỗ hai bộ', 'Dòng kế thừa đi ngược thời gian.', 'Đổi chỗ from và to.'),
  'succession-date': words('ngày {found} khác ngày bộ {to} có hiệu lực ({expectedDate})', '{expectedDate}', 'kiểm tra văn bản pháp lý', 'Ngày kế thừa khác ngày hiệu lực của bộ mới.', 'Sửa ngày ở một trong hai tệp.'),
  'tile-taken': words('ô lưới ({col}, {row}) đã dùng ở dòng {first}', 'mỗi ô lưới một đơn vị', 'chọn ô khác', 'Hai đơn vị cùng một ô trên bản đồ lưới.', 'Đổi col hoặc row.'),

  'parent-cycle': words('“{found}” là một phần của chính nó: {cycle}', 'cây không có vòng', 'sửa cột mẹ của một mắt xích', 'parent hoặc part_of tạo thành vòng.', 'Sửa một mắt xích của vòng.'),
  'no-root': words('bộ tiêu chí {methodology} có {count} gốc, cần đúng một gốc “total”', 'đúng một tiêu chí không có parent, mã là total', 'thêm total, hoặc đặt parent cho các tiêu chí khác', 'Thiếu tiêu chí total hoặc có nhiều tiêu chí không có parent.', 'Mỗi bộ tiêu chí có đúng một total; tiêu chí khác có parent.'),
  'maxima-do-not-add-up': words('điểm tối đa các phần của “{parent}” cộng thành {sum}, tối đa của nó là {max}', 'tổng điểm tối đa các phần bằng {max}', 'tra lại điểm tối đa ở nguồn', 'Điểm tối đa các phần trong một nhánh không cộng thành điểm tối đa của mẹ.', 'Sửa điểm tối đa, hoặc tách nhánh bằng cột branch.'),
  'max-mismatch': words('tối đa của total là {found}, của bộ tiêu chí là {max}', '{max}', 'sửa ở indicators.csv hoặc methodologies.csv', 'Điểm tối đa của total khác điểm tối đa của bộ tiêu chí.', 'Sửa một trong hai.'),
  'bad-bands': words('ngưỡng nhóm “{found}” không đọc được', 'như A>=90;B>=80;C>=70, từ cao xuống thấp, trong thang điểm', 'viết tên nhóm, >=, ngưỡng; cách nhau bằng ;', 'Cú pháp hoặc thứ tự ngưỡng nhóm sai.', 'Viết A>=90;B>=80;C>=70.'),
  'break-without-reason': words('không so được với kỳ trước nhưng không nói vì sao', 'lý do bằng tiếng Việt và tiếng Anh', 'điền cột {column}', 'comparable_with_previous là no hoặc partly mà thiếu lý do.', 'Điền break_reason_vi và break_reason_en.'),
  'break-unmarked': words('{what} đổi so với kỳ {previous} nhưng ghi là so được hoàn toàn', '{allowed}', 'ghi no hoặc partly và nêu lý do', 'Bộ tiêu chí hoặc bộ đơn vị đổi mà vẫn ghi yes.', 'Ghi no (hoặc partly) kèm lý do.'),
  'edition-outside-methodology': words('kỳ {edition} nằm ngoài các kỳ của bộ tiêu chí {found} ({valid})', 'bộ tiêu chí có hiệu lực cho kỳ {edition}', 'chọn bộ tiêu chí khác, hoặc sửa valid_editions', 'valid_editions của bộ tiêu chí không gồm kỳ này.', 'Chọn bộ tiêu chí khác hoặc sửa valid_editions.'),
  'too-many-units': words('{found} đơn vị, nhiều hơn {limit} ({of})', 'không quá {limit}', 'tra lại số đơn vị ở nguồn', 'Số đơn vị xếp hạng lớn hơn số đơn vị được đánh giá hoặc số đơn vị của bộ.', 'Tra nguồn và sửa.'),
  'announced-too-early': words('công bố {found}, trước khi năm {edition} bắt đầu', 'ngày trong hoặc sau năm {edition}', 'tra lại ngày công bố', 'Ngày công bố trước năm mà kỳ đo.', 'Tra nguồn và sửa ngày.'),

  'value-out-of-scale': words('giá trị {found} ngoài thang {min}–{max} ({indicator})', 'từ {min} tới {max}', 'tra lại nguồn; có thể lệch dấu thập phân', 'Giá trị dưới 0 hoặc trên điểm tối đa.', 'Tra nguồn và sửa; nếu nguồn in như vậy thì ghi status H.'),
  'empty-without-reason': words('không có giá trị, status “{status}” không nói vì sao', 'status L, O, M, Q hoặc H khi giá trị trống', 'điền giá trị, hoặc đổi status', 'Giá trị trống mà status là A, P hoặc U.', 'Ghi L (chưa chép), O (không công bố), M (không thể có), Q (giữ kín) hoặc H (đang kiểm tra).'),
  'value-despite-status': words('có giá trị {found} nhưng status “{status}” nói là không có', 'giá trị trống khi status là L, M, O hoặc Q', 'xóa giá trị, hoặc đổi status', 'Giá trị đứng cạnh status L, M, O hoặc Q.', 'Đổi status thành A, P, U hoặc H, hoặc để trống giá trị.'),
  'rank-out-of-range': words('hạng {found} ngoài khoảng 1–{max}', 'từ 1 tới {max}', 'tra lại hạng ở nguồn', 'Hạng nhỏ hơn 1 hoặc lớn hơn số đơn vị được xếp hạng.', 'Tra nguồn và sửa.'),
  'rank-status-missing': words('có hạng {rank} nhưng rank_status trống', 'A hoặc U', 'ghi A nếu nguồn in hạng, U nếu hạng suy ra', 'Có hạng mà không có rank_status.', 'Ghi A hoặc U.'),
  'rank-status-without-rank': words('rank_status là {found} nhưng không có hạng', 'rank_status trống khi không có hạng', 'xóa rank_status, hoặc điền hạng', 'rank_status đứng một mình.', 'Xóa rank_status hoặc điền hạng.'),

  'sum-mismatch': words('{parent} của {unit} là {whole} nhưng các phần cộng thành {sum} (lệch {difference}): {parts}', 'tổng các phần bằng {whole}, sai không quá {tolerance}', 'tra lại nguồn; nếu nguồn in như vậy thì ghi vào conflicts.csv hoặc giữ giá trị bằng status H', 'Tổng khác tổng các phần quá mức làm tròn.', 'Sửa theo nguồn; nếu nguồn tự mâu thuẫn thì giữ (H) hoặc ghi vào conflicts.csv.'),
  'part-above-whole': words('{part} là {partValue}, lớn hơn {whole} là {wholeValue}', 'phần không lớn hơn toàn thể', 'tra lại nguồn; nếu nguồn in như vậy thì ghi status H, không tự sửa', 'Một phần lớn hơn toàn thể mà nó thuộc về.', 'Tra nguồn; nếu nguồn in sai thì giữ nguyên và ghi status H.'),
  'rank-against-score': words('{unit} hạng {rank} với {value}, nhưng {other} hạng {otherRank} với {otherValue}', 'hạng tốt hơn có điểm không kém hơn', 'tra lại hạng và điểm; nếu nguồn in như vậy thì ghi status H', 'Hạng công bố tốt hơn đi với điểm kém hơn.', 'Tra nguồn; nếu nguồn in như vậy thì giữ (H).'),
  'rank-impossible': words('{unit} không thể hạng {rank}: theo điểm phải từ {from} tới {to}', 'hạng từ {from} tới {to}', 'tra lại hạng và điểm', 'Số đơn vị hơn điểm hoặc kém điểm không cho phép hạng này.', 'Tra nguồn và sửa hạng hoặc điểm.'),
  'shared-rank': words('{unit} và {other} cùng hạng {rank} nhưng khác điểm ({value} và {otherValue})', 'cùng hạng khi cùng điểm', 'tra lại hạng ở nguồn', 'Hai đơn vị cùng hạng mà điểm khác nhau.', 'Tra nguồn và sửa.'),
  'rank-after-tie': words('{unit} hạng {rank}, nhưng {count} đơn vị đã cùng hạng {tied}', 'sau {count} đơn vị đồng hạng {tied}, hạng tiếp theo là {next}', 'tra lại quy tắc đồng hạng của nhà sản xuất', 'Sau các đơn vị đồng hạng, hạng tiếp theo không được bỏ qua.', 'Tra nguồn; quy tắc là 1, 2, 2, 4.'),
  'too-many-ranks': words('{count} đơn vị có hạng, kỳ này chỉ xếp hạng {max}', 'không quá {max} đơn vị có hạng', 'sửa units_ranked hoặc bỏ hạng thừa', 'Số đơn vị có hạng lớn hơn units_ranked.', 'Sửa units_ranked hoặc bỏ hạng thừa.'),
  'mean-mismatch': words('{statistic} công bố {found}, tính từ {count} đơn vị là {computed}', '{computed}, sai không quá {tolerance}', 'tra lại số công bố; nếu nguồn in như vậy thì ghi vào conflicts.csv', 'Số công bố khác số tính từ đủ các đơn vị.', 'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.'),
  'region-means-mismatch': words('trung bình các vùng theo số đơn vị là {computed}, trung bình cả nước công bố {found}', '{computed}, sai không quá {tolerance}', 'tra lại trung bình vùng và cả nước; nếu nguồn in như vậy thì ghi vào conflicts.csv', 'Trung bình vùng nhân số đơn vị không ra trung bình cả nước.', 'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.'),
  'group-counts': words('các nhóm cộng thành {sum} đơn vị, kỳ này xếp hạng {max}', 'tổng {max} đơn vị', 'tra lại số đơn vị từng nhóm', 'Số đơn vị các nhóm không cộng thành số xếp hạng.', 'Tra nguồn và sửa.'),
  'count-against-units': words('công bố {found} đơn vị ({what}), điểm ở đây cho {computed}', '{computed}', 'tra lại số đếm, ngưỡng nhóm và điểm', 'Số đếm công bố trái với điểm của các đơn vị.', 'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.'),
  'count-out-of-range': words('{statistic} là {found}, nhiều hơn {max} đơn vị được xếp hạng', 'không quá {max}', 'tra lại số đếm', 'Số đếm lớn hơn số đơn vị.', 'Tra nguồn và sửa.'),
  'movers-do-not-add-up': words('{up} tăng và {down} giảm là {sum} trên {max} đơn vị', 'tổng bằng {max} (kể cả không đổi)', 'tra lại; nếu nguồn in như vậy thì ghi vào conflicts.csv', 'Số đơn vị tăng và giảm không cộng thành số xếp hạng.', 'Thêm count_unchanged nếu nguồn có; nếu không, ghi vào conflicts.csv.'),
  'extreme-against-units': words('{statistic} công bố {found}, nhưng {unit} có {value}', '{expectedText}', 'tra lại số công bố và điểm của đơn vị', 'Giá trị cao nhất hoặc thấp nhất công bố trái với điểm của một đơn vị.', 'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.'),
  'unusual-jump': words('{unit}, {indicator}: {from} ({previous}) → {to} ({edition}), thay đổi {change}; lớn nhất từng có là {largest}', 'thay đổi không quá {largest}', 'kiểm tra dấu thập phân và thứ tự chữ số', 'Thay đổi giữa hai kỳ so được lớn hơn mọi thay đổi từng có của chỉ số.', 'Tra nguồn; nếu đúng thì không cần làm gì.'),

  'percent-mismatch': words('ghi {found}% nhưng {numerator}/{denominator} là {computed}%', '{computed}', 'tra lại tử số, mẫu số và tỷ lệ', 'Tỷ lệ khác tử số chia mẫu số.', 'Sửa theo nguồn.'),
  'zero-denominator': words('mẫu số là 0', 'mẫu số lớn hơn 0', 'tra lại mẫu số', 'Mẫu số bằng 0.', 'Sửa mẫu số hoặc để trống.'),

  'conflict-choice': words('trạng thái “{state}” nhưng ô chosen là “{found}”', '{expectedText}', 'điền chosen bằng value_a hoặc value_b, hoặc đổi state', 'Mâu thuẫn đã giải quyết mà chưa chọn giá trị, hoặc chọn giá trị không thuộc hai bên.', 'resolved: chosen bằng value_a hoặc value_b; open: chosen để trống.'),
  'conflict-against-data': words('dữ liệu ghi {value} ({at}), mâu thuẫn này nói {found}', 'giá trị trong dữ liệu là một bên của mâu thuẫn (bên đã chọn nếu đã giải quyết)', 'sửa conflicts.csv hoặc quan sát', 'Giá trị trong conflicts.csv khác giá trị đang dùng.', 'Sửa một trong hai nơi.'),
  'conflict-without-difference': words('hai bên cùng ghi {found}', 'hai giá trị khác nhau', 'xóa dòng này, hoặc sửa một giá trị', 'Hai giá trị bằng nhau không phải mâu thuẫn.', 'Xóa dòng hoặc sửa giá trị.'),
  'revision-without-change': words('old và new cùng là “{found}”', 'hai giá trị khác nhau', 'xóa dòng này, hoặc sửa một giá trị', 'Bản sửa không đổi gì.', 'Xóa dòng hoặc sửa giá trị.'),
  'revision-not-current': words('new là {found} nhưng dữ liệu ghi {value} ({at})', '{value}', 'sửa quan sát hoặc dòng sửa đổi', 'Giá trị new của bản sửa mới nhất khác dữ liệu.', 'Sửa một trong hai nơi.'),
  'bad-comparator': words('“{found}” không phải mục tiêu đọc được', '<=3, >=90, hoặc mean', 'viết dấu so sánh rồi tới số', 'Cột comparator viết theo cách khác.', 'Viết <=, >=, < hoặc > rồi tới số, hoặc mean.'),
  'source-too-old': words('nguồn “{found}” công bố {published}, trước {proves}', 'nguồn công bố sau {proves}', 'kiểm tra lại ngày của nguồn hoặc chọn nguồn khác', 'Nguồn cũ hơn điều nó chứng minh.', 'Sửa published_on của nguồn, hoặc dẫn nguồn khác.'),

  'no-front-matter': words('tin thiếu phần khai báo ở đầu', 'dòng đầu là ---, rồi các khóa, rồi ---', 'chép phần đầu từ một tin khác', 'Tệp Markdown không bắt đầu bằng ---.', 'Thêm phần khai báo giữa hai dòng ---.'),
  'open-front-matter': words('phần khai báo không có dòng --- kết thúc', 'một dòng chỉ có --- sau các khóa', 'thêm dòng --- trước thân bài', 'Phần khai báo không đóng.', 'Thêm dòng ---.'),
  'bad-yaml': words('phần khai báo không đọc được: {reason}', 'khóa: giá trị, thụt đầu dòng bằng khoảng trắng', 'đặt chữ có dấu hai chấm trong ngoặc kép; không dùng tab', 'YAML sai cú pháp.', 'Kiểm tra ngoặc, thụt dòng và dấu hai chấm.'),
  'repeated-key': words('khóa này đã có ở trên', 'mỗi khóa một lần', 'xóa một trong hai', 'Một khóa viết hai lần trong phần khai báo.', 'Giữ một khóa.'),
  'missing-twin': words('thiếu bản {lang}: {file}', 'mỗi bài có cả vi và en', 'viết bản {lang} trong cùng thư mục', 'Bài chỉ có một thứ tiếng.', 'Thêm tệp còn thiếu.'),
  'folder-name': words('tên thư mục “{found}” không theo mẫu', 'yyyy-mm-dd-ten-bai hoặc yyyy-mm-ten-bai', 'đổi tên thư mục', 'Tên thư mục tin thiếu ngày hoặc có dấu.', 'Đặt tên 2024-04-17-ten-bai.'),
  'missing-key': words('thiếu “{name}”', 'khóa {name}', 'thêm {name}: …', 'Phần khai báo thiếu khóa bắt buộc hoặc khóa để trống.', 'Thêm khóa.'),
  'unknown-key': words('khóa “{found}” không được đọc', 'một trong: {choices}', 'sửa tên khóa hoặc xóa', 'Khóa lạ hoặc viết sai.', 'Sửa tên khóa theo gợi ý.'),
  'wrong-type': words('“{name}” không đúng kiểu', '{expectedText}', 'xem một tin khác làm mẫu', 'Giá trị không phải chữ, số, danh sách hay ngày như cần.', 'Viết đúng kiểu giá trị.'),
  'event-without-year': words('ngày “{found}” không có năm', 'ngày có năm: 2024-04-17, 2024-04', 'tra năm ở nguồn rồi viết năm-tháng-ngày', 'Ngày sự kiện chỉ có ngày và tháng.', 'Ghi đủ năm.'),
  'event-not-in-folder': words('sự kiện {found} nhưng thư mục ghi {folder}', 'cùng ngày với tên thư mục', 'đổi tên thư mục hoặc sửa ngày', 'Ngày sự kiện khác ngày trong tên thư mục.', 'Sửa một trong hai.'),
  'figure-against-data': words('hình “{label}” ghi {found}, dữ liệu ghi {value} ({at})', '{value}', 'sửa tin hoặc dữ liệu, theo nguồn', 'Số trong tin khác số trong dữ liệu mà nó gắn vào.', 'Sửa tin hoặc dữ liệu theo nguồn.'),
  'figure-status': words('hình “{label}” có status {found}, dữ liệu ghi {status} ({at})', 'status {status}', 'ghi cùng status với dữ liệu', 'Status của hình trong tin khác dữ liệu, ví dụ số đang giữ (H) mà tin không nói.', 'Ghi status như dữ liệu.'),
  'twins-differ': words('“{name}” khác bản {lang} ({other})', '{other}', 'làm cho hai bản giống nhau', 'Dữ kiện trong hai thứ tiếng khác nhau.', 'Sửa bản sai theo nguồn.'),
  'repeated-paragraph': words('đoạn này lặp lại đoạn ở dòng {first}', 'mỗi đoạn một lần', 'xóa đoạn lặp', 'Một đoạn bị dán hai lần.', 'Xóa đoạn lặp.'),
  'system-word': words('chữ của phần mềm lọt vào bài: “{found}”', 'chỉ lời viết cho người đọc', 'xóa hoặc thay bằng chữ đúng', 'Nhãn kỹ thuật như DetailController, undefined, lorem ipsum.', 'Xóa chữ đó.'),
  'missing-marks': words('bài tiếng Việt gần như không có dấu', 'tiếng Việt có dấu', 'gõ lại có dấu', 'Bản tiếng Việt viết không dấu.', 'Thay bằng bản có dấu.'),
  'copied-text': words('thân bài giống bài {other}', 'mỗi bài viết riêng', 'xóa một trong hai', 'Hai bài có cùng nội dung, kể cả khi một bản bỏ dấu.', 'Giữ một bài.'),
  'empty-text': words('bài không có nội dung', 'ít nhất một đoạn', 'viết thân bài', 'Sau phần khai báo không có chữ nào.', 'Viết thân bài.'),
  'unsupported-figure': words('số “{found}” không có trong dữ liệu hay trong figures của bài', 'mọi số thập phân và tỷ lệ có trong figures hoặc dữ liệu', 'thêm vào figures kèm nguồn, hoặc sửa số', 'Bài nêu một số mà không dữ liệu nào chứng minh.', 'Khai báo số trong figures, hoặc sửa cho khớp dữ liệu.'),
  'unsupported-count': words('số “{found}” không có trong dữ liệu hay trong figures của bài', 'số lớn có trong figures hoặc dữ liệu', 'thêm vào figures, hoặc kiểm tra lại', 'Bài nêu một số đếm lớn mà không dữ liệu nào chứng minh.', 'Khai báo số trong figures.'),
  'decimal-mark': words('“{found}” dùng dấu thập phân của ngôn ngữ kia', '{expectedText}', 'dùng dấu đúng của ngôn ngữ', 'Bài tiếng Việt viết 71.25, hoặc bài tiếng Anh viết 71,25.', 'Tiếng Việt dùng dấu phẩy, tiếng Anh dùng dấu chấm.'),
  'image-incomplete': words('hình thiếu {name}', 'file, alt, credit, licence', 'điền {name}', 'Hình không có chữ thay thế, người giữ quyền hoặc giấy phép.', 'Điền đủ bốn khóa.'),
  'image-not-allowed': words('“{found}” không phải nguồn hình', 'tên người hoặc cơ quan giữ quyền, và giấy phép rõ ràng', 'tìm người giữ quyền, hoặc bỏ hình', 'Ghi công kiểu “ảnh minh họa Internet”, “sưu tầm”.', 'Chỉ dùng hình biết rõ tác giả và giấy phép.'),
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
};
