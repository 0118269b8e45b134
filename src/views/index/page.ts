import { markText, nationalMark } from '../../wording/origin-mark.ts';
import { chartFigureIf } from '../../components/chart-figure.ts';
import { nationalFigure } from '../../figures/national-figure.ts';
import { formatDate } from '../../language/dates.ts';
import { formatScore, scaleName } from '../../wording/measures.ts';
import { formatPlain } from '../../language/numbers.ts';
import { TOTAL, type Edition, type Index, type Methodology } from '../../model/index-definition.ts';
import { indexOf, previousEdition } from '../../model/lookup.ts';
import { nationalLine, type NationalLine } from '../../model/national.ts';
import { isPartlyPublic } from '../../model/publicity.ts';
import { rankingOf } from '../../model/ranking.ts';
import type { PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { absenceWords } from '../../wording/absence.ts';
import { nationalCaveats } from '../../wording/caveats.ts';
import { weightWords } from '../../wording/profile-words.ts';
import { dashSign, starSign, tableKey } from '../../wording/table-key.ts';

/** One index: who measures what and how, its editions, where they cannot be compared, its criteria sets. */
export function page(ctx: PageContext, ref: PageOf<'index'>) {
  const { t, lang, data } = ctx;
  const index = indexOf(data, ref.index.id);
  const line = nationalLine(data, index);
  const lede = t.index.lede(index.name[lang], index.producer[lang]);
  const rows = [...index.editions].reverse().map((edition) => editionRow(ctx, index, edition, line));
  const newestMethod = index.methodologies.at(-1);
  const title = `${index.abbr}: ${index.name[lang]}`;
  return {
    head: {
      title,
      description: lede,
      crumbs: [{ label: t.nav.rankings, page: { kind: 'rankings' as const } }],
      search: { kind: 'index' },
    },
    shown: {
      title,
      lede,
      producer: index.producer[lang],
      note: index.note[lang],
      unitOfMeasure: newestMethod ? scaleName(index, newestMethod.max, lang) : null,
      figure: chartFigureIf(ctx, nationalFigure(ctx, index)),
      meanHeading: line ? t.index.meanOf[line.statistic] : t.table.mean,
      rows,
      entries: tableKey(rows.flatMap(({ noDate, coverageSign, meanSign }) => [noDate, coverageSign, meanSign])),
      breaks: index.editions.flatMap((edition) => breakOf(ctx, index, edition)),
      methods: [...index.methodologies].reverse().map((methodology) => methodOf(ctx, methodology)),
    },
  };
}

function editionRow(ctx: PageContext, index: Index, edition: Edition, line: NationalLine | null) {
  const { t, lang, data } = ctx;
  const point = line?.points.find((candidate) => candidate.edition === edition);
  const mean = point?.value ?? null;
  const mark = line && nationalMark(data, lang, index, line, edition);
  const caveats = [
    ...(mark ? [markText(mark)] : []),
    ...(point ? nationalCaveats(data, lang, index, point) : []).filter((one) => !mark || one !== t.origin.derived),
  ];
  const { coverage } = rankingOf(data, index, edition);
  return {
    link: { href: ctx.href({ kind: 'edition', index, edition: edition.edition }), text: edition.edition },
    date: edition.announcedOn ? formatDate(edition.announcedOn, lang) : '',
    noDate: edition.announcedOn ? null : dashSign(t.edition.announced(null)),
    method: index.methodologies.find(({ id }) => id === edition.methodology)?.name[lang],
    coverage: `${coverage.ofPublic.here}/${coverage.ofPublic.all}`,
    coverageSign: isPartlyPublic(edition) ? starSign(absenceWords('beyond', edition, t)) : null,
    mean: mean === null ? null : formatScore(mean, index, lang),
    meanSign:
      mean === null ? dashSign(t.registers.key.noMean) : caveats.length > 0 ? starSign(caveats.join('; ')) : null,
    comparable: previousEdition(index, edition) ? t.index.comparable[edition.comparableWithPrevious] : t.noChange.first,
  };
}

/** An edition that cannot be compared, or only in part, with the one before it. */
function breakOf({ t, lang }: PageContext, index: Index, edition: Edition) {
  const previous = previousEdition(index, edition);
  if (edition.comparableWithPrevious === 'yes' || !previous) return [];
  return [
    {
      editions: `${previous.edition} → ${edition.edition}`,
      how: t.index.comparable[edition.comparableWithPrevious],
      reason: edition.breakReason[lang],
    },
  ];
}

const methodOf = ({ t, lang }: PageContext, methodology: Methodology) => ({
  id: methodology.id,
  title: `${methodology.name[lang]} (${methodology.validEditions})`,
  whatChanged: methodology.whatChanged[lang],
  legalBasis: methodology.legalBasis,
  weights: methodology.indicators.some(({ weight, weightOrigin }) => weight !== null && weightOrigin === 'computed')
    ? t.unit.weightsComputed
    : null,
  parts: methodology.indicators
    .filter((indicator) => indicator.id !== TOTAL)
    .map((indicator) => ({
      name: indicator.name[lang],
      max: [
        indicator.max === null ? t.index.noMax : `${t.table.max.toLowerCase()} ${formatPlain(indicator.max, lang)}`,
        ...(indicator.weight === null
          ? []
          : [`${t.table.weight.toLowerCase()} ${weightWords(indicator.weight, lang)}`]),
      ].join(', '),
    })),
});
