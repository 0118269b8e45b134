import { TEXT, type TextLine } from '../drawing.ts';
import type { PlacedPoint } from '../edition-line.ts';
import { spreadLabels } from '../label-placement.ts';
import { wrapText } from '../text-width.ts';

/** A line's name and last value right of the plot; a leader joins it to the last point where it had to move or the line ends early. */
export interface EndLabel {
  readonly lines: readonly TextLine[];
  readonly leader: readonly (readonly [x: number, y: number])[] | null;
}

interface Ending {
  readonly name: string;
  readonly isContext: boolean;
  readonly last: PlacedPoint | null;
}

const LINE = 16;

/** Labels of all lines, spread so that none covers another; null for a line without a point or a nameless context line. */
export function endLabelsOf(
  endings: readonly Ending[],
  format: (value: number) => string,
  room: { readonly left: number; readonly top: number; readonly bottom: number; readonly room: number },
): (EndLabel | null)[] {
  const wanted = endings.flatMap(({ name, isContext, last }, i) =>
    last && !(isContext && name === '')
      ? [{ i, last, texts: wrapText(`${name} ${format(last.value)}`, room.room, TEXT, 700) }]
      : [],
  );
  const tallest = Math.max(1, ...wanted.map(({ texts }) => texts.length));
  const centres = spreadLabels(
    wanted.map(({ last }) => last.y),
    tallest * LINE,
    room.top - LINE,
    room.bottom + LINE,
  );
  const labels: (EndLabel | null)[] = endings.map(() => null);
  wanted.forEach(({ i, last, texts }, k) => {
    const centre = centres[k]!;
    const first = centre - (texts.length * LINE) / 2 + 12;
    const far = Math.abs(centre - last.y) > 6 || room.left - last.x > 20;
    labels[i] = {
      lines: texts.map((text, line) => ({ text, x: room.left, y: first + line * LINE })),
      leader: far
        ? [
            [last.x + 5, last.y],
            [room.left - 2, centre],
          ]
        : null,
    };
  });
  return labels;
}
