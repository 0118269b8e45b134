import type { TextPart } from '../reading/markdown.ts';
import { partsOf } from './markup-blocks.ts';
import { sourceOf, type Found } from './placed-parts.ts';

/** What may be wrong with the notes and targets at the foot of a text. */
export type NoteCode = 'unused-note' | 'repeated-note';

/** Footnotes and targets of references: each used, and said once. What no reference asks for is not shown at all. */
export function judgeNotes(root: TextPart, body: string): Found<NoteCode>[] {
  return [
    ...notesOf(partsOf(root, 'footnoteDefinition'), partsOf(root, 'footnoteReference'), body),
    ...notesOf(partsOf(root, 'definition'), partsOf(root, 'linkReference', 'imageReference'), body),
  ];
}

function notesOf(notes: readonly TextPart[], references: readonly TextPart[], body: string): Found<NoteCode>[] {
  const asked = new Set(references.map(({ identifier }) => identifier));
  const said = new Set<string>();
  return notes.flatMap((note): Found<NoteCode>[] => {
    const { identifier, from } = note;
    const isRepeated = said.has(identifier);
    said.add(identifier);
    const found = sourceOf(body, note).split('\n')[0] ?? '';
    if (isRepeated) return [{ code: 'repeated-note', at: from, found, params: { name: identifier } }];
    return asked.has(identifier) ? [] : [{ code: 'unused-note', at: from, found, params: { name: identifier } }];
  });
}
