import { TEXT, type TextLine } from '../drawing.ts';
import type { PlacedPoint } from '../edition-line.ts';
import { spreadLabels } from '../label-placement.ts';
import { wrapText } from '../text-width.ts';

/**
 * A line's name and last value right of the plot; a leader joins it to the last point where it had to move or the line
 * ends early.
 */
export interface EndLabel {
  readonly lines: readonly TextLine[];
  readonly leader: readonly (readonly [x: number, y: number])[] | null;
}

interface Ending {
  readonly name: string;
  readonly isContext: boolean;
  readonly points: readonly PlacedPoint[];
}

const LINE = 16;

/**
 * Labels of all lines, spread so that none covers another; a line without a point and a nameless context line have
 * none.
 */
export function endLabelsOf<T extends Ending>(
  endings: readonly T[],
  format: (value: number) => string,
  room: { readonly left: number; readonly top: number; readonly bottom: number; readonly room: number },
): ReadonlyMap<T, EndLabel> {
  const wanted = endings.flatMap((ending) => {
    const { name, isContext } = ending;
    const last = ending.points.at(-1);
    return last && !(isContext && name === '')
      ? [{ ending, last, y: last.y, texts: wrapText(`${name} ${format(last.value)}`, room.room, TEXT, 700) }]
      : [];
  });
  const tallest = Math.max(1, ...wanted.map(({ texts }) => texts.length));
  const spread = spreadLabels(wanted, tallest * LINE, room.top - LINE, room.bottom + LINE);
  const labelled = spread.map(({ ending, last, texts, centre }): [T, EndLabel] => {
    const first = centre - (texts.length * LINE) / 2 + 12;
    const far = Math.abs(centre - last.y) > 6 || room.left - last.x > 20;
    const label: EndLabel = {
      lines: texts.map((text, line) => ({ text, x: room.left, y: first + line * LINE })),
      leader: far
        ? [
            [last.x + 5, last.y],
            [room.left - 2, centre],
          ]
        : null,
    };
    return [ending, label];
  });
  return new Map(labelled);
}
