import type { Lang } from './lang.ts';
import { messages } from './messages.ts';
import { formatPlain } from './numbers.ts';

/** What a published statistic is called: `mean`, `change_max`, `count_over_80`, `count_70_to_80` … An unknown one keeps its id. */
export function statisticName(statistic: string, lang: Lang): string {
  const t = messages[lang];
  const named = t.statistics[statistic];
  if (named) return named;
  const say = (number: string): string => formatPlain(Number(number), lang);
  const limit = /^count_(over|under)_([\d.]+)$/.exec(statistic);
  if (limit) return limit[1] === 'over' ? t.countOver(say(limit[2]!)) : t.countUnder(say(limit[2]!));
  const span = /^count_([\d.]+)_to_([\d.]+)$/.exec(statistic);
  if (span) return t.countBetween(say(span[1]!), say(span[2]!));
  return statistic.replaceAll('_', ' ');
}
