import { CONFLICTS, RELEASES, REVISIONS } from './correction-tables.ts';
import { AGGREGATES, EDITIONS, INDICATORS, INDICES, METHODOLOGIES, OBSERVATIONS } from './index-tables.ts';
import { DOCUMENTS, FIELDS, GLOSSARY, SESSIONS, SOURCES, TARGETS, TASKS } from './register-tables.ts';
import { SERIES, SERIES_OBSERVATIONS } from './series-tables.ts';
import { INNER_EDITIONS, INNER_LEVELS, INNER_OBSERVATIONS, INNER_UNITS } from './subprovincial-tables.ts';
import type { TableSchema } from './table.ts';
import {
  ARCHIPELAGO_TILES,
  ARCHIPELAGOS,
  ISLANDS,
  KINDS,
  REGIONS,
  SETS,
  SUCCESSIONS,
  TILES,
  UNITS,
} from './unit-tables.ts';
import { SITE } from './site-table.ts';

/** Every kind of table there is. A new one is declared beside those of its subject and named here. */
export const TABLES: readonly TableSchema[] = [
  RELEASES,
  SOURCES,
  FIELDS,
  SITE,
  KINDS,
  SETS,
  UNITS,
  SUCCESSIONS,
  REGIONS,
  TILES,
  ARCHIPELAGO_TILES,
  ARCHIPELAGOS,
  ISLANDS,
  INDICES,
  METHODOLOGIES,
  INDICATORS,
  EDITIONS,
  OBSERVATIONS,
  AGGREGATES,
  SERIES,
  SERIES_OBSERVATIONS,
  DOCUMENTS,
  SESSIONS,
  TARGETS,
  TASKS,
  CONFLICTS,
  REVISIONS,
  INNER_LEVELS,
  INNER_UNITS,
  INNER_EDITIONS,
  INNER_OBSERVATIONS,
  GLOSSARY,
];

/** A table's kind with the parts of its path: the index, edition or province whose file it is. */
export interface TablePlace {
  readonly schema: TableSchema;
  readonly parts: Readonly<Partial<Record<'index' | 'edition' | 'province', string>>>;
}

const EXACT = new Map(TABLES.filter(({ path }) => !path.includes('<')).map((schema) => [schema.path, schema]));
const PATTERNS = TABLES.filter(({ path }) => path.includes('<')).map((schema) => ({
  schema,
  pattern: new RegExp(`^${schema.path.replaceAll('.', '\\.').replace(/<(\w+)>/g, '(?<$1>[^/]+)')}$`),
}));

/** The table that a file at a path is; null where no table lies there. */
export function tableAt(path: string): TablePlace | null {
  const exact = EXACT.get(path);
  if (exact) return { schema: exact, parts: {} };
  for (const { schema, pattern } of PATTERNS) {
    const match = pattern.exec(path);
    if (match) return { schema, parts: match.groups ?? {} };
  }
  return null;
}
