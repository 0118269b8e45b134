import { nameIn } from '../../wording/said.ts';
import { DEFAULT_LANG } from '../../language/lang.ts';
import { chartFigureIf } from '../../components/chart-figure.ts';
import { conflictLinks } from '../../components/conflict-links.ts';
import { historyTable } from '../../components/history-table.ts';
import { newsCard } from '../../components/news-card.ts';
import { silenceProps, type SilenceProps } from '../../components/silence.ts';
import { profileSection } from '../../components/profile-section.ts';
import { standing } from '../../components/standing.ts';
import { unitRecord } from '../../components/unit-record.ts';
import { historyFigure } from '../../figures/history-figure.ts';
import { profileFigure } from '../../figures/profile-figure.ts';
import { reportLink, reportOfHistory } from '../../wording/error-report.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Edition, Index } from '../../model/index-definition.ts';
import { historyOf, latestRow, latestStated, type History } from '../../model/history.ts';
import { linesOf, predecessorLines, successorLines, type UnitLine } from '../../model/lineage.ts';
import { editionToAsk, silenceOf } from '../../model/silence.ts';
import type { Succession } from '../../model/unit.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { featuredIndices } from '../../wording/featured.ts';
import { datedSetName } from '../../wording/unit-set.ts';
import { standingSentence, standingsSentence } from '../../wording/standing.ts';

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
  // What was derived here heads no answer.
  const places = featuredIndices(data)
    .map((index) => {
      const stood = latest.find(({ history }) => history.index === index) ?? null;
      const stated = stood && latestStated(stood.history);
      const silence = newestSilence(ctx, index, line, stood?.row.point.edition ?? null);
      return { ...silence, stood, stated, said: stated && standingSentence(ctx, stated) };
    })
    .filter(({ silence, stood }) => silence !== null || stood !== null);
  const predecessors = predecessorLines(data, line);
  const title = line.endedOn ? `${name} (${t.lists.validUntil(line.endedOn)})` : name;
  return {
    head: {
      title,
      description: t.unit.description(title, indexNames(data, line)),
      crumbs: [{ label: line.kind.nav[lang], page: { kind: 'units' as const, unitKind: line.kind } }],
      search: {
        kind: 'unit',
        year: places.find(({ stated }) => stated)?.stated?.point.edition.edition,
        answer: answerOf(places),
      },
    },
    shown: {
      title,
      about: aboutOf(ctx, line),
      became: kinOf(ctx, line.became[0], successorLines(data, line), t.unit.became),
      cameFrom: kinOf(ctx, line.cameFrom[0], predecessors, t.unit.cameFrom),
      cameFromNote: line.kind.cameFrom[lang],
      elsewhere: elsewhereOf(places),
      places: places
        .filter(({ isElsewhere }) => !isElsewhere)
        .map(({ silence, stood }) => ({
          silence,
          standing: stood && standing(ctx, stood.row, stood.history),
        })),
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
      aliases: unit.aliases.map((alias) => nameIn(alias, ctx.lang)),
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
  const set = data.unitSets.get(unit.set);
  const former = units
    .slice(0, -1)
    .map((member) => member.name[lang])
    .filter((name) => name !== unit.name[lang]);
  return [
    set ? datedSetName(set, lang) : unit.set,
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

/** What the edition that a reader asks this index about does not say of the unit; null where it has a score or a rank. */
function newestSilence(ctx: PageContext, index: Index, line: UnitLine, since: Edition | null): Quiet {
  const edition = editionToAsk(ctx.data, index, line);
  const silence = edition && silenceOf(ctx.data, index, edition, line);
  return {
    silence: edition && silence ? silenceProps(ctx, index, edition, line, silence, since) : null,
    isElsewhere: silence === 'as-former' || silence === 'as-later',
  };
}

interface Quiet {
  readonly silence: SilenceProps | null;
  /** The edition measured others in its place: what it was made of, or what it became. */
  readonly isElsewhere: boolean;
}

/** Editions that measured others in the place of the unit, those of one answer together. */
const elsewhereOf = (places: readonly Quiet[]): { said: string; editions: SilenceProps['edition'][] }[] =>
  [
    ...Map.groupBy(
      places.flatMap(({ silence, isElsewhere }) => (silence && isElsewhere ? [silence] : [])),
      ({ said }) => said,
    ),
  ].map(([said, of]) => ({ said, editions: of.map(({ edition }) => edition) }));

/** The first index of the site in one line: what its newest edition does not say, and where the unit stood last. */
const answerOf = ([first]: readonly { silence: SilenceProps | null; said: string | null }[]): string | undefined =>
  first &&
  [first.silence && `${first.silence.edition.text}: ${first.silence.said}`, first.said].filter(Boolean).join(' ');

/** A former unit with where it stood last. */
function formerOf(ctx: PageContext, line: UnitLine) {
  const latest = historiesOf(ctx.data, line).flatMap((history) => latestStated(history) ?? []);
  const said = standingsSentence(ctx, latest);
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
