/** Three text sizes, kept in this browser only. `public/text-size.js` applies the kept one before the first drawing. */
export type TextSize = 'normal' | 'large' | 'larger';

const KEY = 'text-size';

/** What was kept, or what stands in the address of a copied page: anything unknown is normal. */
export const textSizeOf = (kept: string | null | undefined): TextSize =>
  kept === 'large' || kept === 'larger' ? kept : 'normal';

function keep(size: TextSize): void {
  try {
    if (size === 'normal') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, size);
  } catch {
    // No storage (a private window may forbid it): the size holds for this page.
  }
}

function enhanceTextSize(group: HTMLElement): void {
  const buttons = [...group.querySelectorAll<HTMLButtonElement>('button[data-size]')];
  const status = group.querySelector<HTMLElement>('[role="status"]');
  const root = document.documentElement;
  const show = (size: TextSize): void => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.size === size));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const size = textSizeOf(button.dataset.size);
      if (size === 'normal') delete root.dataset.textSize;
      else root.dataset.textSize = size;
      keep(size);
      show(size);
      if (status)
        status.textContent = (group.dataset.said ?? '{name}').replace(
          '{name}',
          button.getAttribute('aria-label') ?? '',
        );
    });
  }
  show(textSizeOf(root.dataset.textSize));
  group.hidden = false;
}

if (typeof document !== 'undefined')
  for (const group of document.querySelectorAll<HTMLElement>('[data-text-size-control]')) enhanceTextSize(group);
