import { SMALL, type TextLine } from '../drawing.ts';
import { laneLabels, type Placed } from '../label-placement.ts';
import { widest, wrapText } from '../text-width.ts';

/** Where the method changed. */
export interface TrendBreak {
  /** The first edition that cannot be compared with the one before it. */
  readonly edition: string;
  /** Short: "2022: bộ tiêu chí mới". */
  readonly label: string;
}

/** A vertical dotted rule before an edition, and its words: above the plot, or in a list under it. */
export interface BreakMark {
  readonly edition: string;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly lines: readonly TextLine[];
  /** Only under the plot: a short piece of the rule beside the words. */
  readonly key: { readonly x: number; readonly y1: number; readonly y2: number } | null;
}

interface PlacedBreaks {
  readonly plotTop: number;
  readonly place: (
    ruleTop: number,
    plotBottom: number,
    listTop: number,
  ) => { readonly marks: readonly BreakMark[]; readonly bottom: number };
}

const LINE = 15;
const LANE_GAP = 5;

/**
 * Words of breaks never share a place with a line: in lanes above the plot where there is room for all,
 * otherwise (always on a phone) in a list under it, each beside a piece of its rule. A break whose edition is not on the axis, or is its first, is left out.
 */
export function breaksOf(
  breaks: readonly TrendBreak[],
  editions: readonly string[],
  xOf: (edition: string) => number,
  room: { readonly narrow: boolean; readonly top: number; readonly width: number },
): PlacedBreaks {
  const shown = breaks
    .filter(({ edition }) => editions.indexOf(edition) > 0)
    .map(({ edition, label }): Shown => {
      const texts = wrapText(label, 170, SMALL);
      return { edition, label, texts, x: xOf(edition), width: widest(texts, SMALL) };
    });
  const placed = room.narrow ? null : laneLabels(shown, room.width);
  return placed && Math.max(-1, ...placed.map(({ lane }) => lane)) < 3
    ? inLanes(placed, room.top)
    : inList(shown, room);
}

/** A break with its words in lines as wide as a lane takes them. */
interface Shown extends TrendBreak {
  readonly x: number;
  readonly texts: readonly string[];
  readonly width: number;
}

function inLanes(placed: readonly Placed<Shown>[], top: number): PlacedBreaks {
  const count = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const heights = Array.from(
    { length: count },
    (_, lane) => Math.max(...placed.map((mark) => (mark.lane === lane ? mark.texts.length * LINE : 0))) + LANE_GAP,
  );
  const plotTop = top + heights.reduce((sum, height) => sum + height, 0);
  const bottomOf = (lane: number): number => plotTop - heights.slice(0, lane).reduce((sum, height) => sum + height, 0);
  return {
    plotTop,
    place: (_ruleTop, plotBottom, listTop) => ({
      bottom: listTop - 8,
      marks: placed.map(({ edition, x, texts, left, lane, isOver }) => {
        const firstLine = bottomOf(lane) - LANE_GAP - texts.length * LINE;
        return {
          edition,
          x,
          y1: isOver ? bottomOf(lane) - LANE_GAP + 2 : firstLine + 2,
          y2: plotBottom,
          lines: texts.map((text, k) => ({ text, x: left, y: firstLine + k * LINE + 12 })),
          key: null,
        };
      }),
    }),
  };
}

function inList(
  shown: readonly Shown[],
  { top, width }: { readonly top: number; readonly width: number },
): PlacedBreaks {
  return {
    plotTop: top,
    place: (ruleTop, plotBottom, listTop) => {
      let y = listTop;
      const marks = shown.map(({ edition, x, label }): BreakMark => {
        const lines = wrapText(label, width - 12, SMALL).map((text, k) => ({ text, x: 12, y: y + k * LINE + 12 }));
        const key = { x: 3, y1: y + 2, y2: y + lines.length * LINE };
        y += lines.length * LINE + 4;
        return { edition, x, y1: ruleTop, y2: plotBottom, lines, key };
      });
      return { marks, bottom: shown.length > 0 ? y : listTop - 8 };
    },
  };
}
