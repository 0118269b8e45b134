import { nameIn } from '../../wording/said.ts';
import { namesFromAToZ } from '../../wording/a-z.ts';
import type { Lang } from '../../language/lang.ts';
import { letterId, twinLetters } from '../../routes/twin-places.ts';
import type { PageContext } from '../../routes/page-context.ts';

/** Every name a unit has or had, by the letters of the reader's alphabet. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const namesIn = (each: Lang) => namesFromAToZ(data, each);
  const places = twinLetters(lang, (each) => namesIn(each).map(({ letter }) => letter));
  const intro = t.lists.azIntro([...data.unitKinds.values()]);
  return {
    // Not in the search of texts: it holds every name and tells of none, so what it lists would stand below it.
    head: { title: t.lists.azTitle, description: intro, places },
    shown: {
      intro,
      letters: namesIn(lang).map(({ letter, names }) => ({
        letter,
        id: letterId(letter),
        names: names.map(({ name, line, isAlias }) => ({
          name: nameIn(name, lang),
          /** Another name leads to the one in use. */
          alias: isAlias ? line.unit.name[lang] : null,
          href: ctx.href({ kind: 'unit', line }),
          ended: line.endedOn ? t.lists.validUntil(line.endedOn) : null,
        })),
      })),
    },
  };
}
