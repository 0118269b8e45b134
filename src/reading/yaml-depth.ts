/** Deeper than any front matter needs; far from where a parser runs out of stack, which no two machines share. */
export const DEEPEST = 60;

/**
 * Where text nests deeper than `DEEPEST`: by brackets, by the spaces before a line (one level needs at least one), or by
 * dashes and question marks opening lists and keys within it. Quotes are not read, so a text of 60 open brackets counts
 * too. Null where it does not.
 */
export function tooDeepAt(yaml: string): number | null {
  let brackets = 0;
  for (let at = 0; at < yaml.length; at++) {
    const letter = yaml[at];
    if (letter === '[' || letter === '{') brackets += 1;
    else if (letter === ']' || letter === '}') brackets = Math.max(0, brackets - 1);
    if (brackets > DEEPEST) return at;
  }
  return new RegExp(`^(?: {${2 * DEEPEST},}\\S| *(?:[-?] +){${DEEPEST},})`, 'm').exec(yaml)?.index ?? null;
}
