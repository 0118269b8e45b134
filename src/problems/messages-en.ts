import { releaseCodesEn } from './release-messages-en.ts';
import type { CodeWords, phrasesVi, vi } from './messages-vi.ts';

const words = (message: string, expected: string, fix: string): CodeWords => ({ message, expected, fix });

const unknown = (what: string, where: string): CodeWords =>
  words(
    `${what} "{found}" is not in ${where}`,
    `${what} declared in ${where}`,
    `correct the id, or add it to ${where} first`,
  );

const hidden = (message: string, expected: string): CodeWords =>
  words(message, expected, 'paste this text again as plain text');

/** What problems are called in English. */
export const en: typeof vi = {
  'not-utf-8': words(
    'the file is not UTF-8 (bytes {bytes}; perhaps {guess})',
    'text in UTF-8, NFC',
    'open it in an editor and choose "save with encoding UTF-8"',
  ),
  'byte-order-mark': words(
    'the file begins with an invisible byte-order mark',
    'UTF-8 without BOM',
    'save as "UTF-8", not "UTF-8 with BOM"',
  ),
  'line-ends': words(
    '{count} {count:line ends|lines end} in CR or CRLF',
    'every line ends in LF',
    'choose LF (Unix) line ends in the editor and save again',
  ),
  'empty-file': words('the file is empty', 'at least the header line', 'add header and data, or delete the file'),
  'missing-file': words(
    '{file} is missing',
    '{file} with the columns {columns}',
    'make the file; data/README.md explains each column',
  ),
  'not-one-row': words(
    'this table has {count} {count:row|rows}',
    'exactly one row below the header',
    'keep one row, or fill in the missing one',
  ),
  'unknown-file': words(
    'no program reads this file',
    'only files described in data/README.md',
    'rename it, move it to its folder, or delete it',
  ),
  'edition-not-declared': words(
    'edition "{found}" has no row in {file}',
    'every observation file has a row in editions.csv',
    'add the edition to {file}, or rename the file',
  ),

  'wrong-delimiter': words(
    'columns are separated by "{delimiter}", not by commas',
    'commas between columns',
    'save again as "CSV UTF-8 (comma delimited)"',
  ),
  'no-header': words(
    'the first line is not the names of the columns',
    '{columns}',
    'add the line of column names at the top',
  ),
  'header-below': words(
    'the column names stand in line {line}, not in the first',
    'the column names in line 1',
    'delete {above:the line|the lines} above them (a title, "sep=," or a blank line)',
  ),
  'repeated-header': words(
    'the column names are repeated inside the file',
    'the column names once, at the head of the file',
    'delete this row',
  ),
  'row-in-quotes': words(
    'the whole row stands in one pair of quotes and is a single cell (there are {count} inside)',
    '{expected} fields, with quotes only around a cell that holds a comma',
    'take away the quotes around the row and any commas behind them, and write " for each "" inside',
  ),
  'misspelt-column': words(
    'column name "{found}" is misspelt',
    'the column name "{replacement}"',
    'leave the lines below as they are',
  ),
  'unknown-column': words(
    'column "{found}" is not read',
    'only columns described in data/README.md',
    'rename or delete the column',
  ),
  'repeated-column': words(
    'column "{column}" is there twice (column {first} and this one)',
    'every column name once',
    'delete one of the two',
  ),
  'missing-column': words(
    'column "{name}" is missing',
    'a column named "{name}"',
    'add the name to the header and a cell to each row',
  ),
  'nameless-column': words(
    'the column has no name',
    'a name for every column',
    'name it, or delete the column and its commas',
  ),
  'unterminated-quote': words(
    'a quotation mark is opened and never closed',
    'every opening " has a closing " at the end of its cell',
    'close it at the end of the cell, or drop the opening one',
  ),
  'stray-quote': words(
    'a quotation mark stands inside the cell',
    'a cell with a " stands in quotes, and each " inside is written ""',
    'put the cell in quotes and double the ones inside',
  ),
  'wrong-field-count': words(
    'the row "{row}" has {count} {count:field|fields}, the header has {expected} {expected:column|columns}',
    '{expected} {expected:field|fields}',
    'add or remove commas; a cell with a comma stands in quotes',
  ),
  'comma-in-cell': words(
    '"{found}" was split in two by its comma (the row has {count} {count:field|fields}, not {expected})',
    'one cell: {joined}',
    'join this field and the next as {joined}',
  ),
  'empty-row': words('the row is empty', 'one record per row', 'delete the row'),

  'control-character': hidden(
    'there is a control character or a tab: "{found}"',
    'only letters, digits and ordinary marks',
  ),
  'invisible-character': hidden('there is an invisible character: "{found}"', 'no zero-width characters'),
  'no-break-space': hidden('there is an unusual space: "{found}"', 'ordinary spaces'),
  'full-width': hidden('there are full-width letters or digits: "{found}"', 'ordinary Latin letters and digits'),
  'not-nfc': hidden('Vietnamese marks are written apart (NFD): "{found}"', 'composed letters (NFC)'),
  'outer-space': hidden('there are spaces at the beginning or end: "{found}"', 'no spaces around the cell'),
  'lost-character': words(
    'a character was lost (�): "{found}"',
    'all letters as in the source',
    'type the lost letters again from the source',
  ),
  'garbled-text': words('{slip}: "{found}"', 'text that can be read, in Unicode', 'compare it with the source'),

  'empty-cell': words('"{column}" is empty', 'this cell must be filled', 'fill it from the source'),
  'not-a-number': words(
    '"{found}" is not a number',
    'a decimal with a point, no thousands mark, no unit',
    '{mayBeEmpty:if the producer printed no value, leave it empty|look the number up in the source}{hasStatus: and set status O|}',
  ),
  'not-an-integer': words(
    '"{found}" is not a whole number',
    'a whole number without thousands mark',
    'write a whole number such as 1025',
  ),
  'ambiguous-number': words(
    '"{found}" can be read in several ways: {readings}',
    'a decimal with a point, no thousands mark',
    'take the reading that the source supports',
  ),
  placeholder: words(
    '"{found}" stands for an empty cell',
    '{mayBeEmpty:an empty cell|the number as the source prints it}{hasStatus:, with a status that says why|}',
    '{mayBeEmpty:leave it empty|look the number up in the source}{hasStatus: and set status L, O, M, Q or H|}',
  ),
  'not-a-date': words(
    '"{found}" is not an ISO date',
    'year-month-day such as 2024-04-17, or 2024-04, 2024',
    'write the year first and two digits for month and day',
  ),
  'not-a-moment': words(
    '"{found}" is not an ISO moment',
    'date, the letter T, time and offset such as 2024-04-17T09:00:00+07:00, or the bare day 2024-04-17',
    'two digits for hour and minute, then +07:00 (Viet Nam)',
  ),
  'moment-without-offset': words(
    '"{found}" has a time and no offset',
    'a moment with its offset such as 2024-04-17T09:00:00+07:00, or the bare day 2024-04-17',
    'if it is Viet Nam time, put +07:00 after the time; if only the day is known, write the day alone',
  ),
  'foreign-offset': words(
    '"{found}" is {moment} in Viet Nam',
    'Viet Nam time, ending in +07:00',
    'if that is the moment, write {moment}; if the time is already that of Viet Nam, change only the offset to +07:00',
  ),
  'impossible-date': words(
    '"{found}" is not in the calendar',
    'a real date from 1900 to 2100',
    'look the date up in the source',
  ),
  'day-missing': words('"{found}" lacks the day', 'year-month-day in full', 'look the day up in the source'),
  'dates-reversed': words('{to} is before {from}', 'the first date not after the last', 'swap them or correct one'),
  'not-a-period': words(
    '"{found}" is not a period',
    'a year, month, day, or a span such as 2023-01/2023-10',
    'write spans with / between two ISO dates',
  ),
  'not-a-year': words('"{found}" is not a year', 'four digits such as 2023', 'write the year that the index measures'),
  'not-a-choice': words('"{found}" is not a value of {column}', 'one of: {choices}', 'take a value from the list'),
  'bad-id': words(
    'id "{found}" has characters that cannot be used',
    'letters without marks, digits, - _ .',
    'write it without marks, joined by hyphens',
  ),
  'bad-slug': words(
    '"{found}" cannot be part of an address',
    'lower-case letters without marks, digits, hyphens',
    'write it without marks, joined by hyphens',
  ),
  'bad-url': words(
    '"{found}" is not a web address',
    'an address that begins with http:// or https://',
    'copy it again from the browser, or leave it empty',
  ),

  'duplicate-key': words(
    'the same as line {first}: {keys}',
    'one row for each {columns}',
    'delete the row too many, or correct {columns}',
  ),
  'duplicate-slug': words(
    'slug "{found}" is used in line {first} of the same unit set',
    'one slug per unit',
    'give one of the two another slug',
  ),

  'unknown-unit': words(
    'unit code "{found}" is not in set {set}{where}',
    'the code of a unit in set {set}',
    'correct the code after data/units/units.csv',
  ),
  'unit-name-mismatch': words(
    '"{found}" is not the name of code {code} in set {set}{where}',
    '"{name}"',
    'if the name is right, correct the code in column unit',
  ),
  'register-slip': words(
    'nobody uses "{found}", while {count} other places all say "{used}"',
    '{used}',
    'correct it here if the others are right, or the others if this is',
  ),
  'register-gap': words(
    'set {set} has no unit "{found}", which {count} places name',
    'a row for unit {found} of set {set}',
    'bring the deleted row back, or correct the code in those places',
  ),
  'unknown-indicator': words(
    'indicator "{found}" is not in methodology {methodology}{where}',
    'an indicator of {methodology}',
    'correct the id, or declare the indicator in indicators.csv',
  ),
  'unknown-source': unknown('source', 'data/sources.csv'),
  'unknown-field': unknown('field', 'data/fields.csv'),
  'unknown-region': unknown('region', 'data/units/regions.csv'),
  'unknown-methodology': unknown('methodology', 'methodologies.csv'),
  'unknown-set': unknown('unit set', 'data/units/sets.csv'),
  'unknown-kind': unknown('kind of unit', 'data/units/kinds.csv'),
  'unknown-index': unknown('index', 'data/indices/indices.csv'),
  'unknown-edition': unknown('edition', 'editions.csv'),
  'unknown-document': unknown('document', 'data/documents.csv'),
  'unknown-session': unknown('session', 'data/sessions.csv'),
  'unknown-series': unknown('series', 'data/series/series.csv'),
  'unknown-parent': unknown('parent indicator', 'indicators.csv for the same methodology'),
  'unknown-observation': words(
    'there is no observation "{found}"',
    'index/edition/unit/indicator of a row in data/indices',
    'correct it to match an observation',
  ),

  'unknown-period': words(
    'the series {series} has no period "{found}" in data/series/observations.csv',
    'the period of a row of {series} in data/series/observations.csv',
    'mend period, or add the row to data/series/observations.csv first',
  ),

  'unit-kind-mismatch': words(
    'unit set "{found}" holds units of kind {kind}, this index measures {expectedKind}',
    'a unit set of kind {expectedKind}',
    'take another unit set',
  ),
  'no-successor': words(
    'unit {unit} of set {set} has no successor',
    'every former unit has a row in successions.csv',
    'add its succession',
  ),
  'no-predecessor': words(
    'unit {unit} of set {set} has no predecessor',
    'every new unit has a row in successions.csv',
    'add its succession',
  ),
  'succession-order': words(
    'the succession goes from {from} to {to}, back in time or to another kind',
    'from an earlier set to a later one of the same kind',
    'swap the two sets',
  ),
  'succession-date': words(
    '{found} is not the day set {to} came into force ({expectedDate})',
    '{expectedDate}',
    'check the legal text',
  ),
  'tile-taken': words('tile ({col}, {row}) is taken by line {first}', 'one unit per tile', 'take another tile'),

  'parent-cycle': words('"{found}" is a part of itself: {cycle}', 'a tree without cycles', 'correct one link'),
  'no-root': words(
    'methodology {methodology} has {count} {count:root|roots} instead of the one "total"',
    'exactly one indicator without parent, named total',
    'add total, or give the others a parent',
  ),
  'maxima-do-not-add-up': words(
    'the maxima of the parts of "{parent}" add up to {sum}, its own maximum is {max}',
    'parts with maxima that add up to {max}',
    'look the maxima up in the source',
  ),
  'max-mismatch': words(
    'the maximum of total is {found}, that of the methodology {max}',
    '{max}',
    'correct indicators.csv or methodologies.csv',
  ),
  'bad-bands': words(
    'group bands "{found}" cannot be read',
    'such as A>=90;B>=80;C>=70, highest first, within the scale',
    'write name, >=, bound, separated by ;',
  ),
  'break-without-reason': words(
    'not comparable with the previous edition, and no reason given',
    'the reason in Vietnamese and English',
    'fill {column}',
  ),
  'break-unmarked': words(
    '{what} changed since edition {previous}, yet comparability says "{found}"',
    '{allowed}',
    'write {allowed} and give the reason',
  ),
  'edition-outside-methodology': words(
    'edition {edition} is outside the editions of methodology {found} ({valid})',
    'a methodology valid for edition {edition}',
    'take another methodology, or correct valid_editions',
  ),
  'too-many-units': words(
    '{found} units are more than {limit} ({of})',
    'at most {limit}',
    'look the number up in the source',
  ),
  'bad-editions': words(
    '"{found}" does not say which editions',
    'like 2022-2023, 2024 or 2024- (until now), set apart by ;',
    'write the first year, a hyphen, the last year; the site cannot guess which editions use this methodology',
  ),
  'announced-too-late': words(
    'announced {found}, more than three years after edition {edition}',
    'most often the year after {edition}',
    'look the date of announcement up; until then no figure of this edition is published',
  ),
  'ranked-too-few': words(
    'the edition says that {found} units were ranked, but {count} ranks lie beyond (up to {highest})',
    'at least {highest}',
    'look up at the source how many units were ranked',
  ),
  'announced-too-early': words(
    'announced {found}, before {edition} began',
    'a day in or after {edition}',
    'look the day up in the source',
  ),

  'value-out-of-scale': words(
    'value {found} is outside {min}–{max} ({indicator})',
    'from {min} to {max}',
    'look at the source; a decimal mark may have slipped',
  ),
  'empty-without-reason': words(
    'there is no value, and status "{status}" does not say why',
    'status L, O, M, Q or H where the value is empty',
    'fill the value, or change the status',
  ),
  'value-despite-status': words(
    'there is a value {found}, yet status "{status}" says there is none',
    'an empty value where status is L, M, O or Q',
    'delete the value, or change the status',
  ),
  'rank-despite-status': words(
    'rank {found}, but status "{status}" says that this unit can have no figure',
    'no rank where status is M',
    'delete the rank, or change the status (O: score not published; L: not transcribed)',
  ),
  'rank-out-of-range': words('rank {found} is outside 1–{max}', 'from 1 to {max}', 'look the rank up in the source'),
  'rank-status-missing': words(
    'there is a rank {rank} without rank_status',
    'A or U',
    'set A if the source prints the rank, U if it was derived',
  ),
  'rank-status-without-rank': words(
    'rank_status is {found} but there is no rank',
    'an empty rank_status where there is no rank',
    'empty rank_status, or fill the rank',
  ),

  'sum-mismatch': words(
    '{parent} of {unit} is {whole} but its parts add up to {sum} (off by {difference}): {parts}',
    'parts that add up to {whole}, within {tolerance}',
    'look at the source; if it prints this, record it in conflicts.csv or hold the value with status H',
  ),
  'part-above-whole': words(
    '{part} is {partValue}, more than {whole} with {wholeValue}',
    'a part not larger than its whole',
    'look at the source; if it prints this, set status H and do not correct it yourself',
  ),
  'rank-against-score': words(
    '{unit} is ranked {rank} with {value}, but {other} is ranked {otherRank} with {otherValue}',
    'a better rank with a score that is not worse',
    'look up rank and score; if the source prints this, set status H',
  ),
  'rank-impossible': words(
    '{unit} cannot be ranked {rank}: its score allows {from} to {to}',
    'a rank from {from} to {to}',
    'look up rank and score',
  ),
  'shared-rank': words(
    '{unit} and {other} share rank {rank} with different scores ({value} and {otherValue})',
    'one rank for one score',
    'look the ranks up in the source',
  ),
  'rank-after-tie': words(
    '{unit} is ranked {rank}, but {count} units share rank {tied}',
    'after {count} units on rank {tied} the next is {next}',
    "look at the producer's rule for ties",
  ),
  'too-many-ranks': words(
    '{count} {count:unit has|units have} a rank, the edition ranks {max}',
    'at most {max} {max:unit|units} with a rank',
    'correct units_ranked or drop ranks',
  ),
  'scope-mismatch': words(
    'scope says "{found}" but scope_id "{id}" is of the kind {meant}',
    '{meant}',
    'correct scope or scope_id: national goes with vn, region with the id of a region, group with the name of a group',
  ),
  'mean-mismatch': words(
    'published {statistic} is {found}, from {count} {count:unit|units} it is {computed}',
    '{computed}, within {tolerance}',
    'look at the published figure; if it is printed so, record it in conflicts.csv',
  ),
  'region-means-mismatch': words(
    'the means of the regions, weighted by units, give {computed}; the published national mean is {found}',
    '{computed}, within {tolerance}',
    'look at the means; if they are printed so, record it in conflicts.csv',
  ),
  'group-counts': words(
    'the groups add up to {sum} units, the edition ranks {max}',
    '{max} units in all',
    'look the group counts up',
  ),
  'count-against-units': words(
    '{found} {found:unit is|units are} published ({what}), the scores here give {computed}',
    '{computed}',
    'look at the count, the bands and the scores',
  ),
  'count-out-of-range': words(
    '{statistic} is {found}, more than the {max} ranked units',
    'at most {max}',
    'look the count up',
  ),
  'movers-do-not-add-up': words(
    'up + down (+ unchanged): {terms} = {sum}, of {max} units',
    '{max} in all (unchanged ones included)',
    'look again; if it is printed so, record it in conflicts.csv',
  ),
  'extreme-against-units': words(
    'published {statistic} is {found}, but {unit} has {value}',
    '{expectedText}',
    'look at the published figure and at the unit',
  ),
  'unusual-jump': words(
    '{unit}, {indicator}: {from} ({previous}) → {to} ({edition}), a change of {change}; the largest ever was {largest}',
    'a change of at most {largest}',
    'check the decimal mark and the order of digits',
  ),

  'percent-mismatch': words(
    '{found}% is stated, but {numerator}/{denominator} is {computed}%',
    '{computed}',
    'look at numerator, denominator and share',
  ),
  'zero-denominator': words('the denominator is 0', 'a denominator above 0', 'look the denominator up'),

  'conflict-choice': words(
    'state is "{state}" but chosen is "{found}"',
    '{expectedText}',
    'set chosen to value_a or value_b, or change the state',
  ),
  'conflict-against-data': words(
    'the data say {value} ({at}), this conflict says {found}',
    'a value in the data that is one side of the conflict (the chosen one if resolved)',
    'correct conflicts.csv or the observation',
  ),
  'conflict-without-difference': words(
    'both sides say {found}',
    'two different values',
    'delete the row, or correct a value',
  ),
  'revision-without-change': words(
    'old and new are both "{found}"',
    'two different values',
    'delete the row, or correct a value',
  ),
  'reason-untranslated': words(
    'the English reason is the Vietnamese one, word for word: "{found}"',
    'the same reason in English',
    'translate it into English, or write reason_vi in Vietnamese',
  ),
  'revision-not-current': words(
    'new is {found} but the data say {value} ({at})',
    '{value}',
    'correct the observation or the revision',
  ),
  ...releaseCodesEn,
  'replaces-itself': words(
    'this document replaces itself ("{found}")',
    'the id or number of another document',
    'correct replaces, or leave it empty',
  ),
  'done-without-evidence': words(
    'the task says done and gives no evidence',
    'the address of the evidence in column evidence',
    'fill evidence, or set status to open',
  ),
  'bad-comparator': words(
    '"{found}" is not a target that can be read',
    '<=3, >=90 or mean',
    'write the comparison sign, then the number',
  ),
  'source-too-old': words(
    'source "{found}" was published {published}, before {proves}',
    'a source published after {proves}',
    'check the date of the source, or cite another',
  ),

  'bad-json': words(
    'the file is not valid JSON from here on',
    'JSON: brackets and commas in place, texts in double quotes',
    'do not mend a boundary file by hand; export it as TopoJSON again, or bring the former one back',
  ),
  'bad-topology': words(
    'the boundaries cannot be drawn: {slip}',
    'TopoJSON with objects.provinces, a unit code to each outline',
    'export the file as TopoJSON again',
  ),
  'unit-without-outline': words(
    'units of set {set} have no outline: {units}',
    'an outline for each unit of set {set}',
    'add the outlines, or delete the file if this set has no map',
  ),
  'unknown-province': words(
    'folder "{found}" is not named for a province',
    'the slug of a province in data/units/units.csv',
    'rename the folder',
  ),
  'unknown-inner-unit': words(
    '"{found}" is not in {file}',
    'the code of a unit in {file}',
    'correct the code, or add the unit to {file} first',
  ),
  'level-mismatch': words(
    '{unit} is a {found} here, in units.csv a {level}',
    '{level}',
    'look the level of the unit up',
  ),
  'level-not-declared': words(
    'edition {edition} has rows of level {found}, and editions.csv has no such table',
    'a row {edition},{found} in editions.csv',
    'add that row to editions.csv, or correct level',
  ),
  'no-districts': words(
    'there were no districts to measure in {edition}: they ended on 1 July 2025',
    'department or commune',
    'look edition and level up',
  ),

  'no-front-matter': words(
    'the item has no front matter',
    'a first line ---, then keys, then ---',
    'copy the head of another item',
  ),
  'front-matter-late': words(
    'the front matter opens in line {line}, not in the first',
    '--- in the very first line of the file',
    'delete the {count} blank {count:line|lines} at the top',
  ),
  'front-matter-mark': words(
    'the line that opens the front matter is not exactly three hyphens: "{found}"',
    'a first line of --- alone',
    'without spaces or other marks',
  ),
  'open-front-matter': words(
    'the front matter has no closing ---',
    'a line --- after the keys',
    'add a line --- before the text',
  ),
  'bad-yaml': words(
    'the front matter cannot be read: {slip}',
    'key: value, indented with spaces',
    'put text with a colon in quotes; use no tabs',
  ),
  'repeated-key': words('this key is there already', 'every key once', 'delete one of the two'),
  'missing-twin': words(
    'the {lang} text is missing: {file}',
    'every text in vi and en',
    'write {lang} in the same folder',
  ),
  'folder-name': words(
    'folder name "{found}" does not follow the pattern',
    'yyyy-mm-dd-slug or yyyy-mm-slug',
    'rename the folder',
  ),
  'missing-key': words('"{name}" is missing', 'the key {name}', 'add {name}: …'),
  'comment-in-text': words(
    'what follows # is lost: only "{kept}" is left',
    'a value with # in quotes',
    'put the whole of "{found}" into quotes; move a comment to a line of its own',
  ),
  'unknown-key': words('key "{found}" is not read', 'one of: {choices}', 'correct or delete the key'),
  'wrong-type': words('"{name}" has the wrong type', '{expectedText}', 'see another item for the pattern'),
  'event-without-year': words(
    'date "{found}" has no year',
    'a date with its year: 2024-04-17, 2024-04',
    'look the year up and write year-month-day',
  ),
  'event-not-in-folder': words(
    'the event is on {found}, the folder says {folder}',
    'the same date as in the folder name',
    'rename the folder or correct the date',
  ),
  'figure-against-data': words(
    'figure "{label}" says {found}, the data say {value} ({at})',
    '{value}',
    'correct the item or the data, after the source',
  ),
  'figure-context': words(
    'the figure "{label}" is bound to {observation}, but its {name} says "{found}"',
    '{value}',
    'or bind the figure to the observation that is meant',
  ),
  'session-of-another-year': words(
    'the session "{found}" was on {date}, the event of the item is on {event}',
    'a session of the same year as the event',
    'look at session and event_on again',
  ),
  'figure-status': words(
    'figure "{label}" has status {found}, the data say {status} ({at})',
    'status {status}',
    'give the status of the data',
  ),
  'twins-differ': words('"{name}" differs from the {lang} text ({other})', '{other}', 'make both say the same'),
  'number-not-in-twin': words(
    'the number "{found}" is neither in the text in {lang} nor in the figures',
    'the same numbers in both languages',
    'compare both texts with the source, then mend the one that is wrong',
  ),
  'twin-figures': words(
    '{count} figures, the text in {lang} has {other}',
    '{other} figures, in the same order as in {lang}',
    'add what is missing, or take out what is too many',
  ),
  'repeated-paragraph': words(
    'this paragraph repeats the one in line {first}',
    'every paragraph once',
    'delete the repetition',
  ),
  'system-word': words(
    'words of a program got into the text: "{found}"',
    'only words for readers',
    'delete or replace them',
  ),
  'word-slip': words('"{found}" looks mistyped', 'each word once, an abbreviation by itself', 'write this place again'),
  'missing-marks': words(
    'the Vietnamese text has next to no marks',
    'Vietnamese with its marks',
    'type it again with marks',
  ),
  'copied-text': words('the text is the same as that of {other}', 'every item its own text', 'delete one of the two'),
  'empty-text': words('the item has no text', 'at least one paragraph', 'write the text'),
  'unsupported-figure': words(
    '"{found}" is neither in the data nor in the figures of the item',
    'every decimal and share in figures or in the data',
    'add it to figures with its source, or correct it',
  ),
  'unsupported-count': words(
    '"{found}" is neither in the data nor in the figures of the item',
    'large numbers in figures or in the data',
    'add it to figures, or check it',
  ),
  'decimal-mark': words(
    '"{found}" has the decimal mark of the other language',
    '{expectedText}',
    'use the mark of the language',
  ),
  'image-incomplete': words('the image has no {name}', 'file, alt, credit, licence', 'fill {name}'),
  'image-file': words(
    '"{found}" is not the name of a picture beside the text',
    'the name of a file in {folder} that ends in .jpg, .jpeg, .png, .webp or .avif; plain letters, no spaces, no path',
    'copy the picture into the folder of the item, in a form that pages can show, and write its name in quotes',
  ),
  'image-missing': words(
    'there is no picture "{found}" in {folder}',
    'the name of a picture that lies in {folder}',
    'copy the picture into that folder, or write its name with the same capitals',
  ),
  'image-in-text': words(
    'an image inside the text: "{found}"',
    'an image under the key image of the front matter, with file, alt, credit and licence',
    'move the image to the key image and take it out of the text',
  ),
  'image-not-allowed': words(
    '"{found}" is not where an image comes from',
    'the owner by name and a plain licence',
    'find the owner, or drop the image',
  ),
};

