import { DEFAULT_LANG } from '../language/lang.ts';
import { memoized } from '../language/memoized.ts';
import { messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { pathOf } from '../routes/addresses.ts';

/**
 * A note as files carry it; one that quotes a held number would publish it, so it only says where that number is
 * discussed. Null without a note.
 */
export function publishedNote(data: Dataset, note: string): string | null {
  return heldTexts(data).some((text) => note.includes(text))
    ? `${messages[DEFAULT_LANG].check.title}: ${pathOf({ kind: 'under-check' }, DEFAULT_LANG)}`
    : note || null;
}

/** Held numbers as prose writes them, with a point and with a comma. */
const heldTexts = memoized((data: Dataset): readonly string[] =>
  data.observations.flatMap(({ status, value }) =>
    status === 'H' && value !== null ? [String(value), String(value).replace('.', ',')] : [],
  ),
);
