import { wordOf } from '../language/messages.ts';
import { formatNumber } from '../language/numbers.ts';
import { TOTAL } from '../model/index-definition.ts';
import { lineOf } from '../model/lineage.ts';
import { methodologyOf, observationsOf, partsOf } from '../model/lookup.ts';
import { isUsable } from '../model/observation.ts';
import { isDerived } from '../model/origin.ts';
import { isProfileOffByRounding, profileOf } from '../model/profile.ts';
import { partPlaces } from '../model/part-places.ts';
import type { Ranking } from '../model/ranking.ts';
import type { PageContext } from '../routes/page-context.ts';
import { weightWords } from '../wording/profile-words.ts';
import {
  absenceSign,
  dashSign,
  rankSigns,
  starSign,
  tableKey,
  type KeyEntry,
  type Sign,
} from '../wording/table-key.ts';

/** What one unit has in one part. */
export interface PartCell {
  /** Null where there is none here. */
  readonly points: string | null;
  /** What the column sorts by: points, else places from the last up, so that more is better. */
  readonly sortBy: number | null;
  readonly place: number | null;
  readonly signs: readonly Sign[];
}

/** The units of an edition by its parts. */
export interface PartsTableProps {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly { readonly heading: string; readonly weight: string }[];
  readonly rows: readonly {
    readonly unit: string;
    readonly href: string;
    readonly name: string;
    readonly cells: readonly PartCell[];
  }[];
  readonly entries: readonly KeyEntry[];
}

/** Units side by side by the parts of an edition, in the order of its ranking; null where fewer than two have any. */
export function partsTable(ctx: PageContext, { index, edition, rows: ranked }: Ranking): PartsTableProps | null {
  const { t, lang, data } = ctx;
  const observed = observationsOf(data, edition);
  const hasPart = (unit: (typeof ranked)[number]['unit'], part: string): boolean => {
    const found = observed.get(unit.key)?.get(part);
    return found !== undefined && ((found.value !== null && isUsable(found.status)) || found.publishedRank !== null);
  };
  const parts = partsOf(methodologyOf(index, edition), TOTAL).filter((part) =>
    ranked.some(({ unit }) => hasPart(unit, part.id)),
  );
  const units = ranked.map(({ unit }) => unit).filter((unit) => parts.some((part) => hasPart(unit, part.id)));
  if (units.length < 2) return null;
  // Where every place is our order by value, that is said once above the table and not in hundreds of cells.
  const isComputed = parts.every((part) =>
    [...partPlaces(data, index, edition, part.id).values()].every(({ origin }) => origin === 'computed'),
  );
  const hasPlace = parts.some((part) => partPlaces(data, index, edition, part.id).size > 0);
  const cellOf = (unit: (typeof units)[number], part: string): PartCell => {
    const observation = observed.get(unit.key)?.get(part) ?? null;
    const value = observation && isUsable(observation.status) ? observation.value : null;
    const rank = partPlaces(data, index, edition, part).get(unit.key) ?? null;
    const points = value === null ? null : formatNumber(value, index.decimals, lang);
    return {
      points,
      sortBy: value ?? null,
      place: rank?.place ?? null,
      signs: [
        ...(observation && isDerived(observation.valueOrigin) ? [starSign(t.parts.derived)] : []),
        ...(observation?.status === 'U' && points !== null ? [starSign(t.marks.U)] : []),
        ...(rank && !isComputed ? rankSigns(rank, t) : []),
        ...(points === null && rank === null
          ? [
              observation && !isUsable(observation.status)
                ? absenceSign(observation.status, edition, t)
                : dashSign(t.unit.noScore),
            ]
          : []),
      ],
    };
  };
  const rows = units.map((unit) => ({
    unit: unit.code,
    href: ctx.href({ kind: 'unit', line: lineOf(data, unit.key) }),
    name: unit.name[lang],
    cells: parts.map((part) => cellOf(unit, part.id)),
  }));
  const isOff = ranked.some(({ unit, score }) =>
    profileOf(data, index, edition, unit.key).some((branch) =>
      isProfileOffByRounding(branch, score?.value ?? null, index),
    ),
  );
  const branches = new Set(parts.map(({ branch }) => branch));
  return {
    title: t.parts.title(units.length, parts.length),
    note: [
      t.parts.note,
      ...(hasPlace && isComputed ? [t.edition.rankComputed] : []),
      ...(isOff ? [t.parts.rounding] : []),
      ...(branches.size > 1
        ? [t.parts.branches([...branches].map((branch) => wordOf(t.branches, branch ?? '').toLowerCase()))]
        : []),
    ].join(' '),
    columns: parts.map((part) => ({
      heading: part.name[lang],
      weight: part.weight === null || edition.weightsUnknown ? '' : weightWords(part.weight, lang),
    })),
    rows,
    entries: tableKey(rows.flatMap(({ cells }) => cells.flatMap(({ signs }) => signs))),
  };
}
