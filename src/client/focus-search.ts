/** "/" goes to the search field of the header, unless the reader is writing. */

/** Is the key meant for the page, not for a field, a shortcut of the browser or an input method at work? */
export function isSearchKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'>,
  isWriting: boolean,
): boolean {
  return (
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !event.isComposing &&
    !event.defaultPrevented &&
    !isWriting
  );
}

if (typeof document !== 'undefined') {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement | null;
    const isWriting = target?.isContentEditable === true || target?.matches('input, textarea, select') === true;
    const field = document.getElementById('site-search');
    if (!field || !isSearchKey(event, isWriting)) return;
    event.preventDefault();
    field.focus();
  });
}
