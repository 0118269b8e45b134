import { SMALL, type TextLine } from '../drawing.ts';
import { laneLabels, type LanePlace } from '../label-placement.ts';
import { textWidth, wrapText } from '../text-width.ts';

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
    .map((mark) => ({ ...mark, x: xOf(mark.edition) }));
  const wrapped = shown.map(({ label }) => wrapText(label, 170, SMALL));
  const lanes = room.narrow
    ? null
    : laneLabels(
        shown.map(({ x }, i) => ({ x, width: Math.max(...wrapped[i]!.map((line) => textWidth(line, SMALL))) })),
        room.width,
      );
  return lanes && Math.max(-1, ...lanes.map(({ lane }) => lane)) < 3
    ? inLanes(shown, wrapped, lanes, room.top)
    : inList(shown, room);
}

type Shown = readonly (TrendBreak & { readonly x: number })[];

function inLanes(shown: Shown, wrapped: readonly string[][], lanes: readonly LanePlace[], top: number): PlacedBreaks {
  const count = Math.max(0, ...lanes.map(({ lane }) => lane + 1));
  const heights = Array.from(
    { length: count },
    (_, lane) => Math.max(...wrapped.map((lines, i) => (lanes[i]!.lane === lane ? lines.length * LINE : 0))) + LANE_GAP,
  );
  const plotTop = top + heights.reduce((sum, height) => sum + height, 0);
  const bottomOf = (lane: number): number => plotTop - heights.slice(0, lane).reduce((sum, height) => sum + height, 0);
  return {
    plotTop,
    place: (_ruleTop, plotBottom, listTop) => ({
      bottom: listTop - 8,
      marks: shown.map(({ edition, x }, i) => {
        const { left, lane, isOver } = lanes[i]!;
        const lines = wrapped[i]!;
        const firstLine = bottomOf(lane) - LANE_GAP - lines.length * LINE;
        return {
          edition,
          x,
          y1: isOver ? bottomOf(lane) - LANE_GAP + 2 : firstLine + 2,
          y2: plotBottom,
          lines: lines.map((text, k) => ({ text, x: left, y: firstLine + k * LINE + 12 })),
          key: null,
        };
      }),
    }),
  };
}

function inList(shown: Shown, { top, width }: { readonly top: number; readonly width: number }): PlacedBreaks {
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
