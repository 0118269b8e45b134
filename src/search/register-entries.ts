import { messages } from '../language/messages.ts';
import { formatDate } from '../language/dates.ts';
import { indexOf } from '../model/lookup.ts';
import type { SearchEntry } from './search-entry.ts';
import { newestOf, pointsOf } from '../model/series.ts';
import { verdictOf } from '../model/target.ts';
import { isUnsourced } from '../model/timeline.ts';
import { distinct, unitNames, withAbbreviations } from './names.ts';
import { sessionNames } from './record-entries.ts';
import type { SearchContext } from './register.ts';
import { periodWords, scopeWords, valueWords } from '../wording/series-words.ts';

/** Sessions, below the news that tell of them; one without a source leads to its row. */
export function sessionEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.sessions.map((session) => ({
    url: isUnsourced(session)
      ? `${href({ kind: 'sessions' })}#${session.id}`
      : href({ kind: 'session', id: session.id }),
    kind: 'session',
    title: session.title[lang],
    terms: distinct([
      ...sessionNames(session),
      ...(session.number === null
        ? []
        : [`Phiên ${session.number}`, `Phiên họp ${session.number}`, `Session ${session.number}`]),
    ]),
    context: session.venues.flatMap((key) => (data.units.has(key) ? unitNames(data.units.get(key)!) : [])).join(' '),
    ...(session.date ? { year: session.date.slice(0, 4) } : {}),
    note: session.date ? formatDate(session.date, lang) : messages[lang].registers.noSource,
    weight: 0.5,
  }));
}

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
      terms: distinct([target.text.vi, target.text.en, 'mục tiêu', 'target']),
      context: [index.abbr, ...(unit ? unitNames(unit) : [])].join(' '),
      year: target.dueEdition,
      note: `${unit?.name[lang] ?? words.unnamed}: ${words.kinds[verdictOf(data, target).kind]}`,
      weight: 0.4,
    };
  });
}

/** Tasks, by their words. */
export function taskEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  return data.tasks.map((task) => ({
    url: `${href({ kind: 'tasks' })}#${task.id}`,
    kind: 'task',
    title: task.text[lang],
    terms: distinct([task.text.vi, task.text.en]),
    context: data.fields
      .filter(({ id }) => id === task.field)
      .flatMap((field) => [field.name.vi, field.name.en])
      .join(' '),
    note: task.owner[lang] || messages[lang].registers.tasks.noOwner,
    weight: 0.3,
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
      terms: distinct([series.name.vi, series.name.en, ...withAbbreviations(series.name.vi, data.glossary)]),
      context: data.fields
        .filter(({ id }) => id === series.field)
        .flatMap((field) => [field.name.vi, field.name.en])
        .join(' '),
      ...(newest ? { year: newest.period.slice(0, 4) } : {}),
      note: newest
        ? `${valueWords(newest, series, lang)} (${periodWords(newest.period, series.periodType, lang)}), ${scopeWords({ data, lang, t }, series)}`
        : t.registers.periodic.noValue,
      weight: 0.45,
    };
  });
}
