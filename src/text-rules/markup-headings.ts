import { TAKEN_IDS } from '../schema/text-parts.ts';
import type { TextPart } from '../reading/markdown.ts';
import { headingId } from './heading-id.ts';
import { partsOf } from './markup-blocks.ts';
import { EMPTY, sourceOf, wordsOfPart, type Found } from './placed-parts.ts';

/** What may be wrong with the headings of a text. */
export type HeadingCode = 'dashed-heading' | 'heading-level' | 'taken-id' | 'empty-part';

/** Headings: marked by hashes, from the second level, none left out, with words of their own. */
export function judgeHeadings(root: TextPart, body: string): Found<HeadingCode>[] {
  const taken = new Set(TAKEN_IDS);
  let level = 1;
  return partsOf(root, 'heading').flatMap((part): Found<HeadingCode>[] => {
    const source = sourceOf(body, part);
    const found = source.split('\n')[0] ?? '';
    // A line of dashes or of equals signs below makes a heading of what is meant as a paragraph and a line.
    if (!source.startsWith('#')) return [{ code: 'dashed-heading', at: part.from, found }];
    const problems: Found<HeadingCode>[] = [];
    if (part.depth === 1 || part.depth > level + 1) {
      const wanted = Math.max(2, Math.min(part.depth, level + 1));
      problems.push({
        code: 'heading-level',
        at: part.from,
        found,
        replacement: found.replace(/^#+/, '#'.repeat(wanted)),
        params: { level: part.depth, wanted },
      });
      level = wanted;
    } else level = part.depth;
    const id = headingId(wordsOfPart(part));
    if (id === '') return [...problems, { code: 'empty-part', at: part.from, found, params: { what: EMPTY.heading } }];
    if (taken.has(id)) problems.push({ code: 'taken-id', at: part.from, found, params: { id } });
    taken.add(id);
    return problems;
  });
}
