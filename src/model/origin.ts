/**
 * How a value or a rank came to be. Only what is published is a statement of the body that publishes the index; what is
 * added up or derived is ours, and says so wherever it stands. Source: `value_from` and `rank_from` of the observations.
 */
export type Origin = Published | Added | Derived;

/** As printed. */
export interface Published {
  readonly kind: 'published';
}

/** Added up by us from the published parts. */
export interface Added {
  readonly kind: 'added';
}

/** Worked out by us from another published figure; printed nowhere. */
export type Derived =
  /**
   * From the value (or rank) of another edition and the printed change: `by` is what is added to that figure, in the
   * unit of measure or in ranks, so that a better rank has a negative one ("11, up 3" in 2021: `2021+3`).
   */
  | {
      readonly kind: 'derived';
      readonly base: 'edition';
      readonly from: string;
      readonly by: number;
      readonly decimals: number;
    }
  /** From the maximum and the points lost (`max-4.88`): `by` is what is added to the maximum. */
  | { readonly kind: 'derived'; readonly base: 'maximum'; readonly by: number; readonly decimals: number }
  /** From a printed share of the maximum (`98.85%`): `by` in per cent. */
  | { readonly kind: 'derived'; readonly base: 'share'; readonly by: number; readonly decimals: number };

/** What an empty cell says. */
export const PUBLISHED: Published = { kind: 'published' };

/** What `sum` says, and what a total is where an index lets us add its parts. */
export const ADDED: Added = { kind: 'added' };

/** How a mean, a count or an extreme came to be. Source: `value_from` of the aggregates. */
export type AggregateOrigin =
  | Published
  /** From the same figure of another edition and the printed change. */
  | Extract<Derived, { readonly base: 'edition' }>
  /** From the score of a unit (its code) and how far it is printed to lie from the figure. */
  | {
      readonly kind: 'derived';
      readonly base: 'unit';
      readonly unit: string;
      readonly by: number;
      readonly decimals: number;
    }
  /** What the other groups leave of all ranked units. */
  | { readonly kind: 'derived'; readonly base: 'rest' };

const FROM_UNIT = /^unit:([^+\s]+?)([+-](?:0|[1-9]\d*)(?:\.\d+)?)$/;
const FROM_EDITION = /^((?:19|20)\d{2})([+-](?:0|[1-9]\d*)(?:\.\d+)?)$/;
const FROM_MAXIMUM = /^max(-(?:0|[1-9]\d*)(?:\.\d+)?)$/;
const SHARE = /^((?:0|[1-9]\d*)(?:\.\d+)?)%$/;

/**
 * Reads `value_from`: empty, `sum`, `2021+6.43`, `2022-2.76`, `max-4.88` or `98.85%`. Null where it is written in
 * another way.
 */
export function readOrigin(text: string): Origin | null {
  if (text === '') return PUBLISHED;
  if (text === 'sum') return ADDED;
  const [, from, by] = FROM_EDITION.exec(text) ?? [];
  if (from !== undefined && by !== undefined)
    return { kind: 'derived', base: 'edition', from, by: Number(by), decimals: decimalsOf(by) };
  const [, lost] = FROM_MAXIMUM.exec(text) ?? [];
  if (lost !== undefined) return { kind: 'derived', base: 'maximum', by: Number(lost), decimals: decimalsOf(lost) };
  const [, share] = SHARE.exec(text) ?? [];
  return share === undefined
    ? null
    : { kind: 'derived', base: 'share', by: Number(share), decimals: decimalsOf(share) };
}

/** Reads `rank_from`: empty, or another edition with a whole number of ranks (`2021+3`). Null for anything else. */
export function readRankOrigin(text: string): Origin | null {
  const origin = readOrigin(text);
  if (origin?.kind === 'added') return null;
  if (origin?.kind !== 'derived') return origin;
  return origin.base === 'edition' && origin.decimals === 0 ? origin : null;
}

/** Reads `value_from` of an aggregate: empty, `2023-2.19`, `unit:92-5.81` or `rest`. Null for anything else. */
export function readAggregateOrigin(text: string): AggregateOrigin | null {
  if (text === 'rest') return { kind: 'derived', base: 'rest' };
  const [, unit, by] = FROM_UNIT.exec(text) ?? [];
  if (unit !== undefined && by !== undefined)
    return { kind: 'derived', base: 'unit', unit, by: Number(by), decimals: decimalsOf(by) };
  const origin = readOrigin(text);
  if (origin?.kind === 'published') return origin;
  return origin?.kind === 'derived' && origin.base === 'edition' ? origin : null;
}

/** Worked out from another figure: marked wherever it stands, and never what anything else rests on. */
export const isDerived = (origin: Origin): origin is Derived => origin.kind === 'derived';

/**
 * May this figure be what another rests on: an operand of a difference, a place, an end of a range, a shade, a mean, a
 * verdict? A derived one may not, whatever it is asked for.
 */
export const isStated = (origin: Origin): origin is Published | Added => origin.kind !== 'derived';

/** An origin as it is written in data files; '' where it is as printed. */
export function originText(origin: Origin): string {
  if (origin.kind !== 'derived') return origin.kind === 'added' ? 'sum' : '';
  const size = Math.abs(origin.by).toFixed(origin.decimals);
  if (origin.base === 'share') return `${size}%`;
  // A sign stands even before a change of nothing.
  return `${origin.base === 'edition' ? origin.from : 'max'}${origin.by < 0 ? '-' : '+'}${size}`;
}

/** What an origin is called in data files: `published`, `sum` or `derived`. */
export const originName = ({ kind }: Origin): 'published' | 'sum' | 'derived' => (kind === 'added' ? 'sum' : kind);

const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0;
