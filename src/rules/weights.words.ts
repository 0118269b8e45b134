import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `weights` may say, code by code. */
export const words = {
  'weights-do-not-add-up': {
    vi: say(
      'trọng số các phần của “{parent}” cộng lại là {sum}%',
      'tổng trọng số một nhánh bằng 100%',
      'tra lại trọng số ở nguồn; trọng số viết theo phần trăm: 5, không phải 0.05',
    ),
    en: say(
      'the weights of the parts of "{parent}" add up to {sum}%',
      'weights of a branch that add up to 100%',
      'look the weights up in the source; they are in per cent: 5, not 0.05',
    ),
  },
  'weights-do-not-fit': {
    vi: say(
      'trọng số cho tổng khác bản in ở {off} trên {all} đơn vị ({parent}, kỳ {editions})',
      'trọng số và điểm tối đa cho đúng tổng đã in',
      'tra lại trọng số, điểm tối đa của các phần ấy; nguồn in vậy thì ghi weights_unknown ở editions.csv',
    ),
    en: say(
      'the weights miss the printed totals of {off} of {all} units ({parent}, {editions})',
      'weights and maxima that give the printed totals',
      'look up weights and maxima of these parts; if they are as printed, fill weights_unknown in editions.csv',
    ),
  },
  'weight-missing': {
    vi: say(
      'phần này của “{parent}” không có trọng số, các phần khác cùng nhánh thì có',
      'mọi phần trong nhánh đều có trọng số, hoặc không phần nào có',
      'ghi trọng số; chưa biết đủ thì để trống cả nhánh',
    ),
    en: say(
      'this part of "{parent}" has no weight, others of its branch have',
      'a weight for every part of a branch, or for none',
      'give the weight; where not all are known, leave the whole branch empty',
    ),
  },
  'weight-without-source': {
    vi: say('trọng số {weight}% không có nguồn', 'nguồn của trọng số', 'ghi nguồn, hoặc bỏ trọng số'),
    en: say(
      'a weight of {weight}% without a source',
      'the source of the weight',
      'name the source, or drop the weight',
    ),
  },
  'weight-without-scale': {
    vi: say(
      'có phần mang trọng số {weight}% nhưng thiếu điểm tối đa',
      'điểm tối đa của phần và của tiêu chí mẹ',
      'ghi điểm tối đa: không có nó thì trọng số không tính ra điểm',
    ),
    en: say(
      'a part has a weight of {weight}% and a maximum is missing here',
      'the maximum of the part and that of its parent',
      'give the maximum: without it a weight is worth no points',
    ),
  },
  'weight-of-nothing': {
    vi: say('ghi căn cứ của trọng số mà không có trọng số', 'ô trống, hoặc có trọng số', 'xóa ô này hoặc ghi trọng số'),
    en: say(
      'says where a weight is from that is not there',
      'an empty cell, or a weight',
      'empty it or give the weight',
    ),
  },
  'weighted-sum-mismatch': {
    severity: 'either',
    vi: say(
      '{parent} của {unit} là {whole}, tổng có trọng số của các phần là {sum} (lệch {difference})',
      'tổng có trọng số bằng {whole}, sai không quá {tolerance}',
      'tra lại nguồn; một đơn vị lệch thì ghi vào conflicts.csv, cả kỳ lệch thì ghi weights_unknown ở editions.csv',
    ),
    en: say(
      '{parent} of {unit} is {whole}, the weighted sum of its parts {sum} (off by {difference})',
      'a weighted sum of {whole}, within {tolerance}',
      'look at the source; record one unit in conflicts.csv, a whole edition under weights_unknown in editions.csv',
    ),
  },
  'weights-unknown-without-reason': {
    vi: say(
      'trọng số của kỳ không dùng được, nhưng thiếu lý do bằng ngôn ngữ này',
      'lý do bằng mọi ngôn ngữ của trang',
      'viết lý do, hoặc xóa ở các ngôn ngữ kia',
    ),
    en: say(
      'the weights are not taken for this edition, without a reason in this language',
      'the reason in every language of the site',
      'write it, or empty the other languages',
    ),
  },
  'weights-known-after-all': {
    severity: 'warning',
    vi: say(
      'ghi là chưa biết trọng số, nhưng trọng số của bộ tiêu chí cho đúng tổng của cả {count} đơn vị đủ phần',
      'ô trống, nếu trọng số đúng',
      'xóa lý do ở mọi ngôn ngữ',
    ),
    en: say(
      'the weights are called unknown, yet they give the totals of all {count} {count:unit|units} with every part',
      'an empty cell, where the weights are right',
      'empty the reason in every language',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Trọng số các phần cộng lại bằng 100% và cho đúng tổng đã công bố',
    en: 'Weights of parts add up to 100% and give the printed totals',
  },
  codes: {
    'weights-do-not-add-up': {
      vi: explain('Trọng số của một nhánh cộng lại không bằng 100%.', 'Sửa trọng số theo nguồn.'),
      en: explain('The weights of a branch do not add up to 100%.', 'Correct them from the source.'),
    },
    'weights-do-not-fit': {
      vi: explain('Quá nửa số tổng của một kỳ khác tổng có trọng số.', 'Tra lại trọng số và điểm tối đa.'),
      en: explain('Over half of the totals of an edition miss the weighted sum.', 'Look up weights and maxima.'),
    },
    'weight-missing': {
      vi: explain('Một nhánh chỉ có trọng số ở vài phần.', 'Ghi đủ, hoặc để trống cả nhánh.'),
      en: explain('Only some parts of a branch have a weight.', 'Give all of them, or none.'),
    },
    'weight-without-source': {
      vi: explain('Trọng số đứng một mình, cột source trống.', 'Ghi nguồn.'),
      en: explain('A weight stands beside an empty source.', 'Name the source.'),
    },
    'weight-without-scale': {
      vi: explain('Phần có trọng số, hoặc tiêu chí mẹ, thiếu điểm tối đa.', 'Ghi điểm tối đa.'),
      en: explain('A part with a weight, or its parent, has no maximum.', 'Give the maximum.'),
    },
    'weight-of-nothing': {
      vi: explain('Cột weight_from có chữ mà cột weight trống.', 'Xóa ô này hoặc điền cột weight.'),
      en: explain('weight_from is filled and weight is empty.', 'Empty the one or fill the other.'),
    },
    'weighted-sum-mismatch': {
      vi: explain(
        'Tổng đã in khác tổng có trọng số quá mức làm tròn.',
        'Sửa theo nguồn; ghi conflicts.csv cho một đơn vị, weights_unknown cho cả kỳ.',
      ),
      en: explain(
        'A printed total differs from the weighted sum by more than its decimals allow.',
        'Correct it from the source; conflicts.csv for one unit, weights_unknown for a whole edition.',
      ),
    },
    'weights-unknown-without-reason': {
      vi: explain('Cột weights_unknown chỉ có ở một ngôn ngữ.', 'Viết ở mọi ngôn ngữ.'),
      en: explain('weights_unknown is filled in one language only.', 'Write it in every language.'),
    },
    'weights-known-after-all': {
      vi: explain(
        'Kỳ ghi weights_unknown nhưng từ nửa số đơn vị trở lên có đủ phần và tổng nào cũng khớp.',
        'Xóa weights_unknown.',
      ),
      en: explain(
        'weights_unknown is filled, yet at least half of the units have every part and each total fits.',
        'Empty weights_unknown.',
      ),
    },
  },
};
