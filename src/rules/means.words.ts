import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `means` may say, code by code. */
export const words = {
  'mean-mismatch': {
    severity: 'either',
    vi: say(
      '{statistic} công bố {found}, tính từ {count} đơn vị là {computed}',
      '{computed}, sai không quá {tolerance}',
      'tra lại số công bố; nếu nguồn in như vậy thì ghi vào conflicts.csv',
    ),
    en: say(
      'published {statistic} is {found}, from {count} {count:unit|units} it is {computed}',
      '{computed}, within {tolerance}',
      'look at the published figure; if it is printed so, record it in conflicts.csv',
    ),
  },
  'region-means-mismatch': {
    severity: 'either',
    vi: say(
      'trung bình các vùng, tính theo số đơn vị, là {computed}, trung bình cả nước công bố {found}',
      '{computed}, sai không quá {tolerance}',
      'tra lại trung bình vùng và cả nước; nếu nguồn in như vậy thì ghi vào conflicts.csv',
    ),
    en: say(
      'the means of the regions, weighted by units, give {computed}; the published national mean is {found}',
      '{computed}, within {tolerance}',
      'look at the means; if they are printed so, record it in conflicts.csv',
    ),
  },
  'extreme-against-units': {
    severity: 'either',
    vi: say(
      '{statistic} công bố {found}, nhưng {unit} có {value}',
      '{expectedText}',
      'tra lại số công bố và điểm của đơn vị',
    ),
    en: say(
      'published {statistic} is {found}, but {unit} has {value}',
      '{expectedText}',
      'look at the published figure and at the unit',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Số trung bình, cao nhất, thấp nhất đã công bố khớp với điểm các đơn vị và các vùng',
    en: 'Published means and extremes agree with units and regions',
  },
  codes: {
    'mean-mismatch': {
      vi: explain('Số công bố khác số tính từ đủ các đơn vị.', 'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.'),
      en: explain(
        'A published figure differs from the one computed over all units.',
        'Look at the source; record the contradiction in conflicts.csv.',
      ),
    },
    'region-means-mismatch': {
      vi: explain(
        'Trung bình các vùng, tính theo số đơn vị, khác trung bình cả nước.',
        'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.',
      ),
      en: explain(
        'Region means weighted by their units do not give the national mean.',
        'Look at the source; record the contradiction in conflicts.csv.',
      ),
    },
    'extreme-against-units': {
      vi: explain(
        'Giá trị cao nhất hoặc thấp nhất công bố trái với điểm của một đơn vị.',
        'Tra nguồn; ghi mâu thuẫn vào conflicts.csv.',
      ),
      en: explain(
        'A published maximum or minimum contradicts the score of a unit.',
        'Look at the source; record the contradiction in conflicts.csv.',
      ),
    },
  },
};
