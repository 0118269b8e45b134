import { plural } from './plural-en.ts';
import { formFor } from './plural.ts';
import type { checkerVi, proofVi } from './proof-messages-vi.ts';

/** Words of the pages about the checks: the proof, the problem codes. */
export const proofEn: typeof proofVi = {
  title: 'Proof of the figures',
  kind: 'Proof',
  description:
    'At every build the figures go through automatic checks: which rules ran, over how many observations, what they found.',
  lede: (observations, comparisons, findings) =>
    `${plural(observations, 'observation')} of the indices passed ${plural(comparisons, 'comparison')}; ${plural(findings, 'finding')} ${formFor(findings, ['is', 'are'], 'en')} open.`,
  how:
    'No number on this page is typed by hand: the checks count as the site is built. An error that they ' +
    'find stops the build; warnings are published. What no check can compare may still be wrong.',
  totals: 'What was read',
  files: 'data files and texts',
  rows: 'rows of data',
  cells: 'cells',
  texts: 'texts',
  ruleCount: 'rules',
  codeCount: 'problem codes',
  observations: 'observations',
  byEdition: 'By index and edition',
  byEditionNote:
    'A comparison is an observation beside its unit, indicator, scale and source, a total added up from its ' +
    'parts, a rank beside its score, a mean computed again from the units, a change beside all other ' +
    'changes … 0 means that there is nothing to compare yet, not that it was compared and right.',
  caption: (index) => `Checks of ${index} by edition`,
  columns: {
    edition: 'Edition',
    observations: 'Observations',
    rules: 'Rules',
    comparisons: 'Comparisons',
    sums: 'Sums of parts',
    ranks: 'Ranks by score',
    means: 'Means, extremes',
    counts: 'Counts',
    jumps: 'Changes',
    findings: 'Findings',
    conflicts: 'Open conflicts',
    held: 'Held',
  },
  findingsLink: (n, edition) => `${plural(n, 'finding')} on ${edition}`,
  rulesTitle: 'The rules',
  rulesCaption: 'Rules, how often they compared, findings in the published data',
  ruleColumns: { rule: 'Rule and what it proves', compared: 'Compared', findings: 'Findings' },
  codes: (n) => plural(n, 'problem code'),
  line: (comparisons, findings) => `${plural(comparisons, 'check')}, ${plural(findings, 'finding')}`,
  rerun: 'Run it again yourself',
  rerunText:
    'Anyone can run the checks again over the same files, in seconds. The command prints every finding with ' +
    'file, line and column, and exits with code 1 if there is an error:',
  rerunMore: 'The same rules run when the site is built, in its preview, and in your browser on the page',
  codesTitle: 'Problem codes',
  codesDescription: 'Every problem code of the checks: when it occurs, how to fix it, an example.',
  codesLede: (n) =>
    `${plural(n, 'code')}, each with a meaning that never changes. The same words in the terminal, on the preview page, on pull requests and in the browser.`,
  severity: {
    error: 'error: stops the build',
    warning: 'warning: is published',
    either: 'error; a warning where the data say that the source prints it so',
  },
  when: 'When it occurs',
  mend: 'How to fix it',
  example: 'Example',
  exampleIntro: 'Examples are from invented data.',
  says: 'The check says',
  write: 'Write instead',
  clear: 'leave it empty',
  otherCodes: 'Others',

  checkTitle: 'Check a file of yours',
  checkDescription:
    'Drop a CSV file or a news text, or paste from a spreadsheet: see what our checks see, fix it, ' +
    'download it. Nothing leaves the browser.',
  checkLede:
    'Drop a file, see each problem at its line and column, fix it and download it. The file does not leave ' +
    'your computer.',
  edition: 'Index and edition',
  editionHint: 'For observations and the other tables of an index; a file name that says otherwise goes first.',
  drop: 'Choose or drop files here',
  dropHint: 'CSV, an Excel workbook, a news text (.md), several files, or a whole folder (drop it)',
  paste: 'Or paste from a spreadsheet',
  pasteLabel: 'The copied cells, with their row of column names',
  pasteButton: 'Check what was pasted',
  loading: 'Loading the checker…',
  broken: 'The checker could not be loaded. Reload the page and try again.',
  noScript: 'This browser runs no JavaScript, so the page cannot read a file. Use the command below.',
  elsewhere: 'Check on the command line',
  elsewhereText: 'The same rules in the same words, for all files at once:',
  privacy: 'Why the file stays with you',
  privacyText:
    'The page loads the rules and the registers (units, indicators, sources) and reads the file in the ' +
    'browser. The security policy of the site forbids sending data elsewhere.',
};

