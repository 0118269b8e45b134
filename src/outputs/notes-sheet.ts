import { compareNames } from '../language/collation.ts';
import { type Lang, type Text, perLanguage, versionsOf } from '../language/lang.ts';
import { scaleName } from '../wording/measures.ts';
import { messages, type Messages } from '../language/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Edition, Index } from '../model/index-definition.ts';
import { methodologyOf, previousEdition } from '../model/lookup.ts';
import { STATUSES } from '../model/observation.ts';
import { rankingOf, type RankingRow } from '../model/ranking.ts';
import { bothLanguages, inBoth } from '../wording/bilingual.ts';
import { DATA_COLUMNS } from './data-files.ts';
import { coverageSentence, missingTitle } from '../wording/coverage.ts';
import { datedEditionName } from '../wording/edition-name.ts';
import { licences } from '../wording/licences.ts';
import type { SheetContent } from './sheet-content.ts';

/** What a file needs said once it has left the page: which edition, whose, how complete, comparable with what, and how to read its letters. */
export function notesSheet(data: Dataset, index: Index, edition: Edition, address: string): SheetContent {
  const lines: [label: string, text: Text][] = [
    ...facts(data, index, edition),
    [label((t) => t.data.licence), perLanguage((lang) => licences(data, lang))],
    [label((t) => t.data.workbook.publication), inBoth((t) => t.page.disclaimer)],
    [label((t) => t.data.workbook.address), perLanguage(() => address)],
    ...STATUSES.map((status): [string, Text] => [
      `${label((t) => t.data.workbook.statusLetters)}: ${status}`,
      inBoth((t) => t.status[status]),
    ]),
    ...DATA_COLUMNS.map((column): [string, Text] => [
      `${label((t) => t.data.columns)}: ${column}`,
      inBoth((t) => t.data.columnNames[column]),
    ]),
  ];
  return {
    columns: [
      { header: label((t) => t.data.workbook.item), width: 36, wrap: true },
      { header: messages.vi.language, width: 70, wrap: true },
      { header: messages.en.language, width: 70, wrap: true },
    ],
    rows: lines.map(([item, text]) => [item, ...versionsOf(text)]),
  };
}

function facts(data: Dataset, index: Index, edition: Edition): [label: string, text: Text][] {
  const ranking = rankingOf(data, index, edition);
  const method = methodologyOf(index, edition);
  const source = data.sources.get(edition.source);
  const missing = ranking.rows.filter(
    (row) => row.absence !== null && row.absence !== 'unranked' && row.observation === null,
  );
  return [
    [
      label((t) => t.table.edition),
      perLanguage((lang) => `${data.site.name[lang]}: ${datedEditionName(index, edition, lang)}`),
    ],
    [label((t) => t.index.what), index.name],
    [label((t) => t.index.who), index.producer],
    [label((t) => t.index.unitOfMeasure), perLanguage((lang) => scaleName(index, method.max, lang))],
    [
      label((t) => t.table.method),
      perLanguage((lang) => [method.name[lang], method.legalBasis[lang]].filter(Boolean).join('; ')),
    ],
    [label((t) => t.table.coverage), perLanguage((lang) => coverageSentence(ranking, lang))],
    ...(missing.length > 0
      ? [[label((t) => missingTitle(ranking, t)), perLanguage((lang) => namesOf(missing, lang))] as [string, Text]]
      : []),
    ...(ranking.rankOrigin
      ? [
          [
            label((t) => t.table.rank),
            inBoth((t) => (ranking.rankOrigin === 'computed' ? t.edition.rankComputed : t.edition.rankPublished)),
          ] as [string, Text],
        ]
      : []),
    [
      label((t) => t.table.change(previousEdition(index, edition)?.edition ?? null)),
      perLanguage((lang) => comparability(index, edition, lang)),
    ],
    ...(source
      ? [
          [
            label((t) => t.table.source),
            perLanguage(() => [source.title, source.publisher, source.url].filter(Boolean).join('. ')),
          ] as [string, Text],
        ]
      : []),
  ];
}

const namesOf = (rows: readonly RankingRow[], lang: Lang): string =>
  rows
    .map(({ unit }) => unit.short[lang])
    .sort(compareNames(lang))
    .join(', ');

/** Whether the edition may be compared with the one before it, and if not or only partly, why. */
function comparability(index: Index, edition: Edition, lang: Lang): string {
  const t = messages[lang];
  const previous = previousEdition(index, edition);
  if (!previous) return t.noChange.first;
  if (edition.comparableWithPrevious === 'yes') return t.index.comparable.yes;
  return t.edition[edition.comparableWithPrevious === 'no' ? 'breakNote' : 'partlyNote'](
    previous.edition,
    edition.breakReason[lang],
  );
}

const label = (say: (words: Messages) => string): string => bothLanguages(inBoth(say));
