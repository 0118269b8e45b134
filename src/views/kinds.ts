import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { PageRef } from '../routes/addresses.ts';
import type { PageContext } from '../routes/page-context.ts';
import { viewOf } from '../routes/page-list.ts';
import type { PageModel, TextHead } from './page-model.ts';

/** What a folder of this room holds: what a page of the kind shows, and how. */
export interface PageKindView {
  page: (ctx: PageContext, page: PageRef, text?: TextHead) => PageModel;
  readonly View: AstroComponentFactory;
}

const models = import.meta.glob<Pick<PageKindView, 'page'>>('./*/page.ts', { eager: true });
const views = import.meta.glob<{ default: AstroComponentFactory }>('./*/View.astro', { eager: true });

/** The folder of a page's kind. Throws where there is none. */
export function kindView(page: PageRef): PageKindView {
  const folder = viewOf(page);
  const model = models[`./${folder}/page.ts`];
  const view = views[`./${folder}/View.astro`];
  if (!model || !view) throw new Error(`src/views/${folder}: a kind of page needs page.ts and View.astro`);
  return { page: model.page, View: view.default };
}
