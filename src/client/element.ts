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

export function link(url: string, text: string): HTMLAnchorElement {
  const made = element('a', '', text);
  made.setAttribute('href', url);
  return made;
}
