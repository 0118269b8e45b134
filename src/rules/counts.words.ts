import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `counts` may say, code by code. */
export const words = {
  'group-counts': {
    severity: 'either',
    vi: say(
      'các nhóm cộng lại là {sum} đơn vị, kỳ này xếp hạng {max}',
      'tổng {max} đơn vị',
      'tra lại số đơn vị từng nhóm',
    ),
    en: say(
      'the groups add up to {sum} {sum:unit|units}, the edition ranks {max}',
      '{max} {max:unit|units} in all',
      'look the group counts up',
    ),
  },
  'count-against-units': {
    severity: 'either',
    vi: say(
      'công bố {found} đơn vị ({what}), tính theo điểm trong dữ liệu là {computed}',
      '{computed}',
      'tra lại số đếm, ngưỡng nhóm và điểm',
    ),
    en: say(
      '{found} {found:unit is|units are} published ({what}), the scores here give {computed}',
      '{computed}',
      'look at the count, the bands and the scores',
    ),
  },
  'movers-do-not-add-up': {
    severity: 'either',
    vi: say(
      'tăng + giảm (+ không đổi): {terms} = {sum}, trên {max} đơn vị',
      'tổng bằng {max} (kể cả không đổi)',
      'tra lại; nếu nguồn in như vậy thì ghi vào conflicts.csv',
    ),
    en: say(
      'up + down (+ unchanged): {terms} = {sum}, of {max} {max:unit|units}',
      '{max} in all (unchanged ones included)',
      'look again; if it is printed so, record it in conflicts.csv',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Số đơn vị các nhóm, số đơn vị tăng và giảm cộng lại bằng số được xếp hạng',
    en: 'Units by group, and units up and down, add up to those ranked',
  },
  codes: {
    'group-counts': {
      vi: explain('Số đơn vị các nhóm cộng lại không bằng số được xếp hạng.', 'Tra nguồn và sửa.'),
      en: explain('The group counts do not add up to the ranked units.', 'Look at the source and correct it.'),
    },
    'count-against-units': {
      vi: explain('Số đếm công bố trái với điểm của các đơn vị.', 'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.'),
      en: explain(
        'A published count contradicts the scores of the units.',
        'Look at the source; record the contradiction in conflicts.csv.',
      ),
    },
    'movers-do-not-add-up': {
      vi: explain(
        'Số đơn vị tăng và giảm cộng lại không bằng số được xếp hạng.',
        'Thêm count_unchanged nếu nguồn có; nếu không, ghi vào conflicts.csv.',
      ),
      en: explain(
        'Units up and down do not add up to the ranked units.',
        'Add count_unchanged if the source has it; otherwise record it in conflicts.csv.',
      ),
    },
  },
};
