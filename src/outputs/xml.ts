const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that XML 1.0 cannot hold, even escaped. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text made safe as an XML element or attribute. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** One element; `null` and `false` attributes are left out, content is XML already. Without content it closes itself. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null | false>> = {},
  ...content: readonly string[]
): string {
  const opening = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === false ? [] : [` ${key}="${xmlText(value)}"`],
  );
  return content.length > 0
    ? `<${name}${opening.join('')}>${content.join('')}</${name}>`
    : `<${name}${opening.join('')}/>`;
}

/** The first line of every XML file. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