/** Words of the checker, which the browser loads with it. */
export const checkerEn: typeof checkerVi = {
  kind: 'This file is',
  edition: 'Index and edition',
  undeclared: 'edition not declared',
  where: (path) => `Place of the file: ${path}`,
  pastedName: 'pasted-from-spreadsheet.csv',
  remove: (name) => `Remove ${name}`,
  kinds: {
    observations: 'Observations of an edition',
    aggregates: 'Published aggregates',
    editions: 'Editions',
    methodologies: 'Methodologies',
    indicators: 'Indicators',
    indices: 'Indices',
    sources: 'Sources',
    fields: 'Fields',
    sets: 'Unit sets',
    units: 'Units',
    successions: 'Successions of units',
    regions: 'Regions',
    tiles: 'Tile map',
    series: 'Series',
    'series-observations': 'Values of series',
    documents: 'Documents',
    sessions: 'Sessions',
    targets: 'Targets',
    tasks: 'Tasks',
    conflicts: 'Conflicts',
    revisions: 'Revisions',
    glossary: 'Glossary',
    'news-vi': 'News text in Vietnamese',
    'news-en': 'News text in English',
  },
  mendMark: 'Fix: drop the byte-order mark',
  right: 'The checks found no problems.',
  summary: (errors, warnings) => `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`,
  mended: (n) => `Fixed ${plural(n, 'place')}.`,
  undone: 'Undone.',
  removed: 'File removed.',
  severity: { error: 'error', warning: 'warning' },
  place: (line, column, name) => `Line ${line}, column ${column}${name ? ` (${name})` : ''}`,
  placeInText: (line, column) => `Line ${line}, character ${column}`,
  expected: 'Expected',
  toFix: 'To fix',
  mend: (text) => (text === '' ? 'Fix: leave it empty' : `Fix: write ${text}`),
  mendWhole: {
    'line-ends': 'Fix: end every line with LF',
    'wrong-delimiter': 'Fix: put commas between columns',
    'empty-row': 'Fix: delete the empty row',
  },
  mendAll: (n) => `Fix ${formFor(n, ['the one place that has', `all ${n} places that have`], 'en')} one right answer`,
  undo: 'Undo',
  download: (name) => `Download ${name}`,
  problems: (n) => `${plural(n, 'place')} to look at`,
  others: (n) => `In other files, because of this one (${n})`,
  more: (n) => `and ${n} more; fix those above to see ${n === 1 ? 'it' : 'them'}.`,
  grid: (name) => `Rows of ${name} to look at`,
  gridLabel: (name) => `Table of the rows of ${name} to look at, scrollable`,
  line: 'Line',
  skipped: (n) => `${plural(n, 'line')} without problems`,
  shown: (shown, total) => `${shown} of ${plural(total, 'line')}: those with problems and their neighbours.`,
  mark: (numbers) => `see ${numbers}`,
  notText: 'The file cannot be read as text, so there is no table.',
  workbook:
    'This workbook cannot be read. In Excel choose File › Save as › “CSV UTF-8 (comma delimited)”, or ' +
    'select the cells, copy them and paste them above.',
  locked: 'The workbook has a password: take it off in Excel and drop the file again.',
  empty: 'No cell of the workbook holds anything.',
  fromSheet: (sheet, others) =>
    `Read from sheet “${sheet}” of the workbook; the download is CSV.${others ? ` Other sheets: ${others}.` : ''}`,
  fromEncoding: (encoding, percent) =>
    `The file is not UTF-8: it was read as ${encoding} (${percent}% sure); look at its marks. The download is UTF-8.`,
  unknownKind:
    'No known column names, so the kind of the file is not clear: choose it at “This file is”. A table ' +
    'as its publisher prints it (not in our columns) is brought in with npm run import.',
  tooBig: 'The file is larger than 20 MB; this page does not read it.',
  notHere:
    'Not checked here: the other language of the text unless dropped too, likeness to published texts, ' +
    'whether images are in the folder; Markdown and links. npm run check has all of it.',
  broken: 'The checker failed on this file. Please send it to us.',
};
