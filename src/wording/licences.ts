import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';

/** Under which terms texts, figures and, where there are any, boundaries may be used. */
export const licences = (data: Dataset, lang: Lang): string =>
  [
    ...new Set([
      messages[lang].page.licences,
      ...[...data.boundaries.values()].flatMap(({ map }) => map?.licence?.[lang] ?? []),
    ]),
  ].join(' ');
