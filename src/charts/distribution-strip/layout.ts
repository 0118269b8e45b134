import { scaleLinear } from 'd3';
import type { UnitKey } from '../../model/unit.ts';
import { isNarrow, SMALL, TEXT, type Drawn, type TextLine } from '../drawing.ts';
import { laneLabels, type Placed, type RuleLabel } from '../label-placement.ts';
import { textWidth, widest } from '../text-width.ts';
import { swarm } from './swarm.ts';

/** What a strip of dots is drawn from. */
export interface DistributionStripSpec {
  /** In px, like all lengths of a chart; below 480 it is laid out for a phone. */
  readonly width: number;
  /** Units with a value; the others are told in words. */
  readonly dots: readonly { readonly unit: UnitKey; readonly value: number }[];
  /** The axis; the reach of the dots when left out. */
  readonly domain?: readonly [number, number];
  /** Mean, median: "trung bình 43,43". At most three. */
  readonly references: readonly { readonly id: string; readonly value: number; readonly label: string }[];
  /** One unit marked and named: "Quảng Ninh 47,82". */
  readonly highlight?: { readonly unit: UnitKey; readonly label: string };
  readonly formatTick: (value: number) => string;
}

/** Places of everything in a strip of dots, in px from its upper left corner. */
export interface DistributionStripLayout extends Drawn {
  readonly radius: number;
  /** The highlighted one last, so that it lies on top. */
  readonly dots: readonly {
    readonly unit: UnitKey;
    readonly x: number;
    readonly y: number;
    readonly isHighlighted: boolean;
  }[];
  readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly ticks: readonly TextLine[];
  /** Words over the dots with a rule down to the axis, or to the highlighted dot. */
  readonly labels: readonly {
    readonly id: string;
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly line: TextLine;
    readonly isHighlight: boolean;
  }[];
}

const LANE = 18;
const TALLEST = 90;

/** Lays out one dot per unit over an axis, stacked where values are near; words in lanes above that no rule crosses. */
export function distributionStripLayout(spec: DistributionStripSpec): DistributionStripLayout {
  const narrow = isNarrow(spec.width);
  const values = [...spec.dots, ...spec.references].map(({ value }) => value);
  const [low, high] = spec.domain ?? (values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 1]);
  const pad = Math.ceil(widest([spec.formatTick(low), spec.formatTick(high)], SMALL) / 2) + 2;
  const x = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [pad, spec.width - pad]);
  const swarmed = swarm(
    spec.dots.map(({ unit, value }) => ({ unit, x: x(value) })),
    narrow ? 3.6 : 4.6,
    TALLEST,
  );
  const lit = swarmed.dots.find(({ unit }) => unit === spec.highlight?.unit);
  const words = [
    ...spec.references.map(({ id, value, label }) => ({ id, x: x(value), label, isHighlight: false })),
    ...(spec.highlight && lit
      ? [
          {
            id: spec.highlight.unit as string,
            x: lit.x,
            label: spec.highlight.label,
            isHighlight: true,
          },
        ]
      : []),
  ];
  const labels = inLanes(
    words.map((word) => ({
      ...word,
      width: textWidth(word.label, word.isHighlight ? TEXT : SMALL, word.isHighlight ? 700 : 400),
    })),
    spec.width,
  );
  const top = Math.max(0, ...labels.map(({ lane }) => lane + 1)) * LANE + 4;
  const axisY = Math.ceil(top + swarmed.height + 6);
  const yOf = (above: number): number => axisY - 3 - above;
  const dots = swarmed.dots.map((dot) => ({
    unit: dot.unit,
    x: dot.x,
    y: yOf(dot.above),
    isHighlighted: dot === lit,
  }));
  const ticks = low === high ? [low] : x.ticks(narrow ? 4 : 7);
  return {
    width: spec.width,
    height: axisY + 24,
    radius: swarmed.radius,
    dots: dots.sort((a, b) => Number(a.isHighlighted) - Number(b.isHighlighted)),
    axis: { x1: pad, x2: spec.width - pad, y: axisY },
    ticks: ticks.map((value) => ({ text: spec.formatTick(value), x: x(value), y: axisY + 18 })),
    labels: labels.map(({ id, x: at, label, isHighlight, left, lane, isOver }) => {
      const bottom = top - 4 - lane * LANE;
      const end = isHighlight && lit ? yOf(lit.above) - swarmed.radius - 1 : axisY;
      return {
        id,
        x: at,
        y1: isOver ? bottom + 1 : bottom - 14,
        y2: Math.max(bottom + 1, end),
        line: { text: label, x: left, y: bottom - 4 },
        isHighlight,
      };
    }),
  };
}

/** Lanes that no rule crosses; where there are none, one lane per label over its own rule. */
function inLanes<T extends RuleLabel>(labels: readonly T[], room: number): readonly Placed<T>[] {
  return (
    laneLabels(labels, room) ??
    labels.map((label, i) => ({
      ...label,
      left: Math.max(0, Math.min(label.x - label.width / 2, room - label.width)),
      lane: i,
      isOver: true,
    }))
  );
}
