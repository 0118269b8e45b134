/** Buttons `[data-share]` that open the system's share sheet with the page's permanent address; not shown where there is none. */

/** What is handed to the share sheet: the title without the site's name twice, and the canonical address. */
export const shareOf = (title: string, address: string): { title: string; url: string } => ({
  title: title.trim(),
  url: address,
});

function enhanceShare(button: HTMLButtonElement): void {
  if (typeof navigator.share !== 'function') return;
  button.hidden = false;
  const share = async (): Promise<void> => {
    try {
      await navigator.share(shareOf(document.title, button.dataset.share ?? ''));
    } catch (cause) {
      // Closing the sheet is not an error.
      if ((cause as DOMException).name !== 'AbortError') throw cause;
    }
  };
  button.addEventListener('click', () => void share());
}

if (typeof document !== 'undefined')
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) enhanceShare(button);
