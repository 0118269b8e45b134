import { explain, say, type Help, type Words } from '../problems/words.ts';

/** What the check `records` may say, code by code. */
export const words = {
  'replaces-itself': {
    vi: say(
      'văn bản này thay thế chính nó (“{found}”)',
      'mã hoặc số hiệu của một văn bản khác',
      'sửa cột replaces, hoặc để trống',
    ),
    en: say(
      'this document replaces itself ("{found}")',
      'the id or number of another document',
      'correct replaces, or leave it empty',
    ),
  },
  'done-without-evidence': {
    severity: 'warning',
    vi: say(
      'nhiệm vụ ghi là hoàn thành (done) nhưng không có bằng chứng',
      'địa chỉ của bằng chứng ở cột evidence',
      'điền evidence, hoặc đổi status thành open',
    ),
    en: say(
      'the task says done and gives no evidence',
      'the address of the evidence in column evidence',
      'fill evidence, or set status to open',
    ),
  },
} satisfies Words;

/** What it proves, and the help of its codes. */
export const help: Help<keyof typeof words> = {
  proves: {
    vi: 'Văn bản thay thế văn bản khác, mục tiêu phù hợp với chỉ số, nhiệm vụ hoàn thành có bằng chứng',
    en: 'A document replaces another, a target suits its index, a task called done has evidence',
  },
  codes: {
    'replaces-itself': {
      vi: explain('Cột replaces của một văn bản ghi chính văn bản ấy.', 'Ghi văn bản bị thay thế, hoặc để trống.'),
      en: explain(
        'The column replaces of a document names that document.',
        'Name the document that was replaced, or leave it empty.',
      ),
    },
    'done-without-evidence': {
      vi: explain(
        'Nhiệm vụ có status done mà cột evidence trống: trang sẽ ghi “theo nguồn là đã hoàn thành; trang này chưa có căn cứ”.',
        'Điền địa chỉ của bằng chứng, hoặc đổi status thành open.',
      ),
      en: explain(
        'A task has status done and an empty column evidence: the page will say "said to be done, no evidence yet".',
        'Give the address of the evidence, or set status to open.',
      ),
    },
  },
};
