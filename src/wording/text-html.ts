import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { escapedHtml } from './escaped-html.ts';
import type { PageWords } from '../routes/page-context.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** What the HTML of a text is laid out with. */
export interface TextSurroundings {
  readonly ctx: Pick<PageWords, 't' | 'rooted'>;
  /** Title of the text: what a table is called that stands under no heading. */
  readonly title: string;
  /** Does an address lead to a page that is not there yet? Of such a link only its words stay. */
  readonly leadsNowhere: (path: string) => boolean;
}

/** A change of the source: this in place of what stands between two characters. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The HTML that a library made of a text, as a page of ours: addresses of the site have their base path, a table has a
 * name, heads of columns and a frame of its own that scrolls, footnotes speak the language of the page. All else stays as
 * it is written, byte for byte.
 */
export function layOutText(html: string, surroundings: TextSurroundings): string {
  const changes: Change[] = [];
  let heading = surroundings.title;
  for (const element of elementsIn(parseFragment(html, { sourceCodeLocationInfo: true }))) {
    if (/^h[2-6]$/.test(element.tagName) && attributeOf(element, 'id') !== 'footnote-label')
      heading = wordsIn(element) || heading;
    changes.push(...addressChanges(element, surroundings), ...footnoteChanges(element, html, surroundings.ctx.t));
    if (element.tagName === 'table') changes.push(...tableChanges(element, heading, surroundings.ctx.t));
  }
  return changes
    .map((change, i) => ({ ...change, i }))
    .sort((a, b) => b.from - a.from || b.i - a.i)
    .reduce((rest, { from, to, text }) => rest.slice(0, from) + text + rest.slice(to), html);
}

const elementsIn = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

const wordsIn = (node: DefaultTreeAdapterTypes.ParentNode): string =>
  node.childNodes
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? wordsIn(child) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((each) => each.name === name)?.value ?? null;

/** An attribute that says something else. */
function attributeChange(element: Element, name: string, value: string): Change[] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  return place ? [{ from: place.startOffset, to: place.endOffset, text: `${name}="${escapedHtml(value)}"` }] : [];
}

/** A link that begins with a slash leads to this site; pictures have their base path already. */
function addressChanges(element: Element, { ctx, leadsNowhere }: TextSurroundings): Change[] {
  const address = element.tagName === 'a' ? attributeOf(element, 'href') : null;
  if (address === null || !/^\/(?!\/)/.test(address)) return [];
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  return startTag && endTag && leadsNowhere(address)
    ? [startTag, endTag].map(({ startOffset, endOffset }) => ({ from: startOffset, to: endOffset, text: '' }))
    : attributeChange(element, 'href', ctx.rooted(address));
}

/** What the library says in English at the end of a text with footnotes. */
function footnoteChanges(element: Element, html: string, t: PageWords['t']): Change[] {
  if (attributeOf(element, 'data-footnote-backref') !== null)
    return attributeChange(
      element,
      'aria-label',
      t.texts.footnoteBack(/[\d-]+$/.exec(attributeOf(element, 'aria-label') ?? '')?.[0] ?? ''),
    );
  const { startTag, endTag } = element.sourceCodeLocation ?? {};
  if (attributeOf(element, 'id') !== 'footnote-label' || !startTag || !endTag) return [];
  return html.slice(startTag.startOffset, startTag.endOffset).startsWith('<h2')
    ? [{ from: startTag.startOffset, to: endTag.startOffset, text: `<h2 id="footnote-label">${t.texts.footnotes}` }]
    : [];
}

/** A table named by the heading it stands under; wider than the screen it scrolls by itself, by keyboard too. */
function tableChanges(table: Element, heading: string, t: PageWords['t']): Change[] {
  const { startTag, endTag } = table.sourceCodeLocation ?? {};
  if (!startTag || !endTag) return [];
  const label = escapedHtml(t.table.wrapLabel(heading));
  return [
    {
      from: startTag.startOffset,
      to: startTag.endOffset,
      text:
        `<div class="table-wrap" tabindex="0" role="region" aria-label="${label}">` +
        `<table class="data-table"><caption class="visually-hidden">${escapedHtml(heading)}</caption>`,
    },
    ...elementsIn(table).flatMap((cell): Change[] => {
      const at = (cell.sourceCodeLocation?.startTag?.startOffset ?? 0) + '<th'.length;
      const scope = cell.tagName === 'th' ? [{ from: at, to: at, text: ' scope="col"' }] : [];
      return [...scope, ...alignment(cell)];
    }),
    { from: endTag.endOffset, to: endTag.endOffset, text: '</div>' },
  ];
}

const CLASS_OF: Readonly<Record<string, string>> = { right: 'num', center: 'data-table__middle' };

/** The content policy forbids styles in markup: a column set to one side has a class. */
function alignment(cell: Element): Change[] {
  const place = cell.sourceCodeLocation?.attrs?.style;
  const side = /^text-align:\s*(\w+);?$/.exec(attributeOf(cell, 'style') ?? '')?.[1];
  if (!place || side === undefined) return [];
  const name = CLASS_OF[side];
  return [{ from: place.startOffset, to: place.endOffset, text: name === undefined ? '' : `class="${name}"` }];
}
