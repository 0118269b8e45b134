import type { SourceFile } from '../../reading/source-file.ts';
import { withCommas } from '../../reading/mend-text.ts';
import type { Lang } from '../../language/lang.ts';
import { checkerEn } from '../../language/proof-messages-en.ts';
import { checkerVi } from '../../language/proof-messages-vi.ts';
import { element } from '../element.ts';
import { loadCatalogue } from './catalogue.ts';
import { checkDropped } from './check-dropped.ts';
import { bytesOf, decode, mendEvery, mendOne, pathOf, undo, type CheckedFile } from './checked-file.ts';
import { indicesNeeded, loadContext, type Context, type IndexNames } from './context.ts';
import { filesOf, isTooBig, isWorkbook, type Given } from './dropped.ts';
import { filePanel, type PanelSpec } from './file-panel.ts';
import type { ForeignFile } from './foreign-file.ts';
import { guessPlace, type Chosen, type Place } from './place.ts';

/** What was dropped, chosen or pasted. */
export interface Dropped {
  readonly files: readonly File[];
  readonly entries: readonly FileSystemEntry[];
  /** Cells copied from a spreadsheet, or CSV text. */
  readonly pasted?: string;
}

export interface Checker {
  add(dropped: Dropped): Promise<void>;
}

/** Starts the checker in its element. Fetches the registers, nothing else leaves or enters but the tables of an index that a file is about. */
export async function createChecker(root: HTMLElement, status: HTMLElement): Promise<Checker> {
  const lang: Lang = root.dataset.lang === 'en' ? 'en' : 'vi';
  const words = { vi: checkerVi, en: checkerEn }[lang];
  const results = root.querySelector<HTMLElement>('[data-checker-results]')!;
  const editions = root.querySelector<HTMLSelectElement>('[data-checker-edition]')!;
  const [context, catalogue] = await Promise.all([
    loadContext(root.dataset.context ?? '', JSON.parse(root.dataset.indices ?? '[]') as IndexNames[]),
    loadCatalogue(lang),
  ]);
  const spec: PanelSpec = { catalogue, words, codes: root.dataset.codes ?? '', editions };
  const files: CheckedFile[] = [];
  let count = 0;

  const chosen = (): Chosen => {
    const [index = '', edition = ''] = editions.value.split('/');
    return { index, edition };
  };

  const placeOf = (name: string, text: string): Place =>
    guessPlace(
      name,
      text,
      chosen(),
      context.indices.map(({ id }) => id),
    );

  async function take(given: Given): Promise<CheckedFile> {
    const own = isWorkbook(given) ? null : decode(given.bytes);
    const foreign = own === null ? await readForeign(given, (text) => placeOf('', text).kind !== '') : null;
    const text = own ?? (foreign && foreign.from !== 'nothing' ? foreign.text : null);
    return {
      id: `f${(count += 1)}`,
      name: given.name,
      bytes: given.bytes,
      text,
      place: placeOf(given.name, text ?? ''),
      note: foreign ? noteOn(foreign, words) : '',
      isUnreadable: foreign?.from === 'nothing',
      isConverted: own === null && text !== null,
      past: [],
      problems: [],
      others: [],
    };
  }

  /** Checks all files together, shows them, and says how it went. */
  async function check(said: string): Promise<void> {
    root.dataset.state = 'checking';
    const placed = files.flatMap((file) => {
      const path = pathOf(file);
      return path === null ? [] : [{ file, path, text: file.text ?? '', bytes: bytesOf(file) }];
    });
    const published = await publishedFor(context, placed);
    const { own, others } = checkDropped(uniqueByPath(placed), published);
    for (const { file, path } of placed) {
      file.problems = own.filter((problem) => problem.file === path);
      file.others = placed[0]!.file === file ? others : [];
    }
    results.replaceChildren(...files.map((file) => filePanel(file, spec, actionsOf(file), files.length === 1)));
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const outcome =
      placed.length === 0 ? '' : own.length === 0 ? words.right : words.summary(errors, own.length - errors);
    status.textContent = [said, outcome].filter(Boolean).join(' ');
    root.dataset.state = 'checked';
  }

  /** A failure is ours: it is said, and thrown on so that it is seen. */
  async function guarded(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (cause) {
      root.dataset.state = 'broken';
      status.textContent = words.broken;
      throw cause;
    }
  }

  const run = (said: string, then: () => void): Promise<void> =>
    guarded(async () => {
      await check(said);
      then();
    });

  const focusAt = (file: CheckedFile, number: number): void => {
    const next =
      [number, number - 1].map((each) => document.getElementById(`${file.id}-p${each}`)).find(Boolean) ??
      document.getElementById(`${file.id}-name`);
    (next?.querySelector('button') ?? next)?.focus();
  };

  const actionsOf = (file: CheckedFile): Parameters<typeof filePanel>[2] => ({
    mend: (problem, number) => void (mendOne(file, problem) && run(words.mended(1), () => focusAt(file, number))),
    mendAll: () => {
      const before = file.problems.length;
      if (mendEvery(file))
        void run('', () => {
          status.textContent = `${words.mended(Math.max(1, before - file.problems.length))} ${status.textContent ?? ''}`;
          focusAt(file, 1);
        });
    },
    undo: () => {
      undo(file);
      void run(words.undone, () => focusAt(file, 1));
    },
    download: () => download(file),
    remove: () => {
      files.splice(files.indexOf(file), 1);
      void run(words.removed, () => root.querySelector<HTMLInputElement>('input[type="file"]')?.focus());
    },
    move: (place) => {
      file.place = place;
      void run('', () => document.getElementById(`${file.id}-kind`)?.focus());
    },
  });

  return {
    add: ({ files: chosenFiles, entries, pasted }) =>
      guarded(async () => {
        const found = [
          ...chosenFiles.map((file) => ({ path: file.webkitRelativePath || file.name, file })),
          ...(await filesOf(entries)),
        ];
        const small = found.filter(({ file }) => !isTooBig(file));
        const given: Given[] = await Promise.all(
          small.map(async ({ path, file }) => ({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) })),
        );
        if (pasted !== undefined) given.push(fromPaste(pasted, words.pastedName));
        const first = await Promise.all(given.map(take));
        files.unshift(...first);
        await check(small.length < found.length ? words.tooBig : '');
        document.getElementById(`${first[0]?.id}-name`)?.focus();
      }),
  };
}

