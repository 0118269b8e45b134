import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import type { TextHead } from '../page-model.ts';

/** A text of content/pages: title, summary, prose. */
export function page({ data }: PageContext, { slug }: PageOf<'text'>, text?: TextHead) {
  const title = text?.title ?? slug;
  const summary = text?.summary ?? '';
  return {
    head: { title, description: summary, search: { kind: 'page' } },
    shown: { title, summary, glossary: data.glossary },
  };
}
