import { withAsides } from '../../wording/said.ts';
import { compareNames, initialOf } from '../../language/collation.ts';
import { otherLangs, type Lang } from '../../language/lang.ts';
import type { Term } from '../../model/record.ts';
import { letterId, twinLetters } from '../../routes/twin-places.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** Terms in the order of the reader's alphabet, each as the other languages say it. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const compare = compareNames(lang);
  const terms = [...data.glossary].sort((a, b) => compare(a.term[lang], b.term[lang]));
  const letterOf = ({ term }: Term, each: Lang = lang): string => initialOf(term[each], each);
  const lettersIn = (each: Lang): string[] => [...new Set(terms.map((term) => letterOf(term, each)))];
  return {
    head: {
      title: t.glossary.title,
      description: t.glossary.intro,
      search: { kind: 'page' },
      places: twinLetters(lang, lettersIn),
    },
    shown: {
      letters: lettersIn(lang).map((letter) => ({
        letter,
        id: letterId(letter),
        terms: terms
          .filter((term) => letterOf(term) === letter)
          .map((term) => ({
            id: term.id,
            term: withAsides(`${term.term[lang]}${term.abbreviation ? ` (${term.abbreviation})` : ''}`, lang),
            definition: term.definition[lang],
            elsewhere: otherLangs(lang).map((other) => ({ lang: other, term: term.term[other] })),
          })),
      })),
    },
  };
}
