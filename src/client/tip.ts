/** The little label of a mark in a drawing: its own `<title>`, shown beside the pointer or the focus. */

/** A place in the window, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the label goes: beside the point, inside the window, above it when there is no room below. */
export function tipPlace(point: Point, tip: Size, view: Size): Point {
  const [gap, edge] = [14, 4];
  const x = Math.max(edge, Math.min(point.x + gap, view.width - tip.width - edge));
  const below = point.y + gap;
  const y = below + tip.height + edge <= view.height ? below : Math.max(edge, point.y - gap - tip.height);
  return { x: Math.round(x), y: Math.round(y) };
}

/** The label of the page; there is one. */
export interface Tip {
  /** Says a mark's title at the point, or in its middle; says nothing where the mark is null or has none. */
  say: (mark: Element | null, point?: Point) => void;
  isShown: () => boolean;
}

/** Makes the label; it says nothing in a browser that is too old to place it, whose own labels do. */
export function createTip(): Tip {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true'); // the mark has this name already; saying it twice helps nobody
  document.body.append(tip);
  // The policy of the site allows no style attributes: the place is a rule of a sheet made here.
  const place = tipRule();
  let silenced: { title: Element; text: string } | null = null;

  /** The browser's own label of a `<title>` would appear over ours. */
  const silence = (title: Element | null): void => {
    if (silenced?.title === title) return;
    if (silenced) silenced.title.textContent = silenced.text;
    silenced = title ? { title, text: title.textContent } : null;
  };

  const say = (mark: Element | null, point?: Point): void => {
    if (!place) return;
    const title = mark?.matches('svg *') ? titleOf(mark) : null;
    const text = title === null ? '' : silenced?.title === title ? silenced.text : title.textContent.trim();
    silence(title);
    tip.hidden = text === '';
    if (text === '' || mark === null) return;
    if (tip.textContent !== text) tip.textContent = text;
    const view = { width: innerWidth, height: innerHeight };
    const { x, y } = tipPlace(point ?? middleOf(mark), tip.getBoundingClientRect(), view);
    place.setProperty('translate', `${x}px ${y}px`);
    if (point && silenced) silenced.title.textContent = '';
  };
  return { say, isShown: () => !tip.hidden };
}

const titleOf = (mark: Element): Element | null =>
  mark.querySelector('title') ?? mark.closest('a')?.querySelector(':scope > title') ?? null;

function middleOf(mark: Element): Point {
  const box = mark.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function tipRule(): CSSStyleDeclaration | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.insertRule('.tip { translate: 0 0 }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const [rule] = sheet.cssRules;
    return rule instanceof CSSStyleRule ? rule.style : null;
  } catch {
    return null;
  }
}
