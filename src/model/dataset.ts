import type { Boundaries } from './boundaries.ts';
import type { Index } from './index-definition.ts';
import type { Aggregate, Observation } from './observation.ts';
import type { Proof } from './proof.ts';
import type {
  Conflict,
  Field,
  PublishedProblem,
  LegalDocument,
  NewsItem,
  Revision,
  Series,
  SeriesValue,
  Session,
  Source,
  Target,
  Task,
  Term,
} from './record.ts';
import type { Site } from './site.ts';
import type { InnerEdition, Level } from './subprovincial.ts';
import type { ArchipelagoTile, Region, Succession, Tile, Unit, UnitKey, UnitKind, UnitSet } from './unit.ts';

/**
 * Everything published, typed and read-only. Made by `src/dataset` from checked files; asked by functions of
 * `src/model`.
 */
export interface Dataset {
  readonly sources: ReadonlyMap<string, Source>;
  /** In their order. */
  readonly fields: readonly Field[];
  readonly site: Site;
  /** In their order. */
  readonly unitKinds: ReadonlyMap<string, UnitKind>;
  readonly unitSets: ReadonlyMap<string, UnitSet>;
  readonly units: ReadonlyMap<UnitKey, Unit>;
  readonly successions: readonly Succession[];
  readonly regions: readonly Region[];
  readonly tiles: readonly Tile[];
  readonly archipelagoTiles: readonly ArchipelagoTile[];
  /** Boundaries by unit set id; a set without boundaries has no map. */
  readonly boundaries: ReadonlyMap<string, Boundaries>;
  readonly indices: readonly Index[];
  /** All observations in file order, held ones included: ask `isUsable` before drawing or counting. */
  readonly observations: readonly Observation[];
  readonly aggregates: readonly Aggregate[];
  readonly conflicts: readonly Conflict[];
  readonly revisions: readonly Revision[];
  readonly series: readonly Series[];
  readonly seriesValues: readonly SeriesValue[];
  readonly documents: readonly LegalDocument[];
  readonly sessions: readonly Session[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly glossary: readonly Term[];
  /** Levels of units inside provinces, in their order. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Tables inside provinces, never joined with the above. */
  readonly subprovincial: readonly InnerEdition[];
  /** What the checks covered at this build. */
  readonly proof: Proof;
  /** CSV files as they were read, by path, for the checker in the browser. */
  readonly tableTexts: ReadonlyMap<string, string>;
  /** Problems of the checks that do not stop a build, published under "figures under check". */
  readonly problems: readonly PublishedProblem[];
  /** Newest event first. */
  readonly news: readonly NewsItem[];
}
