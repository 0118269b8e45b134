import type { Words } from '../problems/words.ts';
import { EDITIONS, INDICES, METHODOLOGIES } from '../schema/index-tables.ts';
import { DOCUMENTS, FIELDS, GLOSSARY, SESSIONS, SOURCES } from '../schema/register-tables.ts';
import { SERIES } from '../schema/series-tables.ts';
import type { Reference } from '../schema/table.ts';
import { KINDS, SETS } from '../schema/unit-tables.ts';
import type { words } from './references.words.ts';

/** What is said of a name that is not among those of its table. */
const UNKNOWN: ReadonlyMap<string, keyof typeof words> = new Map<string, keyof typeof words>([
  [SOURCES.path, 'unknown-source'],
  [FIELDS.path, 'unknown-field'],
  [DOCUMENTS.path, 'unknown-document'],
  [SESSIONS.path, 'unknown-session'],
  [KINDS.path, 'unknown-kind'],
  [SETS.path, 'unknown-set'],
  [SERIES.path, 'unknown-series'],
  [GLOSSARY.path, 'unknown-term'],
  [INDICES.path, 'unknown-index'],
  [METHODOLOGIES.path, 'unknown-methodology'],
  [EDITIONS.path, 'unknown-edition'],
]);

/** The problem of a name that is not among those a reference leads to, of the codes that a rule has words for. A reference for which there is none is our own mistake, and thrown. */
export function unknownCode<Code extends string>({ table }: Reference, said: Words<Code>): Code {
  const code = UNKNOWN.get(table);
  if (!code || !(code in said)) throw new Error(`no problem is known for a reference to ${table}`);
  return code as string as Code;
}
