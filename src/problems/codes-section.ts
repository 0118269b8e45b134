import type { Help } from './words.ts';

const BEGIN = '<!-- problem codes: begin -->';
const END = '<!-- problem codes: end -->';

/** The section of data/README.md that explains each problem code in both languages. */
function codesSection(help: Help['codes']): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = Object.entries(help).map(
    ([code, { vi, en }]) =>
      `| \`${code}\` | ${cell(vi.when)}<br>${cell(en.when)} | ${cell(vi.mend)}<br>${cell(en.mend)} |`,
  );
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
export function withProblemCodes(readme: string, help: Help['codes']): string {
  const section = codesSection(help);
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin >= 0 && end > begin) return readme.slice(0, begin) + section + readme.slice(end + END.length);
  return `${readme.trimEnd()}\n\n## Mã lỗi · Problem codes\n\n\`npm run check\` names every problem by one of these codes. A replacement is the exact text of the field (in quotes where CSV needs them); in Markdown it stands for the characters found.\n\n${section}\n`;
}
