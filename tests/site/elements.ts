import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** All elements below a node in document order. */
export function elements(root: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const found: Element[] = [];
  const visit = (parent: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of parent.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue;
      found.push(child);
      visit('content' in child ? child.content : child);
    }
  };
  visit(root);
  return found;
}

/** Elements of these names below a node. */
export const named = (root: DefaultTreeAdapterTypes.ParentNode, ...names: readonly string[]): Element[] =>
  elements(root).filter((element) => names.includes(element.tagName));

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((one) => (one.prefix ? `${one.prefix}:${one.name}` : one.name) === name)?.value ?? null;

export const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Is the element, or one around it, such an element? */
export const isWithin = (element: Element, test: (one: Element) => boolean): boolean => {
  for (
    let one: Element | null = element;
    one;
    one = one.parentNode && defaultTreeAdapter.isElementNode(one.parentNode) ? one.parentNode : null
  )
    if (test(one)) return true;
  return false;
};

const BLOCKS =
  /^(p|h[1-6]|li|tr|section|div|figure|figcaption|table|caption|header|nav|main|dl|dt|dd|details|summary|form|footer|aside|ul|ol|title|desc|text|option)$/;

/** The words of a node as a reader gets them, one space between; scripts and styles say nothing. */
export const wordsOf = (node: Node): string => wordsWithout(node, () => false);

/** The same without what some elements say. */
export function wordsWithout(node: Node, left: (element: Element) => boolean): string {
  const parts: string[] = [];
  const visit = (one: Node): void => {
    if (defaultTreeAdapter.isTextNode(one)) parts.push(one.value);
    else if (defaultTreeAdapter.isElementNode(one) && (/^(script|style)$/.test(one.tagName) || left(one))) return;
    else if ('childNodes' in one) {
      const isBlock =
        defaultTreeAdapter.isElementNode(one) && (BLOCKS.test(one.tagName) || /^t[dh]$/.test(one.tagName));
      if (isBlock) parts.push(' ');
      one.childNodes.forEach(visit);
      if (isBlock) parts.push(' ');
    }
  };
  visit(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The name assistive technology reads, as far as markup alone decides it. */
export function accessibleName(element: Element, byId: (id: string) => Element | null): string {
  const referred = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  if (referred.length > 0)
    return referred
      .map((id) => byId(id))
      .map((one) => (one ? wordsOf(one) : ''))
      .join(' ')
      .trim();
  const label = attribute(element, 'aria-label')?.trim();
  if (label) return label;
  if (element.tagName === 'img') return attribute(element, 'alt')?.trim() ?? '';
  const pictures = named(element, 'img').map((image) => attribute(image, 'alt') ?? '');
  return [wordsOf(element), ...pictures].join(' ').trim() || (attribute(element, 'title')?.trim() ?? '');
}
