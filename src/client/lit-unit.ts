/** The shapes of a mark. */
const AREAS = 'path, polygon, rect, circle, use';

/** The unit that is lit, wherever it stands. */
export interface LitUnit {
  /** Lights a unit and lets go of the one before; null lights none. */
  light: (unit: string | null) => void;
  isAny: () => boolean;
}

/** Lights units by the class `is-lit` on all their marks. */
export function litUnit(marks: ReadonlyMap<string, readonly Element[]>): LitUnit {
  let lit: string | null = null;
  let outlines: readonly Element[] = [];
  const marksOf = (unit: string | null): readonly Element[] => marks.get(unit ?? '') ?? [];
  return {
    isAny: () => lit !== null,
    light: (unit) => {
      if (unit === lit) return;
      for (const mark of marksOf(lit)) mark.classList.remove('is-lit');
      for (const outline of outlines) outline.remove();
      lit = unit;
      // Neighbours drawn later cover half of an outline, so a copy of it goes on top of them.
      outlines = marksOf(unit).flatMap((mark) => (mark.matches('svg *') ? raise(mark) : []));
      for (const mark of marksOf(unit)) mark.classList.add('is-lit');
    },
  };
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
    linked.parentNode?.append(copy);
    return copy;
  });
}
