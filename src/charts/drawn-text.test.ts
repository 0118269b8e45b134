import { expect, it } from 'vitest';
import { textTroubles } from './drawn-text.ts';

it('names words that cover others or leave the picture', () => {
  const markup =
    '<text x="0" y="20">Hà Nội</text><text x="20" y="22" class="chart__text--small">Hải Phòng</text><text ' +
    'x="10" y="60" text-anchor="end">Lào Cai</text>';
  expect(textTroubles(markup, { width: 100, height: 100 })).toEqual([
    '"Lào Cai" reaches from -39.65 to 10 of 100',
    '"Hà Nội" covers "Hải Phòng"',
  ]);
});
