/** Telex tone keys and their marks: s sắc, f huyền, r hỏi, x ngã, j nặng. */
const TONES: Readonly<Record<string, string>> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
/** Vowels that take a horn or a breve by Telex "w". */
const HORNS: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };
/** VNI digits as the Telex keys they stand for; 6 doubles the vowel before it. */
const VNI: Readonly<Record<string, string>> = { 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j', 7: 'w', 8: 'w', 9: 'd' };
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

/**
 * What keys typed with the input method off were meant to be: "ddaf nawngx" (Telex) and "d9a2 na8ng4" (VNI) give
 * "đà nẵng". Words with marks, and words of any other kind, stay as they are; the result is in lower case.
 */
export const decodeTyping = (text: string): string => text.toLowerCase().split(/\s+/).map(decodeWord).join(' ');

function decodeWord(word: string): string {
  const keys = /^[a-z]+\d[a-z0-9]*$/.test(word)
    ? word.replace(/([aeo])([a-z]*)6/g, '$1$1$2').replace(/\d/g, (digit) => VNI[digit] ?? digit)
    : word;
  if (!/^[a-z]+$/.test(keys)) return word;
  const letters: string[] = [];
  let tone = '';
  for (const key of keys) {
    const mark = TONES[key];
    const doubled = CIRCUMFLEX[key];
    if (mark !== undefined && tone === '' && /[aăâeêioôơuưy]/.test(letters.join(''))) tone = mark;
    else if (key === 'd' && letters[0] === 'd') letters[0] = 'đ';
    else if (key === 'w') putHorn(letters);
    else if (doubled !== undefined && letters.includes(key)) letters[letters.lastIndexOf(key)] = doubled;
    else letters.push(key);
  }
  // Where in the word the tone stands makes no difference to the search; a marked vowel carries it.
  return letters
    .join('')
    .replace(/[ăâêôơư](?=[^ăâêôơư]*$)|[aeiouy](?=[^aăâeêioôơuưy]*$)(?<![ăâêôơư].*)/, `$&${tone}`)
    .normalize('NFC');
}

/** "w" after a is ă, after o ơ (and ươ after u), after u ư. */
function putHorn(letters: string[]): void {
  const at = letters.findLastIndex((letter) => letter in HORNS);
  const horned = HORNS[letters[at] ?? ''];
  if (horned === undefined) return void letters.push('w');
  if (letters[at] === 'o' && letters[at - 1] === 'u') letters[at - 1] = 'ư';
  letters[at] = horned;
}
