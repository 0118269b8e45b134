import { describe, expect, test } from 'vitest';
import { parseText } from './markdown.ts';

const paragraph = (letters: number): string => '“Một”, "hai" '.repeat(letters / 13);

describe('a text as its readers meet it', () => {
  test.each([false, true])('a paragraph longer than anybody writes is named where it begins (MDX: %s)', (isMdx) => {
    const before = 'Câu đầu.\n\nCâu sau.\n';
    const parsed = parseText(`${before}\n${paragraph(1_300_000)}`, isMdx);
    expect(parsed?.fault?.reason).toContain('20000');
    expect(parsed?.fault?.at).toBe(before.length);
  });

  test('a long text of paragraphs that somebody wrote is read', () => {
    expect(parseText(`${paragraph(6_500)}\n \n`.repeat(4), false)?.root?.parts).toHaveLength(4);
  });
});
