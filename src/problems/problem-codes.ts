import { problemHelp } from './problem-help.ts';

const BEGIN = '<!-- problem codes: begin -->';
const END = '<!-- problem codes: end -->';

/** The section of data/README.md that explains each problem code in both languages. */
export function problemCodesSection(): string {
  const english = new Map(problemHelp('en').map((entry) => [entry.code, entry]));
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = problemHelp('vi').map(({ code, when, mend }) => {
    const { when: whenEn, mend: mendEn } = english.get(code)!;
    return `| \`${code}\` | ${cell(when)}<br>${cell(whenEn)} | ${cell(mend)}<br>${cell(mendEn)} |`;
  });
  return [
    BEGIN,
    '',
    '| mã · code | khi nào xảy ra · when it occurs | cách sửa · how to fix |',
    '|---|---|---|',
    ...rows,
    '',
    END,
  ].join('\n');
}

/** A readme with its section of problem codes brought up to date; added at the end where there is none. */
export function withProblemCodes(readme: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin >= 0 && end > begin) return readme.slice(0, begin) + problemCodesSection() + readme.slice(end + END.length);
  return `${readme.trimEnd()}\n\n## Mã lỗi · Problem codes\n\n\`npm run check\` names every problem by one of these codes. A replacement is the exact text of the field (in quotes where CSV needs them); in Markdown it stands for the characters found.\n\n${problemCodesSection()}\n`;
}
