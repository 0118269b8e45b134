import { scaleLinear } from 'd3';
import { isNarrow, SMALL, TEXT, type Drawn, type TextLine } from '../drawing.ts';
import { widest, wrapText } from '../text-width.ts';

/** One indicator, its texts ready to be drawn. */
export interface FieldBarsRow {
  /** The indicator's id. */
  readonly id: string;
  readonly name: string;
  /** Points won; null where there is no score yet. */
  readonly won: number | null;
  readonly max: number;
  /** "11,75 / 15"; not drawn without a score. */
  readonly scoreText: string;
  /** "mất 3,25"; not drawn without a score. */
  readonly lostText: string;
  /** "hạng 58"; '' without one. */
  readonly rankText: string;
}

/** What bars of points won and lost are drawn from; rows in any order. */
export interface FieldBarsSpec {
  readonly width: number;
  readonly rows: readonly FieldBarsRow[];
  /** Over the rows without a score: "Chưa có điểm trong dữ liệu này". */
  readonly noScoreHeading: string;
}

/** Places of one indicator's bar and words, in px. */
export interface FieldBar {
  readonly id: string;
  readonly name: readonly TextLine[];
  /** The points to be had: the whole bar. */
  readonly track: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly wonWidth: number;
  readonly score: TextLine;
  readonly lost: TextLine;
}

/** Places of all bars, in px; `apart` is null where every row has a score. */
export interface FieldBarsLayout extends Drawn {
  /** Most points lost first. */
  readonly bars: readonly FieldBar[];
  readonly apart: {
    readonly heading: TextLine;
    readonly rows: readonly { readonly id: string; readonly lines: readonly TextLine[] }[];
  } | null;
}

const LINE = 16;
const GAP = 10;

/**
 * Lays out points won of the maximum per indicator, all on one scale of points, most lost first; those without a score
 * apart.
 */
export function fieldBarsLayout(spec: FieldBarsSpec): FieldBarsLayout {
  const narrow = isNarrow(spec.width);
  const scored = spec.rows
    .flatMap((row) => {
      const text = [row.scoreText, row.rankText].filter(Boolean).join(' · ');
      return row.won === null ? [] : [{ ...row, won: row.won, lost: row.max - row.won, text }];
    })
    .sort((a, b) => b.lost - a.lost || (a.id < b.id ? -1 : 1));
  const highest = Math.max(0, ...scored.map(({ max }) => max)) || 1;
  const lostRoom = Math.ceil(
    widest(
      scored.map(({ lostText }) => lostText),
      SMALL,
    ),
  );
  const textRoom = Math.ceil(
    widest(
      scored.map(({ text }) => text),
      SMALL,
    ),
  );
  const nameRoom = narrow
    ? spec.width
    : Math.min(
        Math.ceil(
          widest(
            scored.map(({ name }) => name),
            TEXT,
          ),
        ) + 2,
        spec.width * 0.36,
      );
  const barX = narrow ? 0.5 : nameRoom + GAP + 0.5;
  const x = scaleLinear(
    [0, highest],
    [0, (narrow ? spec.width : spec.width - textRoom - lostRoom - 2 * GAP) - barX - 0.5],
  );
  let y = 2;
  const bars = scored.map((row): FieldBar => {
    const lines = wrapText(row.name, nameRoom, TEXT);
    const height = narrow ? lines.length * LINE + 46 : Math.max(28, lines.length * LINE + 10);
    const firstLine = narrow ? y + 13 : y + (height - lines.length * LINE) / 2 + 12;
    const barY = narrow ? y + lines.length * LINE + 4 : y + height / 2 - 7;
    const textY = narrow ? barY + 14 + 14 : y + height / 2 + 4.5;
    y += height;
    return {
      id: row.id,
      name: lines.map((text, line) => ({ text, x: 0, y: firstLine + line * LINE })),
      track: { x: barX, y: Math.round(barY) + 0.5, width: x(row.max), height: 13 },
      wonWidth: x(Math.min(row.won, row.max)),
      score: narrow
        ? { text: row.text, x: 0, y: textY }
        : { text: row.text, x: spec.width - lostRoom - GAP - textRoom, y: textY },
      lost: { text: row.lostText, x: spec.width, y: textY },
    };
  });
  const apart = apartOf(spec, bars.length > 0 ? y + 10 : y);
  return { width: spec.width, height: Math.ceil(apart ? apart.bottom : y + 2), bars, apart };
}

function apartOf(
  { rows, noScoreHeading, width }: FieldBarsSpec,
  y: number,
): (NonNullable<FieldBarsLayout['apart']> & { readonly bottom: number }) | null {
  const without = rows.filter(({ won }) => won === null);
  if (without.length === 0) return null;
  let at = y + 14;
  const heading = { text: noScoreHeading, x: 0, y: at };
  const listed = without.map(({ id, name, rankText }) => {
    const lines = wrapText(rankText ? `${name}: ${rankText}` : name, width, SMALL).map((text) => ({
      text,
      x: 0,
      y: (at += LINE + 1),
    }));
    at += 2;
    return { id, lines };
  });
  return { heading, rows: listed, bottom: at + 8 };
}
