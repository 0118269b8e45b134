import { px } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A line of text as drawn, with the box it takes. For tests: words must not cover words or leave the picture. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** Every text element of a drawing without transforms, measured in Be Vietnam Pro by the class that styles it. */
export function drawnTexts(markup: string): DrawnText[] {
  return [...markup.matchAll(/(<text[^>]*>)(.*?)<\/text>/gs)].map(([, tag = '', content = '']) => {
    const classes = attribute(tag, 'class') ?? '';
    const size = classes.includes('--small') ? 12 : 13;
    const text = plain(content);
    const width = Number(
      attribute(tag, 'textLength') ?? textWidth(text.trimEnd(), size, classes.includes('--strong') ? 700 : 400),
    );
    const [x, y] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
    const anchor = attribute(tag, 'text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.12 };
  });
}

/** Pairs of texts that cover one another, and texts outside the picture, in words; empty when all is well. */
export function textTroubles(markup: string, size: { readonly width: number; readonly height: number }): string[] {
  const texts = drawnTexts(markup);
  const outside = texts
    .filter(
      ({ left, right, top, bottom }) =>
        left < -0.5 || right > size.width + 0.5 || top < -1 || bottom > size.height + 0.5,
    )
    .map(({ text, left, right }) => `"${text}" reaches from ${px(left)} to ${px(right)} of ${size.width}`);
  const covering = texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `"${a.text}" covers "${b.text}"`),
  );
  return [...outside, ...covering];
}
