import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `source-dates` may say, code by code. */
export const words = {
  'source-too-old': {
    severity: 'warning',
    vi: say(
      'nguồn “{found}” công bố {published}, trước {proves}',
      'nguồn công bố cùng ngày hoặc sau {proves}',
      'kiểm tra lại ngày của nguồn hoặc chọn nguồn khác',
    ),
    en: say(
      'source "{found}" was published {published}, before {proves}',
      'a source published after {proves}',
      'check the date of the source, or cite another',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: { vi: 'Không nguồn nào có trước điều mà nguồn ấy chứng minh', en: 'No source is older than what it proves' },
  codes: {
    'source-too-old': {
      vi: explain('Nguồn có trước điều mà nguồn ấy chứng minh.', 'Sửa published_on của nguồn, hoặc dẫn nguồn khác.'),
      en: explain('A source is older than what it proves.', 'Correct published_on of the source, or cite another.'),
    },
  },
};
