import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `aggregates` may say, code by code. */
export const words = {
  'scope-mismatch': {
    vi: say(
      'scope ghi “{found}” nhưng scope_id “{id}” thuộc loại {meant}',
      '{meant}',
      'sửa scope, hoặc sửa scope_id: national đi với vn, region với mã vùng, group với tên nhóm',
    ),
    en: say(
      'scope says "{found}" but scope_id "{id}" is of the kind {meant}',
      '{meant}',
      'correct scope or scope_id: national goes with vn, region with the id of a region, group with the name of a group',
    ),
  },
  'count-out-of-range': {
    severity: 'either',
    vi: say('{statistic} là {found}, nhiều hơn {max} đơn vị được xếp hạng', 'không quá {max}', 'tra lại số đếm'),
    en: say(
      '{statistic} is {found}, more than the {max} ranked {max:unit|units}',
      'at most {max}',
      'look the count up',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Số tổng hợp công bố nằm trong thang và đúng phạm vi',
    en: 'Published aggregates are within their scale and scope',
  },
  codes: {
    'scope-mismatch': {
      vi: explain(
        'scope và scope_id của một số tổng hợp không đi với nhau: vùng ghi là cả nước, nhóm ghi là vùng.',
        'Sửa một trong hai: national đi với vn, region với mã vùng, group với tên nhóm.',
      ),
      en: explain(
        'scope and scope_id of an aggregate do not go together: a region called national, a group called a region.',
        'Correct one of the two: national goes with vn, region with the id of a region, group with the name of a group.',
      ),
    },
    'count-out-of-range': {
      vi: explain('Số đếm lớn hơn số đơn vị.', 'Tra nguồn và sửa.'),
      en: explain('A count is larger than the number of units.', 'Look at the source and correct it.'),
    },
  },
};
