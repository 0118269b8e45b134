import type { ChartWords, Drawn } from './drawing.ts';
import type { Rule } from './rules.ts';
import type { Svg } from './svg.ts';
import type { MapGround } from './unit-map/ground.ts';

/** A drawing with the size it was laid out at. */
export interface Drawing {
  readonly layout: Drawn;
  readonly svg: Svg;
}

/** A unit set's boundaries with the codes of its units, for examples of maps. */
export type ExampleGround = MapGround & { readonly codes: readonly string[] };

/** Words of an example: every tooltip says what it is asked about. */
export interface ExampleWords extends ChartWords {
  readonly tooltip: (...about: string[]) => string;
  readonly newest: string;
}

/** An invented picture of a chart, for the gallery and the tests that hold for all charts. */
export interface ChartExample {
  readonly name: string;
  draw: (words: ExampleWords) => Drawing;
}

/** A kind of chart. Declared in its own folder as `chart.ts`; `src/figures/chart-types.ts` lists them all. */
export interface ChartType<Kind extends string = string> {
  /** Its class in the markup, and the key of its name in the messages. */
  readonly kind: Kind;
  /** Styles that no other chart shares; they go into the page's sheet and into every downloaded file. */
  readonly rules: readonly Rule[];
  /** @param width 720 or 328, @param grounds boundaries for maps; other charts need none */
  examples: (width: number, grounds: readonly ExampleGround[]) => readonly ChartExample[];
}

/** A kind of chart that can be given data. */
export interface DrawnChartType<Kind extends string, Spec, Words> extends ChartType<Kind> {
  /** Layout, then drawing: the same spec gives the same markup. */
  draw: (spec: Spec, words: Words) => Drawing;
}

/** What a chart's folder declares. */
interface Declaration<Kind extends string, Spec, Layout extends Drawn, Words extends ChartWords> {
  readonly kind: Kind;
  readonly rules?: readonly Rule[];
  readonly layout: (spec: Spec) => Layout;
  readonly svg: (layout: Layout, words: Words) => Svg;
  /** Invented specs by name. */
  readonly specs: (width: number, grounds: readonly ExampleGround[]) => Readonly<Record<string, Spec>>;
  /** Examples get all the words a chart may want; this hands on those it takes. */
  readonly exampleWords: (words: ExampleWords) => NoInfer<Words>;
}

/** Declares a kind of chart. */
export function chartType<const Kind extends string, Spec, Layout extends Drawn, Words extends ChartWords>({
  kind,
  rules = [],
  layout: layOut,
  svg,
  specs,
  exampleWords,
}: Declaration<Kind, Spec, Layout, Words>): DrawnChartType<Kind, Spec, Words> {
  const draw = (spec: Spec, words: Words): Drawing => {
    const layout = layOut(spec);
    return { layout, svg: svg(layout, words) };
  };
  return {
    kind,
    rules,
    draw,
    examples: (width, grounds) =>
      Object.entries(specs(width, grounds)).map(([name, spec]) => ({
        name,
        draw: (words) => draw(spec, exampleWords(words)),
      })),
  };
}
