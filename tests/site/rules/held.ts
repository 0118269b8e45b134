import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import Papa from 'papaparse';
import { LANGS } from '../../../src/language/lang.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { pathOf } from '../../../src/routes/addresses.ts';
import { wordsOf } from '../elements.ts';
import { mainWords, only, pageAt, type BuiltSite } from '../built-site.ts';

/** A value that a checker held back (status H), with the file it stands in. */
export interface HeldValue {
  readonly name: string;
  readonly value: string;
  readonly found: RegExp;
}

/** Every held value in the data, read from the files themselves. */
export function heldValues(root: string): HeldValue[] {
  return globSync('data/**/*.csv', { cwd: root }).flatMap((file) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(join(root, file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    return data
      .filter((row) => row.status === 'H' && row.value)
      .map((row) => {
        const value = row.value!;
        return {
          name: `${value} (${file}: ${row.unit_name ?? row.series ?? row.unit})`,
          value,
          found: new RegExp(`(?<![\\d.,])${value.replace('.', '[.,]')}(?!\\d|[.,]\\d)`),
        };
      });
  });
}

const UNDER_CHECK = LANGS.map((lang) => pathOf({ kind: 'under-check' }, lang));

/** Where a held value may stand: on the page that says it is held; in search, as what leads to that page. */
const mayHold = (path: string): boolean => UNDER_CHECK.includes(path);

/**
 * A held value stands with its reason on the page of figures under check, in both languages, and nowhere else; a news
 * item may quote it in prose. Looked for are values of three digits and
 * more that no published value of the data happens to equal.
 */
export function heldStaysHeld(site: BuiltSite, data: Dataset, root: string): string[] {
  const published = new Set(
    [...data.observations, ...data.aggregates, ...data.seriesValues]
      .filter(({ status }) => status !== 'H')
      .map(({ value }) => String(value)),
  );
  const held = heldValues(root).filter(
    ({ value }) => value.replace(/\D/g, '').length >= 3 && !published.has(String(Number(value))),
  );
  const texts = publishedTexts(site);
  return held.flatMap(({ name, found }) => {
    const quoting = data.news.filter(({ text }) => LANGS.some((lang) => found.test(JSON.stringify(text[lang]))));
    return [
      ...UNDER_CHECK.filter((path) => !found.test(mainWords(pageAt(site, path)))).map(
        (path) => `${name}: not on ${path}`,
      ),
      ...texts
        .filter(({ path, text }) => found.test(text) && !quoting.some(({ id }) => path.includes(id)))
        .map(({ path, text }) => {
          const at = text.search(found);
          return `${name} at ${path}: …${text.slice(Math.max(0, at - 60), at + 20)}`;
        }),
    ];
  });
}

/** Every text that a reader, a machine or a search can get at, with the address it is found under. */
export function publishedTexts(site: BuiltSite): { path: string; text: string }[] {
  return [
    ...site.pages
      .filter((page) => !mayHold(page.path))
      .flatMap((page) => [
        { path: page.path, text: wordsOf(only(page, 'body')) },
        {
          path: `${page.path} <head>`,
          text: page.elements
            .filter((element) => /^(meta|title)$/.test(element.tagName))
            .map((element) => `${wordsOf(element)} ${element.attrs.map(({ value }) => value).join(' ')}`)
            .join('\n'),
        },
        {
          path: `${page.path} data-*`,
          text: page.elements
            .flatMap((element) =>
              element.attrs
                .filter(({ name }) => /^data-(value|name)|^aria-label$|^title$|^value$|^content$/.test(name))
                .map(({ value }) => value),
            )
            .join('\n'),
        },
        {
          path: `${page.path} structured data`,
          text: page.elements
            .filter((element) => element.tagName === 'script')
            .flatMap((element) => element.childNodes.map((node) => ('value' in node ? node.value : '')))
            .join('\n'),
        },
      ]),
    ...[...site.files]
      .filter((file) => /\.(csv|xml|txt)$/.test(file))
      .map((file) => ({ path: `/${file}`, text: site.read(file) })),
    ...[...site.files]
      .filter((file) => file.endsWith('.svg'))
      .map((file) => ({
        path: `/${file}`,
        text: site.read(file).replace(/<(?!text|title|desc|dc:)[^>]*>|\s(?:x|y|d|points|transform|id)="[^"]*"/g, ' '),
      })),
    ...[...site.files]
      .filter((file) => file.endsWith('.xlsx'))
      .flatMap((file) =>
        unzip(readFileSync(join(site.dir, file))).map(({ name, text }) => ({ path: `/${file} (${name})`, text })),
      ),
    ...[...site.files]
      .filter((file) => file.endsWith('register.json'))
      .flatMap((file) => registerTexts(file, site.read(file))),
    ...[...site.files]
      .filter((file) => file.endsWith('.pf_fragment'))
      .flatMap((file) => fragmentTexts(file, readFileSync(join(site.dir, file)))),
  ];
}

interface RegisterEntry {
  readonly kind: string;
  readonly href?: string;
  readonly url?: string;
}

/** The register's entries one by one; those that lead to the page under check may say what is held. */
function registerTexts(file: string, text: string): { path: string; text: string }[] {
  const { entries, ...rest } = JSON.parse(text) as { entries: RegisterEntry[] };
  return [
    { path: `/${file}`, text: JSON.stringify(rest) },
    ...entries
      .filter((entry) => entry.kind !== 'check' || !UNDER_CHECK.some((path) => JSON.stringify(entry).includes(path)))
      .map((entry) => ({ path: `/${file} ${JSON.stringify(entry).slice(0, 80)}`, text: JSON.stringify(entry) })),
  ];
}

function fragmentTexts(file: string, bytes: Buffer): { path: string; text: string }[] {
  const text = gunzipSync(bytes)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  const { url, content, meta, filters, anchors } = JSON.parse(text) as {
    url: string;
    content: string;
    meta: unknown;
    filters: unknown;
    anchors: { text: string }[];
  };
  return mayHold(url)
    ? []
    : [
        {
          path: `/${file} of ${url}`,
          text: JSON.stringify([content, meta, filters, anchors.map((anchor) => anchor.text)]),
        },
      ];
}

/** A cell that names a word of the workbook's list by its place there: that number is no value. */
const SHARED_WORD = /<c [^>]*t="s"[^>]*>.*?<\/c>/g;

/** Files in a zip, by its central directory. */
function unzip(bytes: Buffer): { name: string; text: string }[] {
  const files: { name: string; text: string }[] = [];
  for (let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\x05\x06') + 16); bytes.readUInt32LE(at) === 0x02014b50;) {
    const [method, size, nameLength, extra, comment, local] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    files.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      text: (method === 8 ? inflateRawSync(packed) : packed)
        .toString('utf8')
        .replace(SHARED_WORD, ' ')
        .replace(/<[^>]+>/g, ' '),
    });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
