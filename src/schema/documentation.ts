import type { Lang } from '../language/lang.ts';
import type { Column, TableSchema } from './table.ts';
import { TABLES } from './tables.ts';

const begin = ({ path }: TableSchema): string => `<!-- table ${path}: begin -->`;
const end = ({ path }: TableSchema): string => `<!-- table ${path}: end -->`;

/** Tables that a readme has a place for: `<!-- table data/sources.csv: begin -->` … `end`. */
export const documentedIn = (readme: string): TableSchema[] =>
  TABLES.filter((schema) => readme.includes(begin(schema)) && readme.includes(end(schema)));

/** A readme with what each table is in its place. Throws nothing: a table without a place is not written. */
export function withTables(readme: string): string {
  return documentedIn(readme).reduce((text, schema) => {
    const [from, to] = [text.indexOf(begin(schema)) + begin(schema).length, text.indexOf(end(schema))];
    return `${text.slice(0, from)}\n\n${tableSection(schema)}\n\n${text.slice(to)}`;
  }, readme);
}

/** Heading and columns of a table in both languages; columns beside each other that say the same share a line. */
export function tableSection({ path, title, columns }: TableSchema): string {
  const lines: { readonly names: string[]; readonly words: string }[] = [];
  for (const column of columns) {
    const words = `${inCell(wordsOf(column, 'vi'))} | ${inCell(wordsOf(column, 'en'))}`;
    const last = lines.at(-1);
    if (last?.words === words) last.names.push(nameOf(column));
    else lines.push({ names: [nameOf(column)], words });
  }
  return [
    `### \`${path.replace(/^\w+\//, '')}\`: ${title.vi} · ${title.en}`,
    '',
    '| Column | Nghĩa | Meaning |',
    '|---|---|---|',
    ...lines.map(({ names, words }) => `| ${names.join(', ')} | ${words} |`),
  ].join('\n');
}

/** Bold where every cell is filled. */
const nameOf = ({ name, filled }: Column): string => (filled ? `**\`${name}\`**` : `\`${name}\``);

const EMPTY: Readonly<Record<Lang, string>> = { vi: 'trống', en: 'empty' };

function wordsOf({ help, unit, empty }: Column, lang: Lang): string {
  const measured = unit ? `${help[lang]} (${unit[lang]})` : help[lang];
  return empty ? `${measured}; ${EMPTY[lang]}: ${empty[lang]}` : measured;
}

const inCell = (text: string): string => text.replaceAll('|', '\\|');
