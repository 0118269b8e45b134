import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `sums` may say, code by code. */
export const words = {
  'sum-mismatch': {
    severity: 'either',
    vi: say(
      '{parent} của {unit} là {whole} nhưng các phần cộng lại là {sum} (lệch {difference}): {parts}',
      'tổng các phần bằng {whole}, sai không quá {tolerance}',
      'tra lại nguồn; nếu nguồn in như vậy thì ghi vào conflicts.csv hoặc giữ giá trị bằng status H',
    ),
    en: say(
      '{parent} of {unit} is {whole} but its parts add up to {sum} (off by {difference}): {parts}',
      'parts that add up to {whole}, within {tolerance}',
      'look at the source; if it prints this, record it in conflicts.csv or hold the value with status H',
    ),
  },
  'part-above-whole': {
    severity: 'either',
    vi: say(
      '{part} là {partValue}, lớn hơn {whole} là {wholeValue}',
      'phần không lớn hơn tổng thể',
      'tra lại nguồn; nếu nguồn in như vậy thì ghi status H, không tự sửa',
    ),
    en: say(
      '{part} is {partValue}, more than {whole} with {wholeValue}',
      'a part not larger than its whole',
      'look at the source; if it prints this, set status H and do not correct it yourself',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Các phần cộng lại bằng tổng thể, trong sai số làm tròn',
    en: 'Parts add up to the whole, within rounding',
  },
  codes: {
    'sum-mismatch': {
      vi: explain(
        'Số tổng chênh với tổng các phần quá mức làm tròn.',
        'Sửa theo nguồn; nếu nguồn tự mâu thuẫn thì tạm giữ (H) hoặc ghi vào conflicts.csv.',
      ),
      en: explain(
        'A total differs from its parts by more than rounding.',
        'Correct it from the source; if the source contradicts itself, hold it (H) or record it in conflicts.csv.',
      ),
    },
    'part-above-whole': {
      vi: explain(
        'Một phần lớn hơn tổng thể chứa phần ấy.',
        'Tra nguồn; nếu nguồn in sai thì giữ nguyên và ghi status H.',
      ),
      en: explain(
        'A part is larger than the whole it belongs to.',
        'Look at the source; if it is wrong there, keep it and set status H.',
      ),
    },
  },
};
