import { LANGS } from '../language/lang.ts';
import type { Dataset } from '../model/dataset.ts';
import { calendarPath, registerFeedPath, registerFile, seriesFile } from '../routes/addresses.ts';
import { documentsCsv, seriesCsv, sessionsCsv, targetsCsv, tasksCsv, withinCsv } from './register-csv.ts';
import { FEED_REGISTERS, registerFeed, sessionCalendar } from './register-feeds.ts';
import type { PublishedFile } from './site-files.ts';

/** Tables, feeds and the calendar of the record of the reform. */
export function registerFiles(data: Dataset): PublishedFile[] {
  const csv = (path: string, make: () => string): PublishedFile => ({ path, type: 'text/csv', make });
  return [
    csv(registerFile('sessions'), () => sessionsCsv(data)),
    csv(registerFile('documents'), () => documentsCsv(data)),
    csv(registerFile('targets'), () => targetsCsv(data)),
    csv(registerFile('tasks'), () => tasksCsv(data)),
    csv(registerFile('periodic'), () => seriesCsv(data)),
    csv(registerFile('within'), () => withinCsv(data)),
    ...data.series.map((series) => csv(seriesFile(series.id), () => seriesCsv(data, [series]))),
    ...LANGS.flatMap((lang): PublishedFile[] => [
      ...FEED_REGISTERS.map((register): PublishedFile => ({
        path: registerFeedPath(register, lang),
        type: 'application/atom+xml',
        make: (contextOf) => registerFeed(contextOf(lang), register),
      })),
      { path: calendarPath(lang), type: 'text/calendar', make: (contextOf) => sessionCalendar(contextOf(lang)) },
    ]),
  ];
}
