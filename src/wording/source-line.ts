import type { PageContext } from '../routes/page-context.ts';
import { publisherOf, type Said } from './said.ts';

/** Publishers that a source line names; the others are counted. */
const NAMED = 3;

/** Who measured and where it was read: two different things, so no page takes the one for the other. */
export interface SourceLine {
  /** "Đo: Bộ Nội vụ"; null where nobody measured all of it. */
  readonly measured: string | null;
  /** Where most of it was read, first; each in its own language. */
  readonly read: readonly Said[];
  /** " và 12 nguồn khác"; empty where all are named. */
  readonly others: string;
}

/** The sources that figures rest on, those of most figures first, each once. */
export function byUse(sources: readonly (string | null | undefined)[]): string[] {
  const uses = new Map<string, number>();
  for (const source of sources) if (source) uses.set(source, (uses.get(source) ?? 0) + 1);
  return [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([source]) => source);
}

type Context = Pick<PageContext, 'data' | 'lang' | 't'>;

/** The source line of what `measuredBy` measured and `sources` told, most used first. */
export function sourceLine(
  { data, lang, t }: Context,
  measuredBy: string | null,
  sources: readonly string[],
): SourceLine {
  const publishers = new Map<string, Said>();
  for (const id of sources) {
    const source = data.sources.get(id);
    if (source) publishers.set(source.publisher, publisherOf(source, lang));
  }
  const names = [...publishers.values()];
  // One more than is named costs no more room than its count.
  const shown = names.length > NAMED + 1 ? NAMED : names.length;
  return {
    measured: measuredBy === null ? null : `${t.sources.measuredBy}: ${measuredBy}`,
    read: names.slice(0, shown),
    others: names.length > shown ? ` ${t.sources.andOthers(names.length - shown)}` : '',
  };
}

/** The same as one text, for files: "Đo: Bộ Nội vụ. Đọc từ: Báo Đầu tư; VnExpress". */
export function sourceLineText(t: PageContext['t'], { measured, read, others }: SourceLine): string {
  const names = `${read.map(({ text }) => text).join('; ')}${others}`;
  return [measured, names && `${t.sources.readFrom}: ${names}`].filter(Boolean).join('. ');
}
