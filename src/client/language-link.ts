import { followAddress } from './address.ts';

/** The address of the same page in another language, with what the reader asked and chose on this one. */
export function withState(twin: string, { search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return twin.replace(/[?#].*$/, '') + search + hash;
}

if (typeof document !== 'undefined')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
    const twin = link.getAttribute('href') ?? '';
    followAddress(() => link.setAttribute('href', withState(twin, location)));
  }
