import { soundRows, tableOf, type PartsArgument, type SoundRowOf, type Table } from '../reading/table.ts';
import type { TableSchema } from '../schema/table.ts';

/** The rows of the table of a kind, nothing wrong in them; an absent file has none. */
export type SoundRows = <S extends TableSchema>(schema: S, ...parts: PartsArgument<S>) => readonly SoundRowOf<S>[];

/** Asks tables in which the checks found no error. */
export const soundRowsOf =
  (tables: ReadonlyMap<string, Table>): SoundRows =>
  (schema, ...parts) =>
    soundRows(tableOf(tables, schema, ...parts));
