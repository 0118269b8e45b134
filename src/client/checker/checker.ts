import type { SourceFile } from '../../reading/source-file.ts';
import { catalogueIn } from '../../checks/catalogue.ts';
import { checkerMessages } from '../../language/checker-messages.ts';
import { element, langOf, part } from '../element.ts';
import { checkDropped } from './check-dropped.ts';
import { bytesOf, mendEvery, mendOne, pathOf, undo, type CheckedFile } from './checked-file.ts';
import { indicesNeeded, loadContext, type IndexNames } from './context.ts';
import { filesOf, isTooBig, type Given } from './dropped.ts';
import { filePanel, type PanelSpec } from './file-panel.ts';
import { guessPlace, lastPart, type Chosen, type Place } from './place.ts';
import { fromPaste, takeFile } from './take-file.ts';

/** What was dropped, chosen or pasted. */
export interface Dropped {
  readonly files: readonly File[];
  readonly entries: readonly FileSystemEntry[];
  /** Cells copied from a spreadsheet, or CSV text. */
  readonly pasted?: string;
}

/** The checker of a page. */
export interface Checker {
  add: (dropped: Dropped) => Promise<void>;
}

/** Starts the checker in its element. Fetches the registers, nothing else leaves or enters but the tables of an index that a file is about. */
export async function createChecker(root: HTMLElement, status: HTMLElement): Promise<Checker> {
  const lang = langOf(root);
  const words = checkerMessages[lang];
  const results = part(root, '[data-checker-results]');
  const editions = part(root, '[data-checker-edition]', HTMLSelectElement);
  const context = await loadContext(
    root.dataset.context ?? '',
    JSON.parse(root.dataset.indices ?? '[]') as IndexNames[],
  );
  const spec: PanelSpec = { catalogue: catalogueIn(lang), words, codes: root.dataset.codes ?? '', editions };
  const files: CheckedFile[] = [];
  const ids = context.indices.map(({ id }) => id);
  let count = 0;

  const chosen = (): Chosen => {
    const [index = '', edition = ''] = editions.value.split('/');
    return { index, edition };
  };

  /** Checks all files together, shows them, and says how it went. */
  async function check(said: string): Promise<void> {
    root.dataset.state = 'checking';
    const placed = files.flatMap((file) => {
      const path = pathOf(file);
      return path === null ? [] : [{ file, path, text: file.text ?? '', bytes: bytesOf(file) }];
    });
    const published = await context.publishedFor(placed.flatMap((file) => indicesNeeded(file, context.indices)));
    const { own, others } = checkDropped(uniqueByPath(placed), published);
    for (const { file, path } of placed) {
      file.problems = own.filter((problem) => problem.file === path);
      file.others = file === placed[0]?.file ? others : [];
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
          status.textContent = `${words.mended(Math.max(1, before - file.problems.length))} ${status.textContent}`;
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
        const placeOf = (name: string, text: string): Place => guessPlace(name, text, chosen(), ids);
        const taken = await Promise.all(given.map((each) => takeFile(`f${(count += 1)}`, each, placeOf, words)));
        files.unshift(...taken);
        await check(small.length < found.length ? words.tooBig : '');
        document.getElementById(`${taken[0]?.id}-name`)?.focus();
      }),
  };
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
  anchor.download = lastPart(pathOf(file) ?? file.name);
  anchor.click();
  URL.revokeObjectURL(url);
}
