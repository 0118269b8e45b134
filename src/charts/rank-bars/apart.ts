import type { UnitKey } from '../../model/unit.ts';
import { SMALL, type TextLine } from '../drawing.ts';
import { textWidth } from '../text-width.ts';

/** Units without a bar, each with the reason in words. */
export interface UnitsApart {
  readonly heading: string;
  readonly rows: readonly { readonly unit: UnitKey; readonly name: string; readonly note: string }[];
}

/** A line of running text made of pieces; a piece that names a unit carries it. */
export interface ApartLine {
  readonly x: number;
  readonly y: number;
  readonly pieces: readonly { readonly text: string; readonly unit: UnitKey | null }[];
}

/** Places of the units without a bar, in px; `bottom` is where the next thing may begin. */
export interface ApartLayout {
  readonly heading: TextLine;
  readonly lines: readonly ApartLine[];
  readonly bottom: number;
}

const LINE = 17;

/**
 * Lists units under their reason, "reason: name, name", so that forty units without a score stay a paragraph; null when
 * there are none.
 */
export function layoutApart(apart: UnitsApart | undefined, width: number, y: number): ApartLayout | null {
  if (!apart || apart.rows.length === 0) return null;
  const heading = { text: apart.heading, x: 0, y: y + 14 };
  const lines: ApartLine[] = [];
  for (const note of new Set(apart.rows.map((row) => row.note))) {
    const rows = apart.rows.filter((row) => row.note === note);
    const lead = note
      .split(/\s+/)
      .filter(Boolean)
      .map((word, i, all) => ({ text: i === all.length - 1 ? `${word}: ` : `${word} `, unit: null }));
    const names = rows.map(({ unit, name }, i) => ({ text: i === rows.length - 1 ? name : `${name}, `, unit }));
    for (const pieces of wrapPieces([...lead, ...names], width))
      lines.push({ x: 0, y: heading.y + LINE * (lines.length + 1), pieces });
  }
  return { heading, lines, bottom: heading.y + LINE * lines.length + 8 };
}

type Piece = ApartLine['pieces'][number];

function wrapPieces(pieces: readonly Piece[], width: number): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = Infinity;
  for (const piece of pieces) {
    const room = textWidth(piece.text.trimEnd(), SMALL);
    if (used + room > width) {
      line = [];
      lines.push(line);
      used = 0;
    }
    line.push(piece);
    used += textWidth(piece.text, SMALL);
  }
  return lines;
}
