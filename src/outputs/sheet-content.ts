import type { Cell } from './csv.ts';

/** A sheet before it is written: its header row and its cells, with widths in characters and number formats by column. */
export interface SheetContent {
  readonly columns: readonly {
    readonly header: string;
    readonly width: number;
    readonly format?: string;
    readonly wrap?: boolean;
  }[];
  readonly rows: readonly (readonly Cell[])[];
}
