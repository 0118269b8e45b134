/**
 * A table that needs no sideways scrolling leaves its scrolling frame, so that its header can stay in the window
 * while the page scrolls; one that does need it is a frame the keyboard can reach.
 */
export function enhanceTableFrames(root: ParentNode): void {
  const frames = root.querySelectorAll<HTMLElement>('.table-wrap:not(.table-wrap--scroll)');
  if (frames.length === 0 || typeof ResizeObserver === 'undefined') return;
  const settle = (frame: HTMLElement): void => {
    const fits = frame.scrollWidth <= frame.clientWidth + 1;
    frame.classList.toggle('table-wrap--fits', fits);
    if (fits) frame.removeAttribute('tabindex');
    else frame.setAttribute('tabindex', '0');
  };
  const observer = new ResizeObserver((entries) => {
    for (const frame of new Set(entries.map(({ target }) => target.closest<HTMLElement>('.table-wrap'))))
      if (frame) settle(frame);
  });
  for (const frame of frames) {
    observer.observe(frame);
    // The table grows without its frame when letters arrive or rows are filtered.
    if (frame.firstElementChild) observer.observe(frame.firstElementChild);
  }
}

if (typeof document !== 'undefined') enhanceTableFrames(document);
