import type { vi } from './words-vi.ts';

/** What the import says in English. */
export const en: typeof vi = {
  refusal: {
    pdf: 'This is a PDF. Copy its table into a spreadsheet and save it as .xlsx, or ask the publishing body for the workbook.',
    'web-page':
      'This is a web page (HTML, XML), whatever its name says. Open it in Excel or LibreOffice and save it as .xlsx.',
    'not-a-table': 'This is neither a workbook nor text. The command reads .xlsx, .xls, .csv and .tsv.',
    'file-too-big':
      'The file is {size} MB; {most} MB is the most this command reads. Save the sheet you need as a file of its own.',
    'file-empty': 'No cell of the file holds anything.',
    'workbook-broken':
      'The workbook cannot be opened: it is damaged or was cut short. Try it in Excel or LibreOffice; if it ' +
      'opens there, save it as .xlsx.',
    'workbook-locked':
      'The workbook has a password. Open it in Excel, remove the password (File > Info > Protect) and save it.',
    'workbook-too-big':
      'The workbook unpacks to more than 200 MB and stays closed, to be safe. Copy the table into a new file.',
    'workbook-95':
      'The workbook is of Excel 95 or older. Open it in Excel or LibreOffice and choose Save as > Excel ' +
      'workbook (.xlsx).',
    'workbook-empty': 'No cell of the workbook holds anything.',
    'open-document':
      'This is an OpenDocument spreadsheet (.ods). In LibreOffice choose Save as > Excel 2007–365 (.xlsx).',
    'no-such-sheet': 'There is no sheet “{sheet}”. Sheets: {sheets}.',
    'several-sheets': 'Several sheets hold tables: {sheets}. Choose one with --sheet.',
    'unsure-encoding':
      'The encoding is not certain: perhaps {guess}, {confidence}% sure ({sure}% is needed): {syllables} of ' +
      '{marked} marked words read as Vietnamese. Say it with --encoding utf-8 | utf-16le | utf-16be | ' +
      'windows-1258 | tcvn3 | vni.',
    'no-index': 'There is no index “{index}”. Indices: {suggestions}.',
    'no-edition':
      'Index {index} has no edition {edition} yet (it has: {editions}). Add this row to {file} and fill it ' +
      'in from the source:\n  {row}\nor run: npm run new -- edition --index {index} --edition {edition}',
    'no-methodology':
      'Edition {edition} names the criteria “{name}”, which have no indicators yet. Add them to ' +
      'methodologies.csv and indicators.csv first.',
    'no-units': 'Edition {edition} names the unit set “{name}”, which has no units yet.',
    'no-table': 'No column names units of the set {set}. The first rows: {rows}',
    'bad-map': 'The file {file} is not a mapping saved with --save-map.',
    'map-of-other-index': 'The mapping {file} is for the index {other}, not {index}.',
    'data-have-errors': 'The data have errors; fix them all before importing. Run npm run check.',
  },
  heading: '{index} {edition} ← {file}',
  sheet: 'Sheet: {sheet}',
  others: ' (other sheets: {others})',
  delimiter: 'Delimiter: {delimiter}',
  encoding: 'Encoding: {encoding}, {confidence}% sure ({evidence})',
  evidence: {
    mark: 'mark at the beginning, or --encoding',
    'zero-bytes': 'zero bytes',
    plain: 'plain letters only',
    bytes: 'valid bytes',
    words: '{syllables} of {marked} marked words read as Vietnamese',
  },
  fonts: '{letters} letters by their font: {count} cells turned into Unicode',
  decimal: 'Decimal mark: {mark}',
  marks: { comma: 'comma', point: 'point' },
  columns: 'Columns',
  unnamed: '(column {column} has no header)',
  unit: 'unit',
  value: 'value of {indicator}',
  rank: 'rank in {indicator}',
  leftOut: 'left out: {why}',
  why: {
    ordinal: 'running number',
    code: 'code',
    region: 'region',
    note: 'note',
    band: 'group',
    change: 'change',
    maximum: 'maximum',
    'other-year': 'another year',
    'no-numbers': 'no numbers',
    words: 'headed as figures, but its cells hold none',
    empty: 'empty',
    unknown: 'indicator not recognised',
    weaker: 'another column is clearer',
    given: 'as the mapping says',
  },
  perhaps: ' — did you mean: {suggestions}?',
  rows: 'Rows',
  matched: '{count} rows match a unit, {exact} by the registered name, {other} by another spelling',
  readAs: '  {text} → {name}',
  near: '  {text} → {name} (nearest name, please look)',
  leftRows: '  left out {count} rows, {kind}: {texts}',
  kinds: {
    total: 'total or mean (what the publishing body printed goes to aggregates.csv)',
    region: 'region or group',
    note: 'note',
    maximum: 'maximum',
    counter: 'column numbers',
    header: 'repeated header',
    heading: 'heading',
    given: 'as the mapping says',
  },
  summary: 'Values: {new} new, {filled} completed, {changed} changed, {same} the same; {kept} rows already there stay',
  changedRow: '  {name}, {indicator}: {old} → {now}',
  lostNote: ' (its old note goes: {note})',
  missing: '{count} of {all} units are still missing ({ranked} ranked): {names}',
  complete: 'All {all} units',
  blocking: 'FOR YOU TO DECIDE',
  unmatched: '  line {line}: “{text}” is no unit of {set}{where}{perhaps}',
  elsewhere: ' (it is in {set})',
  repeated: '  {name} stands on several lines: {lines}',
  contested: '  several columns claim to be {what}: {labels}. Choose in a mapping (--save-map, then --map)',
  nothing: '  no column was recognised as a value or a rank. Map the columns with --save-map, then --map',
  noTotal: '  no column is {indicator}; only parts are imported',
  wrongTarget: '  mapping: “{key}” → “{target}” is not value:<indicator>, rank:<indicator> or unit in this edition',
  unusedKeys: 'The mapping has headers that this table lacks: {keys}',
  swapped:
    '  column “{value}” holds ranks and column “{rank}” holds scores: the two headers are swapped; fix ' +
    'them in the spreadsheet',
  otherSet:
    '  the table names exactly the {size} units of {other}, but edition {edition} uses {set} ({all} units): ' +
    'look at --edition, or at unit_set in editions.csv',
  textInside: 'The name says workbook, but a text (CSV) is inside; it was read as a text',
  wordsInColumn:
    '  column “{label}” is headed as figures, but its cells hold no number: write digits, or leave the ' +
    'column out in the mapping (--save-map, then --map)',
  secondBlock:
    '  the table has two columns of units (columns {first} and {second}): put the blocks below each other and save',
  fractions:
    '  column “{label}” holds only numbers from 0 to 1 on a scale to {max}: shares shown in per cent, ' +
    'probably. Save as .xlsx, or multiply by 100 in the spreadsheet',
  otherYear: 'The title says {years}, you are importing {edition}: please look',
  otherYearStops:
    '  the title of the table says {years}, not {edition}: if it is the table of this edition all the same, add --yes',
  findings: {
    ambiguous: '  line {line}, {unit}, “{label}”: “{text}” may be {detail}. Say --decimal comma or --decimal point',
    unreadable: '  line {line}, {unit}, “{label}”: “{text}” cannot be read as a number',
    date:
      '  line {line}, {unit}, “{label}”: the spreadsheet turned the cell into the date {text}; type the ' +
      'number as printed',
    error: '  line {line}, {unit}, “{label}”: the cell holds the formula error {text}',
    'out-of-scale': '  line {line}, {unit}, “{label}”: {text} is outside the scale {detail}',
    'rank-out-of-range': '  line {line}, {unit}, “{label}”: rank {text} is outside {detail}',
  },
  needsReplace:
    '{count} values already recorded would change. This edition has no release yet, so they need no ' +
    'correction; if they are to be replaced, add --replace.',
  needsSource: 'A source is needed: --source ID, a row of data/sources.csv. This edition uses: {suggestions}',
  noSource: 'The source “{source}” is not in data/sources.csv.{perhaps} Add its row before importing.',
  needsRevision:
    '{count} values already recorded would change, and every change needs its reason in data/revisions.csv. ' +
    'Add --date YYYY-MM-DD --reason-vi "…" --reason-en "…" (our slip, or a revision by the publishing body).',
  badDate: '--date “{date}” is not a day like 2024-04-17.',
  problems: 'Written like this, npm run check would report:',
  textsFirst: 'Articles give the old figures: put the new ones into them first, then run this command again.',
  dryRun: 'Dry run: nothing was written.',
  wouldWrite: 'Nothing is ambiguous. Leave out --dry-run to write {files}.',
  nothingToWrite: 'There is nothing new to write.',
  notWritten: 'Nothing was written.',
  written: 'Wrote {files}.',
  next: 'Next: npm run check, then npm start and look at the page of the edition.',
  savedMap: 'Saved the mapping to {file}.',
  mapExists: 'The file {file} exists and is not overwritten; add --yes to replace it.',
  ask: {
    source: 'Source (id in sources.csv): ',
    encoding: 'Encoding (utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni): ',
    sheet: 'Sheet: ',
    write: 'Write {files}? (y/n) ',
  },
  yes: /^(?:c|có|co|y|yes)$/i,
};
