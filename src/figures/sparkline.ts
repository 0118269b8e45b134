import { sparklineLayout } from '../charts/sparkline/layout.ts';
import { sparklineSvg } from '../charts/sparkline/svg.ts';
import { formatScore, measured } from '../wording/measures.ts';
import type { Index } from '../model/index-definition.ts';
import { isKnown, type KnownPoint, type LinePoint } from '../model/national.ts';
import type { PageContext } from '../routes/page-context.ts';
import { breaksOf } from './edition-line.ts';

const FEWEST_POINTS = 3;

/**
 * A tiny line of an index through the editions, gaps and breaks included, as SVG text; null where it would say nothing.
 * @param id unique on the page
 */
export function sparkline(ctx: PageContext, index: Index, points: readonly LinePoint[], id: string): string | null {
  const { t, lang } = ctx;
  const known = points.filter(isKnown);
  const last = known.at(-1);
  const say = (point: KnownPoint, text: string): string =>
    `${point.edition.edition}${text}${point.origin === 'derived' ? ` (${t.origin.derived})` : ''}`;
  if (known.length < FEWEST_POINTS || !last) return null;
  const layout = sparklineLayout({
    width: 160,
    height: 36,
    editions: points.map((point) => point.edition.edition),
    points: points.map((point) => ({ edition: point.edition.edition, value: point.value, joins: point.join })),
    breaks: breaksOf(ctx, index, points).map((at) => at.edition),
  });
  return sparklineSvg(layout, {
    id,
    title: t.unit.history(index.abbr),
    description: known.map((point) => say(point, ` ${formatScore(point.value, index, lang)}`)).join(', '),
    newest: say(last, `: ${measured(last.value, index, lang)}`),
  }).markup;
}
