import type { Lang } from '../language/lang.ts';

const pairs = (text: string): Map<string, number> =>
  new Map(
    text.split(' ').map((pair): [string, number] => {
      const [word = '', number] = pair.split(':');
      return [word, Number(number)];
    }),
  );

const VI = pairs(
  'không:0 một:1 mốt:1 nhất:1 hai:2 đôi:2 ba:3 bốn:4 tư:4 năm:5 lăm:5 nhăm:5 sáu:6 bảy:7 bẩy:7 tám:8 chín:9 ' +
    'mười:10 chục:10 trăm:100 nửa:2',
);
const EN = pairs(
  'zero:0 none:0 one:1 once:1 first:1 two:2 both:2 twice:2 double:2 pair:2 second:2 half:2 three:3 third:3 ' +
    'thirds:3 triple:3 four:4 fourth:4 quarter:4 quarters:4 five:5 fifth:5 fifths:5 six:6 sixth:6 seven:7 ' +
    'seventh:7 eight:8 eighth:8 nine:9 ninth:9 ten:10 tenth:10 tenths:10 eleven:11 eleventh:11 twelve:12 ' +
    'twelfth:12 dozen:12 thirteen:13 thirteenth:13 fourteen:14 fourteenth:14 fifteen:15 fifteenth:15 ' +
    'sixteen:16 sixteenth:16 seventeen:17 seventeenth:17 eighteen:18 eighteenth:18 nineteen:19 nineteenth:19 ' +
    'hundred:100',
);
const EN_TENS = pairs(
  'twenty:20 twentieth:20 thirty:30 thirtieth:30 forty:40 fortieth:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90',
);

/**
 * Every number up to a hundred that the words of a text may say, also those that are no numbers there ("năm" is five
 * and year): enough to excuse a digit of the other language.
 */
export function numbersInWords(text: string, lang: Lang): Set<number> {
  const found = new Set<number>();
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  for (const [i, word] of words.entries()) {
    const [next, afterNext] = [words[i + 1] ?? '', words[i + 2] ?? ''];
    if (lang === 'vi') {
      const one = VI.get(word);
      if (one === undefined) continue;
      found.add(one);
      const isTens = next === 'mươi' || next === 'mốt' || next === 'lăm';
      if (word === 'mười') found.add(10 + (VI.get(next) ?? 0));
      else if (isTens) found.add(one * 10 + (VI.get(next === 'mươi' ? afterNext : next) ?? 0)).add(one * 10);
    } else {
      const [one, tens] = [EN.get(word), EN_TENS.get(word)];
      if (one !== undefined) found.add(one);
      if (tens !== undefined) found.add(tens).add(tens + (EN.get(next) ?? 0));
    }
  }
  return found;
}
