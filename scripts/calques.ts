/** A turn that reads as translated or as spoken, and what an editor of Vietnamese writes instead. */
export interface Calque {
  readonly turn: RegExp;
  readonly write: string;
}

/** Turns that our own words keep clear of. Quotations and titles of sources say what they say. */
export const CALQUES: readonly Calque[] = [
  { turn: /nhà sản xuất/iu, write: 'cơ quan công bố, hoặc tên cơ quan' },
  { turn: /cơ quan công bố (?:không |chỉ |vẫn )?công bố/iu, write: 'không được công bố, đã công bố' },
  { turn: /nơi công bố/iu, write: 'cơ quan công bố, nguồn' },
  { turn: /chưa nói được/iu, write: 'chưa xác định được, chưa kết luận được' },
  { turn: /ở đây mới có/iu, write: 'trang này có số liệu của' },
  { turn: /(?<!chỉ )số chung/iu, write: 'chỉ số chung, số liệu tổng hợp' },
  { turn: /(?:chỗ|đoạn) đứt/iu, write: 'ngắt quãng' },
  { turn: /hệ đơn vị|bộ đơn vị/iu, write: 'danh sách đơn vị' },
  { turn: /độ tin cậy thấp|nguồn yếu/iu, write: 'chưa chắc chắn' },
  { turn: /ngã ngũ/iu, write: 'chưa kết luận' },
  { turn: /từ đâu mà có/iu, write: 'căn cứ' },
  { turn: /kỳ đầu tiên ở đây/iu, write: 'kỳ đầu tiên có số liệu' },
];

/** The calques in a text, each with the words around it and what to write. */
export const calquesIn = (text: string): string[] =>
  CALQUES.flatMap(({ turn, write }) => {
    const at = turn.exec(text);
    return at ? [`"${text.slice(Math.max(0, at.index - 25), at.index + 45)}": ${write}`] : [];
  });
