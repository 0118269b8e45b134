import type { Messages } from '../language/messages.ts';
import type { Observation } from '../model/observation.ts';
import type { UnitKey } from '../model/unit.ts';
import type { PageRef } from '../routes/addresses.ts';

/** Kinds of charts that have a name in the messages; one without does not compile. */
export type ChartKind = keyof Messages['charts']['kinds'];

/** One column of a figure's table. */
export interface FigureColumn {
  /** ASCII id, the header in the CSV. */
  readonly id: string;
  readonly label: string;
  readonly isNumber: boolean;
}

/** A cell: what a reader sees and what the CSV holds (a number as stored, with a decimal point). */
export interface FigureCell {
  readonly text: string;
  /** Language of the text where it is not the page's. */
  readonly lang?: string;
  readonly raw: string | number | null;
}

/** One row of a figure's table; `unit` is null where the row is of no unit. */
export interface FigureRow {
  readonly unit: UnitKey | null;
  /** What the columns `value` and `rank` show, where that is one observation: its corrections are told beside it. */
  readonly observation?: Observation | null;
  readonly cells: readonly FigureCell[];
}

/**
 * A chart ready to be shown, downloaded or cited, in one language: the drawing in two layouts, what it finds, the
 * same cells as a table, where the figures come from.
 */
export interface Figure {
  /** Permanent; the same in both languages. */
  readonly id: string;
  readonly kind: ChartKind;
  /** What is drawn, with edition: "PAR INDEX 2023: điểm từng tỉnh". */
  readonly title: string;
  /** Unit of measure, scale, coverage: the line under the title. */
  readonly subtitle: string;
  /** One sentence computed from the data; claims no more. */
  readonly finding: string;
  /** Text alternative, at most 250 characters; does not repeat the title. */
  readonly alt: string;
  /** SVG text for wide and narrow screens. */
  readonly wide: string;
  readonly narrow: string;
  /** SVG text of the legend; null for a chart with direct labels. */
  readonly legend: string | null;
  /** The self-contained SVG file a journalist takes away: title, legend, notes, source and address inside. */
  file: () => string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** Gaps, breaks, partial comparability, missing units: one sentence each. */
  readonly notes: readonly string[];
  /** What of it this site made itself, as a sentence for citations and files; '' where all was printed. */
  readonly ours: string;
  /** Named first in a citation: who measured it, or who told it where nobody measured all of it. */
  readonly producer: string;
  /** Who measured it; null where nobody measured all of it. */
  readonly measuredBy: string | null;
  /** Sources it was read in, those of most figures first. */
  readonly readFrom: readonly string[];
  /** Year for the citation: of the announcement; where it has no source, the words for "no date". */
  readonly year: string;
  /** Who drew the boundaries, to be named beside the picture; null where none are drawn, or nobody has to be named. */
  readonly credit: string | null;
  /** The page it belongs to. */
  readonly home: PageRef;
}
