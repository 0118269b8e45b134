import { memoized } from '../language/memoized.ts';
import { sha256 } from '../reading/sha256.ts';
import { readSnapshot, snapshotPath, valueKey, type ReleasedRow } from '../reading/snapshot.ts';
import { cell, isSound, type Row } from '../reading/table.ts';
import type { Facts } from './facts.ts';
import type { EditionFacts } from './index-facts.ts';
import { isSameNumber, type Measure } from './revision-chain.ts';

/** One release of an edition, as releases.csv and its snapshot tell it. */
export interface Release {
  readonly row: Row;
  readonly index: string;
  readonly edition: string;
  readonly revision: number;
  /** `2023-r1`. */
  readonly name: string;
  readonly path: string;
  readonly recorded: string;
  /** The SHA-256 of the snapshot as it lies there; null where it is missing. */
  readonly actual: string | null;
  /** By unit and indicator; empty unless the SHA-256 is right. */
  readonly values: ReadonlyMap<string, ReleasedRow>;
}

/** Where releases are listed. */
export const REGISTER = 'releases/releases.csv';

/** Every release that is recorded, oldest first within an edition. A root without releases/ has none. */
export const releasesIn = memoized((facts: Facts): readonly Release[] =>
  facts
    .rows(REGISTER)
    .filter((row) => isSound(row, 'index', 'edition', 'revision', 'sha256'))
    .map((row) => toRelease(facts, row))
    .sort((a, b) => a.revision - b.revision),
);

/** The releases of one edition that can be trusted, oldest first. */
export const provedReleases = (facts: Facts, index: string, edition: string): Release[] =>
  releasesIn(facts).filter(
    (release) => release.index === index && release.edition === edition && release.actual === release.recorded,
  );

function toRelease(facts: Facts, row: Row): Release {
  const [index, edition, revision, recorded] = [
    cell(row, 'index'),
    cell(row, 'edition'),
    Number(cell(row, 'revision')),
    cell(row, 'sha256'),
  ];
  const path = snapshotPath(index, edition, revision);
  const bytes = facts.snapshots.get(path);
  const actual = bytes ? sha256(bytes) : null;
  const rows = bytes && actual === recorded ? readSnapshot(new TextDecoder().decode(bytes)) : [];
  return {
    row,
    index,
    edition,
    revision,
    name: `${edition}-r${revision}`,
    path,
    recorded,
    actual,
    values: new Map(rows.map((each) => [valueKey(each.unit, each.indicator), each])),
  };
}

/** Has this figure been released as this? Then a change after it is a new one, and the correction before it stands. */
export function isReleasedAs(
  facts: Facts,
  { index, edition }: EditionFacts,
  unit: string,
  indicator: string,
  measure: Measure,
  text: string,
): boolean {
  const row = provedReleases(facts, index, edition).at(-1)?.values.get(valueKey(unit, indicator));
  return row !== undefined && isSameNumber(row[measure], text);
}
