import { formatDate } from '../language/dates.ts';
import type { CodedSet, EntryWords, QueryWords } from './words.ts';

/** Words of Vietnamese queries. */
export const queryWordsVi: QueryWords = {
  common: `
    bảng xếp hạng, là bao nhiêu, bao nhiêu, kết quả, xếp hạng, thứ hạng, xếp thứ, điểm số, chỉ số, thứ mấy, hạng mấy,
    trong năm, đứng thứ, đứng đầu, cao nhất, nào, ai, ~của, ~điểm, ~hạng, ~năm, ~kỳ, ~về, ở, ~tại, ~các, ~những, ~và,
    ~là, ~theo`,
  question: {
    order: `
      cao nhất, đứng nhất, xếp nhất, hạng nhất, nhất bảng, nhất, đứng đầu, dẫn đầu, đầu bảng, đầu tiên, quán quân,
      vô địch, số 1, trung bình, bình quân`,
    last: `
      thấp nhất, kém nhất, đứng cuối, xếp cuối, cuối bảng, cuối cùng, cuối, đứng bét, bét bảng, bét, đứng chót,
      chót bảng, chót, đội sổ`,
    map: 'bản đồ',
    list: 'bảng xếp hạng, bảng hạng, bảng điểm, xếp hạng, thứ hạng',
    method: `
      vì sao, tại sao, sao lại, cách tính, cách đo, cách chấm, cách đánh giá, tính thế nào, tính như thế nào,
      tính ra sao, =tính, đo thế nào, chấm thế nào, công thức, trọng số, thang điểm, phương pháp, khác nhau, khác gì,
      khác, so sánh, so với, có so được, so được`,
    former: 'trước khi sáp nhập, trước sáp nhập, trước đây, trước kia, ngày xưa, ngày trước, xưa, cũ',
    today: 'sau khi sáp nhập, sau sáp nhập, hiện nay, mới',
    between: `
      tiến bộ, bao nhiêu, như thế nào, thế nào, ra sao, chỉ số, kết quả, cả nước, toàn quốc, cải thiện, thay đổi,
      biến động, vị trí, nào, ~ai, ~là, gì, của, các, những, có, được, ~bị, ~năm, kỳ, trong, ở, tại, về, theo, và, với,
      hay, thì, mà, lại, ~đâu, mấy, điểm, số, ~hạng, ~thứ, đứng, xếp, tăng, giảm, tụt, rớt, sụt, lên, xuống, ~mất, đổi,
      nhiều, ít, mạnh, sâu, hơn, tốt, kém, nhanh, ~bảng, cho, ~từ, ~đến, giữa, mới nhất, gần đây, ~hai, ~ba, bốn,
      ~mười, kiểu, hồi, lúc, khi, không, sao, nước ta, cho biết, xem, tìm, hỏi, tôi, vậy, thế, do, nếu, ngành nào, lần,
      năm ngoái, năm nay, năm kia, năm trước, từng, luôn, đang, sẽ, đã, rất, nhỉ, ạ, thuộc, người, dân`,
  },
  place: 'đứng hạng thứ, đứng hạng, xếp hạng thứ, hạng thứ, đứng thứ, xếp thứ, vị trí thứ, vị trí, ~hạng, ~thứ',
  places: {
    2: 'á quân, đứng nhì, xếp nhì, hạng nhì, thứ nhì, đứng thứ hai, xếp thứ hai, hạng hai, thứ hai',
    3: 'hạng ba, đứng thứ ba, xếp thứ ba, thứ ba',
    4: 'hạng tư, đứng thứ tư, xếp thứ tư, thứ tư',
    5: 'hạng năm, đứng thứ năm, xếp thứ năm, thứ năm',
  },
  turn: { former: 'trước {year}, đến {year}', today: 'sau {year}, từ {year}' },
};

/** When the codes of a set are in force: its end where it has one, else its beginning. */
const during = ({ from, to }: CodedSet): string =>
  to !== null ? ` (đến ${formatDate(to, 'vi')})` : from !== null ? ` (từ ${formatDate(from, 'vi')})` : '';

/** Names of things in Vietnamese beyond those in the data. */
export const entryWordsVi: EntryWords = {
  called: (word, name) => `${word} ${name}`,
  coded: (code, beside) => [`mã ${code}`, `mã số ${code}`, ...beside.map((name) => `mã ${name} ${code}`)],
  codeNote: (code, sets, isos) =>
    [
      `Mã ${code} trong danh mục ${sets.map((set) => `${set.name}${during(set)}`).join(' và ')}`,
      ...isos.map((iso) => `ISO 3166-2: ${iso}`),
    ].join('; '),
  // An index "that assesses" something is mostly called the index of it.
  shorter: (name) => [name.replace(/^Chỉ số đánh giá /u, 'Chỉ số ')],
  index: (abbreviation) => [`chỉ số ${abbreviation}`],
  rankingOf: (name) => [`xếp hạng ${name}`],
  region: (name) => `Vùng ${name}`,
  session: (number) => `Phiên họp thứ ${number}`,
  sessionInShort: (number) => [`Phiên ${number}`, `Phiên họp ${number}`],
  target: 'mục tiêu',
  besideUnits: 'điểm hạng xếp hạng thứ mấy chỉ số năm kết quả tin sáp nhập',
};
