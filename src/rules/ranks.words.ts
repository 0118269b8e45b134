import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `ranks` may say, code by code. */
export const words = {
  'rank-against-score': {
    severity: 'either',
    vi: say(
      '{unit} hạng {rank} với {value}, nhưng {other} hạng {otherRank} với {otherValue}',
      'hạng cao hơn thì điểm không thấp hơn',
      'tra lại hạng và điểm; nếu nguồn in như vậy thì ghi status H',
    ),
    en: say(
      '{unit} is ranked {rank} with {value}, but {other} is ranked {otherRank} with {otherValue}',
      'a better rank with a score that is not worse',
      'look up rank and score; if the source prints this, set status H',
    ),
  },
  'rank-impossible': {
    severity: 'either',
    vi: say(
      '{unit} không thể xếp hạng {rank}: theo điểm phải từ hạng {from} tới {to}',
      'hạng từ {from} tới {to}',
      'tra lại hạng và điểm',
    ),
    en: say(
      '{unit} cannot be ranked {rank}: its score allows {from} to {to}',
      'a rank from {from} to {to}',
      'look up rank and score',
    ),
  },
  'shared-rank': {
    severity: 'warning',
    vi: say(
      '{unit} và {other} cùng hạng {rank} nhưng khác điểm ({value} và {otherValue})',
      'cùng hạng khi cùng điểm',
      'tra lại hạng ở nguồn',
    ),
    en: say(
      '{unit} and {other} share rank {rank} with different scores ({value} and {otherValue})',
      'one rank for one score',
      'look the ranks up in the source',
    ),
  },
  'rank-after-tie': {
    severity: 'warning',
    vi: say(
      '{unit} hạng {rank}, nhưng {count} đơn vị đã cùng hạng {tied}',
      'sau {count} đơn vị đồng hạng {tied}, hạng tiếp theo là {next}',
      'tra lại quy tắc đồng hạng của cơ quan công bố',
    ),
    en: say(
      '{unit} is ranked {rank}, but {count} {count:unit shares|units share} rank {tied}',
      'after {count} {count:unit|units} on rank {tied} the next is {next}',
      "look up the publishing body's rule for ties",
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Hạng công bố khớp điểm công bố; đồng hạng đúng quy tắc',
    en: 'Published ranks agree with published scores; ties follow their rule',
  },
  codes: {
    'rank-against-score': {
      vi: explain('Hạng công bố cao hơn nhưng điểm thấp hơn.', 'Tra nguồn; nếu nguồn in như vậy thì tạm giữ (H).'),
      en: explain(
        'A better published rank goes with a worse score.',
        'Look at the source; if it prints this, hold it (H).',
      ),
    },
    'rank-impossible': {
      vi: explain(
        'Số đơn vị có điểm cao hơn hoặc thấp hơn không phù hợp với hạng này.',
        'Tra nguồn và sửa hạng hoặc điểm.',
      ),
      en: explain(
        'The units with better or worse scores do not allow this rank.',
        'Look at the source; correct rank or score.',
      ),
    },
    'shared-rank': {
      vi: explain('Hai đơn vị cùng hạng mà điểm khác nhau.', 'Tra nguồn và sửa.'),
      en: explain('Two units share a rank and differ in score.', 'Look at the source and correct it.'),
    },
    'rank-after-tie': {
      vi: explain('Sau các đơn vị đồng hạng, hạng tiếp theo không được bỏ qua.', 'Tra nguồn; quy tắc là 1, 2, 2, 4.'),
      en: explain('After a tie the next ranks were not skipped.', 'Look at the source; the rule is 1, 2, 2, 4.'),
    },
  },
};
