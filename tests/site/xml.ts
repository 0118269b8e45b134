/** An element of an XML text, with its own text and its attributes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Parses XML without a DTD. Throws with the place where the text is not well-formed. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [root];
  let end = 0;
  for (const token of source.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    const at = (reason: string): Error =>
      new Error(`${reason} at character ${token.index}: ${source.slice(token.index, token.index + 60)}`);
    if (token.index !== end) throw at('not well-formed before');
    end = token.index + token[0].length;
    const [, cdata, closed, opened, attributes, selfClosed, text] = token;
    const parent = open.at(-1)!;
    if (cdata !== undefined) parent.text += cdata;
    else if (closed !== undefined) {
      if (open.length === 1 || open.pop()!.name !== closed) throw at(`</${closed}> closes nothing`);
    } else if (opened !== undefined) {
      const element: XmlElement = {
        name: opened,
        attributes: attributesOf(attributes ?? '', at),
        children: [],
        text: '',
      };
      parent.children.push(element);
      if (selfClosed === '') open.push(element);
    } else if (text !== undefined) {
      if (parent === root && text.trim() !== '') throw at('text outside the root');
      parent.text += unescape(text, at);
    }
  }
  if (end !== source.replace(/^\uFEFF/, '').length)
    throw new Error(`not well-formed at character ${end}: ${source.slice(end, end + 60)}`);
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  if (root.children.length !== 1) throw new Error(`${root.children.length} roots`);
  return root.children[0]!;
}

function attributesOf(text: string, at: (reason: string) => Error): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (name in found) throw at(`attribute ${name} twice`);
    found[name] = unescape(value.slice(1, -1), at);
  }
  return found;
}

const unescape = (text: string, at: (reason: string) => Error): string =>
  text.replace(/&([^;\s]*)(;?)/g, (whole, name: string, semicolon: string) => {
    const number = /^#(x[0-9a-f]+|\d+)$/i.exec(name)?.[1];
    if (semicolon && number !== undefined)
      return String.fromCodePoint(number.startsWith('x') ? Number.parseInt(number.slice(1), 16) : Number(number));
    if (!semicolon || !(name in ENTITIES)) throw at(`entity ${whole}`);
    return ENTITIES[name]!;
  });

/** The element and everything in it. */
export const xmlElements = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(xmlElements)];

/** Elements of a name, without its prefix's meaning: "dc:title". */
export const xmlNamed = (root: XmlElement, name: string): XmlElement[] =>
  xmlElements(root).filter((element) => element.name === name);

/** All words in an element. */
export const xmlWords = (root: XmlElement): string =>
  xmlElements(root)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
