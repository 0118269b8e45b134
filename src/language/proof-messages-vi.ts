import { formatPlain } from './numbers.ts';

/** Words of the pages about the checks: the proof, the problem codes, the checker. */
export const proofVi = {
  title: 'Kiểm chứng số liệu',
  kind: 'Kiểm chứng',
  description:
    'Mỗi lần dựng trang, số liệu đi qua các phép kiểm tự động: quy tắc nào đã chạy, trên bao nhiêu quan ' +
    'sát, còn phát hiện gì.',
  lede: (observations: number, comparisons: number, findings: number) =>
    `${formatPlain(observations, 'vi')} quan sát của các chỉ số đã qua ${formatPlain(comparisons, 'vi')} phép so sánh; ${formatPlain(findings, 'vi')} phát hiện đang mở.`,
  how:
    'Không số nào trên trang này được gõ tay: các phép kiểm tự đếm khi dựng trang. Lỗi mà các phép kiểm thấy được ' +
    'sẽ chặn việc dựng trang; cảnh báo thì được công bố. Điều không phép kiểm nào so được vẫn có thể sai.',
  totals: 'Phạm vi kiểm tra',
  files: 'tệp dữ liệu và bài viết',
  rows: 'dòng dữ liệu',
  cells: 'ô',
  texts: 'bài viết',
  ruleCount: 'quy tắc',
  codeCount: 'mã lỗi',
  observations: 'quan sát',
  byEdition: 'Từng chỉ số, từng kỳ',
  byEditionNote:
    'Phép so sánh là đối chiếu một quan sát với đơn vị, tiêu chí, thang điểm và nguồn; một tổng với các phần; ' +
    'một thứ hạng với điểm; một trung bình với số tính lại từ các đơn vị; một mức thay đổi với mọi mức thay ' +
    'đổi khác… Số 0 nghĩa là kỳ đó chưa có gì để so sánh, không phải đã so sánh và đúng.',
  caption: (index: string) => `Các phép kiểm của ${index}, theo kỳ`,
  columns: {
    edition: 'Kỳ',
    observations: 'Quan sát',
    rules: 'Quy tắc',
    comparisons: 'Phép so sánh',
    sums: 'Tổng các phần',
    ranks: 'Hạng với điểm',
    means: 'Trung bình, cực trị',
    counts: 'Số đếm',
    jumps: 'Thay đổi',
    findings: 'Phát hiện',
    conflicts: 'Mâu thuẫn chưa kết luận',
    held: 'Tạm giữ',
  },
  findingsLink: (n: number, edition: string) => `${n} phát hiện của ${edition}`,
  rulesTitle: 'Các quy tắc',
  rulesCaption: 'Quy tắc, số lần so, phát hiện trong dữ liệu đang công bố',
  ruleColumns: { rule: 'Quy tắc và nội dung kiểm chứng', compared: 'Đã so', findings: 'Phát hiện' },
  codes: (n: number) => `${n} mã lỗi`,
  line: (comparisons: number, findings: number) =>
    `${formatPlain(comparisons, 'vi')} phép kiểm, ${formatPlain(findings, 'vi')} phát hiện`,
  rerun: 'Tự kiểm tra lại',
  rerunText:
    'Ai cũng chạy lại được trên cùng tệp dữ liệu, chỉ mất vài giây. Lệnh in mọi phát hiện kèm tệp, dòng và ' +
    'cột, và kết thúc bằng mã 1 nếu có lỗi:',
  rerunMore: 'Cũng những quy tắc ấy chạy khi dựng trang, khi xem trước, và ngay trong trình duyệt ở trang',
  codesTitle: 'Mã lỗi',
  codesDescription: 'Mỗi mã lỗi của phép kiểm: khi nào xảy ra, cách sửa, một ví dụ.',
  codesLede: (n: number) =>
    `${n} mã, không bao giờ đổi nghĩa. Thông báo giống nhau ở dòng lệnh, trên trang xem trước, trong yêu cầu sửa đổi và trong trình duyệt.`,
  severity: {
    error: 'lỗi: chặn việc dựng trang',
    warning: 'cảnh báo: được công bố',
    either: 'lỗi; là cảnh báo khi dữ liệu ghi rõ nguồn công bố như vậy',
  },
  when: 'Khi nào xảy ra',
  mend: 'Cách sửa',
  example: 'Ví dụ',
  exampleIntro: 'Các ví dụ lấy từ một bộ dữ liệu giả định.',
  says: 'Thông báo',
  write: 'Viết lại là',
  clear: 'để trống',
  otherCodes: 'Khác',

  checkTitle: 'Kiểm tra tệp của bạn',
  checkDescription:
    'Thả một tệp CSV hoặc một bài tin vào trang, hoặc dán từ bảng tính để thấy đúng những lỗi mà phép kiểm ' +
    'tra của chúng tôi phát hiện, rồi sửa và tải về. Không dữ liệu nào rời khỏi trình duyệt.',
  checkLede: 'Thả tệp vào đây để thấy lỗi ở đúng dòng, đúng cột, rồi sửa và tải về. Tệp không rời khỏi máy của bạn.',
  edition: 'Chỉ số và kỳ',
  editionHint: 'Dùng cho bảng quan sát và các bảng của một chỉ số; tên tệp nói khác thì theo tên tệp.',
  drop: 'Chọn hoặc thả tệp vào đây',
  dropHint: 'CSV, sổ tính Excel, một bài tin .md, nhiều tệp cùng lúc, hoặc cả thư mục (thả vào)',
  paste: 'Hoặc dán từ bảng tính',
  pasteLabel: 'Các ô đã sao chép, kể cả dòng tên cột',
  pasteButton: 'Kiểm tra phần đã dán',
  loading: 'Đang tải bộ kiểm tra…',
  broken: 'Không tải được bộ kiểm tra. Hãy tải lại trang rồi thử lại.',
  noScript: 'Trình duyệt này không chạy JavaScript nên trang không đọc được tệp. Hãy dùng dòng lệnh dưới đây.',
  elsewhere: 'Kiểm tra bằng dòng lệnh',
  elsewhereText: 'Cùng các quy tắc và thông báo ấy, cho mọi tệp một lúc:',
  privacy: 'Vì sao tệp không rời khỏi máy',
  privacyText:
    'Trang tải về các quy tắc và bảng danh mục (đơn vị, tiêu chí, nguồn), rồi đọc tệp ngay trong trình ' +
    'duyệt. Chính sách bảo mật của trang cấm gửi dữ liệu đi nơi khác.',
};

