import { part } from '../element.ts';
import { kept } from '../kept.ts';
import type { Dropped } from './checker.ts';

const root = document.querySelector<HTMLElement>('[data-checker]');
if (root) start(root);

/** Listens for files; the checks themselves are loaded once there is something to check. */
function start(root: HTMLElement): void {
  const status = part(root, '[data-checker-status]');
  const input = part(root, 'input[type="file"]', HTMLInputElement);
  const drop = part(root, '[data-checker-drop]');
  const paste = part(root, '[data-checker-paste]', HTMLFormElement);
  const load = kept(async () => (await import('./checker.ts')).createChecker(root, status));

  const open = (dropped: Dropped): void => {
    status.textContent = root.dataset.loading ?? '';
    load().then(
      (checker) => void checker.add(dropped),
      (cause: unknown) => {
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
    const area = part(paste, 'textarea', HTMLTextAreaElement);
    if (area.value.trim() !== '') open({ files: [], entries: [], pasted: area.value });
    else area.focus();
  });
}
