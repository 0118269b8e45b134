import type { Dataset } from '../model/dataset.ts';
import {
  calendarPath,
  FEED_REGISTERS,
  registerFeedPath,
  registerFile,
  REGISTERS,
  seriesFile,
} from '../routes/addresses.ts';
import { isBuilt } from '../routes/page-list.ts';
import { inEachLanguage, type PublishedFile } from './published-file.ts';
import { documentsCsv, sessionsCsv, targetsCsv, tasksCsv } from './register-csv.ts';
import { registerFeed, sessionCalendar } from './register-feeds.ts';
import { seriesCsv } from './series-csv.ts';
import { withinCsv } from './within-csv.ts';

const TABLES = {
  sessions: sessionsCsv,
  documents: documentsCsv,
  targets: targetsCsv,
  tasks: tasksCsv,
  periodic: (data: Dataset) => seriesCsv(data),
  within: withinCsv,
};

/** Tables, feeds and the calendar of the record of the reform; of a register without an entry, nothing. */
export function registerFiles(data: Dataset): PublishedFile[] {
  const csv = (path: string, make: () => string): PublishedFile => ({ path, type: 'text/csv', make });
  const registers = REGISTERS.filter((kind) => isBuilt(data, { kind }));
  return [
    ...registers.map((kind) => csv(registerFile(kind), () => TABLES[kind](data))),
    ...data.series.map((series) => csv(seriesFile(series.id), () => seriesCsv(data, [series]))),
    ...FEED_REGISTERS.filter((kind) => registers.includes(kind)).flatMap((register) =>
      inEachLanguage(
        'application/atom+xml',
        (lang) => registerFeedPath(register, lang),
        (ctx) => registerFeed(ctx, register),
      ),
    ),
    ...(registers.includes('sessions') ? inEachLanguage('text/calendar', calendarPath, sessionCalendar) : []),
  ];
}
