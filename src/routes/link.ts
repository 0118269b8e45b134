/** A link as it is shown: where to, base path included, and what it says. */
export interface Link {
  readonly href: string;
  readonly text: string;
}
