import type { Pagefind } from '../../search/text-search.ts';
import { MOST } from '../../search/weights.ts';

/** pagefind.js as it is before its first search. */
interface PagefindModule extends Pagefind {
  options: (options: { bundlePath: string; baseUrl: string; excerptLength: number }) => Promise<void>;
  init: () => Promise<void>;
}

/** Loads Pagefind from its folder; the base path is the folder's parent. Rejects when it cannot be loaded. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const bundlePath = new URL(folder, document.baseURI).pathname;
  const pagefind = (await import(/* @vite-ignore */ `${bundlePath}pagefind.js`)) as PagefindModule;
  await pagefind.options({
    bundlePath,
    baseUrl: new URL('..', new URL(folder, document.baseURI)).pathname,
    excerptLength: MOST.excerptWords,
  });
  await pagefind.init();
  return pagefind;
}
