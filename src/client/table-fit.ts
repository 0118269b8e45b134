/**
 * A table that needs no sideways scrolling leaves its scrolling frame, so that its header can stay in the window
 * while the page scrolls; one that does need it is a frame the keyboard can reach.
 */
export function enhanceTableFrames(root: ParentNode): void {
  const frames = root.querySelectorAll<HTMLElement>('.table-wrap:not(.table-wrap--scroll)');
  if (frames.length === 0 || typeof ResizeObserver === 'undefined') return;
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const fits = target.scrollWidth <= target.clientWidth + 1;
      target.classList.toggle('table-wrap--fits', fits);
      if (fits) target.removeAttribute('tabindex');
      else target.setAttribute('tabindex', '0');
    }
  });
  for (const frame of frames) observer.observe(frame);
}

if (typeof document !== 'undefined') enhanceTableFrames(document);
