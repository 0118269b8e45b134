import type { Svg } from './svg.ts';

/**
 * A drawing as a file a reviewer can open from its chart's folder: with namespace, font and the page's own rules, one
 * element a line. For tests.
 */
export const reviewFile = ({ markup }: Svg): string =>
  `<?xml-stylesheet type="text/css" href="../../styles/charts.css"?>\n${markup.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="Be Vietnam Pro, sans-serif" ').replace(/><(?!\/?tspan|\/text)/g, '>\n<')}\n`;
