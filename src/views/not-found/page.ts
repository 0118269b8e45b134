import { perLanguage } from '../../language/lang.ts';
import { messages } from '../../language/messages.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** No such page; what may help is said in every language. */
export function page({ t, lang, data }: PageContext) {
  const kinds = [...data.unitKinds.values()];
  const help = perLanguage((each) => messages[each].page.notFoundHelp(kinds));
  return { head: { title: t.page.notFound, description: help[lang], noindex: true }, shown: { help } };
}
