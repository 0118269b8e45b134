import { versionsOf } from '../../language/lang.ts';
import { formatDate } from '../../language/dates.ts';
import { messages } from '../../language/messages.ts';
import type { Session } from '../../model/record.ts';
import { isSourced } from '../../model/timeline.ts';
import type { SearchEntry } from '../search-entry.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import type { SearchContext } from './context.ts';
import { inAll } from './entry-words.ts';
import { distinct } from './names.ts';
import { unitNames } from './unit-names.ts';

/** Sessions, below the news that tell of them; one without a day leads to its row. */
export function sessionEntries({ data, lang, href }: SearchContext): SearchEntry[] {
  const venueNames = ({ venues }: Session): string[] =>
    venues.flatMap((key) => {
      const unit = data.units.get(key);
      return unit ? unitNames(unit) : [];
    });
  return data.sessions.map((session) => ({
    url: isSourced(session) ? href({ kind: 'session', id: session.id }) : `${href({ kind: 'sessions' })}#${session.id}`,
    kind: 'session',
    title: session.title[lang],
    terms: distinct([...sessionNames(session), ...shortNames(session)]),
    context: venueNames(session).join(' '),
    ...(isSourced(session) ? { year: session.date.slice(0, 4) } : {}),
    note: isSourced(session) ? formatDate(session.date, lang) : messages[lang].registers.sessions.undated.toLowerCase(),
    weight: ENTRY_WEIGHT.session,
  }));
}

/** What a session is called in full; nothing for no session. */
export function sessionNames(session: Session | undefined): string[] {
  if (!session) return [];
  const { title, number } = session;
  return [...versionsOf(title), ...(number === null ? [] : inAll((words) => [words.session(number)]))];
}

const shortNames = ({ number }: Session): string[] =>
  number === null ? [] : inAll(({ sessionInShort }) => sessionInShort(number));
