import { chartFigure, chartFigureIf } from '../../components/chart-figure.ts';
import { conflictLinks } from '../../components/conflict-links.ts';
import { editionFacts } from '../../components/edition-facts.ts';
import { partsTable } from '../../components/parts-table.ts';
import { rankingTable } from '../../components/ranking-table.ts';
import { sourceLink } from '../../components/source-link.ts';
import { editionFigures } from '../../figures/edition-figures.ts';
import type { ChartKind } from '../../figures/figure.ts';
import { reportLink, reportOfRows } from '../../wording/error-report.ts';
import { scaleName } from '../../wording/measures.ts';
import { formatPlain } from '../../language/numbers.ts';
import { isDifference } from '../../model/change.ts';
import { claimsOf } from '../../model/claims.ts';
import { lineOf } from '../../model/lineage.ts';
import { editionOf, indexOf, methodologyOf, newestEdition, previousEdition, regionsOf } from '../../model/lookup.ts';
import { comparisonsOf, editionProof } from '../../model/proof.ts';
import { rankingOf, type Ranking } from '../../model/ranking.ts';
import { editionJsonLd } from '../../outputs/structured-data.ts';
import { editionFile, type PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { coverageSentence, incompleteNote, missingTitle } from '../../wording/coverage.ts';
import { datedEditionName, editionName, editionTitle } from '../../wording/edition-name.ts';
import { capitalized } from '../../language/capitalized.ts';
import { editionFinding, editionOpening, hereClause, nationalClause } from '../../wording/finding.ts';

/** One edition's ranking: finding, coverage, pictures, the table, what the producer said of the whole, files. */
export function page(ctx: PageContext, ref: PageOf<'edition'>) {
  const { t, lang, data } = ctx;
  const index = indexOf(data, ref.index.id);
  const edition = editionOf(index, ref.edition);
  if (!edition) throw new Error(`${index.id} has no edition ${ref.edition}`);
  const ranking = rankingOf(data, index, edition);
  const finding = editionFinding(data, index, edition, lang);
  const national = nationalClause(data, index, edition, lang);
  const coverage = coverageSentence(ranking, lang);
  return {
    head: {
      title: editionTitle(data, index, edition, lang),
      description: `${finding}. ${coverage}.`,
      crumbs: [
        { label: t.nav.rankings, page: { kind: 'rankings' as const } },
        { label: index.abbr, page: { kind: 'index' as const, index } },
      ],
      search: { kind: 'edition', year: edition.edition, answer: finding },
      jsonLd: editionJsonLd(ctx, index, edition),
    },
    shown: {
      name: editionName(index, edition),
      datedName: datedEditionName(index, edition, lang),
      heading: editionOpening(data, index, edition, lang),
      national: national && `${capitalized(national, lang)}.`,
      lede: `${index.name[lang]}, ${scaleName(index, methodologyOf(index, edition).max, lang)}.`,
      coverage,
      measured: `${t.sources.measuredBy}: ${index.producer[lang]}`,
      source: sourceLink(ctx, edition.source),
      newer: newerOf(ctx, ranking),
      missing: missingOf(ctx, ranking),
      breakNote: breakNote(ctx, ranking),
      figures: figuresOf(ctx, ranking),
      facts: editionFacts(ctx, ranking),
      table: tableOf(ctx, ref, ranking),
      parts: partsTable(ctx, ranking),
      noMap: noMapNote(ctx, ranking),
      absent: absentOf(ctx, ranking),
      files: {
        csv: ctx.rooted(editionFile(index.id, edition.edition, 'csv')),
        xlsx: ctx.rooted(editionFile(index.id, edition.edition, 'xlsx')),
      },
      proof: proofOf(ctx, ranking),
      conflicts: conflictLinks(
        ctx,
        data.conflicts.filter((one) => one.index === index.id && one.edition === edition.edition),
      ),
      older: [...index.editions]
        .reverse()
        .filter((other) => other !== edition)
        .map((other) => ({
          href: ctx.href({ kind: 'edition', index, edition: other.edition }),
          text: `${index.abbr} ${other.edition}`,
        })),
    },
  };
}

/** The way to the newest edition from an older one. */
function newerOf(ctx: PageContext, { index, edition }: Ranking) {
  const newest = newestEdition(index);
  if (!newest || newest === edition) return null;
  return {
    href: ctx.href({ kind: 'edition', index, edition: newest.edition }),
    text: ctx.t.edition.newer(index.abbr, newest.edition),
  };
}

/** How many units are not here, as a bar and in words; null where all are. */
function missingOf({ lang }: PageContext, ranking: Ranking) {
  const note = incompleteNote(ranking, lang);
  return note === null ? null : { ...ranking.coverage.ofPublic, note };
}

/** Why the edition does not compare, or only in part, with the one before it; null where it does. */
function breakNote({ t, lang }: PageContext, { index, edition }: Ranking): string | null {
  const previous = previousEdition(index, edition);
  if (!previous || edition.comparableWithPrevious === 'yes') return null;
  const say = edition.comparableWithPrevious === 'no' ? t.edition.breakNote : t.edition.partlyNote;
  return say(previous.edition, edition.breakReason[lang]);
}

/**
 * The pictures of an edition; those that stand on no page of another are links. Where too little is here to draw the
 * edition as a whole, words stand in their place.
 */
function figuresOf(ctx: PageContext, ranking: Ranking) {
  const { t, lang, data } = ctx;
  const { index, edition } = ranking;
  const figures = editionFigures(ctx, index, edition);
  const { isMost } = claimsOf(data, index, edition);
  const ofKind = (kind: ChartKind) => (isMost ? figures.find((figure) => figure.kind === kind) : undefined);
  const [map, strip] = [ofKind('province-map'), ofKind('distribution-strip')];
  return {
    map: map ? { figure: chartFigure(ctx, map), tiles: chartFigureIf(ctx, ofKind('tile-map')) } : null,
    strip: chartFigureIf(ctx, strip),
    notDrawn:
      isMost || figures.length === 0
        ? null
        : t.claims.notDrawn(hereClause(data, ranking, lang), `${formatPlain(data.site.thresholds.map * 100, lang)}%`),
    others: figures
      .filter((figure) => figure !== map && figure !== strip)
      .map(({ id, kind }) => ({ href: ctx.href({ kind: 'chart', id }), text: ctx.t.charts.kinds[kind] })),
  };
}

/** Why there is no map, where other units of this kind have outlines and those of the edition have none. */
const noMapNote = ({ t, lang, data }: PageContext, { index, edition }: Ranking): string | null =>
  data.boundaries.has(edition.unitSet) ||
  ![...data.boundaries.keys()].some((set) => data.unitSets.get(set)?.kind === index.unitKind)
    ? null
    : t.edition.noOutlines(data.unitSets.get(edition.unitSet)?.name[lang] ?? edition.unitSet);

/** The ranking with what is said above it and its filter. */
function tableOf(ctx: PageContext, page: PageOf<'edition'>, ranking: Ranking) {
  const { t, lang } = ctx;
  const { index, edition, rows } = ranking;
  const held = rows.filter((row) => row.absence === 'H').map((row) => row.unit.name[lang]);
  const bands = edition.groupBands.map((band) => t.edition.band(band.name, formatPlain(band.from, lang)));
  return {
    isRankComputed: ranking.rankOrigin === 'computed',
    bands: bands.length > 0 ? t.edition.bands(bands.join(', ')) : null,
    held: held.length > 0 ? t.edition.heldNote(held.join(', ')) : null,
    filter: filterOf(ctx, ranking),
    ranking: rankingTable(ctx, ranking),
    caption: `${t.edition.tableTitle} ${datedEditionName(index, edition, lang)}`,
    report: reportLink(
      ctx,
      reportOfRows(
        page,
        `${t.edition.tableTitle} ${editionName(index, edition)}`,
        index.abbr,
        edition.edition,
        rows.flatMap((row) => row.observation ?? []),
      ),
    ),
  };
}

function filterOf({ t, lang, data }: PageContext, { edition, rows }: Ranking) {
  const hasChange = rows.some((row) => isDifference(row.change));
  const hasPlaces = rows.some((row) => isDifference(row.places));
  const regions = regionsOf(data, edition.unitSet).map(({ id, name }) => ({ value: id, label: name[lang] }));
  const choices = [
    { value: '', label: t.filter.all },
    { value: 'up', label: t.filter.up },
    { value: 'down', label: t.filter.down },
    { value: 'same', label: t.filter.same },
    { value: 'none', label: t.filter.none },
  ];
  return {
    name: { name: 'ten', label: t.filter.name },
    ...(regions.length > 0
      ? { region: { name: 'vung', label: t.filter.region, choices: [{ value: '', label: t.filter.all }, ...regions] } }
      : {}),
    ...(hasChange ? { points: { name: 'diem', label: t.filter.points, choices } } : {}),
    ...(hasPlaces ? { rank: { name: 'hang', label: t.filter.places, choices } } : {}),
    words: { count: hasChange ? `${t.filter.count} (${t.filter.of})` : t.filter.count, none: t.filter.nothing },
  };
}

/** Units without a value of this edition, and why; null where there are none. */
function absentOf(ctx: PageContext, ranking: Ranking) {
  const { t, lang, data } = ctx;
  const { edition, rows } = ranking;
  const absent = rows.filter((row) => row.observation === null && row.score === null);
  if (absent.length === 0) return null;
  const isEveryAssessedHere = edition.unitsAssessed !== null && rows.length - absent.length >= edition.unitsAssessed;
  return {
    title:
      incompleteNote(ranking, lang) !== null
        ? missingTitle(ranking, t)
        : isEveryAssessedHere
          ? t.edition.notAssessed
          : t.edition.unranked,
    units: absent.map(({ unit }) => ({
      slug: unit.slug,
      href: ctx.href({ kind: 'unit', line: lineOf(data, unit.key) }),
      text: unit.name[lang],
    })),
  };
}

/** How many comparisons the checks made of this edition. */
function proofOf(ctx: PageContext, { index, edition }: Ranking) {
  const { t, data } = ctx;
  const proof = editionProof(data.proof, index.id, edition.edition);
  return proof
    ? {
        href: `${ctx.href({ kind: 'proof' })}#${index.id}-${edition.edition}`,
        text: t.proof.line(comparisonsOf(proof), proof.problems),
      }
    : null;
}
