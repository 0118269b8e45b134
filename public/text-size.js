// The reader's text size, before anything is drawn. Chosen and kept by src/client/text-size.ts; nothing leaves the browser.
try {
  const size = localStorage.getItem('text-size');
  if (size === 'large' || size === 'larger') document.documentElement.dataset.textSize = size;
} catch {
  // No storage: the size is the browser's own.
}
