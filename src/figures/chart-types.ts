import type { ChartType } from '../charts/chart-type.ts';
import { fieldBars } from '../charts/field-bars/chart.ts';
import { sparkline } from '../charts/sparkline/chart.ts';
import { trendLines } from '../charts/trend-lines/chart.ts';
import { EDITION_CHARTS } from './edition-charts.ts';

/** Every kind of chart there is: those of an edition, and those that span editions or take one apart. */
export const CHART_TYPES: readonly ChartType[] = [
  ...EDITION_CHARTS.map(({ chart }) => chart),
  trendLines,
  fieldBars,
  sparkline,
];
