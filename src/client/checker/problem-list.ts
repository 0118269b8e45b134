import { answerTo, isMendable } from '../../reading/mend-text.ts';
import { sayProblem, type Catalogue, type Problem } from '../../problems/problem.ts';
import type { checkerVi } from '../../language/proof-messages-vi.ts';
import { element, link } from '../element.ts';

/** More problems than this are counted, not listed: the first ones are mended first. */
export const MOST = 100;

interface ListSpec {
  readonly problems: readonly Problem[];
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly words: typeof checkerVi;
  /** Address of the page that explains codes. */
  readonly codes: string;
  /** Has a grid whose cells can be jumped to. */
  readonly hasGrid: boolean;
  readonly isText: boolean;
  readonly mend: ((problem: Problem, number: number) => void) | null;
}

/** Problems in the words of the command line, each with its place, its help and, where one right answer exists, a button. */
export function problemList(spec: ListSpec): HTMLElement {
  const list = element(
    'ol',
    'checker-problems',
    ...spec.problems.slice(0, MOST).map((problem, i) => item(problem, i + 1, spec)),
  );
  const rest = spec.problems.length - MOST;
  return rest > 0 ? element('div', '', list, element('p', 'soft', spec.words.more(rest))) : list;
}

function item(
  problem: Problem,
  number: number,
  { id, catalogue, words, codes, hasGrid, isText, mend }: ListSpec,
): HTMLElement {
  const { message, expected, fix } = sayProblem(problem, catalogue);
  const place = isText
    ? words.placeInText(problem.line, problem.column)
    : words.place(problem.line, problem.column, problem.columnName);
  const made = element('li', `checker-problem checker-problem--${problem.severity}`);
  made.id = `${id}-p${number}`;
  made.tabIndex = -1;
  made.dataset.code = problem.code;
  made.dataset.place = `${problem.line}:${problem.column}`;
  made.append(
    element(
      'p',
      'checker-problem__place',
      element('span', 'checker-grid__mark', String(number)),
      ' ',
      element('strong', 'checker-problem__severity', words.severity[problem.severity]),
      ' ',
      hasGrid ? link(`#${id}-c${number}`, place) : place,
    ),
    element('p', 'checker-problem__message', message),
    element('p', 'checker-problem__fix', `${words.expected}: ${expected}`),
    element('p', 'checker-problem__fix', `${words.toFix}: ${fix} `, codeLink(codes, problem.code)),
  );
  if (mend && isMendable(problem)) {
    const button = element(
      'button',
      'checker-problem__mend',
      words.mendWhole[problem.code] ??
        (problem.code === 'byte-order-mark' ? words.mendMark : null) ??
        words.mend(answerTo(problem) ?? ''),
    );
    button.type = 'button';
    button.dataset.mend = String(number);
    button.addEventListener('click', () => mend(problem, number));
    made.append(button);
  }
  return made;
}

/** Problems in other files, by file and line. */
export function otherList(problems: readonly Problem[], catalogue: Catalogue, codes: string): HTMLElement {
  return element(
    'ul',
    'checker-problems',
    ...problems
      .slice(0, MOST / 2)
      .map((problem) =>
        element(
          'li',
          'checker-problem',
          element(
            'p',
            'checker-problem__place',
            element('code', '', `${problem.file}:${problem.line}:${problem.column}`),
          ),
          element(
            'p',
            'checker-problem__message',
            sayProblem(problem, catalogue).message,
            ' ',
            codeLink(codes, problem.code),
          ),
        ),
      ),
  );
}

function codeLink(codes: string, code: string): HTMLElement {
  const made = link(`${codes}#${code}`, '');
  made.append(element('code', '', code));
  return made;
}
