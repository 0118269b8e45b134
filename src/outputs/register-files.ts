import type { Dataset } from '../model/dataset.ts';
import { calendarPath, registerFeedPath, registerFile, seriesFile } from '../routes/addresses.ts';
import { inEachLanguage, type PublishedFile } from './published-file.ts';
import { documentsCsv, sessionsCsv, targetsCsv, tasksCsv } from './register-csv.ts';
import { FEED_REGISTERS, registerFeed, sessionCalendar } from './register-feeds.ts';
import { seriesCsv } from './series-csv.ts';
import { withinCsv } from './within-csv.ts';

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
    ...FEED_REGISTERS.flatMap((register) =>
      inEachLanguage(
        'application/atom+xml',
        (lang) => registerFeedPath(register, lang),
        (ctx) => registerFeed(ctx, register),
      ),
    ),
    ...inEachLanguage('text/calendar', calendarPath, sessionCalendar),
  ];
}
