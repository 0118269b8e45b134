import { DEFAULT_LANG, isLang, type Lang } from '../language/lang.ts';

/** What goes into an element: a node, or text that stays text. */
export type Child = Node | string;

/** An element with a class and children; text goes in as text, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A link with text. */
export function link(url: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.setAttribute('href', url);
  return made;
}

/** The first element inside that matches. Throws where the page lacks it: page and script belong together. */
export function part(root: ParentNode, selector: string): HTMLElement;
/** The first element inside that matches, of a type. Throws where the page lacks it, or it is another. */
export function part<T extends HTMLElement>(root: ParentNode, selector: string, type: new () => T): T;
export function part(root: ParentNode, selector: string, type: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`the page has no ${selector}`);
}

/** The language of a part of the page, as its markup says. */
export const langOf = ({ dataset }: HTMLElement): Lang => (isLang(dataset.lang) ? dataset.lang : DEFAULT_LANG);
