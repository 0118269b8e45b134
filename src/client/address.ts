/**
 * The address of the page as its state: whoever changes it goes through here, and whoever follows it is told, as the
 * browser itself tells nobody that a script has changed it.
 */
const CHANGED = 'addresschange';

/** Changes the address in place, as typing and filtering do. */
export function replaceAddress(address: string): void {
  history.replaceState(history.state, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** Changes the address as a step that Back returns from. */
export function pushAddress(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** Calls at once, and whenever the address has changed, by a script, an anchor or the way back. */
export function followAddress(follow: () => void): void {
  for (const event of [CHANGED, 'hashchange', 'popstate']) addEventListener(event, follow);
  follow();
}
