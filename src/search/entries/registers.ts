import { versionsOf, DEFAULT_LANG } from '../../language/lang.ts';
import { messages } from '../../language/messages.ts';
import { indexOf } from '../../model/lookup.ts';
import { newestOf, pointsOf } from '../../model/series.ts';
import { verdictOf } from '../../model/target.ts';
import { periodWords, scopeWords, valueWords } from '../../wording/series-words.ts';
import type { SearchEntry } from '../search-entry.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import type { SearchContext } from './context.ts';
import { inAll } from './entry-words.ts';
import { distinct, withAbbreviations } from './names.ts';
import { unitNames } from './unit-names.ts';

/** Promises, by their words, their unit and their index. */
export function targetEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  const words = messages[lang].registers.targets;
  return data.targets.map((target) => {
    const unit = target.unit ? data.units.get(target.unit) : undefined;
    const index = indexOf(data, target.index);
    return {
      url: `${href({ kind: 'targets' })}#${target.id}`,
      kind: 'target',
      title: target.text[lang],
      terms: distinct([...versionsOf(target.text), ...inAll((words) => [words.target])]),
      context: [index.abbr, ...(unit ? unitNames(unit) : [])].join(' '),
      year: target.dueEdition,
      note: `${unit?.name[lang] ?? words.unnamed}: ${words.kinds[verdictOf(data, target).kind]}`,
      weight: ENTRY_WEIGHT.target,
    };
  });
}

/** Tasks, by their words. */
export function taskEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.tasks.map((task) => ({
    url: `${href({ kind: 'tasks' })}#${task.id}`,
    kind: 'task',
    title: task.text[lang],
    terms: distinct(versionsOf(task.text)),
    context: data.fields
      .filter(({ id }) => id === task.field)
      .flatMap((field) => versionsOf(field.name))
      .join(' '),
    note: task.owner[lang] || messages[lang].registers.tasks.noOwner,
    weight: ENTRY_WEIGHT.task,
  }));
}

/** Periodic series with their newest usable figure; a held one is found without its number. */
export function seriesEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  const t = messages[lang];
  return data.series.map((series) => {
    const newest = newestOf(pointsOf(data, series));
    return {
      url: href({ kind: 'series', id: series.id }),
      kind: 'series',
      title: series.name[lang],
      terms: distinct([...versionsOf(series.name), ...withAbbreviations(series.name[DEFAULT_LANG], data.glossary)]),
      context: data.fields
        .filter(({ id }) => id === series.field)
        .flatMap((field) => versionsOf(field.name))
        .join(' '),
      ...(newest ? { year: newest.period.slice(0, 4) } : {}),
      note: newest
        ? `${valueWords(newest, series, lang)} (${periodWords(newest.period, series.periodType, lang)}), ${scopeWords({ data, lang, t }, series)}`
        : t.registers.periodic.noValue,
      weight: ENTRY_WEIGHT.series,
    };
  });
}
