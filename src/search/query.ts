import { tokenize, type Token } from './token.ts';

/** A typed word with its part in the query. */
export interface QueryWord extends Token {
  /** Common words around a name ("tỉnh", "điểm", "rank"): they help when they match and hurt little when they do not. */
  readonly isGeneric: boolean;
  /** 1990 to 2099: an edition or a day. */
  readonly isYear: boolean;
}

export interface Query {
  readonly words: readonly QueryWord[];
  /** Words that must match: neither generic nor a year, unless the query has nothing else. */
  readonly core: readonly QueryWord[];
  readonly year: string | null;
  /** A number that is not a year: a score, a rank, the number of a document. */
  readonly hasFigure: boolean;
}

/** Longer phrases first: a word belongs to the first phrase that covers it. */
const GENERIC = [
  'bảng xếp hạng',
  'là bao nhiêu',
  'bao nhiêu',
  'thành phố',
  'kết quả',
  'xếp hạng',
  'thứ hạng',
  'xếp thứ',
  'điểm số',
  'chỉ số',
  'thứ mấy',
  'hạng mấy',
  'trong năm',
  'đứng thứ',
  'đứng đầu',
  'cao nhất',
  'nào',
  'ai',
  'của',
  'tỉnh',
  'điểm',
  'hạng',
  'năm',
  'kỳ',
  'về',
  'ở',
  'tại',
  'các',
  'những',
  'và',
  'là',
  'theo',
  'how many',
  'who',
  'which',
  'leads',
  'best',
  'highest',
  'province',
  'provinces',
  'provincial',
  'city',
  'ranking',
  'rankings',
  'rank',
  'ranked',
  'score',
  'scores',
  'scored',
  'points',
  'index',
  'results',
  'result',
  'year',
  'edition',
  'the',
  'of',
  'in',
  'for',
  'and',
  'is',
  'what',
  'on',
  'by',
  'to',
]
  .map((phrase) => tokenize(phrase))
  .sort((a, b) => b.length - a.length);

/** Unmarked, these syllables belong to many names (Hà Nam, Hà Tĩnh, ngân hàng): generic only with their marks, or beside a year. */
const ONLY_MARKED = new Set([
  'nam',
  'tinh',
  'hang',
  'ky',
  've',
  'diem',
  'cac',
  'cua',
  'tai',
  'theo',
  'la',
  'va',
  'nhung',
]);

/** Reads what was typed. */
export function parseQuery(text: string): Query {
  const tokens = tokenize(text);
  const isYear = tokens.map((token) => token.isNumber && /^(199\d|20\d\d)$/.test(token.folded));
  const isGeneric = tokens.map(() => false);
  for (let i = 0; i < tokens.length; i++) {
    for (const phrase of GENERIC) {
      const covered = tokens.slice(i, i + phrase.length);
      if (covered.length < phrase.length || isGeneric[i]) continue;
      if (!phrase.every((word, k) => says(covered[k]!, word))) continue;
      const isBareSyllable = phrase.length === 1 && ONLY_MARKED.has(tokens[i]!.exact);
      if (isBareSyllable && !isYear[i + 1]) continue;
      covered.forEach((_, k) => (isGeneric[i + k] = true));
      break;
    }
  }
  const words = tokens.map((token, i): QueryWord => ({ ...token, isGeneric: isGeneric[i]!, isYear: isYear[i]! }));
  const named = words.filter((word) => !word.isGeneric && !word.isYear);
  const core =
    named.length > 0 ? named : words.some((word) => !word.isYear) ? words.filter((word) => !word.isYear) : words;
  return {
    words,
    core,
    year: words.findLast((word) => word.isYear)?.folded ?? null,
    hasFigure: words.some((word) => word.isNumber && !word.isYear),
  };
}

const says = (typed: Token, word: Token): boolean =>
  typed.exact === word.exact || (!typed.isMarked && typed.folded === word.folded);
