/** A JSON text as a value, or the offset from which on it is none. */
export type ReadJson = { readonly value: unknown } | { readonly faultAt: number };

/**
 * Reads JSON. Engines word and place their errors differently, so the place is found here: the same in Node and in
 * every browser.
 */
export function readJson(text: string): ReadJson {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { faultAt: faultIn(text) };
  }
}

const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

type Wanted = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing';

/** The first token that may not stand where it stands; the end of the text where something is missing there. */
function faultIn(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const afterValue = (): Wanted => (open.length > 0 ? 'comma' : 'nothing');
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const start = at + text.slice(at, at + 1_000).search(/[^ \t\n\r]|$/);
    if (!token) return start;
    const [, sign, string] = token;
    const inside = open.at(-1);
    if (sign === '{' || sign === '[') {
      if (wanted !== 'value' && wanted !== 'first-value') return start;
      open.push(sign);
      wanted = sign === '{' ? 'first-key' : 'first-value';
    } else if (sign === '}' || sign === ']') {
      const isEmpty = wanted === (sign === '}' ? 'first-key' : 'first-value');
      if (inside !== (sign === '}' ? '{' : '[') || (wanted !== 'comma' && !isEmpty)) return start;
      open.pop();
      wanted = afterValue();
    } else if (sign === ':') {
      if (wanted !== 'colon') return start;
      wanted = 'value';
    } else if (sign === ',') {
      if (wanted !== 'comma') return start;
      wanted = inside === '{' ? 'key' : 'value';
    } else if (string !== undefined && (wanted === 'key' || wanted === 'first-key')) wanted = 'colon';
    else if (wanted === 'value' || wanted === 'first-value') wanted = afterValue();
    else return start;
    at = TOKEN.lastIndex;
  }
}
