/**
 * One unit, lit wherever it stands: in the map, the tile map, the strip, the line, the table. Any `[data-unit]` in the
 * page answers to pointer, keyboard and touch; a row's anchor (`#hai-phong`) chooses its unit; Esc lets go.
 * Nothing here lays anything out: it sets the class `is-lit` and shows the mark's own `<title>` beside it.
 */

/** Where the little label goes: beside the point, inside the window, above it when there is no room below. */
export function tipPlace(
  point: { x: number; y: number },
  tip: { width: number; height: number },
  view: { width: number; height: number },
): { x: number; y: number } {
  const [gap, edge] = [14, 4];
  const x = Math.max(edge, Math.min(point.x + gap, view.width - tip.width - edge));
  const below = point.y + gap;
  const y = below + tip.height + edge <= view.height ? below : Math.max(edge, point.y - gap - tip.height);
  return { x: Math.round(x), y: Math.round(y) };
}

const AREAS = 'path, polygon, rect, circle, use';

function enhanceHighlight(page: HTMLElement): void {
  const marks = new Map<string, Element[]>();
  for (const mark of page.querySelectorAll('[data-unit]')) {
    const unit = mark.getAttribute('data-unit')!;
    const group = marks.get(unit);
    if (group) group.push(mark);
    else marks.set(unit, [mark]);
  }
  if (marks.size === 0) return;

  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true'); // the mark has this name already; saying it twice helps nobody
  document.body.append(tip);
  // The policy of the site allows no style attributes: the place is a rule of a sheet made here.
  const place = tipRule();

  let shown: string | null = null;
  let chosen: string | null = null; // by tap, click or anchor: stays when the pointer leaves
  let outlines: Element[] = [];
  let silenced: { title: Element; text: string } | null = null;

  const titleOf = (mark: Element): Element | null =>
    mark.querySelector('title') ?? mark.closest('a')?.querySelector(':scope > title') ?? null;

  const light = (unit: string | null): void => {
    if (unit === shown) return;
    for (const mark of marks.get(shown ?? '') ?? []) mark.classList.remove('is-lit');
    for (const outline of outlines) outline.remove();
    outlines = [];
    shown = unit;
    for (const mark of marks.get(unit ?? '') ?? []) {
      // Neighbours drawn later cover half of an outline, so a copy of it goes on top of them.
      if (mark.matches('svg *')) outlines.push(...raise(mark));
      mark.classList.add('is-lit');
    }
  };

  /** The browser's own label of a `<title>` would appear over ours. */
  const silence = (title: Element | null): void => {
    if (silenced?.title === title) return;
    if (silenced) silenced.title.textContent = silenced.text;
    silenced = title ? { title, text: title.textContent ?? '' } : null;
  };

  const say = (mark: Element | null, point?: { x: number; y: number }): void => {
    if (!place) return; // an old browser: its own labels do
    const title = mark?.matches('svg *') ? titleOf(mark) : null;
    const text = title === null ? '' : silenced?.title === title ? silenced.text : (title.textContent ?? '').trim();
    silence(title);
    tip.hidden = text === '';
    if (text === '') return;
    if (tip.textContent !== text) tip.textContent = text;
    const box = mark!.getBoundingClientRect();
    const { x, y } = tipPlace(
      point ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      tip.getBoundingClientRect(),
      { width: innerWidth, height: innerHeight },
    );
    place.setProperty('translate', `${x}px ${y}px`);
    if (point && silenced) silenced.title.textContent = '';
  };

  const markAt = (event: Event): Element | null =>
    event.target instanceof Element ? event.target.closest('[data-unit]') : null;
  const unitOf = (mark: Element | null): string | null => mark?.getAttribute('data-unit') ?? null;
  const rest = (): void => {
    light(chosen);
    say(null);
  };

  page.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const mark = markAt(event);
    if (!mark) return rest();
    light(unitOf(mark));
    say(mark, { x: event.clientX, y: event.clientY });
  });
  page.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') rest();
  });
  page.addEventListener('focusin', (event) => {
    const mark = markAt(event);
    if (!mark || !(event.target as Element).matches(':focus-visible')) return;
    light(unitOf(mark));
    say(mark);
  });
  page.addEventListener('focusout', rest);

  // A finger has no hover: the first tap on a linked mark shows it, the second follows the link.
  page.addEventListener('click', (event) => {
    const mark = markAt(event);
    const unit = unitOf(mark);
    const isDrawn = mark?.matches('svg *') === true;
    if (!mark) {
      chosen = null;
      return rest();
    }
    if (!isDrawn) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    const isLink = mark.closest('a') !== null || (event.target as Element).closest('a') !== null;
    if (isLink && (!isTouch || chosen === unit)) return;
    if (isLink) event.preventDefault();
    chosen = chosen === unit && !isLink ? null : unit;
    light(chosen);
    say(chosen === null ? null : mark, { x: event.clientX, y: event.clientY });
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || (shown === null && tip.hidden)) return;
    chosen = null;
    rest();
  });

  // The label belongs to a place in the window; when the page moves under it, it goes.
  addEventListener('scroll', () => say(null), { passive: true, capture: true });

  const followAnchor = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const unit = id === '' ? null : unitOf(document.getElementById(id)?.closest('[data-unit]') ?? null);
    if (unit === null) return;
    chosen = unit;
    light(unit);
  };
  addEventListener('hashchange', followAnchor);
  followAnchor();
}

function tipRule(): CSSStyleDeclaration | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.insertRule('.tip { translate: 0 0 }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return (sheet.cssRules[0] as CSSStyleRule).style;
  } catch {
    return null;
  }
}

/** Copies the outline of a mark to the end of its drawing, above its neighbours. */
function raise(mark: Element): Element[] {
  const shapes = mark.matches(AREAS) ? [mark] : [...mark.querySelectorAll(AREAS)].slice(0, 4);
  return shapes.map((shape) => {
    const copy = shape.cloneNode(false) as Element;
    for (const name of ['id', 'data-unit', 'tabindex', 'role', 'aria-label', 'style', 'fill', 'stroke'])
      copy.removeAttribute(name);
    copy.setAttribute('class', 'lit-outline');
    copy.setAttribute('aria-hidden', 'true');
    const linked = mark.closest('a') ?? mark;
    linked.parentNode!.append(copy);
    return copy;
  });
}

if (typeof document !== 'undefined')
  for (const page of document.querySelectorAll<HTMLElement>('main.page')) enhanceHighlight(page);
