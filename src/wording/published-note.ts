import { vi } from '../language/messages-vi.ts';
import type { Dataset } from '../model/dataset.ts';
import { pathOf } from '../routes/addresses.ts';

const heldTexts = new WeakMap<Dataset, readonly string[]>();

/** A note as files carry it; one that quotes a held number would publish it, so it only says where that number is discussed. Null without a note. */
export function publishedNote(data: Dataset, note: string): string | null {
  let held = heldTexts.get(data);
  if (!held) {
    held = data.observations.flatMap(({ status, value }) =>
      status === 'H' && value !== null ? [String(value), String(value).replace('.', ',')] : [],
    );
    heldTexts.set(data, held);
  }
  return held.some((text) => note.includes(text))
    ? `${vi.check.title}: ${pathOf({ kind: 'under-check' }, 'vi')}`
    : note || null;
}