/** Words of the checker, which the browser loads with it. */
export const checkerVi = {
  kind: 'Tệp này là',
  edition: 'Chỉ số và kỳ',
  undeclared: 'kỳ chưa khai báo',
  where: (path: string) => `Vị trí của tệp: ${path}`,
  pastedName: 'dan-tu-bang-tinh.csv',
  remove: (name: string) => `Bỏ ${name}`,
  kinds: {
    observations: 'Quan sát của một kỳ',
    aggregates: 'Số tổng hợp công bố',
    editions: 'Các kỳ',
    methodologies: 'Các bộ tiêu chí',
    indicators: 'Các tiêu chí',
    indices: 'Các chỉ số',
    sources: 'Nguồn',
    fields: 'Lĩnh vực',
    sets: 'Danh sách đơn vị',
    units: 'Đơn vị',
    successions: 'Kế thừa đơn vị',
    regions: 'Vùng',
    tiles: 'Bản đồ lưới',
    series: 'Chuỗi số liệu',
    'series-observations': 'Số liệu của chuỗi',
    documents: 'Văn bản',
    sessions: 'Phiên họp',
    targets: 'Mục tiêu',
    tasks: 'Nhiệm vụ',
    conflicts: 'Mâu thuẫn',
    revisions: 'Sửa đổi',
    glossary: 'Thuật ngữ',
    'news-vi': 'Bài tin tiếng Việt',
    'news-en': 'Bài tin tiếng Anh',
  } as Readonly<Record<string, string>>,
  mendMark: 'Sửa giúp: bỏ dấu BOM',
  right: 'Các phép kiểm không thấy lỗi nào.',
  summary: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo.`,
  mended: (n: number) => `Đã sửa ${n} chỗ.`,
  undone: 'Đã hoàn tác.',
  removed: 'Đã bỏ tệp.',
  severity: { error: 'lỗi', warning: 'cảnh báo' },
  place: (line: number, column: number, name: string) => `Dòng ${line}, cột ${column}${name ? ` (${name})` : ''}`,
  placeInText: (line: number, column: number) => `Dòng ${line}, ký tự ${column}`,
  expected: 'Cần',
  toFix: 'Cách sửa',
  mend: (text: string) => (text === '' ? 'Sửa giúp: để trống' : `Sửa giúp: viết ${text}`),
  mendWhole: {
    'line-ends': 'Sửa giúp: mọi dòng kết thúc bằng LF',
    'wrong-delimiter': 'Sửa giúp: ngăn cột bằng dấu phẩy',
    'empty-row': 'Sửa giúp: xóa dòng trống',
  } as Readonly<Record<string, string>>,
  mendAll: (n: number) => `Sửa giúp cả ${n} chỗ có một cách sửa`,
  undo: 'Hoàn tác',
  download: (name: string) => `Tải về ${name}`,
  problems: (n: number) => `${n} chỗ cần xem`,
  others: (n: number) => `Ở tệp khác, vì tệp này (${n})`,
  more: (n: number) => `và ${n} chỗ nữa; sửa các chỗ trên rồi sẽ thấy tiếp.`,
  grid: (name: string) => `Các dòng cần xem của ${name}`,
  gridLabel: (name: string) => `Bảng các dòng cần xem của ${name}, cuộn được`,
  line: 'Dòng',
  skipped: (n: number) => `${n} dòng không có lỗi`,
  shown: (shown: number, total: number) => `Hiện ${shown} trong ${total} dòng: dòng có lỗi và dòng kề bên.`,
  mark: (numbers: string) => `xem ${numbers}`,
  notText: 'Tệp không đọc được thành chữ nên không có bảng.',
  workbook:
    'Không đọc được sổ tính này. Trong Excel chọn Tệp › Lưu thành › “CSV UTF-8 (phân cách bằng dấu phẩy)”, ' +
    'hoặc chọn các ô, sao chép rồi dán vào ô bên trên.',
  locked: 'Sổ tính có mật khẩu: hãy bỏ mật khẩu trong Excel rồi thả lại.',
  empty: 'Sổ tính không có ô nào có chữ.',
  fromSheet: (sheet: string, others: string) =>
    `Đọc trang tính “${sheet}” của sổ tính; tải về sẽ là CSV.${others ? ` Các trang khác: ${others}.` : ''}`,
  fromEncoding: (encoding: string, percent: number) =>
    `Tệp không phải UTF-8: đã đọc theo ${encoding} (chắc ${percent}%); hãy xem lại dấu. Tải về sẽ là UTF-8.`,
  unknownKind:
    'Chưa nhận ra loại tệp vì không thấy tên cột đã biết: hãy chọn ở “Tệp này là”. Bảng của cơ quan công bố (chưa ' +
    'theo cột của chúng tôi) thì đưa vào bằng npm run import.',
  tooBig: 'Tệp lớn hơn 20 MB; trang này không đọc.',
  notHere:
    'Chưa kiểm ở đây: bản kia của bài (vi/en) nếu không thả cùng, bài giống bài đã đăng, hình có trong thư ' +
    'mục hay không; cách viết Markdown và liên kết. Tất cả đều có trong npm run check.',
  broken: 'Bộ kiểm tra gặp sự cố khi đọc tệp này. Xin gửi tệp cho chúng tôi.',
};
