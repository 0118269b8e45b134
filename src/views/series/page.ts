import { DEFAULT_LANG } from '../../language/lang.ts';
import { wordOf } from '../../language/messages.ts';
import { chartFigureIf } from '../../components/chart-figure.ts';
import { newsCard } from '../../components/news-card.ts';
import { periodRows, seriesPair } from '../../components/series-rows.ts';
import { reportLink } from '../../wording/error-report.ts';
import { seriesFigure } from '../../figures/series-figure.ts';
import { lineOf } from '../../model/lineage.ts';
import type { Series } from '../../model/record.ts';
import { groupOfSeries, newestOf, pointsOf, termsOf, unitOfSeries } from '../../model/series.ts';
import type { UnitKey } from '../../model/unit.ts';
import { seriesFile, type PageOf } from '../../routes/addresses.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { fractionWords, periodWords, scopeWords, valueWords } from '../../wording/series-words.ts';

/** One series: its newest figure with fraction, every period with gaps, what it means and what it does not say. */
export function page(ctx: PageContext, ref: PageOf<'series'>) {
  const { t, lang, data } = ctx;
  const words = t.registers.periodic;
  const series = data.series.find(({ id }) => id === ref.id);
  if (!series) throw new Error(`data/series/series.csv has no series "${ref.id}"`);
  const name = series.name[lang];
  const points = pointsOf(data, series);
  const newest = newestOf(points);
  const period = newest && periodWords(newest.period, series.periodType, lang);
  const value = newest && valueWords(newest, series, lang);
  const group = groupOfSeries(data, series);
  const isHeld = points.some((point) => point.value?.status === 'H');
  return {
    head: {
      title: name,
      description: words.description(name),
      crumbs: [{ label: t.registers.names.periodic, page: { kind: 'periodic' as const } }],
      search: {
        kind: 'series',
        year: newest?.period.slice(0, 4),
        answer: newest ? `${value} (${period})` : undefined,
      },
    },
    shown: {
      type: wordOf(words.types, series.periodType),
      name,
      newest: newest && {
        value,
        note: [fractionWords(newest, series, lang), period].filter(Boolean).join('; '),
      },
      held: isHeld ? `${ctx.href({ kind: 'under-check' })}#held-${series.id}` : null,
      pair: group.length > 1 ? seriesPair(ctx, group) : null,
      figure: chartFigureIf(ctx, seriesFigure(ctx, group)),
      valuesLabel: `${words.tableTitle}: ${name}`,
      values: periodRows(ctx, series, points),
      csv: ctx.rooted(seriesFile(series.id)),
      report: reportLink(ctx, { page: ref, what: name, row: rowOf(ctx, series) }),
      facts: factsOf(ctx, series),
      news: data.news
        .filter(
          (item) => item.kind !== 'opinion' && item.text[DEFAULT_LANG].figures.some((one) => one.series === series.id),
        )
        .map((item) => newsCard(ctx, item)),
    },
  };
}

/** Where its values stand; where there are none, where the series does. */
function rowOf({ data }: PageContext, series: Series): string {
  const rows = data.seriesValues.filter((value) => value.series === series.id);
  const [first] = rows;
  return first ? `${first.file}:${rows.map(({ line }) => line).join(',')}` : `data/series/series.csv ${series.id}`;
}

function factsOf(ctx: PageContext, series: Series) {
  const { t, lang, data } = ctx;
  const words = t.registers.periodic;
  const unit = unitOfSeries(series);
  const line = unit ? lineOf(data, unit as UnitKey) : null;
  const field = data.fields.find(({ id }) => id === series.field);
  const whole = data.series.find(({ id }) => id === series.partOf);
  return {
    definition: series.definition[lang],
    scope: line
      ? {
          href: ctx.href({ kind: 'unit', line }),
          text: `${line.unit.name[lang]}${line.endedOn ? ` (${t.lists.validUntil(line.endedOn)})` : ''}`,
        }
      : { href: null, text: scopeWords(ctx, series) },
    type: `${wordOf(words.types, series.periodType)}. ${wordOf(words.typeNotes, series.periodType)}`,
    unitOfMeasure: wordOf(words.units, series.unitOfMeasure),
    field: field ? { href: ctx.href({ kind: 'field', field }), text: field.name[lang] } : null,
    whole: whole ? { href: ctx.href({ kind: 'series', id: whole.id }), text: whole.name[lang] } : null,
    terms: termsOf(data, series).map((term) => ({
      href: `${ctx.href({ kind: 'glossary' })}#${term.id}`,
      term: term.term[lang],
      definition: term.definition[lang],
    })),
  };
}
