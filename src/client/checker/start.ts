import type { Checker, Dropped } from './checker.ts';

const root = document.querySelector<HTMLElement>('[data-checker]');
if (root) start(root);

/** Listens for files; the checks themselves are loaded once there is something to check. */
function start(root: HTMLElement): void {
  const status = root.querySelector<HTMLElement>('[data-checker-status]')!;
  const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
  const drop = root.querySelector<HTMLElement>('[data-checker-drop]')!;
  const paste = root.querySelector<HTMLFormElement>('[data-checker-paste]')!;
  let loading: Promise<Checker> | null = null;

  const load = (): Promise<Checker> => {
    status.textContent = root.dataset.loading ?? '';
    loading ??= import('./checker.ts').then(({ createChecker }) => createChecker(root, status));
    return loading;
  };
  const open = (dropped: Dropped): void => {
    load().then(
      (checker) => void checker.add(dropped),
      (cause: unknown) => {
        // A broken connection may come back.
        loading = null;
        status.textContent = root.dataset.broken ?? '';
        throw cause;
      },
    );
  };

  input.addEventListener('change', () => {
    open({ files: [...(input.files ?? [])], entries: [] });
    // The same file may be chosen again after it was changed.
    input.value = '';
  });
  for (const name of ['dragenter', 'dragover'] as const) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add('is-over');
    });
  }
  for (const name of ['dragleave', 'drop'] as const)
    drop.addEventListener(name, () => drop.classList.remove('is-over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    const items = [...(event.dataTransfer?.items ?? [])];
    // Asked for at once: after this event the browser takes them away.
    const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
    open({ files: entries.length > 0 ? [] : [...(event.dataTransfer?.files ?? [])], entries });
  });
  paste.addEventListener('submit', (event) => {
    event.preventDefault();
    const area = paste.querySelector('textarea')!;
    if (area.value.trim() !== '') open({ files: [], entries: [], pasted: area.value });
    else area.focus();
  });
}
