import type { Guidance } from '../language/lang.ts';
import { FRONT_MATTER, type FrontMatterKey, type FrontMatterSchema } from './front-matter.ts';
import type { Column, TableSchema } from './table.ts';
import { TABLES } from './tables.ts';
import { TEXT_PARTS } from './text-parts.ts';

/** A part of a readme that is written from a declaration. */
interface Section {
  /** `<!-- data/sources.csv: begin -->` … `end` mark its place. */
  readonly path: string;
  readonly text: () => string;
}

/** Where the parts of a text are listed. */
const TEXTS = 'content';

const SECTIONS: readonly Section[] = [
  ...TABLES.map((schema) => ({ path: schema.path, text: () => tableSection(schema) })),
  ...FRONT_MATTER.map((schema) => ({ path: schema.path, text: () => frontMatterSection(schema) })),
  { path: TEXTS, text: () => textPartsSection() },
];

const begin = ({ path }: Section): string => `<!-- ${path}: begin -->`;
const end = ({ path }: Section): string => `<!-- ${path}: end -->`;

/** Paths of the tables and texts that a readme has a place for. */
export const documentedIn = (readme: string): string[] =>
  sectionsOf(readme)
    .map(({ path }) => path)
    .filter((path) => path !== TEXTS);

const sectionsOf = (readme: string): Section[] =>
  SECTIONS.filter((section) => readme.includes(begin(section)) && readme.includes(end(section)));

/** A readme with what each table and text is, in its place; what has no place in it is not written. */
export function withSections(readme: string): string {
  return sectionsOf(readme).reduce((text, section) => {
    const [from, to] = [text.indexOf(begin(section)) + begin(section).length, text.indexOf(end(section))];
    return `${text.slice(0, from)}\n\n${section.text()}\n\n${text.slice(to)}`;
  }, readme);
}

/** Heading and columns of a table in both languages; what must be filled is bold. */
export const tableSection = ({ path, title, columns }: TableSchema): string =>
  section(
    path,
    title,
    'Column',
    columns.map((column) => ({ ...column, isBold: column.filled === true })),
  );

/** Heading and keys of the front matter of a text, those of maps behind the key they stand under. */
export const frontMatterSection = ({ path, title, keys }: FrontMatterSchema): string =>
  section(path, title, 'Key', keysWithin('', keys));

function keysWithin(prefix: string, keys: readonly FrontMatterKey[]): Described[] {
  return keys.flatMap(({ name, help, required, content }) => [
    { name: prefix + name, help, isBold: required === true },
    ...('keys' in content ? keysWithin(`${prefix}${name}.`, content.keys) : []),
  ]);
}

/** All that a text may hold, as it is written. */
const textPartsSection = (): string =>
  [
    '| Viết · written | Nghĩa | Meaning |',
    '|---|---|---|',
    ...TEXT_PARTS.map(
      ({ example, help }) => `| \`\` ${inCell(example)} \`\` | ${inCell(help.vi)} | ${inCell(help.en)} |`,
    ),
  ].join('\n');

/** A column or key as people read of it. */
interface Described extends Pick<Column, 'name' | 'help' | 'unit' | 'empty'> {
  readonly isBold: boolean;
}

/** Lines that say the same are one, where they stand beside each other. */
function section(path: string, title: Guidance, head: string, described: readonly Described[]): string {
  const lines: { readonly names: string[]; readonly words: string }[] = [];
  for (const each of described) {
    const words = `${inCell(wordsOf(each, 'vi'))} | ${inCell(wordsOf(each, 'en'))}`;
    const last = lines.at(-1);
    if (last?.words === words) last.names.push(nameOf(each));
    else lines.push({ names: [nameOf(each)], words });
  }
  return [
    `### \`${path.replace(/^\w+\//, '')}\`: ${title.vi} · ${title.en}`,
    '',
    `| ${head} | Nghĩa | Meaning |`,
    '|---|---|---|',
    ...lines.map(({ names, words }) => `| ${names.join(', ')} | ${words} |`),
  ].join('\n');
}

const nameOf = ({ name, isBold }: Described): string => (isBold ? `**\`${name}\`**` : `\`${name}\``);

const EMPTY: Guidance = { vi: 'trống', en: 'empty' };

function wordsOf({ help, unit, empty }: Described, lang: keyof Guidance): string {
  const measured = unit ? `${help[lang]} (${unit[lang]})` : help[lang];
  return empty ? `${measured}; ${EMPTY[lang]}: ${empty[lang]}` : measured;
}

const inCell = (text: string): string => text.replaceAll('|', '\\|');
