import type { Lang } from '../language/lang.ts';
import { SMALL, textSvg, type Drawn } from './drawing.ts';
import { legendLayout, legendSvg, type LegendSpec } from './legend.ts';
import { LIGHT } from './palette.ts';
import { literalRules, type Rule } from './rules.ts';
import { NOTHING, svg, type Svg } from './svg.ts';
import { wrapText } from './text-width.ts';

/** Dublin Core of a picture; empty values are left out. */
export interface FigureMetadata {
  readonly creator: string;
  readonly publisher: string;
  /** ISO day of the data's version. */
  readonly date: string;
  readonly identifier: string;
  readonly rights: string;
  readonly source: string;
}

/** What a downloaded picture is made of; empty notes and lines are left out. */
export interface FigureFileSpec {
  /** The chart's own id; ids inside the file start with it. */
  readonly id: string;
  readonly drawing: Svg;
  /** Styles of the chart's own, besides those all charts share. */
  readonly rules?: readonly Rule[];
  /** The layout the drawing was made from, for its size. */
  readonly size: Drawn;
  readonly title: string;
  readonly subtitle: string;
  readonly legend?: LegendSpec;
  readonly notes: readonly string[];
  /** Whole lines as they are to be read: "Nguồn: …", "Giấy phép: …", an address. */
  readonly source: string;
  readonly licence: string;
  readonly address: string;
  readonly lang: Lang;
  readonly metadata: FigureMetadata;
}

const MARGIN = 20;
const TITLE = 20;
const SUBTITLE = 14;

const FILE_RULES = `.figure { font-family: "Be Vietnam Pro", sans-serif; }
.figure__title { font-size: ${TITLE}px; font-weight: 700; fill: ${LIGHT.ink}; }
.figure__subtitle { font-size: ${SUBTITLE}px; fill: ${LIGHT.soft}; }
.figure__paper { fill: ${LIGHT.paper}; }`;

/**
 * A picture as a file of its own: title, unit, drawing, legend, notes, source, licence and address inside, colours and
 * rules its own.
 */
export function standaloneSvg(spec: FigureFileSpec): Svg {
  const width = Math.max(spec.size.width, 320);
  let y = MARGIN;
  const block = (text: string, classes: string, size: number, leading: number, weight: 400 | 700 = 400): Svg[] =>
    wrapText(text, width, size, weight).map((line) =>
      textSvg({ text: line, x: MARGIN, y: (y += leading) - Math.round(leading * 0.28) }, classes),
    );
  const head = [
    ...block(spec.title, 'figure__title', TITLE, 27, 700),
    ...block(spec.subtitle, 'figure__subtitle', SUBTITLE, 20),
  ];
  y += 14;
  const drawing = svg`<g transform="translate(${MARGIN + (width - spec.size.width) / 2} ${y})">${spec.drawing}</g>`;
  y += spec.size.height + 14;
  const legend = spec.legend ? legendLayout(spec.legend, Math.min(width, 520)) : null;
  const legendGroup = legend
    ? svg`<g class="chart" transform="translate(${MARGIN} ${y})">${legendSvg(legend, { id: `${spec.id}-legend` })}</g>`
    : NOTHING;
  if (legend) y += legend.height + 10;
  const foot = [...spec.notes, spec.source, spec.licence, spec.address]
    .filter(Boolean)
    .flatMap((text) => block(text, 'chart__text--small chart__text--soft', SMALL, 17));
  const height = Math.ceil(y + MARGIN);
  const full = width + 2 * MARGIN;
  return svg`<svg xmlns="http://www.w3.org/2000/svg" class="figure" role="img" lang="${spec.lang}" xml:lang="${spec.lang}" aria-labelledby="${spec.id}-file-title ${spec.id}-file-desc" viewBox="0 0 ${full} ${height}" width="${full}" height="${height}">
<title id="${spec.id}-file-title">${spec.title}</title>
<desc id="${spec.id}-file-desc">${[spec.subtitle, ...spec.notes, spec.source].filter(Boolean).join(' ')}</desc>
${metadataSvg(spec)}
<style>${{ markup: `${FILE_RULES}\n${literalRules(spec.rules)}` }}</style>
<path class="figure__paper" d="M0 0H${full}V${height}H0z"/>
<g class="figure__head">${head}</g>
${drawing}
${legendGroup}
<g class="chart">${foot}</g>
</svg>
`;
}

function metadataSvg({ title, subtitle, lang, metadata }: FigureFileSpec): Svg {
  const entries: readonly (readonly [string, string])[] = [
    ['title', title],
    ['description', subtitle],
    ['creator', metadata.creator],
    ['publisher', metadata.publisher],
    ['date', metadata.date],
    ['type', 'StillImage'],
    ['format', 'image/svg+xml'],
    ['identifier', metadata.identifier],
    ['source', metadata.source],
    ['rights', metadata.rights],
    ['language', lang],
  ];
  const elements = entries
    .filter(([, text]) => text !== '')
    .map(([name, text]) => svg`<dc:${{ markup: name }}>${text}</dc:${{ markup: name }}>`);
  return svg`<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="${metadata.identifier}">${elements}</rdf:Description></rdf:RDF></metadata>`;
}
