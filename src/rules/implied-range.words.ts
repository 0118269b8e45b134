import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `implied-range` may say, code by code. */
export const words = {
  'no-rank-for-score': {
    severity: 'either',
    vi: say(
      '{unit} có {value}, nhưng giữa {better} và {worse} không còn hạng nào trống',
      'điểm của một hạng còn trống',
      'tra lại điểm ở nguồn; nếu nguồn in như vậy thì ghi status H',
    ),
    en: say(
      '{unit} has {value}, but no rank is left between {better} and {worse}',
      'the score of a rank that is left',
      'look the score up; if the source prints this, set status H',
    ),
  },
  'outside-implied-range': {
    severity: 'either',
    vi: say(
      '{unit} hạng {rank} với {value} nằm ngoài khoảng suy ra từ số đã công bố ({statement})',
      'điểm nằm trong khoảng mà số đã công bố cho phép',
      'tra lại hạng, điểm và số công bố; nếu nguồn in như vậy thì ghi status H hoặc ghi vào conflicts.csv',
    ),
    en: say(
      '{unit}, ranked {rank} with {value}, lies outside the range that a published figure leaves ({statement})',
      'a score within the range that published figures leave',
      'look up rank, score and the published figure; if they are printed so, set status H or record it in conflicts.csv',
    ),
  },
  'published-against-ranks': {
    severity: 'either',
    vi: say(
      'số công bố {statement} trái với hạng và điểm của {count} đơn vị, trong đó có {unit}',
      'số công bố khớp hạng và điểm các đơn vị',
      'tra lại số công bố; nếu nguồn in như vậy thì ghi vào conflicts.csv',
    ),
    en: say(
      'the published {statement} contradicts ranks and scores of {count} {count:unit|units}, among them {unit}',
      'a published figure that agrees with ranks and scores',
      'look at the published figure; if it is printed so, record it in conflicts.csv',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Điểm nằm trong khoảng suy ra từ hạng, điểm và các số công bố khác',
    en: 'Scores lie in the ranges that other published ranks, scores and figures leave',
  },
  codes: {
    'no-rank-for-score': {
      vi: explain(
        'Một điểm không kèm hạng nằm giữa hai đơn vị có hạng liền nhau, hoặc cao hơn điểm của hạng đầu, thấp hơn điểm của hạng cuối.',
        'Tra nguồn và sửa điểm; nếu nguồn in như vậy thì tạm giữ (H).',
      ),
      en: explain(
        'A score without a rank lies between two units with consecutive ranks, above the first or below the last.',
        'Look at the source and correct the score; if it prints this, hold it (H).',
      ),
    },
    'outside-implied-range': {
      vi: explain(
        'Hạng và điểm của một đơn vị trái với số lượng của một nhóm, với điểm cao nhất hoặc thấp nhất đã công bố.',
        'Tra nguồn; nếu nguồn in như vậy thì tạm giữ (H) hoặc ghi mâu thuẫn vào conflicts.csv.',
      ),
      en: explain(
        'Rank and score of a unit contradict the published count of a group, or the published highest or lowest score.',
        'Look at the source; if it prints this, hold the value (H) or record the contradiction in conflicts.csv.',
      ),
    },
    'published-against-ranks': {
      vi: explain(
        'Số lượng của một nhóm, điểm cao nhất hoặc thấp nhất trái với hạng và điểm của nhiều đơn vị.',
        'Tra nguồn của số ấy; ghi mâu thuẫn vào conflicts.csv.',
      ),
      en: explain(
        'The count of a group, or the highest or lowest score, contradicts ranks and scores of several units.',
        'Look at the source of that figure; record the contradiction in conflicts.csv.',
      ),
    },
  },
};
