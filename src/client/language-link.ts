import { followAddress } from './address.ts';

/**
 * The address of the same page in another language, with what the reader asked and chose on this one.
 * @param places ids that the other page calls otherwise, or does not have ('')
 */
export function withState(
  twin: string,
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  places: ReadonlyMap<string, string> = new Map(),
): string {
  const place = places.get(decoded(hash.slice(1)));
  const twinHash = place === undefined ? hash : place === '' ? '' : `#${encodeURIComponent(place)}`;
  return twin.replace(/[?#].*$/, '') + search + twinHash;
}

/** As it is where it cannot be decoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

if (typeof document !== 'undefined')
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-link]')) {
    const twin = link.getAttribute('href') ?? '';
    const places = new Map(Object.entries(JSON.parse(link.dataset.places ?? '{}') as Record<string, string>));
    followAddress(() => link.setAttribute('href', withState(twin, location, places)));
  }
