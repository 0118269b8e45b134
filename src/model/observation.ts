import type { Bounds } from './counted.ts';
import type { AggregateOrigin, Origin } from './origin.ts';
import type { UnitKey } from './unit.ts';

/**
 * SDMX observation status (A normal, P provisional, U low reliability, L exists but not transcribed here,
 * M cannot exist, O not published by the producer, Q withheld) and H, our own: held while it is checked.
 */
export type Status = 'A' | 'P' | 'U' | 'L' | 'O' | 'M' | 'Q' | 'H';

/** Every status, in the order in which the documentation tells them. */
export const STATUSES: readonly Status[] = ['A', 'P', 'U', 'L', 'O', 'M', 'Q', 'H'];

/** A value with one of these may be drawn, counted and compared. */
export const isUsable = (status: Status): boolean => status === 'A' || status === 'P' || status === 'U';

/** One published value. Source: data/indices/<index>/observations/<edition>.csv */
export interface Observation {
  readonly index: string;
  readonly edition: string;
  readonly unit: UnitKey;
  readonly indicator: string;
  /** In the indicator's unit of measure, as stored (never as displayed); null only when `status` says why. */
  readonly value: number | null;
  /** Printed, added up or derived; printed where there is no value. */
  readonly valueOrigin: Origin;
  /** As printed by the producer, or as `rankOrigin` says; null when there is none. Never a rank computed from scores. */
  readonly publishedRank: number | null;
  /** Printed or derived; printed where there is no rank. */
  readonly rankOrigin: Origin;
  readonly status: Status;
  /** Doubt about the rank alone: A or U; null without a rank. */
  readonly rankStatus: 'A' | 'U' | null;
  readonly source: string;
  readonly note: string;
  /** Where the row stands, for citation and correction links: file relative to the root, physical line. */
  readonly file: string;
  readonly line: number;
}

/** A mean, count or extreme that the publishing body printed, or one derived from such figures. Source: data/indices/<index>/aggregates.csv */
export interface Aggregate {
  readonly index: string;
  readonly edition: string;
  readonly scope: 'national' | 'region' | 'group';
  readonly scopeId: string;
  readonly statistic: string;
  /** The bounds of a count such as `count_over_80`; null for any other statistic. */
  readonly bounds: Bounds | null;
  readonly indicator: string;
  readonly value: number | null;
  /** Printed or derived; printed where there is no value. */
  readonly valueOrigin: AggregateOrigin;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}
