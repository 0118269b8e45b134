import { LANGS, type Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import { formatPlain } from '../language/numbers.ts';
import { changesBetween, isUnchanged, type Changes, type FigureChange, type ListChange } from '../model/changes.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Index } from '../model/index-definition.ts';
import { pathOf } from '../routes/addresses.ts';
import { editionName } from '../wording/edition-name.ts';
import { sitePages } from './site-map.ts';

/** One state of the site: its data and the folders of its texts. */
export interface SiteState {
  readonly data: Dataset;
  readonly texts: readonly string[];
}

/** Longest list that is shown in full; what is longer says how much more there is. */
const MOST_ROWS = 40;

/** What a change does to readers, as Markdown: Vietnamese, then English. Values are those of the data, held ones included: this is for editors. */
export function changesReport(before: SiteState, after: SiteState, base: string): string {
  const changes = changesBetween(before.data, after.data);
  const pages = pageChanges(before, after);
  return LANGS.map((lang) => languagePart(changes, pages, base, lang)).join('\n---\n\n');
}

interface PageChanges {
  readonly added: Readonly<Record<Lang, readonly string[]>>;
  readonly removed: Readonly<Record<Lang, readonly string[]>>;
}

function pageChanges(before: SiteState, after: SiteState): PageChanges {
  const addresses = ({ data, texts }: SiteState, lang: Lang): string[] =>
    sitePages(data, texts).map((page) => pathOf(page, lang));
  const without = (from: SiteState, what: SiteState): Record<Lang, string[]> =>
    Object.fromEntries(
      LANGS.map((lang) => {
        const known = new Set(addresses(what, lang));
        return [lang, addresses(from, lang).filter((address) => !known.has(address))];
      }),
    ) as Record<Lang, string[]>;
  return { added: without(after, before), removed: without(before, after) };
}

function languagePart(changes: Changes, pages: PageChanges, base: string, lang: Lang): string {
  const t = messages[lang].releases.changes;
  const [added, removed] = [pages.added[lang], pages.removed[lang]];
  const isSame = isUnchanged(changes) && added.length + removed.length === 0;
  const parts = isSame
    ? [t.nothing]
    : [
        figureTable(t.values(changes.changed.length), changes.changed, lang),
        figureTable(t.removedValues(changes.removed.length), changes.removed, lang),
        rankTable(changes, lang),
        section(
          t.statuses(changes.statuses.length),
          table(
            changes.statuses.map((each) => [
              nameOf(each.index, each.edition),
              each.unit.name[lang],
              each.indicator,
              each.old,
              each.new,
            ]),
            lang,
          ),
        ),
        section(
          t.aggregates(changes.aggregates.length),
          table(
            changes.aggregates.map((each) => [
              nameOf(each.index, each.edition),
              '',
              each.name,
              say(each.old, lang),
              say(each.new, lang),
            ]),
            lang,
          ),
        ),
        section(t.newValues(changes.added.length), perEdition(changes.added)),
        section(
          t.editions,
          items(
            changes.editions,
            lang,
            ({ index, edition }) =>
              `${nameOf(index, edition.edition)}${edition.announcedOn ? ` (${edition.announcedOn})` : ''}`,
          ),
        ),
        section(
          t.news,
          items(changes.news, lang, (item) => item.text[lang].title),
        ),
        section(
          t.registers,
          Object.entries(changes.registers).flatMap(([name, list]) => registerLine(name, list, lang)),
        ),
        section(t.pages, [
          ...pageList(t.removedPages(removed.length), removed, lang),
          ...pageList(t.addedPages(added.length), added, lang),
        ]),
      ];
  return [`## ${t.title}`, t.against(base), ...parts.filter(Boolean)].join('\n\n') + '\n';
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length > 0 ? [`### ${heading}`, '', ...lines].join('\n') : '';

const nameOf = (index: Index, edition: string): string => editionName(index, { edition });

const say = (value: number | null, lang: Lang): string =>
  value === null ? messages[lang].releases.changes.none : formatPlain(value, lang, 6);

const figureTable = (heading: string, figures: readonly FigureChange[], lang: Lang): string =>
  section(
    heading,
    table(
      figures.map((each) => [
        nameOf(each.index, each.edition),
        each.unit.name[lang],
        each.measure === 'rank' ? `${each.indicator} (${messages[lang].releases.measures.rank})` : each.indicator,
        say(each.old, lang),
        say(each.new, lang),
      ]),
      lang,
    ),
  );

const rankTable = ({ ranks }: Changes, lang: Lang): string =>
  section(
    messages[lang].releases.changes.ranks(ranks.length),
    table(
      ranks.map((each) => [
        nameOf(each.index, each.edition),
        each.unit.name[lang],
        '',
        say(each.old, lang),
        say(each.new, lang),
      ]),
      lang,
    ),
  );

/** Rows under index, unit, indicator, before, after. */
function table(rows: readonly (readonly string[])[], lang: Lang): string[] {
  if (rows.length === 0) return [];
  const t = messages[lang].releases.changes;
  const { index, unit, indicator, old, new: now } = t.columns;
  const row = (cells: readonly string[]): string => `| ${cells.map(cellText).join(' | ')} |`;
  const shown = rows.slice(0, MOST_ROWS).map(row);
  return [
    row([index, unit, indicator, old, now]),
    '|---|---|---|---:|---:|',
    ...shown,
    ...(rows.length > MOST_ROWS ? ['', t.more(rows.length - MOST_ROWS)] : []),
  ];
}

/** Text that cannot leave its cell or become markup of its own. */
const cellText = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

function perEdition(figures: readonly FigureChange[]): string[] {
  const counts = new Map<string, number>();
  for (const { index, edition } of figures)
    counts.set(nameOf(index, edition), (counts.get(nameOf(index, edition)) ?? 0) + 1);
  return [...counts].map(([name, count]) => `- ${name}: ${count}`);
}

function items<T>({ added, removed, edited }: ListChange<T>, lang: Lang, nameItem: (item: T) => string): string[] {
  const t = messages[lang].releases.changes;
  const lines = [
    ...removed.map((item) => `- ${t.removed}: ${cellText(nameItem(item))}`),
    ...added.map((item) => `- ${t.added}: ${cellText(nameItem(item))}`),
    ...edited.map((item) => `- ${t.edited}: ${cellText(nameItem(item))}`),
  ];
  return lines.length > MOST_ROWS ? [...lines.slice(0, MOST_ROWS), `- ${t.more(lines.length - MOST_ROWS)}`] : lines;
}

/** Most ids of a register that are named. */
const MOST_IDS = 8;

/** One register in one line: how many rows came, went and were edited, and the first of them by name. */
function registerLine(name: string, list: ListChange<string>, lang: Lang): string[] {
  const t = messages[lang].releases.changes;
  const parts = (['removed', 'added', 'edited'] as const).flatMap((kind) => {
    const [ids, rest] = [list[kind].slice(0, MOST_IDS), list[kind].length - MOST_IDS];
    return ids.length > 0
      ? [`${t[kind]} ${list[kind].length} (${ids.map(cellText).join(', ')}${rest > 0 ? ', …' : ''})`]
      : [];
  });
  return parts.length > 0 ? [`- \`data/${name}.csv\`: ${parts.join('; ')}`] : [];
}

/** Addresses in full where they are few; else the first ones. */
function pageList(heading: string, addresses: readonly string[], lang: Lang): string[] {
  if (addresses.length === 0) return [];
  const shown = addresses.slice(0, MOST_ROWS).map((address) => `- \`${address}\``);
  return [
    `${heading}:`,
    '',
    ...shown,
    ...(addresses.length > MOST_ROWS
      ? [`- ${messages[lang].releases.changes.more(addresses.length - MOST_ROWS)}`]
      : []),
    '',
  ];
}
