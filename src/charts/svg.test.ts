import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeText, px, svg } from './svg.ts';

it('escapes strings, keeps markup, joins lists and leaves nothing for null', () => {
  expect(svg`<b a="${'"<&\''}">${[svg`<i/>`, 'x > y', null, undefined, 1.005]}</b>`.markup).toBe(
    '<b a="&quot;&lt;&amp;&#39;"><i/>x &gt; y1</b>',
  );
});

it('drops characters XML forbids', () => {
  expect(escapeText('a\u0000b\u000bc\ufffe')).toBe('abc');
});

it('rounds to two decimals and never writes minus zero', () => {
  expect([px(12.3456), px(3), px(-0.001), px(-1.5)]).toEqual(['12.35', '3', '0', '-1.5']);
});

it('refuses numbers that cannot be drawn', () => {
  expect(() => px(NaN)).toThrow('a drawing cannot hold the number NaN');
  expect(() => px(Infinity)).toThrow('Infinity');
});

it('for any text, no markup comes out of it', () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(svg`${text}`.markup)));
});
