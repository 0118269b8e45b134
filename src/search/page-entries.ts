/** Other words for the texts in content/pages. */
export const TEXT_PAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  method: [
    'phương pháp',
    'cách tính',
    'cách làm',
    'phương pháp luận',
    'tiêu chí',
    'method',
    'methodology',
    'how it is computed',
    'criteria',
  ],
  about: ['giới thiệu', 'về chúng tôi', 'liên hệ', 'ai làm trang này', 'about', 'about us', 'contact', 'who runs this'],
  reuse: [
    'sử dụng lại',
    'giấy phép',
    'bản quyền',
    'trích dẫn',
    'dẫn lại',
    'reuse',
    'licence',
    'license',
    'copyright',
    'cite',
    'citation',
  ],
  corrections: ['đính chính', 'báo lỗi', 'sửa số liệu', 'corrections', 'report an error', 'errata'],
  accessibility: ['khả năng tiếp cận', 'trợ năng', 'người khuyết tật', 'accessibility', 'wcag'],
  privacy: ['quyền riêng tư', 'bảo mật', 'cookie', 'privacy', 'cookies'],
};

/** Other words for the reform fields. */
export const FIELD_WORDS: Readonly<Record<string, readonly string[]>> = {
  'the-che': ['xây dựng pháp luật', 'văn bản quy phạm', 'legislation', 'institutions'],
  'thu-tuc-hanh-chinh': ['cắt giảm thủ tục', 'đơn giản hóa thủ tục', 'procedures', 'red tape'],
  'to-chuc-bo-may': [
    'bộ máy',
    'tinh gọn bộ máy',
    'tổ chức bộ máy',
    'biên chế',
    'organisation',
    'streamlining',
    'apparatus',
  ],
  'che-do-cong-vu': [
    'công vụ',
    'công chức',
    'cán bộ, công chức, viên chức',
    'civil servants',
    'public servants',
    'civil service',
  ],
  'tai-chinh-cong': ['ngân sách', 'tự chủ tài chính', 'giải ngân đầu tư công', 'budget', 'public finance'],
  'chinh-quyen-so': [
    'chính quyền điện tử',
    'chính quyền số',
    'hiện đại hóa hành chính',
    'e-government',
    'digital government',
    'modernisation',
  ],
  'dieu-hanh': ['chỉ đạo điều hành', 'chỉ đạo, điều hành', 'steering', 'leadership'],
  'tac-dong': ['tác động', 'impact'],
};

/** Other words for terms of the glossary. */
export const TERM_WORDS: Readonly<Record<string, readonly string[]>> = {
  'one-stop-mechanism': ['một cửa', 'bộ phận một cửa', 'one-stop shop', 'one stop', 'single window'],
};