export const phrasesEn: typeof phrasesVi = {
  error: 'error',
  warning: 'warning',
  expected: 'expected:',
  toFix: 'to fix:  ',
  write: 'write {replacement}',
  clear: 'leave this empty',
  didYouMean: 'did you mean: {suggestions}?',
  summary: '{errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}.',
  nothingFound: 'Nothing to mend.',
  characters: 'characters',
  figure: 'figure {number}',
  keyOfFigure: '{key} of figure {number}',
  /** Kinds of slip that a parser finds; `{slip}` in a message. */
  slips: {
    'letters-utf8': 'UTF-8 that was opened by a Western code page',
    'letters-tcvn3': 'letters of the old code page TCVN3 (ABC)',
    'letters-vni': 'letters of the old code page VNI',
    'letters-lost': 'letters with marks are lost, a ? is left',
    'letters-alike': 'Cyrillic or Greek letters that look Latin',
    'open-quote': 'a quote is opened and not closed ({reason})',
    'open-bracket': 'a bracket [ or { is opened and not closed, or a line inside it is not indented enough ({reason})',
    'missing-comma': 'a comma is missing between two items in brackets ({reason})',
    'missing-colon': 'a key has no colon after it ({reason})',
    'missing-space': 'a space is missing (after a colon, before a # or after a quote) ({reason})',
    'missing-dash': 'an item of a list has no dash ({reason})',
    'bad-indent': 'the indentation is wrong: lines of one level begin at one column ({reason})',
    tab: 'a tab is used to indent; use spaces ({reason})',
    'colon-in-value': 'a value holds a colon and is not in quotes ({reason})',
    'key-over-lines': 'a key runs over several lines; perhaps the line above lacks a colon or a quote ({reason})',
    'list-in-brackets': 'a list with dashes stands inside [ ] or { } ({reason})',
    'bad-start': 'a value begins with a sign that YAML keeps for itself (such as @, `, %); put it in quotes ({reason})',
    'bad-escape':
      'a \\ in quotes is followed by a letter that it cannot stand before; write \\\\ or use single quotes ({reason})',
    alias: 'a value begins with & or *; put it in quotes ({reason})',
    tag: 'a value begins with !; put it in quotes ({reason})',
    'bad-key': 'a key is too long or no text ({reason})',
    'document-mark': 'a % or --- of YAML stands where it may not ({reason})',
    'too-deep': 'too many levels inside each other ({reason})',
    unexpected: 'a sign is out of place (a bracket, a comma, a > or | too many) ({reason})',
    'not-keys': 'these are not lines of "key: value"',
    unreadable: 'malformed YAML ({reason})',
    'topology-type': '"type": "Topology" is missing',
    'topology-arcs': 'arcs is not a list of lines with at least two points of numbers each',
    'topology-transform': 'transform lacks scale and translate, two numbers each',
    'topology-provinces': 'objects.provinces (a GeometryCollection) is missing',
    'topology-points': 'archipelagos or islands is not a list of points with two coordinates each',
    'topology-outline': 'an outline in provinces is no Polygon or MultiPolygon, or names a line that arcs lacks',
    'topology-id': 'an outline in provinces has no unit code (id)',
  },
  slipFixes: {
    'open-quote': 'put the closing quote at the end of the value in this line',
    'open-bracket': 'put the closing ] or } at the end of the list',
    'missing-comma': 'put a comma between the two items',
    'missing-colon': 'put a colon and a space after the key',
    'missing-space': 'put a space here',
    'missing-dash': 'begin this item with "- "',
    'bad-indent': 'align this line with the line of its level above',
    tab: 'delete the tab, and indent with spaces to align with the line of its level above',
    'colon-in-value': 'put the whole value in quotes',
    'key-over-lines': 'look at this line and the one above: put a colon after the key, or close the quote',
    'list-in-brackets': 'drop the dashes and separate the items by commas, or drop the brackets',
    'bad-start': 'put the value in quotes',
    alias: 'put the value in quotes',
    tag: 'put the value in quotes',
    unexpected: 'delete the sign too many, or put the value in quotes',
    'not-keys': 'write each line as "key: value"',
  },
};
