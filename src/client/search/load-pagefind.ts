import type { Pagefind } from '../../search/text-search.ts';

/** pagefind.js as it is before its first search. */
interface PagefindModule extends Pagefind {
  options: (options: { bundlePath: string; baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
}

/**
 * Loads Pagefind from its folder; the base path is the folder's parent. Rejects when it cannot be loaded.
 * @param attempt above 1 it is asked for under another address, as browsers keep a module that failed
 */
export async function loadPagefind(folder: string, attempt: number): Promise<Pagefind> {
  const bundlePath = new URL(folder, document.baseURI).pathname;
  const again = attempt > 1 ? `?attempt=${attempt}` : '';
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js${again}`)) as PagefindModule;
  await pagefind.options({ bundlePath, baseUrl: new URL('..', new URL(folder, document.baseURI)).pathname });
  await pagefind.init();
  return pagefind;
}
