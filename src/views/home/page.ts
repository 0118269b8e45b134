import { chartFigureIf } from '../../components/chart-figure.ts';
import { newsCard } from '../../components/news-card.ts';
import { tableEnds } from '../../components/table-ends.ts';
import { editionFigures } from '../../figures/edition-figures.ts';
import { nationalFigure } from '../../figures/national-figure.ts';
import { isDifference } from '../../model/change.ts';
import { claimsOf } from '../../model/claims.ts';
import { heldOf } from '../../model/held.ts';
import type { Edition, Index } from '../../model/index-definition.ts';
import { lineOf } from '../../model/lineage.ts';
import { newestEdition, previousEdition } from '../../model/lookup.ts';
import { rankingOf, type Ranking } from '../../model/ranking.ts';
import type { Unit } from '../../model/unit.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { featuredIndices } from '../../wording/featured.ts';
import { coverageSentence } from '../../wording/coverage.ts';
import { datedEditionName, editionName } from '../../wording/edition-name.ts';
import { capitalized } from '../../language/capitalized.ts';
import { editionOpening, nationalClause } from '../../wording/finding.ts';

/** The front page: the question people come with, the newest finding, a map that is full enough to be one, the national line, movers, news. */
export function page(ctx: PageContext) {
  const { t, lang, data } = ctx;
  const indices = featuredIndices(data);
  const [title, lede] = [data.site.homeTitle[lang], data.site.homeLede[lang]];
  const lead = indices.find((index) => newestEdition(index) !== null);
  const open = data.conflicts.filter((conflict) => conflict.state === 'open').length;
  return {
    head: { title, description: lede, search: { kind: 'page' } },
    shown: {
      title,
      lede,
      searchExample: data.site.searchExample[lang],
      lead: lead ? leadOf(ctx, lead) : null,
      line: lead ? chartFigureIf(ctx, nationalFigure(ctx, lead)) : null,
      mapped: mappedOf(ctx, indices),
      indices: indices.map((index) => {
        const edition = newestEdition(index)?.edition;
        return {
          link: { href: ctx.href({ kind: 'index', index }), text: index.abbr },
          name: index.name[lang],
          newest: edition === undefined ? null : { href: ctx.href({ kind: 'edition', index, edition }), text: edition },
        };
      }),
      underCheck: t.home.checkText(open, heldOf(data).count),
      news: data.news.slice(0, MOST_NEWS).map((item) => newsCard(ctx, item)),
    },
  };
}

const MOST_NEWS = 4;

/** How many places either end of the table has. */
const ENDS = 5;

const editionHref = (ctx: PageContext, index: Index, { edition }: Edition): string =>
  ctx.href({ kind: 'edition', index, edition });

/** What an edition found, short enough for a heading, and its national figure for the line under it. */
function findingOf({ data, lang }: PageContext, index: Index, edition: Edition) {
  const national = nationalClause(data, index, edition, lang);
  return {
    finding: editionOpening(data, index, edition, lang),
    national: national && `${capitalized(national, lang)}.`,
  };
}

/** The newest edition of the index that stands first. */
function leadOf(ctx: PageContext, index: Index) {
  const { t, lang, data } = ctx;
  const edition = newestEdition(index);
  return (
    edition && {
      name: datedEditionName(index, edition, lang),
      href: editionHref(ctx, index, edition),
      ...findingOf(ctx, index, edition),
      coverage: coverageSentence(rankingOf(data, index, edition), lang),
      source: `${t.sources.measuredBy}: ${index.producer[lang]}`,
    }
  );
}

/** The first featured index of whose newest edition enough is here for a map gives it. */
function mappedOf(ctx: PageContext, indices: readonly Index[]) {
  const { data } = ctx;
  const ranking = indices
    .flatMap((index) => {
      const newest = newestEdition(index);
      return newest ? [rankingOf(data, index, newest)] : [];
    })
    .find(({ index, edition }) => claimsOf(data, index, edition).isMost);
  if (!ranking) return null;
  const { index, edition } = ranking;
  return {
    href: editionHref(ctx, index, edition),
    ...findingOf(ctx, index, edition),
    map: chartFigureIf(
      ctx,
      editionFigures(ctx, index, edition).find((figure) => figure.kind === 'province-map'),
    ),
    name: editionName(index, edition),
    ends: tableEnds(ctx, ranking, ENDS),
    movers: moversOf(ctx, ranking),
  };
}

const unitLink = (ctx: PageContext, unit: Unit) => ({
  unit: unit.key,
  href: ctx.href({ kind: 'unit', line: lineOf(ctx.data, unit.key) }),
  name: unit.name[ctx.lang],
});

/** The three that gained most and the three that lost most; null unless every unit that can be compared is here. */
function moversOf(ctx: PageContext, { index, edition, rows }: Ranking) {
  const movers = rows
    .flatMap(({ unit, change }) => (isDifference(change) && change.printedBy === null ? [{ unit, change }] : []))
    .sort((a, b) => b.change.amount - a.change.amount);
  const previous = previousEdition(index, edition);
  if (movers.length === 0 || !previous || !claimsOf(ctx.data, index, edition).isWholeComparison) return null;
  return {
    intro: ctx.t.home.moversIntro(movers.length, index.abbr, edition.edition, previous.edition),
    rows: [...movers.slice(0, 3), ...movers.slice(-3)].map(({ unit, change }) => ({
      ...unitLink(ctx, unit),
      change,
      decimals: index.decimals,
    })),
  };
}
