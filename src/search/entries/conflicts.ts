import { messages } from '../../language/messages.ts';
import { formatPlain } from '../../language/numbers.ts';
import { indexOf } from '../../model/lookup.ts';
import type { Conflict } from '../../model/record.ts';
import type { SearchEntry } from '../search-entry.ts';
import { ENTRY_WEIGHT } from '../weights.ts';
import type { SearchContext } from './context.ts';
import { distinct } from './names.ts';
import { unitNames } from './unit-names.ts';

/** Figures on which sources disagree, found by either number or by the unit. */
export function conflictEntries(context: SearchContext): SearchEntry[] {
  const { data, lang, href } = context;
  const t = messages[lang];
  return data.conflicts.map((conflict) => {
    const index = indexOf(data, conflict.index);
    const unit = conflict.unit ? data.units.get(conflict.unit) : undefined;
    const scope = unit?.name[lang] ?? regionName(context, conflict) ?? t.check.national;
    const edition = `${index.abbr} ${conflict.edition}`;
    const numbers = [conflict.valueA, conflict.valueB].flatMap((value) =>
      value === null ? [] : [formatPlain(value, lang)],
    );
    const names = unit ? unitNames(unit) : [scope];
    return {
      url: `${href({ kind: 'under-check' })}#${conflict.id}`,
      kind: 'check',
      title: `${scope}, ${edition}: ${numbers.join(' / ')}`,
      terms: distinct([
        ...names.map((name) => `${name} ${numbers.join(' ')}`),
        ...names.map((name) => `${name} ${edition} ${numbers.join(' ')}`),
        ...numbers,
        `${t.check.title} ${scope}`,
      ]),
      context: conflict.unit ? index.unitKind.id : '',
      year: conflict.edition,
      note: conflict.reason[lang],
      weight: conflict.state === 'open' ? ENTRY_WEIGHT.openConflict : ENTRY_WEIGHT.conflict,
    };
  });
}

function regionName({ data, lang }: SearchContext, { scope }: Conflict): string | undefined {
  const id = /^region:(.+)$/.exec(scope)?.[1];
  return data.regions.find((region) => region.id === id)?.name[lang];
}
