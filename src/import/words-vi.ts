/** What the import says in Vietnamese; the English catalogue has the same keys or does not compile. `{name}` is filled in. */
export const vi = {
  /** Why the file or the place cannot be used, and what to do. */
  refusal: {
    pdf:
      'Đây là tệp PDF. Mở bảng trong PDF, chép sang bảng tính rồi lưu thành .xlsx, hoặc xin cơ quan công bố ' +
      'gửi bảng tính.',
    'web-page':
      'Đây là trang web (HTML, XML) dù tên tệp có thể là .xls. Mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.',
    'not-a-table': 'Tệp không phải bảng tính hay văn bản. Lệnh này đọc .xlsx, .xls, .csv và .tsv.',
    'file-too-big': 'Tệp nặng {size} MB, nhiều nhất là {most} MB. Giữ lại trang tính cần dùng rồi lưu thành tệp khác.',
    'file-empty': 'Tệp không có ô nào có chữ.',
    'workbook-broken':
      'Không mở được bảng tính: tệp hỏng hoặc tải dở. Mở thử bằng Excel hoặc LibreOffice; nếu được, lưu lại ' +
      'thành .xlsx.',
    'workbook-locked': 'Bảng tính có mật khẩu. Mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ) rồi lưu lại.',
    'workbook-too-big': 'Bảng tính bung ra hơn 200 MB, không mở để an toàn. Chép riêng bảng cần dùng sang tệp mới.',
    'workbook-95':
      'Bảng tính ở dạng Excel 95 hoặc cũ hơn. Mở bằng Excel hoặc LibreOffice, chọn Lưu thành > Sổ làm việc ' +
      'Excel (.xlsx).',
    'workbook-empty': 'Bảng tính không có ô nào có chữ.',
    'open-document': 'Đây là bảng tính OpenDocument (.ods). Trong LibreOffice chọn Lưu thành > Excel 2007–365 (.xlsx).',
    'no-such-sheet': 'Không có trang tính “{sheet}”. Các trang: {sheets}.',
    'several-sheets': 'Nhiều trang tính có bảng: {sheets}. Chọn một trang bằng --sheet.',
    'unsure-encoding':
      'Chưa chắc bảng mã: có thể là {guess}, tin cậy {confidence}% (cần {sure}%): {syllables} trong ' +
      '{marked} chữ có dấu đọc được thành tiếng Việt. Nêu rõ bằng --encoding utf-8 | utf-16le | utf-16be | ' +
      'windows-1258 | tcvn3 | vni.',
    'no-index': 'Không có chỉ số “{index}”. Các chỉ số: {suggestions}.',
    'no-edition':
      'Chỉ số {index} chưa có kỳ {edition} (đã có: {editions}). Thêm dòng này vào {file}, điền chỗ trống ' +
      'theo nguồn:\n  {row}\nhoặc chạy: npm run new -- edition --index {index} --edition {edition}',
    'no-methodology':
      'Kỳ {edition} gọi bộ tiêu chí “{name}” nhưng bộ này chưa có chỉ tiêu nào. Thêm vào methodologies.csv ' +
      'và indicators.csv trước.',
    'no-units': 'Kỳ {edition} gọi danh sách đơn vị “{name}” nhưng danh sách này chưa có đơn vị nào.',
    'no-table': 'Không thấy cột nào có tên đơn vị của danh sách {set}. Những dòng đầu: {rows}',
    'bad-map': 'Tệp {file} không phải bảng ghép cột đã lưu bằng --save-map.',
    'map-of-other-index': 'Bảng ghép cột {file} dành cho chỉ số {other}, không phải {index}.',
    'data-have-errors': 'Dữ liệu đang có lỗi; sửa hết lỗi rồi mới nhập được. Chạy npm run check.',
  },
  heading: '{index} {edition} ← {file}',
  sheet: 'Trang tính: {sheet}',
  others: ' (các trang khác: {others})',
  delimiter: 'Dấu ngăn cột: {delimiter}',
  encoding: 'Bảng mã: {encoding}, tin cậy {confidence}% ({evidence})',
  evidence: {
    mark: 'dấu ở đầu tệp hoặc theo --encoding',
    'zero-bytes': 'byte 0 xen kẽ',
    plain: 'chỉ có chữ không dấu',
    bytes: 'byte hợp lệ',
    words: '{syllables} trong {marked} chữ có dấu đọc được thành tiếng Việt',
  },
  fonts: 'Chữ {letters} theo phông: {count} ô đã chuyển sang Unicode',
  decimal: 'Dấu thập phân: {mark}',
  marks: { comma: 'dấu phẩy', point: 'dấu chấm' },
  columns: 'Cột',
  unnamed: '(cột {column} không có tiêu đề)',
  unit: 'đơn vị',
  value: 'giá trị của {indicator}',
  rank: 'hạng của {indicator}',
  leftOut: 'bỏ qua: {why}',
  why: {
    ordinal: 'số thứ tự',
    code: 'mã',
    region: 'vùng',
    note: 'ghi chú',
    band: 'nhóm',
    change: 'mức tăng giảm',
    maximum: 'điểm tối đa',
    'other-year': 'năm khác',
    'no-numbers': 'không có số',
    words: 'tiêu đề là số liệu nhưng ô không có số',
    empty: 'trống',
    unknown: 'không rõ chỉ tiêu',
    weaker: 'đã có cột rõ hơn',
    given: 'theo bảng ghép cột',
  },
  perhaps: ' — có phải: {suggestions}?',
  rows: 'Dòng',
  matched: '{count} dòng khớp đơn vị, trong đó {exact} đúng tên trong sổ, {other} tên viết khác',
  readAs: '  {text} → {name}',
  near: '  {text} → {name} (tên gần nhất, hãy xem lại)',
  leftRows: '  bỏ qua {count} dòng {kind}: {texts}',
  kinds: {
    total: 'tổng, trung bình (số đã công bố thì chép vào aggregates.csv)',
    region: 'vùng, nhóm',
    note: 'ghi chú',
    maximum: 'điểm tối đa',
    counter: 'đánh số cột',
    header: 'tiêu đề lặp lại',
    heading: 'tiêu đề nhóm',
    given: 'theo bảng ghép cột',
  },
  summary: 'Giá trị: {new} mới, {filled} bổ sung, {changed} thay đổi, {same} như cũ; {kept} dòng đã có được giữ nguyên',
  changedRow: '  {name}, {indicator}: {old} → {now}',
  lostNote: ' (ghi chú cũ bỏ đi: {note})',
  missing: 'Còn thiếu {count} đơn vị trên {all} (xếp hạng {ranked}): {names}',
  complete: 'Đủ {all} đơn vị',
  /** Things that keep the file from being written. */
  blocking: 'CẦN BẠN QUYẾT ĐỊNH',
  unmatched: '  dòng {line}: “{text}” không phải đơn vị của {set}{where}{perhaps}',
  elsewhere: ' (có trong {set})',
  repeated: '  {name} đứng ở nhiều dòng: {lines}',
  contested: '  nhiều cột cùng là {what}: {labels}. Chọn trong bảng ghép cột (--save-map rồi --map)',
  nothing: '  không cột nào được nhận là giá trị hay hạng. Ghép cột bằng --save-map rồi --map',
  noTotal: '  không cột nào là {indicator}; chỉ có các phần được nhập',
  wrongTarget: '  bảng ghép cột: “{key}” → “{target}” không phải value:<chỉ tiêu>, rank:<chỉ tiêu> hay unit của kỳ này',
  unusedKeys: 'Bảng ghép cột có tiêu đề mà bảng này không có: {keys}',
  swapped:
    '  cột “{value}” chứa thứ hạng còn cột “{rank}” chứa điểm: hai tiêu đề đổi chỗ cho nhau; sửa tiêu đề ' +
    'trong bảng tính',
  otherSet:
    '  bảng gọi đúng {size} đơn vị của danh sách {other}, còn kỳ {edition} dùng {set} ({all} đơn vị): xem ' +
    'lại --edition, hoặc cột unit_set trong editions.csv',
  textInside: 'Tên tệp là bảng tính nhưng bên trong là văn bản (CSV); đã đọc như văn bản',
  wordsInColumn:
    '  cột “{label}” có tiêu đề của số liệu nhưng trong ô không có số: viết bằng chữ số, hoặc bỏ cột trong ' +
    'bảng ghép cột (--save-map rồi --map)',
  secondBlock: '  bảng có hai cột tên đơn vị (cột {first} và {second}): xếp hai khối thành một rồi lưu lại',
  fractions:
    '  cột “{label}” chỉ có số từ 0 đến 1 mà thang tới {max}: có lẽ là phần trăm. Lưu thành .xlsx, hoặc ' +
    'nhân 100 trong bảng tính',
  otherYear: 'Tiêu đề ghi năm {years}, bạn đang nhập kỳ {edition}: xem lại',
  otherYearStops: '  tiêu đề của bảng ghi năm {years}, không có {edition}: nếu đúng là bảng của kỳ này, thêm --yes',
  findings: {
    ambiguous:
      '  dòng {line}, {unit}, “{label}”: “{text}” có thể là {detail}. Nêu --decimal comma hoặc --decimal point',
    unreadable: '  dòng {line}, {unit}, “{label}”: “{text}” không đọc được thành số',
    date: '  dòng {line}, {unit}, “{label}”: ô đã bị bảng tính đổi thành ngày {text}; gõ lại số theo bản in',
    error: '  dòng {line}, {unit}, “{label}”: ô có lỗi công thức {text}',
    'out-of-scale': '  dòng {line}, {unit}, “{label}”: {text} nằm ngoài thang {detail}',
    'rank-out-of-range': '  dòng {line}, {unit}, “{label}”: hạng {text} nằm ngoài {detail}',
  },
  needsReplace:
    '{count} giá trị đã có sẽ đổi. Kỳ này chưa công bố nên không cần đính chính; nếu đúng là muốn thay, ' +
    'thêm --replace.',
  needsSource: 'Cần nguồn: --source ID, có trong data/sources.csv. Nguồn kỳ này đang dùng: {suggestions}',
  noSource: 'Nguồn “{source}” chưa có trong data/sources.csv.{perhaps} Thêm dòng cho nguồn trước khi nhập.',
  needsRevision:
    '{count} giá trị đã có sẽ đổi, và mỗi thay đổi phải có lý do trong data/revisions.csv. Thêm --date ' +
    'YYYY-MM-DD --reason-vi "…" --reason-en "…" (lỗi chép của ta hay cơ quan công bố sửa).',
  badDate: '--date “{date}” không phải ngày dạng 2024-04-17.',
  problems: 'Ghi như vậy thì npm run check sẽ báo:',
  textsFirst: 'Có bài viết đang nêu số cũ: sửa các bài ấy theo số mới trước, rồi chạy lại lệnh này.',
  dryRun: 'Chạy thử: chưa ghi gì.',
  wouldWrite: 'Không có gì mơ hồ. Bỏ --dry-run để ghi {files}.',
  nothingToWrite: 'Không có gì mới để ghi.',
  notWritten: 'Chưa ghi gì.',
  written: 'Đã ghi {files}.',
  next: 'Tiếp theo: npm run check, rồi npm start và xem trang của kỳ.',
  savedMap: 'Đã lưu bảng ghép cột vào {file}.',
  mapExists: 'Tệp {file} đã có, không ghi đè; thêm --yes để thay.',
  ask: {
    source: 'Nguồn (id trong sources.csv): ',
    encoding: 'Bảng mã (utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni): ',
    sheet: 'Trang tính: ',
    write: 'Ghi {files}? (c/k) ',
  },
  yes: /^(?:c|có|co|y|yes)$/i,
};
