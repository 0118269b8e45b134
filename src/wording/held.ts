import { formatDate } from '../language/dates.ts';
import { type Lang, DEFAULT_LANG } from '../language/lang.ts';
import { formatPlain } from '../language/numbers.ts';
import { statisticName } from './statistic-names.ts';
import type { Dataset } from '../model/dataset.ts';
import { heldOf } from '../model/held.ts';
import { lineOf } from '../model/lineage.ts';
import { editionNamed, indexOf, methodologyOf, unitOf } from '../model/lookup.ts';
import type { Aggregate, Observation } from '../model/observation.ts';
import type { SeriesValue } from '../model/record.ts';
import type { PageContext } from '../routes/page-context.ts';
import { innerPage, lineOfFolder } from '../routes/within-pages.ts';

/** A figure that is held back, as the page of figures under check tells it. */
export interface HeldItem {
  readonly id: string | null;
  /** What it is about, most of it leading to a page. */
  readonly about: readonly { readonly text: string; readonly href: string | null }[];
  /** The quantity; empty where `about` says it all. */
  readonly quantity: string;
  /** As printed, with its unit; null where the source prints none. */
  readonly printed: string | null;
  readonly source: string;
  /** Why, and in which language that is written; null where nobody wrote it. */
  readonly reasons: readonly { readonly text: string; readonly lang: Lang }[];
}

/** Every held figure, in the order of the data: observations, aggregates, series, tables inside a province. */
export function heldItems(ctx: PageContext): HeldItem[] {
  const { data, lang } = ctx;
  const held = heldOf(data);
  const printed = (value: number | null): string | null => (value === null ? null : formatPlain(value, lang));
  return [
    ...held.observations.map((one): HeldItem => ({
      id: null,
      about: [
        { text: unitOf(data, one.unit).name[lang], href: ctx.href({ kind: 'unit', line: lineOf(data, one.unit) }) },
        editionLink(ctx, one),
      ],
      quantity: indicatorName(data, one, lang),
      printed: printed(one.value),
      source: one.source,
      reasons: reasonsOf(ctx, one.note, conflictReason(data, one, one.unit, lang)),
    })),
    ...held.aggregates.map((one): HeldItem => ({
      id: null,
      about: [{ text: scopeName(ctx, one), href: null }, editionLink(ctx, one)],
      quantity: `${statisticName(one.statistic, lang)}, ${indicatorName(data, one, lang)}`,
      printed: printed(one.value),
      source: one.source,
      reasons: reasonsOf(
        ctx,
        one.note,
        conflictReason(data, one, one.scope === 'region' ? `region:${one.scopeId}` : one.scope, lang),
      ),
    })),
    ...held.series.map((one): HeldItem => {
      const series = data.series.find(({ id }) => id === one.series);
      const unit =
        series?.unitOfMeasure === 'million'
          ? ` ${ctx.t.check.million}`
          : series?.unitOfMeasure === 'percent'
            ? '%'
            : '';
      return {
        id: `held-${one.series}`,
        about: [{ text: `${series?.name[lang] ?? one.series}, ${formatDate(one.period, lang)}`, href: null }],
        quantity: '',
        printed: one.value === null ? null : `${printed(one.value)}${unit}`,
        source: one.source,
        reasons: reasonsOf(ctx, one.note, foundAt(data, one, lang)),
      };
    }),
    ...held.inner.map(({ table, row }): HeldItem => ({
      id: null,
      about: [
        { text: row.unit.name[lang], href: null },
        {
          text: `${lineOfFolder(data, table.province).unit.name[lang]} ${table.edition}`,
          href: ctx.href(innerPage(table, lineOfFolder(data, table.province))),
        },
      ],
      quantity: '',
      printed: printed(row.value),
      source: row.source,
      reasons: reasonsOf(ctx, row.note, null),
    })),
  ];
}

/**
 * The editor's note is in Vietnamese; a reason in the language of the page comes before it, and in English in its
 * place.
 */
function reasonsOf({ lang }: PageContext, note: string, reason: string | null): HeldItem['reasons'] {
  const noted = note === '' || (reason !== null && lang !== DEFAULT_LANG) ? [] : [{ text: note, lang: DEFAULT_LANG }];
  return reason === null ? noted : [{ text: reason, lang }, ...noted];
}

const editionLink = (
  ctx: PageContext,
  { index, edition }: Pick<Observation, 'index' | 'edition'>,
): HeldItem['about'][number] => ({
  text: `${indexOf(ctx.data, index).abbr} ${edition}`,
  href: ctx.href({ kind: 'edition', index: indexOf(ctx.data, index), edition }),
});

function indicatorName(
  data: Dataset,
  { index, edition, indicator }: Pick<Observation, 'index' | 'edition' | 'indicator'>,
  lang: Lang,
): string {
  const found = indexOf(data, index);
  return (
    methodologyOf(found, editionNamed(found, edition)).indicators.find(({ id }) => id === indicator)?.name[lang] ??
    indicator
  );
}

/** The conflict about a figure says in both languages why it is held. */
const conflictReason = (
  data: Dataset,
  { index, edition, indicator }: Pick<Observation, 'index' | 'edition' | 'indicator'>,
  scope: string,
  lang: Lang,
): string | null =>
  data.conflicts.find(
    (one) =>
      one.index === index &&
      one.edition === edition &&
      one.indicator === indicator &&
      (one.unit ?? one.scope) === scope,
  )?.reason[lang] ?? null;

/** What the checks say of that row. */
const foundAt = (data: Dataset, { file, line }: SeriesValue, lang: Lang): string | null =>
  data.problems.find((one) => one.file === file && one.line === line)?.message[lang] ?? null;

function scopeName({ data, lang, t }: PageContext, { scope, scopeId, index, edition }: Aggregate): string {
  if (scope === 'national') return t.check.national;
  if (scope === 'group') return `${t.table.group} ${scopeId}`;
  const set = editionNamed(indexOf(data, index), edition).unitSet;
  return data.regions.find((region) => region.scheme === set && region.id === scopeId)?.name[lang] ?? scopeId;
}
