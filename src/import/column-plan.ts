/** Why a column is not imported. */
export type LeftOut =
  | 'ordinal'
  | 'code'
  | 'region'
  | 'note'
  | 'band'
  | 'change'
  | 'maximum'
  | 'other-year'
  | 'no-numbers'
  | 'words'
  | 'empty'
  | 'unknown'
  | 'weaker'
  | 'given';

/** What a column becomes. */
export type ColumnRole =
  | { readonly role: 'unit' }
  | { readonly role: 'value' | 'rank'; readonly indicator: string }
  | { readonly role: 'left-out'; readonly why: LeftOut };

/** A column with its header and what becomes of it. */
export interface ColumnPlan {
  readonly column: number;
  /** The header as printed, parts joined; '' where there is none. */
  readonly label: string;
  /** The header's name in a saved mapping. */
  readonly key: string;
  readonly role: ColumnRole;
  /** Indicators it may be, where it is left out because it fits none or several. */
  readonly suggestions: readonly string[];
}
