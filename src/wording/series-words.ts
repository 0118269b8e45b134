import type { Lang } from '../language/lang.ts';
import { formatDate } from '../language/dates.ts';
import { messages, wordOf } from '../language/messages.ts';
import { formatPlain } from '../language/numbers.ts';
import { periodOf } from '../model/period.ts';
import type { Series, SeriesValue } from '../model/record.ts';
import { unitOfSeries } from '../model/series.ts';
import type { PageContext } from '../routes/page-context.ts';

/** A period in words: "10 tháng năm 2023", "tính đến 10/10/2023", "tháng 10/2023", "quý 1/2024". */
export function periodWords(text: string, type: Series['periodType'], lang: Lang): string {
  const t = messages[lang].registers.periodic;
  const { from, to, isSpan } = periodOf(text);
  if (!isSpan)
    return type === 'cumulative' && from.length > 4 ? t.asOf(formatDate(from, lang)) : formatDate(from, lang);
  if (to === null) return t.since(formatDate(from, lang));
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const last = Number(to.slice(5, 7));
  const isOfMonths = from.length === 7 && to.length === 7 && to.startsWith(year);
  if (isOfMonths && last - month === 2 && month % 3 === 1 && type === 'quarter')
    return t.quarter((month + 2) / 3, year);
  if (isOfMonths && month === 1) return t.months(last, year);
  return `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
}

/** A period short enough for an axis: "10/2023", "10/10/2023", "Q1/2024", "2017"; a span by its end. */
export function periodTick(text: string, type: Series['periodType']): string {
  const { from, to } = periodOf(text);
  if (type === 'quarter' && to) return `Q${Math.ceil(Number(to.slice(5, 7)) / 3)}/${to.slice(0, 4)}`;
  return (to ?? from)
    .split('-')
    .reverse()
    .map((part) => (part.length === 4 ? part : String(Number(part))))
    .join('/');
}

/** The number with its unit of measure, without its approximation: "27%", "83 triệu", "4.000". */
export function seriesNumber(value: number, series: Pick<Series, 'unitOfMeasure'>, lang: Lang): string {
  const text = formatPlain(value, lang);
  if (series.unitOfMeasure === 'percent') return `${text}%`;
  return series.unitOfMeasure === 'million' ? messages[lang].registers.periodic.million(text) : text;
}

/**
 * The value as a reader gets it, approximation in words: "gần 27%", "trên 83 triệu". Throws for a held value: it is
 * never shown.
 */
export function valueWords(
  value: SeriesValue & { readonly value: number },
  series: Pick<Series, 'unitOfMeasure'>,
  lang: Lang,
): string {
  if (value.status === 'H') throw new Error(`the held value of ${value.series} ${value.period} may not be shown`);
  const number = seriesNumber(value.value, series, lang);
  return value.approx ? `${messages[lang].news.approx[value.approx]} ${number}` : number;
}

/** "1.025/1.706 = 60,1%": the share beside what it was computed from; empty without both. */
export function fractionWords(
  { numerator, denominator, value }: SeriesValue,
  series: Pick<Series, 'unitOfMeasure'>,
  lang: Lang,
): string {
  if (numerator === null || denominator === null) return '';
  const fraction = `${formatPlain(numerator, lang)}/${formatPlain(denominator, lang)}`;
  return value === null ? fraction : `${fraction} = ${seriesNumber(value, series, lang)}`;
}

/** The scope beside a name; empty where the name says it already. */
export function scopeBeside(ctx: Pick<PageContext, 'data' | 'lang' | 't'>, series: Series): string {
  const scope = scopeWords(ctx, series);
  return series.name[ctx.lang].includes(scope) ? '' : scope;
}

/** What a series is about: "cả nước", "các bộ", or the name of its unit. */
export function scopeWords({ data, lang, t }: Pick<PageContext, 'data' | 'lang' | 't'>, series: Series): string {
  const unit = unitOfSeries(series);
  if (!unit) {
    const kind = [...data.unitKinds.values()].find(({ segment }) => segment.en === series.scope);
    return kind?.asScope[lang] ?? wordOf(t.registers.periodic.scopes, series.scope);
  }
  return [...data.units.values()].find(({ key }) => key === unit)?.short[lang] ?? unit;
}
