import { expect, test } from 'vitest';
import { messages } from '../language/messages.ts';
import { inventedDataset } from '../model/testing.ts';
import { sourceLine, sourceLineText } from './source-line.ts';

test('publishers with commas in their names stay apart', () => {
  const base = inventedDataset({});
  const source = base.sources.get('s');
  if (!source) throw new Error('the invented data have no source "s"');
  const data = inventedDataset({
    sources: new Map([
      ['a', { ...source, id: 'a', publisher: 'Viện A, Hội B' }],
      ['b', { ...source, id: 'b', publisher: 'Báo C' }],
    ]),
  });
  const t = messages.en;
  expect(sourceLineText(t, sourceLine({ data, lang: 'en', t }, 'Bộ X', ['a', 'b']))).toBe(
    'Measured by: Bộ X. Read in: Viện A, Hội B; Báo C',
  );
});