/** The readers of workbooks and old encodings are loaded only for a file that is no UTF-8 text. */
async function readForeign(given: Given, isOurs: (text: string) => boolean): Promise<ForeignFile | null> {
  const { readEncoded, readSheet } = await import('./foreign-file.ts');
  return isWorkbook(given) ? readSheet(given.bytes, isOurs) : readEncoded(given.bytes);
}

function noteOn(foreign: ForeignFile, words: typeof checkerVi): string {
  if (foreign.from === 'sheet') return words.fromSheet(foreign.sheet, foreign.others);
  if (foreign.from === 'encoding') return words.fromEncoding(foreign.encoding, foreign.percent);
  return { locked: words.locked, empty: words.empty, broken: words.workbook }[foreign.fault];
}

/** Cells from a spreadsheet stand between tabs; what is CSV already stays. */
function fromPaste(pasted: string, name: string): Given {
  const text = pasted.replace(/\r\n?/g, '\n').replace(/\n*$/, '\n');
  const isCells = text.split('\n', 1)[0]!.includes('\t');
  return {
    name: text.startsWith('---\n') ? name.replace(/csv$/, 'md') : name,
    bytes: new TextEncoder().encode(isCells ? withCommas(text, '\t') : text),
  };
}

async function publishedFor(
  context: Context,
  placed: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly SourceFile[]> {
  const needed = [...new Set(placed.flatMap((file) => indicesNeeded(file, context.indices)))].sort();
  return [...context.registers, ...(await Promise.all(needed.map((index) => context.tablesOf(index)))).flat()];
}

/** Two files for one place: the first is checked. */
function uniqueByPath(placed: readonly SourceFile[]): SourceFile[] {
  const byPath = new Map<string, SourceFile>();
  for (const { path, bytes } of placed) if (!byPath.has(path)) byPath.set(path, { path, bytes });
  return [...byPath.values()];
}

function download(file: CheckedFile): void {
  const url = URL.createObjectURL(
    new Blob([bytesOf(file) as Uint8Array<ArrayBuffer>], { type: 'text/csv;charset=utf-8' }),
  );
  const anchor = element('a', '');
  anchor.href = url;
  anchor.download = pathOf(file)?.split('/').at(-1) ?? file.name;
  anchor.click();
  URL.revokeObjectURL(url);
}
