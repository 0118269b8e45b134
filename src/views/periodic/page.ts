import { seriesPair, seriesRows } from '../../components/series-rows.ts';
import type { Series } from '../../model/record.ts';
import { seriesGroups } from '../../model/series.ts';
import type { PageContext } from '../../routes/page-context.ts';
import { fieldChoices } from '../../wording/record-filters.ts';

const TYPES = ['cumulative', 'month', 'quarter', 'year'] as const;

/** Periodic series by period type: cumulative apart from monthly, ministries and localities side by side. */
export function page(ctx: PageContext) {
  const { t, data } = ctx;
  const words = t.registers.periodic;
  const intro = words.intro(data.series.length);
  const groups = seriesGroups(data);
  const types = TYPES.flatMap((type) => {
    const own = groups.filter(([series]) => series.periodType === type);
    return own.length > 0 ? [typeOf(ctx, type, own)] : [];
  });
  return {
    head: { title: words.title, description: intro, search: { kind: 'page' } },
    shown: {
      intro,
      isEmpty: data.series.length === 0,
      choices: [
        {
          name: 'linh-vuc',
          key: 'field',
          label: t.registers.filter.field,
          options: fieldChoices(
            ctx,
            data.series.map(({ field }) => field),
          ),
        },
        {
          name: 'loai-ky',
          key: 'type',
          label: t.registers.filter.period,
          options: types.map(({ type, name }) => ({ value: type, label: name })),
        },
      ],
      types,
    },
  };
}

function typeOf(ctx: PageContext, type: (typeof TYPES)[number], groups: readonly (readonly Series[])[]) {
  const words = ctx.t.registers.periodic;
  return {
    type,
    name: words.types[type],
    note: words.typeNotes[type],
    pairs: groups.filter((group) => group.length > 1).flatMap((group) => seriesPair(ctx, group) ?? []),
    singles: seriesRows(
      ctx,
      groups.filter((group) => group.length === 1).flatMap(([series]) => (series ? [{ series }] : [])),
    ),
  };
}
