import { DEFAULT_LANG, isLang, LANGS, type Lang } from '../../language/lang.ts';
import { newsTextAt } from '../../schema/front-matter.ts';
import { TABLES } from '../../schema/tables.ts';
import { placeOf } from '../../reading/file-kinds.ts';
import { slugify } from '../../language/fold.ts';

/** Where a file belongs: its kind, and the index, edition or folder that its path needs. */
export interface Place {
  /** A kind of table, or `news-` and a language. */
  readonly kind: string;
  readonly index: string;
  readonly edition: string;
  /** Folder of a news item. */
  readonly folder: string;
}

/** Index and edition that the reader chose for files that do not say. */
export type Chosen = Pick<Place, 'index' | 'edition'>;

const FOLDER = 'bai-moi';

/** Tables that the checker offers; boundaries and tables inside provinces are not edited by hand. */
const OFFERED = TABLES.filter(({ path }) => !/^data\/(?:units\/boundaries|subprovincial)\//.test(path));

/** Kinds that the checker offers, with their path. */
export const KIND_PATHS: ReadonlyMap<string, string> = new Map([
  ...OFFERED.map(({ kind, path }): [string, string] => [kind, path]),
  ...LANGS.map((lang): [string, string] => [`news-${lang}`, `content/news/<folder>/${lang}.md`]),
]);

/** Does the path of such a file name an index? */
export const needsIndex = (kind: string): boolean => (KIND_PATHS.get(kind) ?? '').includes('<index>');
/** Does it name an edition? */
export const needsEdition = (kind: string): boolean => (KIND_PATHS.get(kind) ?? '').includes('<edition>');

/** The name of a file without its folders. */
export const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Path from the root; null while the kind is not known. */
export function pathOfPlace({ kind, index, edition, folder }: Place): string | null {
  const path = KIND_PATHS.get(kind);
  return (
    path
      ?.replace('<index>', index)
      .replace('<edition>', edition)
      .replace('<folder>', folder || FOLDER) ?? null
  );
}

/** Where a file belongs, by its path, its name, its columns or its front matter; `kind: ''` where nobody can say. */
export function guessPlace(name: string, text: string, chosen: Chosen, indices: readonly string[]): Place {
  const known = /(?:^|\/)((?:data|content)\/.+)$/.exec(name)?.[1];
  const place = known ? placeAt(known, chosen) : null;
  if (place) return place;
  const base = lastPart(name);
  const folder = newsFolder(name, text);
  if (/\.mdx?$/i.test(base) || /^---\r?\n/.test(text)) return { ...chosen, kind: `news-${langOfName(base)}`, folder };
  const index =
    [...indices].sort((a, b) => b.length - a.length).find((id) => name.toLowerCase().includes(id)) ?? chosen.index;
  const edition = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(base)?.[1] ?? chosen.edition;
  return { kind: kindByHeader(base, text), index, edition, folder };
}

/** The language that the name of a text ends in ("en.md", "bai_en.md"); that of the root where it says none. */
function langOfName(base: string): Lang {
  const [, ending] = /(?:^|[._-])([a-z]{2})\.mdx?$/i.exec(base) ?? [];
  const said = ending?.toLowerCase();
  return isLang(said) ? said : DEFAULT_LANG;
}

function placeAt(path: string, chosen: Chosen): Place | null {
  const held = placeOf(path);
  const news = newsTextAt(path);
  if (news) return { ...chosen, kind: `news-${news.lang}`, folder: news.folder };
  if (held.holds !== 'table' || !KIND_PATHS.has(held.schema.kind)) return null;
  const { index = chosen.index, edition = chosen.edition } = held.parts;
  return { kind: held.schema.kind, index, edition, folder: FOLDER };
}

/** The folder that a path names, else one made of the day of the event and the title. */
function newsFolder(name: string, text: string): string {
  const parent = name.split('/').at(-2) ?? '';
  if (/^\d{4}-\d{2}/.test(parent)) return parent;
  const event = /^event_on:\s*["']?(\d{4}-\d{2}(?:-\d{2})?)/m.exec(text)?.[1];
  const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(text)?.[1] ?? '';
  return [event, slugify(title).split('-').slice(0, 6).join('-') || FOLDER].filter(Boolean).join('-');
}

/** The kind whose columns the first line names most of; the file's own name decides between equals. */
function kindByHeader(base: string, text: string): string {
  const names = new Set(
    (text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1)[0] ?? '')
      .split(/[,;\t|]/)
      .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase()),
  );
  let best = { kind: '', score: 1 };
  for (const { kind, path, columns } of OFFERED) {
    const hits = columns.filter((column) => names.has(column.name)).length;
    const missing = columns.filter((column) => !column.optional && !names.has(column.name)).length;
    const score = hits - missing / 2 + (path.endsWith(`/${base}`) ? 2 : 0);
    if (score > best.score) best = { kind, score };
  }
  return best.kind;
}
