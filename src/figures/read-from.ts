import type { PageContext } from '../routes/page-context.ts';
import { publisherOf } from '../wording/said.ts';
import type { FigureCell, FigureColumn } from './figure.ts';

/** The column that tells where each row was read. */
export const readFromColumn = ({ t }: PageContext): FigureColumn => ({
  id: 'read_from',
  label: t.sources.readFrom,
  isNumber: false,
});

/** Who published the source of a row; a dash where it rests on none. */
export function readFromCell({ data, lang, t }: PageContext, id: string | null | undefined): FigureCell {
  const source = id ? data.sources.get(id) : undefined;
  if (!source) return { text: t.table.none, raw: null };
  return { ...publisherOf(source, lang), raw: source.publisher };
}
