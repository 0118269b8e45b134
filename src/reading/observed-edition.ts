import type { EditionName } from '../problems/compared.ts';

/** The edition whose observations a file holds, by its path; undefined for every other file. */
export function observedEdition(path: string): EditionName | undefined {
  const [, index, edition] = /^data\/indices\/([^/]+)\/observations\/([^/]+)\.csv$/.exec(path) ?? [];
  return index && edition ? { index, edition } : undefined;
}
