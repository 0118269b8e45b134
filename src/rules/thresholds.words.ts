import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `thresholds` may say, code by code. */
export const words = {
  'map-above-whole': {
    vi: say(
      'vẽ bản đồ cần {map}% số đơn vị, trong khi kết luận cao nhất, thấp nhất chỉ cần {whole}%',
      'map_share không quá whole_share',
      'sửa map_share hoặc whole_share',
    ),
    en: say(
      'a map needs {map}% of the units, but naming the highest and the lowest only {whole}%',
      'a map_share of whole_share at most',
      'correct map_share or whole_share',
    ),
  },
} as const satisfies Words;

/** How each of these is explained in full. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Kết luận về cả kỳ cần ít nhất bằng số đơn vị để vẽ bản đồ',
    en: 'Speaking of a whole edition takes no fewer units than a map',
  },
  codes: {
    'map-above-whole': {
      vi: explain(
        'Chưa đủ đơn vị để vẽ bản đồ thì cũng chưa đủ để kết luận đơn vị nào cao nhất, thấp nhất.',
        'Đặt whole_share bằng hoặc lớn hơn map_share; để trống nghĩa là 60 và 100.',
      ),
      en: explain(
        'Where there are too few units for a map, there are too few to name the highest and the lowest.',
        'Let whole_share be no less than map_share; empty means 60 and 100.',
      ),
    },
  },
};
