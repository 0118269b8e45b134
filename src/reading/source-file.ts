/** A file as it lies on disk or was dropped into the page. */
export interface SourceFile {
  /** Relative to the root, with `/`: `data/sources.csv`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
