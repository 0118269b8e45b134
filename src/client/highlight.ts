import { replaceAddress } from './address.ts';
import { litUnit } from './lit-unit.ts';
import { createTip } from './tip.ts';

/**
 * The address with the place of a unit in it: `#hai-phong` for the one that is chosen, none where one that was chosen
 * is let go. An anchor of anything else stays.
 * @param anchor id of the unit's row; null where it has none
 * @param isOfUnit does an anchor choose a unit?
 */
export function anchored(hash: string, anchor: string | null, isOfUnit: (id: string) => boolean): string {
  if (anchor !== null) return `#${anchor}`;
  return isOfUnit(decodeURIComponent(hash.slice(1))) ? '' : hash;
}

/**
 * One unit, lit wherever it stands: in the map, the tile map, the strip, the line, the table. Any `[data-unit]` in the
 * page answers to pointer, keyboard and touch; a row's anchor (`#hai-phong`) chooses its unit; Esc lets go.
 * Nothing here lays anything out: it sets the class `is-lit` and shows the mark's own `<title>` beside it.
 */
function enhanceHighlight(page: HTMLElement): void {
  const marks = marksByUnit(page);
  if (marks.size === 0) return;
  const tip = createTip();
  const lit = litUnit(marks);
  /** By tap, click or anchor: stays when the pointer leaves. */
  let chosen: string | null = null;

  const isOfUnit = (id: string): boolean =>
    id !== '' && page.querySelector(`#${CSS.escape(id)}`)?.closest('[data-unit]') != null;
  const choose = (unit: string | null): void => {
    if (unit === chosen) return;
    chosen = unit;
    const anchor = (marks.get(unit ?? '') ?? []).find(({ id }) => id !== '')?.id ?? null;
    const hash = anchored(location.hash, anchor, isOfUnit);
    if (hash !== location.hash) replaceAddress(location.pathname + location.search + hash);
  };

  const rest = (): void => {
    lit.light(chosen);
    tip.say(null);
  };

  page.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    const mark = markAt(event);
    if (!mark) {
      rest();
      return;
    }
    lit.light(unitOf(mark));
    tip.say(mark, { x: event.clientX, y: event.clientY });
  });
  page.addEventListener('pointerleave', (event) => {
    if (event.pointerType !== 'touch') rest();
  });
  page.addEventListener('focusin', (event) => {
    const mark = markAt(event);
    if (!mark || !targetOf(event)?.matches(':focus-visible')) return;
    lit.light(unitOf(mark));
    tip.say(mark);
  });
  page.addEventListener('focusout', rest);

  page.addEventListener('click', (event) => {
    const mark = markAt(event);
    // Whoever sorts or filters still looks at the unit.
    if (!mark && targetOf(event)?.closest(CONTROLS)) return;
    if (!mark) {
      choose(null);
      rest();
      return;
    }
    if (!mark.matches('svg *')) return;
    const unit = unitOf(mark);
    const isLink = mark.closest('a') !== null || targetOf(event)?.closest('a') != null;
    // A finger has no hover: the first tap on a linked mark shows it, the second follows the link.
    if (isLink && (!isTouch(event) || chosen === unit)) return;
    if (isLink) event.preventDefault();
    choose(chosen === unit && !isLink ? null : unit);
    lit.light(chosen);
    tip.say(chosen === null ? null : mark, { x: event.clientX, y: event.clientY });
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || (!lit.isAny() && !tip.isShown())) return;
    choose(null);
    rest();
  });

  // The label belongs to a place in the window; when the page moves under it, it goes.
  addEventListener('scroll', () => tip.say(null), { passive: true, capture: true });

  const followAnchor = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const mark = id === '' ? null : document.getElementById(id)?.closest('[data-unit]');
    if (!mark) return;
    chosen = unitOf(mark);
    lit.light(chosen);
  };
  addEventListener('hashchange', followAnchor);
  followAnchor();
}

const CONTROLS = 'button, input, select, label, summary';

const unitOf = (mark: Element): string => mark.getAttribute('data-unit') ?? '';

const targetOf = ({ target }: Event): Element | null => (target instanceof Element ? target : null);

const markAt = (event: Event): Element | null => targetOf(event)?.closest('[data-unit]') ?? null;

const isTouch = (event: MouseEvent): boolean => event instanceof PointerEvent && event.pointerType === 'touch';

function marksByUnit(page: HTMLElement): Map<string, Element[]> {
  const marks = new Map<string, Element[]>();
  for (const mark of page.querySelectorAll('[data-unit]')) {
    const group = marks.get(unitOf(mark));
    if (group) group.push(mark);
    else marks.set(unitOf(mark), [mark]);
  }
  return marks;
}

if (typeof document !== 'undefined')
  for (const page of document.querySelectorAll<HTMLElement>('main.page')) enhanceHighlight(page);
