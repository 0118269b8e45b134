import { DEFAULT_LANG } from '../../language/lang.ts';
import { chartFigureIf } from '../../components/chart-figure.ts';
import { conflictLinks } from '../../components/conflict-links.ts';
import { historyTable } from '../../components/history-table.ts';
import { newsCard } from '../../components/news-card.ts';
import { profileSection } from '../../components/profile-section.ts';
import { standing } from '../../components/standing.ts';
import { unitRecord } from '../../components/unit-record.ts';
import { historyFigure } from '../../figures/history-figure.ts';
import { profileFigure } from '../../figures/profile-figure.ts';
import { reportLink, reportOfHistory } from '../../wording/error-report.ts';
import type { Dataset } from '../../model/dataset.ts';
import { historyOf, latestRow, type History } from '../../model/history.ts';
import { linesOf, predecessorLines, successorLines, type UnitLine } from '../../model/lineage.ts';
import type { Succession } from '../../model/unit.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { featuredIndices } from '../../wording/featured.ts';
import { editionName } from '../../wording/edition-name.ts';
import { standingSentence } from '../../wording/standing.ts';

/** One unit through its whole life: where it stands, its history and field profile, what it was and what it became. */
export function page(ctx: PageContext, ref: PageOf<'unit'>) {
  const { t, lang, data } = ctx;
  const line = lineNamed(data, ref);
  const { unit } = line;
  const name = unit.name[lang];
  const keys = new Set<string>(line.units.map(({ key }) => key));
  const histories = historiesOf(data, line);
  const latest = histories.flatMap((history) => {
    const row = latestRow(history);
    return row ? [{ row, history }] : [];
  });
  const [first] = latest;
  const predecessors = predecessorLines(data, line);
  const title = line.endedOn ? `${name} (${t.lists.validUntil(line.endedOn)})` : name;
  return {
    head: {
      title,
      description: t.unit.description(title, indexNames(data, line)),
      crumbs: [{ label: line.kind.nav[lang], page: { kind: 'units' as const, unitKind: line.kind } }],
      search: {
        kind: 'unit',
        year: first?.row.point.edition.edition,
        answer: first && standingSentence(ctx, first.row),
      },
    },
    shown: {
      title,
      about: aboutOf(ctx, line),
      became: kinOf(ctx, line.became[0], successorLines(data, line), t.unit.became),
      cameFrom: kinOf(ctx, line.cameFrom[0], predecessors, t.unit.cameFrom),
      cameFromNote: line.kind.cameFrom[lang],
      noData: latest.length > 0 ? null : noDataWords(ctx, line, predecessors),
      standings: latest.map(({ row, history }) => standing(ctx, row, history)),
      formerTitle: line.kind.former[lang] || t.unit.formerUnits,
      former: predecessors.map((other) => formerOf(ctx, other)),
      histories: histories.map((history) => historySection(ctx, line, history)),
      conflicts: conflictLinks(
        ctx,
        data.conflicts.filter((conflict) => conflict.unit !== null && keys.has(conflict.unit)),
      ),
      records: [unitRecord(ctx, line), ...predecessors.map((former) => unitRecord(ctx, former, true))].flatMap(
        (record) => record ?? [],
      ),
      news: data.news.filter((item) => item.units.some((key) => keys.has(key))).map((item) => newsCard(ctx, item)),
      aliases: unit.aliases.join(', '),
    },
  };
}

/** The address knows a line by its kind and segment. */
function lineNamed(data: Dataset, { line: { kind, segment } }: PageOf<'unit'>): UnitLine {
  const line = linesOf(data, kind).find((one) => one.segment[DEFAULT_LANG] === segment[DEFAULT_LANG]);
  if (!line) throw new Error(`data/units has no ${kind.id} "${segment[DEFAULT_LANG]}"`);
  return line;
}

const historiesOf = (data: Dataset, line: UnitLine): History[] =>
  featuredIndices(data).flatMap((index) => historyOf(data, index, line) ?? []);

/** The indices that measure units of its kind, each once. */
const indexNames = (data: Dataset, line: UnitLine): string =>
  [
    ...new Set(
      featuredIndices(data)
        .filter(({ unitKind }) => unitKind === line.kind)
        .map(({ abbr }) => abbr),
    ),
  ].join(', ');

/** The line under the title: set, code, region, former names. */
function aboutOf({ t, lang, data }: PageContext, { unit, units }: UnitLine): string {
  const region = data.regions.find(({ scheme, id }) => scheme === unit.set && id === unit.region);
  const former = units
    .slice(0, -1)
    .map((member) => member.name[lang])
    .filter((name) => name !== unit.name[lang]);
  return [
    data.unitSets.get(unit.set)?.name[lang] ?? unit.set,
    `${t.unit.code} ${unit.code}`,
    ...(region ? [`${t.unit.region}: ${region.name[lang]}`] : []),
    ...(former.length > 0 ? [t.unit.renamed(former.join(', '))] : []),
  ].join(' · ');
}

/** What a unit became or came from, by which act; null where nothing did. */
function kinOf(
  ctx: PageContext,
  succession: Succession | undefined,
  lines: readonly UnitLine[],
  say: (names: string, on: string) => string,
) {
  if (!succession || lines.length === 0) return null;
  const links = lines.map((line) => ({ href: ctx.href({ kind: 'unit', line }), text: line.unit.name[ctx.lang] }));
  return {
    said: say(links.map(({ text }) => text).join(', '), succession.on),
    links,
    legalBasis: succession.legalBasis,
  };
}

/** Why nothing is said of where it stands: editions that measured it and are not here, or none that did. */
function noDataWords({ t, data }: PageContext, { kind, unit }: UnitLine, predecessors: readonly UnitLine[]): string {
  if (predecessors.length === 0) return t.unit.noData;
  const published = featuredIndices(data)
    .filter(({ unitKind }) => unitKind === kind)
    .flatMap((index) =>
      index.editions.filter(({ unitSet }) => unitSet === unit.set).map((edition) => editionName(index, edition)),
    );
  return published.length > 0 ? t.unit.notTranscribed(published.join(', ')) : t.unit.noDataSuccessor;
}

/** A former unit with where it stood last. */
function formerOf(ctx: PageContext, line: UnitLine) {
  const latest = historiesOf(ctx.data, line).flatMap((history) => latestRow(history) ?? []);
  const said = latest.map((one) => standingSentence(ctx, one)).join('; ');
  return {
    href: ctx.href({ kind: 'unit', line }),
    text: line.unit.name[ctx.lang],
    said: said ? `: ${said}` : '',
  };
}

function historySection(ctx: PageContext, line: UnitLine, history: History) {
  const { index } = history;
  return {
    id: index.id,
    title: ctx.t.unit.history(index.abbr),
    figure: chartFigureIf(ctx, historyFigure(ctx, history, line)),
    table: historyTable(ctx, history),
    report: reportLink(ctx, reportOfHistory({ kind: 'unit', line }, line.unit.name[ctx.lang], history)),
    profileFigure: chartFigureIf(ctx, profileFigure(ctx, index, line)),
    profile: profileSection(ctx, index, line),
  };
}
