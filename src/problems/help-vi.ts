import type { ProblemCode } from './problem.ts';

/** The help entry of a problem code: when the problem occurs and how it is mended. It holds no values. */
export interface CodeHelp {
  readonly when: string;
  readonly mend: string;
}

const help = (when: string, mend: string): CodeHelp => ({ when, mend });

/** Every code's help in Vietnamese. Apart from the messages, which the checker in the browser loads and this it does not need. */
export const helpVi: Readonly<Record<ProblemCode, CodeHelp>> = {
  'not-utf-8': help(
    'Tệp được lưu bằng bảng mã cũ (Windows-1258, TCVN3, VNI) hoặc UTF-16.',
    'Lưu lại tệp với mã hóa UTF-8 không BOM.',
  ),
  'byte-order-mark': help('Excel và Notepad hay thêm BOM ở đầu tệp CSV.', 'Lưu lại với “UTF-8” không BOM.'),
  'line-ends': help('Tệp được lưu trên Windows hoặc máy Mac cũ.', 'Chuyển kiểu xuống dòng sang LF.'),
  'empty-file': help('Tệp không có chữ nào.', 'Thêm dòng tiêu đề, hoặc xóa tệp nếu không dùng.'),
  'missing-file': help(
    'Thiếu một tệp bắt buộc, hoặc một tệp mà dữ liệu khác nhắc tới.',
    'Tạo tệp với dòng tiêu đề đúng.',
  ),
  'not-one-row': help(
    'Một bảng chỉ có một dòng, như data/site.csv, có nhiều dòng hơn hoặc không có dòng nào.',
    'Giữ lại một dòng.',
  ),
  'unknown-file': help('Tệp nằm sai chỗ hoặc tên viết sai.', 'Đổi tên hoặc chuyển tệp về đúng chỗ.'),
  'edition-not-declared': help(
    'Có tệp quan sát nhưng editions.csv không nhắc tới kỳ đó.',
    'Thêm kỳ vào editions.csv hoặc đổi tên tệp.',
  ),
  'wrong-delimiter': help(
    'Excel tiếng Việt lưu CSV bằng dấu chấm phẩy hoặc tab.',
    'Xuất lại với dấu phẩy làm dấu phân cách.',
  ),
  'no-header': help('Tệp thiếu dòng tiêu đề.', 'Chép dòng tên cột từ data/README.md vào đầu tệp.'),
  'header-below': help(
    'Trên dòng tên cột còn tiêu đề bảng, dòng “sep=,” của Excel hoặc dòng trống.',
    'Xóa mọi dòng đứng trên dòng tên cột.',
  ),
  'repeated-header': help('Hai bảng được ghép vào nhau mà giữ cả hai dòng tên cột.', 'Xóa dòng tên cột ở giữa tệp.'),
  'row-in-quotes': help('Excel lưu lại một tệp mở sai cách, coi cả dòng là một ô.', 'Bỏ cặp ngoặc kép bao quanh dòng.'),
  'misspelt-column': help('Tên cột gần giống một cột đang thiếu.', 'Sửa tên cột theo gợi ý.'),
  'unknown-column': help('Tệp có cột mà mô hình không biết.', 'Đổi tên cột, hoặc chuyển nội dung vào cột note.'),
  'repeated-column': help('Hai cột cùng tên.', 'Giữ cột đúng, xóa cột kia.'),
  'missing-column': help('Dòng tiêu đề thiếu một cột bắt buộc.', 'Thêm cột; ô không có giá trị thì để trống.'),
  'nameless-column': help('Dòng tiêu đề có ô trống, thường do dấu phẩy thừa ở cuối.', 'Xóa cột thừa hoặc đặt tên.'),
  'unterminated-quote': help(
    'Một ô bắt đầu bằng " nhưng không kết thúc bằng ".',
    'Đóng dấu ngoặc kép, hoặc bỏ đi nếu ô không chứa dấu phẩy.',
  ),
  'stray-quote': help('Dấu " ở giữa ô làm các chương trình đọc khác nhau.', 'Bao ô trong "…" và viết "" thay cho ".'),
  'wrong-field-count': help(
    'Số ô của dòng khác số cột của tiêu đề.',
    'Đếm lại dấu phẩy; đặt ô có dấu phẩy trong ngoặc kép.',
  ),
  'comma-in-cell': help(
    'Số thập phân viết bằng dấu phẩy, hoặc tên có dấu phẩy mà không đặt trong ngoặc kép.',
    'Viết số bằng dấu chấm; đặt tên có dấu phẩy trong ngoặc kép.',
  ),
  'empty-row': help('Giữa hoặc cuối tệp có dòng trống.', 'Xóa dòng trống.'),
  'control-character': help(
    'Ký tự điều khiển lọt vào khi sao chép từ phần mềm khác.',
    'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.',
  ),
  'invisible-character': help(
    'Ký tự rộng bằng không hoặc dấu gạch nối mềm lọt vào khi sao chép từ trang mạng, PDF.',
    'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.',
  ),
  'no-break-space': help(
    'Khoảng trắng không ngắt hoặc khoảng trắng kiểu chữ lọt vào khi sao chép.',
    'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.',
  ),
  'full-width': help('Chữ gõ bằng bộ gõ tiếng Nhật, Trung.', 'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.'),
  'not-nfc': help('Chữ chép từ macOS hoặc PDF có dấu tách khỏi nguyên âm.', 'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.'),
  'outer-space': help('Khoảng trắng thừa ở đầu hoặc cuối ô.', 'Dùng bản sửa đề xuất, hoặc gõ lại ô đó.'),
  'lost-character': help('Tệp từng được lưu qua bảng mã không chứa chữ Việt.', 'Tra nguồn và gõ lại.'),
  'garbled-text': help(
    'Tệp từng được mở bằng sai bảng mã rồi lưu lại (“Há»™i nghá»‹”, “Héi nghÞ”, “H?i ngh?”), hoặc có chữ Kirin, chữ Hy Lạp trông giống chữ La-tinh.',
    'Dùng bản sửa đề xuất; chữ đã mất thì gõ lại theo nguồn.',
  ),
  'empty-cell': help('Một ô bắt buộc để trống.', 'Điền ô theo nguồn.'),
  'not-a-number': help(
    'Số viết bằng dấu phẩy, kèm %, chữ, khoảng trắng hay dấu ngăn hàng nghìn.',
    'Viết số bằng dấu chấm thập phân: 71.25.',
  ),
  'not-an-integer': help('Thứ hạng hoặc số đếm không phải số nguyên.', 'Viết số nguyên, không dấu chấm hay dấu phẩy.'),
  'ambiguous-number': help('Dấu chấm hoặc phẩy có thể là thập phân hay hàng nghìn.', 'Tra nguồn rồi viết rõ.'),
  placeholder: help('Ô ghi “-”, “N/A”, “không có”… thay vì để trống.', 'Để trống và ghi lý do ở status.'),
  'not-a-date': help('Ngày viết kiểu 17/4/2024 hoặc bằng chữ.', 'Viết 2024-04-17.'),
  'not-a-moment': help('Thời điểm công bố viết theo cách khác.', 'Viết 2024-04-17T09:00:00+07:00.'),
  'moment-without-offset': help('Thời điểm công bố không nói theo giờ nào.', 'Thêm +07:00 nếu là giờ Việt Nam.'),
  'foreign-offset': help(
    'Thời điểm ghi theo múi giờ khác Việt Nam, dễ lệch vài giờ.',
    'Viết theo giờ Việt Nam, với +07:00.',
  ),
  'impossible-date': help('Ngày như 2023-02-30 hoặc tháng 13.', 'Tra nguồn và sửa ngày.'),
  'day-missing': help('Cột này cần đúng ngày, không chỉ tháng hay năm.', 'Ghi đủ năm-tháng-ngày.'),
  'dates-reversed': help('Ngày kết thúc trước ngày bắt đầu.', 'Sửa một trong hai ngày.'),
  'not-a-period': help('Kỳ của chuỗi viết theo cách khác.', 'Viết 2023, 2023-10 hoặc 2023-01/2023-10.'),
  'not-a-year': help('Ô năm có chữ khác.', 'Ghi bốn chữ số.'),
  'not-a-choice': help('Ô phải lấy giá trị từ danh sách cố định.', 'Chọn một giá trị trong danh sách.'),
  'bad-id': help('Mã có khoảng trắng, dấu hay ký tự lạ.', 'Viết mã không dấu, nối bằng gạch ngang.'),
  'bad-slug': help('slug có dấu, chữ hoa hoặc khoảng trắng.', 'Dùng bản sửa đề xuất.'),
  'bad-url': help('Địa chỉ thiếu https:// hoặc có khoảng trắng.', 'Chép lại địa chỉ từ trình duyệt.'),
  'duplicate-key': help('Hai dòng cùng khóa.', 'Giữ một dòng; nếu hai nguồn khác nhau thì ghi vào conflicts.csv.'),
  'duplicate-slug': help('Hai đơn vị cùng bộ có một địa chỉ trang.', 'Đặt slug khác cho một trong hai.'),
  'unknown-unit': help(
    'Mã không thuộc bộ đơn vị của kỳ, mất số 0 ở đầu, hoặc ô ghi tên thay cho mã.',
    'Dùng mã trong units.csv đúng bộ đơn vị của kỳ.',
  ),
  'unit-name-mismatch': help('unit_name khác tên trong units.csv.', 'Viết tên như units.csv; nếu tên đúng thì sửa mã.'),
  'register-slip': help(
    'Một mã hoặc tên trong sổ đăng ký (units, sources, indicators) không nơi nào dùng, còn mọi nơi khác dùng một chữ gần giống.',
    'Sửa dòng trong sổ đăng ký; nếu sổ đúng thì sửa các nơi kia.',
  ),
  'register-gap': help(
    'Nhiều tệp nhắc tới một đơn vị mà data/units/units.csv không có, thường vì dòng ấy bị xóa.',
    'Trả lại dòng trong units.csv.',
  ),
  'unknown-indicator': help(
    'Tiêu chí chưa khai báo cho bộ tiêu chí của kỳ.',
    'Sửa mã theo indicators.csv, hoặc khai báo tiêu chí.',
  ),
  'unknown-source': help(
    'Ô nhắc tới nguồn mà data/sources.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/sources.csv.',
  ),
  'unknown-field': help(
    'Ô nhắc tới lĩnh vực mà data/fields.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/fields.csv.',
  ),
  'unknown-region': help(
    'Ô nhắc tới vùng mà data/units/regions.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/units/regions.csv.',
  ),
  'unknown-methodology': help(
    'Ô nhắc tới bộ tiêu chí mà methodologies.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong methodologies.csv.',
  ),
  'unknown-set': help(
    'Ô nhắc tới bộ đơn vị mà data/units/sets.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/units/sets.csv.',
  ),
  'unknown-kind': help(
    'Ô nhắc tới loại đơn vị mà data/units/kinds.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/units/kinds.csv.',
  ),
  'unknown-index': help(
    'Ô nhắc tới chỉ số mà data/indices/indices.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/indices/indices.csv.',
  ),
  'unknown-edition': help(
    'Ô nhắc tới kỳ mà editions.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong editions.csv.',
  ),
  'unknown-document': help(
    'Ô nhắc tới văn bản mà data/documents.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/documents.csv.',
  ),
  'unknown-session': help(
    'Ô nhắc tới phiên họp mà data/sessions.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/sessions.csv.',
  ),
  'unknown-series': help(
    'Ô nhắc tới chuỗi số liệu mà data/series/series.csv không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong data/series/series.csv.',
  ),
  'unknown-parent': help(
    'Ô nhắc tới tiêu chí mẹ mà indicators.csv của cùng bộ tiêu chí không có.',
    'Sửa mã theo gợi ý, hoặc khai báo trong indicators.csv của cùng bộ tiêu chí.',
  ),
  'unknown-observation': help(
    'Hình hoặc bản sửa nhắc tới quan sát không có.',
    'Sửa từng phần của mã cho khớp dữ liệu.',
  ),
  'unknown-period': help(
    'Số liệu trong tin gắn với một chuỗi mà period không có trong data/series/observations.csv.',
    'Ghi period như cột period của chuỗi.',
  ),
  'unit-kind-mismatch': help('Kỳ dùng bộ đơn vị khác loại với chỉ số.', 'Chọn bộ đơn vị đúng loại.'),
  'no-successor': help(
    'Đã có bộ đơn vị sau mà một đơn vị cũ không dẫn tới đâu.',
    'Thêm dòng vào successions.csv; đơn vị không đổi kế thừa chính nó.',
  ),
  'no-predecessor': help('Đơn vị mới không có tiền thân trong bộ trước.', 'Thêm dòng vào successions.csv.'),
  'succession-order': help('Dòng kế thừa đi ngược thời gian.', 'Đổi chỗ from và to.'),
  'succession-date': help('Ngày kế thừa khác ngày hiệu lực của bộ mới.', 'Sửa ngày ở một trong hai tệp.'),
  'tile-taken': help('Hai đơn vị cùng một ô trên bản đồ lưới.', 'Đổi col hoặc row.'),
  'parent-cycle': help('parent hoặc part_of tạo thành vòng.', 'Sửa một mắt xích của vòng.'),
  'no-root': help(
    'Thiếu tiêu chí total hoặc có nhiều tiêu chí không có parent.',
    'Mỗi bộ tiêu chí có đúng một total; tiêu chí khác có parent.',
  ),
  'maxima-do-not-add-up': help(
    'Điểm tối đa các phần trong một nhánh không cộng thành điểm tối đa của mẹ.',
    'Sửa điểm tối đa, hoặc tách nhánh bằng cột branch.',
  ),
  'max-mismatch': help('Điểm tối đa của total khác điểm tối đa của bộ tiêu chí.', 'Sửa một trong hai.'),
  'bad-bands': help('Cú pháp hoặc thứ tự ngưỡng nhóm sai.', 'Viết A>=90;B>=80;C>=70.'),
  'break-without-reason': help(
    'comparable_with_previous là no hoặc partly mà thiếu lý do.',
    'Điền break_reason_vi và break_reason_en.',
  ),
  'break-unmarked': help(
    'Bộ tiêu chí đổi mà vẫn ghi yes, hoặc bộ đơn vị đổi mà ghi yes hay partly.',
    'Đổi bộ đơn vị: ghi no. Đổi bộ tiêu chí: ghi no hoặc partly. Kèm lý do.',
  ),
  'edition-outside-methodology': help(
    'valid_editions của bộ tiêu chí không gồm kỳ này.',
    'Chọn bộ tiêu chí khác hoặc sửa valid_editions.',
  ),
  'too-many-units': help(
    'Số đơn vị xếp hạng lớn hơn số đơn vị được đánh giá hoặc số đơn vị của bộ.',
    'Tra nguồn và sửa.',
  ),
  'bad-editions': help(
    'valid_editions viết bằng chữ, bằng gạch dài, hoặc năm cuối đứng trước năm đầu.',
    'Viết 2022-2023, 2024 hoặc 2024-; nhiều khoảng cách nhau bằng ;.',
  ),
  'announced-too-late': help(
    'Ngày công bố muộn hơn kỳ đo quá ba năm, thường do gõ sai năm.',
    'Tra nguồn; nếu đúng thì không cần làm gì.',
  ),
  'ranked-too-few': help(
    'Nhiều thứ hạng trong bảng quan sát lớn hơn units_ranked của kỳ.',
    'Sửa units_ranked của kỳ trong editions.csv theo nguồn.',
  ),
  'announced-too-early': help('Ngày công bố trước năm mà kỳ đo.', 'Tra nguồn và sửa ngày.'),
  'value-out-of-scale': help(
    'Giá trị dưới 0 hoặc trên điểm tối đa.',
    'Tra nguồn và sửa; nếu nguồn in như vậy thì ghi status H.',
  ),
  'empty-without-reason': help(
    'Giá trị trống mà status là A, P hoặc U.',
    'Ghi L (chưa chép), O (không công bố), M (không thể có), Q (giữ kín) hoặc H (đang kiểm tra).',
  ),
  'value-despite-status': help(
    'Giá trị đứng cạnh status L, M, O hoặc Q.',
    'Đổi status thành A, P, U hoặc H, hoặc để trống giá trị.',
  ),
  'rank-despite-status': help('Có hạng đứng cạnh status M.', 'Xóa hạng, hoặc đổi status thành O hay L.'),
  'rank-out-of-range': help('Hạng nhỏ hơn 1 hoặc lớn hơn số đơn vị được xếp hạng.', 'Tra nguồn và sửa.'),
  'rank-status-missing': help('Có hạng mà không có rank_status.', 'Ghi A hoặc U.'),
  'rank-status-without-rank': help('rank_status đứng một mình.', 'Xóa rank_status hoặc điền hạng.'),
  'sum-mismatch': help(
    'Tổng khác tổng các phần quá mức làm tròn.',
    'Sửa theo nguồn; nếu nguồn tự mâu thuẫn thì giữ (H) hoặc ghi vào conflicts.csv.',
  ),
  'part-above-whole': help(
    'Một phần lớn hơn toàn thể mà nó thuộc về.',
    'Tra nguồn; nếu nguồn in sai thì giữ nguyên và ghi status H.',
  ),
  'rank-against-score': help(
    'Hạng công bố tốt hơn đi với điểm kém hơn.',
    'Tra nguồn; nếu nguồn in như vậy thì giữ (H).',
  ),
  'rank-impossible': help(
    'Số đơn vị hơn điểm hoặc kém điểm không cho phép hạng này.',
    'Tra nguồn và sửa hạng hoặc điểm.',
  ),
  'shared-rank': help('Hai đơn vị cùng hạng mà điểm khác nhau.', 'Tra nguồn và sửa.'),
  'rank-after-tie': help(
    'Sau các đơn vị đồng hạng, hạng tiếp theo không được bỏ qua.',
    'Tra nguồn; quy tắc là 1, 2, 2, 4.',
  ),
  'too-many-ranks': help('Số đơn vị có hạng lớn hơn units_ranked.', 'Sửa units_ranked hoặc bỏ hạng thừa.'),
  'scope-mismatch': help(
    'scope và scope_id của một số tổng hợp không đi với nhau: vùng ghi là cả nước, nhóm ghi là vùng.',
    'Sửa một trong hai: national đi với vn, region với mã vùng, group với tên nhóm.',
  ),
  'mean-mismatch': help('Số công bố khác số tính từ đủ các đơn vị.', 'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.'),
  'region-means-mismatch': help(
    'Trung bình vùng nhân số đơn vị không ra trung bình cả nước.',
    'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.',
  ),
  'group-counts': help('Số đơn vị các nhóm không cộng thành số xếp hạng.', 'Tra nguồn và sửa.'),
  'count-against-units': help(
    'Số đếm công bố trái với điểm của các đơn vị.',
    'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.',
  ),
  'count-out-of-range': help('Số đếm lớn hơn số đơn vị.', 'Tra nguồn và sửa.'),
  'movers-do-not-add-up': help(
    'Số đơn vị tăng và giảm không cộng thành số xếp hạng.',
    'Thêm count_unchanged nếu nguồn có; nếu không, ghi vào conflicts.csv.',
  ),
  'extreme-against-units': help(
    'Giá trị cao nhất hoặc thấp nhất công bố trái với điểm của một đơn vị.',
    'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.',
  ),
  'unusual-jump': help(
    'Thay đổi giữa hai kỳ so được lớn hơn mọi thay đổi từng có của chỉ số.',
    'Tra nguồn; nếu đúng thì không cần làm gì.',
  ),
  'percent-mismatch': help('Tỷ lệ khác tử số chia mẫu số.', 'Sửa theo nguồn.'),
  'zero-denominator': help('Mẫu số bằng 0.', 'Sửa mẫu số hoặc để trống.'),
  'conflict-choice': help(
    'Mâu thuẫn đã giải quyết mà chưa chọn giá trị, hoặc chọn giá trị không thuộc hai bên.',
    'resolved: chosen bằng value_a hoặc value_b; open: chosen để trống.',
  ),
  'conflict-against-data': help('Giá trị trong conflicts.csv khác giá trị đang dùng.', 'Sửa một trong hai nơi.'),
  'conflict-without-difference': help('Hai giá trị bằng nhau không phải mâu thuẫn.', 'Xóa dòng hoặc sửa giá trị.'),
  'revision-without-change': help('Bản sửa không đổi gì.', 'Xóa dòng hoặc sửa giá trị.'),
  'reason-untranslated': help('reason_vi và reason_en là cùng một câu.', 'Viết mỗi lý do bằng ngôn ngữ của cột.'),
  'revision-not-current': help('Giá trị new của bản sửa mới nhất khác dữ liệu.', 'Sửa một trong hai nơi.'),
  'unrecorded-change': help(
    'Một số đã công bố bị đổi mà data/revisions.csv không có dòng nào nói.',
    'Thêm dòng đính chính (số cũ, số mới, lý do bằng hai thứ tiếng, nguồn, ngày), hoặc trả lại số cũ.',
  ),
  'unrecorded-removal': help(
    'Một số đã công bố bị xóa mà data/revisions.csv không có dòng nào nói.',
    'Trả lại dòng, hoặc thêm dòng đính chính với cột new trống.',
  ),
  'revision-not-proven': help(
    'Cột old của một đính chính khác số mà bản đã công bố, hoặc đính chính trước, chứng minh.',
    'Ghi đúng số đã công bố.',
  ),
  'revision-swapped': help('Số cũ ghi vào new, số mới ghi vào old.', 'Đổi chỗ hai số.'),
  'revision-misplaced': help(
    'Đính chính ghi đúng hai số nhưng sai đơn vị, kỳ, tiêu chí hay measure.',
    'Sửa cột gọi tên số đã đổi, không sửa old.',
  ),
  'revision-before-release': help(
    'Ngày đính chính đứng trước ngày công bố số mà nó đính chính.',
    'Ghi ngày đính chính thật.',
  ),
  'revision-of-unreleased': help(
    'Đính chính một kỳ mà releases/ không có bản nào.',
    'Xóa dòng, hoặc ghi bản công bố trước.',
  ),
  'released-edition-gone': help(
    'Một kỳ, một chỉ số hay một tệp quan sát đã công bố bị xóa.',
    'Trả lại như cũ; rút từng số bằng data/revisions.csv.',
  ),
  'release-hash-form': help(
    'Mã SHA-256 trong releases.csv bị cắt ngắn, viết hoa hoặc gõ nhầm.',
    'Trả lại mã đủ 64 chữ số, viết thường.',
  ),
  'release-rows': help('Số dòng ghi trong releases.csv khác số dòng của bản đã công bố.', 'Ghi đúng số dòng của tệp.'),
  'release-altered': help(
    'Một tệp trong releases/ bị sửa sau khi công bố.',
    'Trả lại tệp cũ; không sửa tay tệp nào trong releases/.',
  ),
  'release-missing': help('Một bản đã ghi trong releases.csv mà thiếu tệp.', 'Trả lại tệp.'),
  'release-unlisted': help(
    'Có tệp trong releases/ mà releases.csv không ghi.',
    'Ghi bản công bố bằng npm run release, không chép tay.',
  ),
  'release-numbering': help('Số thứ tự các bản của một kỳ bị thiếu.', 'Trả lại dòng đã xóa.'),
  'replaces-itself': help(
    'Cột replaces của một văn bản ghi chính văn bản ấy.',
    'Ghi văn bản bị thay thế, hoặc để trống.',
  ),
  'done-without-evidence': help(
    'Nhiệm vụ có status done mà cột evidence trống: trang sẽ ghi “được nói là xong, chưa có bằng chứng”.',
    'Điền địa chỉ của bằng chứng, hoặc đổi status thành open.',
  ),
  'bad-comparator': help('Cột comparator viết theo cách khác.', 'Viết <=, >=, < hoặc > rồi tới số, hoặc mean.'),
  'source-too-old': help('Nguồn cũ hơn điều nó chứng minh.', 'Sửa published_on của nguồn, hoặc dẫn nguồn khác.'),
  'bad-json': help(
    'Tệp .topo.json không đọc được: bị cắt ngang, thiếu ngoặc, thừa dấu phẩy.',
    'Tạo lại tệp, hoặc lấy lại bản trước.',
  ),
  'bad-topology': help(
    'Tệp ranh giới là JSON nhưng không phải TopoJSON mà bản đồ đọc được.',
    'Tạo lại tệp theo data/README.md.',
  ),
  'unit-without-outline': help('Tệp ranh giới thiếu đơn vị của bộ.', 'Tạo lại tệp cho đủ đơn vị.'),
  'unknown-province': help(
    'Thư mục trong data/subprovincial không phải slug của một tỉnh.',
    'Đổi tên thư mục theo cột slug của units.csv.',
  ),
  'unknown-inner-unit': help(
    'Quan sát nhắc tới một sở, huyện hoặc xã chưa khai báo.',
    'Sửa mã theo gợi ý, hoặc khai báo đơn vị.',
  ),
  'level-mismatch': help('Cấp của một dòng khác cấp của đơn vị đó.', 'Ghi cấp như units.csv.'),
  'level-not-declared': help(
    'Bảng quan sát có một cấp mà editions.csv không khai báo: trang sẽ không hiện các dòng ấy.',
    'Thêm dòng vào editions.csv.',
  ),
  'no-districts': help('Một bảng cấp huyện đo sau năm 2025.', 'Sửa kỳ hoặc cấp.'),
  'no-front-matter': help('Tệp Markdown không bắt đầu bằng ---.', 'Thêm phần khai báo giữa hai dòng ---.'),
  'front-matter-late': help('Trên dòng --- mở đầu còn dòng trống.', 'Xóa dòng trống ở đầu tệp.'),
  'front-matter-mark': help(
    'Dòng --- mở đầu thừa khoảng trắng, hoặc trình soạn thảo đổi thành gạch dài.',
    'Viết đúng --- ở dòng đầu.',
  ),
  'open-front-matter': help('Phần khai báo không đóng.', 'Thêm dòng ---.'),
  'bad-yaml': help('YAML sai cú pháp.', 'Kiểm tra ngoặc, thụt dòng và dấu hai chấm.'),
  'repeated-key': help('Một khóa viết hai lần trong phần khai báo.', 'Giữ một khóa.'),
  'missing-twin': help('Bài chỉ có một thứ tiếng.', 'Thêm tệp còn thiếu.'),
  'folder-name': help('Tên thư mục tin thiếu ngày hoặc có dấu.', 'Đặt tên 2024-04-17-ten-bai.'),
  'missing-key': help('Phần khai báo thiếu khóa bắt buộc hoặc khóa để trống.', 'Thêm khóa.'),
  'comment-in-text': help(
    'Tiêu đề, tóm tắt hay nhãn có “ #” mà không đặt trong ngoặc kép: YAML coi phần sau là ghi chú.',
    'Đặt giá trị trong ngoặc kép.',
  ),
  'unknown-key': help('Khóa lạ hoặc viết sai.', 'Sửa tên khóa theo gợi ý.'),
  'wrong-type': help('Giá trị không phải chữ, số, danh sách hay ngày như cần.', 'Viết đúng kiểu giá trị.'),
  'event-without-year': help('Ngày sự kiện chỉ có ngày và tháng.', 'Ghi đủ năm.'),
  'event-not-in-folder': help('Ngày sự kiện khác ngày trong tên thư mục.', 'Sửa một trong hai.'),
  'figure-against-data': help('Số trong tin khác số trong dữ liệu mà nó gắn vào.', 'Sửa tin hoặc dữ liệu theo nguồn.'),
  'figure-context': help(
    'Số trong tin gắn với một quan sát mà period hoặc scope nói về kỳ hay đơn vị khác.',
    'Ghi period là kỳ, scope là danh sách:mã của quan sát; hoặc sửa observation.',
  ),
  'session-of-another-year': help(
    'Bài nhắc tới một phiên họp của năm khác.',
    'Sửa session hoặc event_on; nếu đúng là như vậy thì để nguyên.',
  ),
  'figure-status': help(
    'Status của số trong tin khác dữ liệu, ví dụ số đang giữ (H) mà tin không nói.',
    'Ghi status như dữ liệu.',
  ),
  'twins-differ': help('Dữ kiện trong hai thứ tiếng khác nhau.', 'Sửa bản sai theo nguồn.'),
  'number-not-in-twin': help(
    'Một số đếm có trong một thứ tiếng mà không có trong thứ tiếng kia.',
    'Sửa bản sai theo nguồn; nếu số ấy chỉ cần ở một bản, khai báo trong figures.',
  ),
  'twin-figures': help(
    'Hai thứ tiếng không cùng số lượng số liệu trong figures.',
    'Thêm hoặc bỏ cho hai bản có cùng các số, cùng thứ tự.',
  ),
  'repeated-paragraph': help('Một đoạn bị dán hai lần.', 'Xóa đoạn lặp.'),
  'system-word': help('Nhãn kỹ thuật như DetailController, undefined, lorem ipsum.', 'Xóa chữ đó.'),
  'word-slip': help(
    'Một từ gõ hai lần, hoặc chữ viết tắt lọt vào giữa từ: “Chỉ thị thị”, “cải CCHC”.',
    'Xóa từ thừa; nếu đúng là như vậy thì để nguyên.',
  ),
  'missing-marks': help('Bản tiếng Việt viết không dấu.', 'Thay bằng bản có dấu.'),
  'copied-text': help('Hai bài có cùng nội dung, kể cả khi một bản bỏ dấu.', 'Giữ một bài.'),
  'empty-text': help('Sau phần khai báo không có chữ nào.', 'Viết thân bài.'),
  'unsupported-figure': help(
    'Bài nêu một số mà không dữ liệu nào chứng minh.',
    'Khai báo số trong figures, hoặc sửa cho khớp dữ liệu.',
  ),
  'unsupported-count': help('Bài nêu một số đếm lớn mà không dữ liệu nào chứng minh.', 'Khai báo số trong figures.'),
  'decimal-mark': help(
    'Bài tiếng Việt viết 71.25, hoặc bài tiếng Anh viết 71,25.',
    'Tiếng Việt dùng dấu phẩy, tiếng Anh dùng dấu chấm.',
  ),
  'image-incomplete': help('Hình không có chữ thay thế, người giữ quyền hoặc giấy phép.', 'Điền đủ bốn khóa.'),
  'image-file': help(
    'Khóa file của image là địa chỉ mạng, đường dẫn, một số, hoặc tệp mà trang không hiện được (.heic, .tif).',
    'Chép hình vào thư mục của bài và ghi đúng tên tệp.',
  ),
  'image-missing': help(
    'Bài nhắc tới một tệp hình không nằm cạnh bài.',
    'Chép hình vào thư mục của bài, hoặc sửa tên tệp.',
  ),
  'image-in-text': help(
    'Thân bài có hình viết bằng Markdown hoặc HTML, nơi không ghi được người giữ quyền và giấy phép.',
    'Chuyển hình lên khóa image.',
  ),
  'image-not-allowed': help(
    'Ghi công kiểu “ảnh minh họa Internet”, “sưu tầm”.',
    'Chỉ dùng hình biết rõ tác giả và giấy phép.',
  ),
};
