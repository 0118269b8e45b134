import type { Lang } from '../language/lang.ts';
import { messages } from '../language/messages.ts';
import { formatPlain } from '../language/numbers.ts';
import { readStatistic } from '../schema/statistics.ts';

/**
 * What a published statistic is called: `mean`, `change_max`, `count_over_80`, `count_70_to_80` … An unknown one keeps
 * its id.
 */
export function statisticName(id: string, lang: Lang): string {
  const t = messages[lang];
  const statistic = readStatistic(id);
  if (!statistic) return id.replaceAll('_', ' ');
  if ('named' in statistic) return t.statistics[statistic.named];
  const [from, to] = [statistic.from, statistic.to].map((bound) => formatPlain(bound, lang)) as [string, string];
  return statistic.to === Infinity
    ? t.countOver(from)
    : statistic.from === -Infinity
      ? t.countUnder(to)
      : t.countBetween(from, to);
}
