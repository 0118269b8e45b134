import { messages } from '../language/messages.ts';
import { everyLine } from '../model/lineage.ts';
import { codeEntries } from './entries/codes.ts';
import { conflictEntries } from './entries/conflicts.ts';
import type { SearchContext, TextPage } from './entries/context.ts';
import { dataWords } from './entries/data-words.ts';
import { documentEntries } from './entries/documents.ts';
import { indexEntries } from './entries/indices.ts';
import { regionEntries } from './entries/regions.ts';
import { seriesEntries, targetEntries, taskEntries } from './entries/registers.ts';
import { sessionEntries } from './entries/sessions.ts';
import { fieldEntries, newsEntries, pageEntries, termEntries } from './entries/texts.ts';
import { contextOfKind, unitEntry } from './entries/units.ts';
import type { SearchRegister } from './search-entry.ts';

/**
 * Everything a reader may look up by name, with the names, for one language's search page. Held values never enter;
 * doubtful ones carry their mark. Names of the other languages are terms, so either language finds a page.
 */
export function searchRegister(context: SearchContext, texts: readonly TextPage[]): SearchRegister {
  const { data, lang } = context;
  const kinds = [...data.unitKinds.values()];
  return {
    entries: [
      ...everyLine(data).map((line) => unitEntry(context, line)),
      ...codeEntries(context),
      ...indexEntries(context),
      ...fieldEntries(context),
      ...newsEntries(context),
      ...documentEntries(context),
      ...sessionEntries(context),
      ...targetEntries(context),
      ...taskEntries(context),
      ...seriesEntries(context),
      ...pageEntries(context, texts),
      ...regionEntries(context),
      ...termEntries(context),
      ...conflictEntries(context),
    ],
    contexts: Object.fromEntries(kinds.map((kind) => [kind.id, contextOfKind(data, kind, lang)])),
    words: dataWords(data),
    nobodyAt: messages[lang].claims.nobodyAt('{place}', '{edition}'),
  };
}
