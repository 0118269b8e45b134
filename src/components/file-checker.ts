import { versionsOf } from '../language/lang.ts';
import { featuredIndices } from '../wording/featured.ts';
import { editionTitle } from '../wording/edition-name.ts';
import type { PageContext } from '../routes/page-context.ts';

/** What the checker has to know of the indices: editions to choose from, and names by which it guesses one. */
export interface FileCheckerProps {
  readonly indices: readonly {
    readonly name: string;
    readonly editions: readonly { readonly value: string; readonly title: string }[];
  }[];
  /** JSON that the script reads. */
  readonly names: string;
}

/** The choices of the checker, newest edition first. */
export function fileChecker({ data, lang }: PageContext): FileCheckerProps {
  const indices = featuredIndices(data);
  return {
    indices: indices.map((index) => ({
      name: index.name[lang],
      editions: [...index.editions].reverse().map((edition) => ({
        value: `${index.id}/${edition.edition}`,
        title: editionTitle(data, index, edition, lang),
      })),
    })),
    names: JSON.stringify(indices.map(({ id, abbr, name }) => ({ id, names: [abbr, ...versionsOf(name)] }))),
  };
}
