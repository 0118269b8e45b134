import type { CodeHelp } from './help-vi.ts';
import type { ProblemCode } from './problem.ts';

const help = (when: string, mend: string): CodeHelp => ({ when, mend });

/** Every code's help in English. */
export const helpEn: Readonly<Record<ProblemCode, CodeHelp>> = {
  'not-utf-8': help(
    'The file was saved in an old code page (Windows-1258, TCVN3, VNI) or in UTF-16.',
    'Save the file again as UTF-8 without BOM.',
  ),
  'byte-order-mark': help(
    'Excel and Notepad like to put a BOM at the head of a CSV file.',
    'Save again as UTF-8 without BOM.',
  ),
  'line-ends': help('The file was saved on Windows or on an old Mac.', 'Change the line ends to LF.'),
  'empty-file': help('The file has no text.', 'Add the header line, or delete the file.'),
  'missing-file': help(
    'A file is missing that is required or that other data refer to.',
    'Make the file with the right header.',
  ),
  'not-one-row': help('A table of one row, such as data/site.csv, has more, or none.', 'Keep one row.'),
  'unknown-file': help('The file lies in the wrong place or its name is misspelt.', 'Rename or move the file.'),
  'edition-not-declared': help(
    'There are observations of an edition that editions.csv does not name.',
    'Add the edition to editions.csv or rename the file.',
  ),
  'wrong-delimiter': help('Excel in Vietnamese saves CSV with semicolons or tabs.', 'Export again with commas.'),
  'no-header': help('The header line is missing.', 'Copy the header from data/README.md to the top of the file.'),
  'header-below': help(
    'Above the column names there is a title, the line "sep=," of Excel, or a blank line.',
    'Delete every line above the column names.',
  ),
  'repeated-header': help(
    'Two tables were put together with both their headers.',
    'Delete the header inside the file.',
  ),
  'row-in-quotes': help(
    'Excel saved a file it had opened the wrong way, taking every row for one cell.',
    'Take away the quotes around the row.',
  ),
  'misspelt-column': help('A column name is close to one that is missing.', 'Take the suggested name.'),
  'unknown-column': help(
    'The file has a column that the model does not know.',
    'Rename the column, or move its text to note.',
  ),
  'repeated-column': help('Two columns have one name.', 'Keep the right one.'),
  'missing-column': help('The header lacks a required column.', 'Add the column; leave cells without a value empty.'),
  'nameless-column': help(
    'The header has an empty cell, mostly a comma too many at the end.',
    'Delete or name the column.',
  ),
  'unterminated-quote': help(
    'A cell begins with " and does not end with ".',
    'Close the quotes, or drop them if the cell holds no comma.',
  ),
  'stray-quote': help(
    'Programs read a " in the middle of a cell differently.',
    'Put the cell in "…" and write "" for ".',
  ),
  'wrong-field-count': help(
    'A row has more or fewer fields than the header.',
    'Count the commas; put cells with commas in quotes.',
  ),
  'comma-in-cell': help(
    'A decimal comma, or a name with a comma that does not stand in quotes.',
    'Write decimals with a point; put names with commas in quotes.',
  ),
  'empty-row': help('There is an empty row inside or at the end of the file.', 'Delete it.'),
  'control-character': help(
    'A control character came along when copying from another program.',
    'Take the suggested text, or type the cell again.',
  ),
  'invisible-character': help(
    'A zero-width character or soft hyphen came along from a web page or a PDF.',
    'Take the suggested text, or type the cell again.',
  ),
  'no-break-space': help(
    'A no-break or typographic space came along when copying.',
    'Take the suggested text, or type the cell again.',
  ),
  'full-width': help(
    'The text was typed with a Japanese or Chinese keyboard.',
    'Take the suggested text, or type the cell again.',
  ),
  'not-nfc': help(
    'Text from macOS or a PDF has its marks apart from the vowels.',
    'Take the suggested text, or type the cell again.',
  ),
  'outer-space': help('Spaces at the beginning or end of a cell.', 'Take the suggested text, or type the cell again.'),
  'lost-character': help(
    'The file went through a code page without Vietnamese letters.',
    'Look at the source and type again.',
  ),
  'garbled-text': help(
    'A file was opened by the wrong code page and saved again ("Há»™i nghá»‹", "Héi nghÞ", "H?i ngh?"), or letters are Cyrillic or Greek that look Latin.',
    'Use the replacement offered; type lost letters again from the source.',
  ),
  'empty-cell': help('A required cell is empty.', 'Fill it from the source.'),
  'not-a-number': help(
    'A number with a comma, %, letters, spaces or a thousands mark.',
    'Write numbers with a decimal point: 71.25.',
  ),
  'not-an-integer': help('A rank or a count is not a whole number.', 'Write it without point or comma.'),
  'ambiguous-number': help(
    'A point or comma may be a decimal or a thousands mark.',
    'Look at the source and write it plainly.',
  ),
  placeholder: help(
    'A cell says "-", "N/A" and the like instead of being empty.',
    'Leave it empty and give the reason in status.',
  ),
  'not-a-date': help('A date is written 17/4/2024 or in words.', 'Write 2024-04-17.'),
  'not-a-moment': help('A moment of announcement is written in another way.', 'Write 2024-04-17T09:00:00+07:00.'),
  'moment-without-offset': help(
    'A moment of announcement does not say in whose time it is.',
    'Add +07:00 if it is Viet Nam time.',
  ),
  'foreign-offset': help(
    'A moment has an offset other than that of Viet Nam, and is easily some hours off.',
    'Write it in Viet Nam time, with +07:00.',
  ),
  'impossible-date': help('A date such as 2023-02-30, or month 13.', 'Look at the source and correct it.'),
  'day-missing': help('This column needs the day, not only the month or year.', 'Write year-month-day.'),
  'dates-reversed': help('An end date is before its start.', 'Correct one of the dates.'),
  'not-a-period': help('The period of a series is written in another way.', 'Write 2023, 2023-10 or 2023-01/2023-10.'),
  'not-a-year': help('A year cell holds something else.', 'Write four digits.'),
  'not-a-choice': help('The cell takes its value from a fixed list.', 'Take a value from the list.'),
  'bad-id': help('An id has spaces, marks or odd characters.', 'Write it without marks, joined by hyphens.'),
  'bad-slug': help('A slug has marks, capitals or spaces.', 'Take the suggested slug.'),
  'bad-url': help('An address lacks https:// or has spaces.', 'Copy it again from the browser.'),
  'duplicate-key': help('Two rows have one key.', 'Keep one; two sources with two values belong in conflicts.csv.'),
  'duplicate-slug': help('Two units of one set would share a page.', 'Give one of them another slug.'),
  'unknown-unit': help(
    'A code is not in the unit set of the edition, has lost its leading zero, or is a name.',
    'Use the code in units.csv for the set of the edition.',
  ),
  'unit-name-mismatch': help(
    'unit_name differs from units.csv.',
    'Write the name as in units.csv; if the name is right, correct the code.',
  ),
  'register-slip': help(
    'An id or name in a register (units, sources, indicators) is used nowhere, while everybody uses something like it.',
    'Correct the row of the register; if the register is right, correct the others.',
  ),
  'register-gap': help(
    'Several files name a unit that data/units/units.csv does not have, mostly because its row was deleted.',
    'Bring the row back in units.csv.',
  ),
  'unknown-indicator': help(
    'An indicator is not declared for the methodology of the edition.',
    'Correct the id after indicators.csv, or declare the indicator.',
  ),
  'unknown-source': help(
    'A cell names a source that data/sources.csv does not have.',
    'Take the suggestion, or declare it in data/sources.csv.',
  ),
  'unknown-field': help(
    'A cell names a field that data/fields.csv does not have.',
    'Take the suggestion, or declare it in data/fields.csv.',
  ),
  'unknown-region': help(
    'A cell names a region that data/units/regions.csv does not have.',
    'Take the suggestion, or declare it in data/units/regions.csv.',
  ),
  'unknown-methodology': help(
    'A cell names a methodology that methodologies.csv does not have.',
    'Take the suggestion, or declare it in methodologies.csv.',
  ),
  'unknown-set': help(
    'A cell names a unit set that data/units/sets.csv does not have.',
    'Take the suggestion, or declare it in data/units/sets.csv.',
  ),
  'unknown-kind': help(
    'A cell names a kind of unit that data/units/kinds.csv does not have.',
    'Take the suggestion, or declare it in data/units/kinds.csv.',
  ),
  'unknown-index': help(
    'A cell names a index that data/indices/indices.csv does not have.',
    'Take the suggestion, or declare it in data/indices/indices.csv.',
  ),
  'unknown-edition': help(
    'A cell names a edition that editions.csv does not have.',
    'Take the suggestion, or declare it in editions.csv.',
  ),
  'unknown-document': help(
    'A cell names a document that data/documents.csv does not have.',
    'Take the suggestion, or declare it in data/documents.csv.',
  ),
  'unknown-session': help(
    'A cell names a session that data/sessions.csv does not have.',
    'Take the suggestion, or declare it in data/sessions.csv.',
  ),
  'unknown-series': help(
    'A cell names a series that data/series/series.csv does not have.',
    'Take the suggestion, or declare it in data/series/series.csv.',
  ),
  'unknown-parent': help(
    'A cell names a parent indicator that indicators.csv for the same methodology does not have.',
    'Take the suggestion, or declare it in indicators.csv for the same methodology.',
  ),
  'unknown-observation': help(
    'A figure or a revision names an observation that is not there.',
    'Correct each part to match the data.',
  ),
  'unknown-period': help(
    'A figure of a news item is bound to a series, and its period is not in data/series/observations.csv.',
    'Write the period as the series has it.',
  ),
  'unit-kind-mismatch': help(
    'An edition uses a unit set of another kind than its index.',
    'Take a unit set of the right kind.',
  ),
  'no-successor': help(
    'There is a later set, and a former unit leads nowhere.',
    'Add it to successions.csv; an unchanged unit succeeds itself.',
  ),
  'no-predecessor': help('A new unit comes from nowhere.', 'Add it to successions.csv.'),
  'succession-order': help('A succession goes back in time.', 'Swap from and to.'),
  'succession-date': help(
    'The day of a succession is not the day its set came into force.',
    'Correct one of the two files.',
  ),
  'tile-taken': help('Two units have one place in the tile map.', 'Change col or row.'),
  'parent-cycle': help('parent or part_of goes in a circle.', 'Correct one link of the circle.'),
  'no-root': help(
    'The indicator total is missing, or several have no parent.',
    'Each methodology has one total; all others have a parent.',
  ),
  'maxima-do-not-add-up': help(
    'The maxima in a branch do not add up to that of the parent.',
    'Correct a maximum, or set branches apart in column branch.',
  ),
  'max-mismatch': help('The maximum of total differs from that of the methodology.', 'Correct one of the two.'),
  'bad-bands': help('The syntax or order of the bands is wrong.', 'Write A>=90;B>=80;C>=70.'),
  'break-without-reason': help(
    'comparable_with_previous is no or partly without a reason.',
    'Fill break_reason_vi and break_reason_en.',
  ),
  'break-unmarked': help(
    'The methodology changed and the edition says yes, or the unit set changed and it says yes or partly.',
    'After a new unit set write no; after a new methodology no or partly; give the reason.',
  ),
  'edition-outside-methodology': help(
    'valid_editions of the methodology does not include the edition.',
    'Take another methodology or correct valid_editions.',
  ),
  'too-many-units': help(
    'More units are ranked than assessed, or than the set has.',
    'Look at the source and correct it.',
  ),
  'bad-editions': help(
    'valid_editions is in words, has a long dash, or ends before it begins.',
    'Write 2022-2023, 2024 or 2024-; several spans are set apart by ;.',
  ),
  'announced-too-late': help(
    'An announcement lies more than three years after the year measured, mostly because the year is mistyped.',
    'Look at the source; if it is right, nothing is to be done.',
  ),
  'ranked-too-few': help(
    'Several ranks among the observations lie beyond units_ranked of the edition.',
    'Correct units_ranked of the edition in editions.csv after the source.',
  ),
  'announced-too-early': help(
    'The announcement is before the year that the edition measures.',
    'Look at the source and correct the day.',
  ),
  'value-out-of-scale': help(
    'A value is below 0 or above its maximum.',
    'Look at the source; if it prints this, set status H.',
  ),
  'empty-without-reason': help(
    'The value is empty and status is A, P or U.',
    'Set L (not transcribed), O (not published), M (cannot exist), Q (withheld) or H (held).',
  ),
  'value-despite-status': help(
    'A value stands beside status L, M, O or Q.',
    'Set status A, P, U or H, or empty the value.',
  ),
  'rank-despite-status': help('A rank stands beside status M.', 'Delete the rank, or set status O or L.'),
  'rank-out-of-range': help(
    'A rank is below 1 or beyond the number of ranked units.',
    'Look at the source and correct it.',
  ),
  'rank-status-missing': help('A rank without rank_status.', 'Set A or U.'),
  'rank-status-without-rank': help('rank_status stands alone.', 'Empty it or fill the rank.'),
  'sum-mismatch': help(
    'A total differs from its parts by more than rounding.',
    'Correct it from the source; if the source contradicts itself, hold it (H) or record it in conflicts.csv.',
  ),
  'part-above-whole': help(
    'A part is larger than the whole it belongs to.',
    'Look at the source; if it is wrong there, keep it and set status H.',
  ),
  'rank-against-score': help(
    'A better published rank goes with a worse score.',
    'Look at the source; if it prints this, hold it (H).',
  ),
  'rank-impossible': help(
    'The units with better or worse scores do not allow this rank.',
    'Look at the source; correct rank or score.',
  ),
  'shared-rank': help('Two units share a rank and differ in score.', 'Look at the source and correct it.'),
  'rank-after-tie': help('After a tie the next ranks were not skipped.', 'Look at the source; the rule is 1, 2, 2, 4.'),
  'too-many-ranks': help('More units have a rank than units_ranked.', 'Correct units_ranked or drop ranks.'),
  'scope-mismatch': help(
    'scope and scope_id of an aggregate do not go together: a region called national, a group called a region.',
    'Correct one of the two: national goes with vn, region with the id of a region, group with the name of a group.',
  ),
  'mean-mismatch': help(
    'A published figure differs from the one computed over all units.',
    'Look at the source; record the contradiction in conflicts.csv.',
  ),
  'region-means-mismatch': help(
    'Region means weighted by their units do not give the national mean.',
    'Look at the source; record the contradiction in conflicts.csv.',
  ),
  'group-counts': help('The group counts do not add up to the ranked units.', 'Look at the source and correct it.'),
  'count-against-units': help(
    'A published count contradicts the scores of the units.',
    'Look at the source; record the contradiction in conflicts.csv.',
  ),
  'count-out-of-range': help('A count is larger than the number of units.', 'Look at the source and correct it.'),
  'movers-do-not-add-up': help(
    'Units up and down do not add up to the ranked units.',
    'Add count_unchanged if the source has it; otherwise record it in conflicts.csv.',
  ),
  'extreme-against-units': help(
    'A published maximum or minimum contradicts the score of a unit.',
    'Look at the source; record the contradiction in conflicts.csv.',
  ),
  'unusual-jump': help(
    'A change between comparable editions is beyond what the index has ever shown.',
    'Look at the source; if it is right, nothing is to be done.',
  ),
  'percent-mismatch': help('A share differs from numerator over denominator.', 'Correct it from the source.'),
  'zero-denominator': help('The denominator is 0.', 'Correct it or leave it empty.'),
  'conflict-choice': help(
    'A resolved conflict without a choice, or a choice that neither side has.',
    'resolved: chosen is value_a or value_b; open: chosen is empty.',
  ),
  'conflict-against-data': help('The value in conflicts.csv is not the one in use.', 'Correct one of the two.'),
  'conflict-without-difference': help('Two equal values are no conflict.', 'Delete the row or correct a value.'),
  'revision-without-change': help('The revision changes nothing.', 'Delete the row or correct a value.'),
  'reason-untranslated': help(
    'reason_vi and reason_en are one sentence.',
    'Write each reason in the language of its column.',
  ),
  'revision-not-current': help('The latest revision of a value is not what the data say.', 'Correct one of the two.'),
  'unrecorded-change': help(
    'A published figure was changed and no row of data/revisions.csv tells it.',
    'Add the correction (old, new, the reason in both languages, source, date), or bring back the old figure.',
  ),
  'unrecorded-removal': help(
    'A published figure was deleted and no row of data/revisions.csv tells it.',
    'Bring the row back, or add a correction whose new is empty.',
  ),
  'revision-not-proven': help(
    'The old of a correction is not what the release, or the correction before it, proves.',
    'Write the figure that was published.',
  ),
  'revision-swapped': help('The old figure was written in new, and the new one in old.', 'Swap the two.'),
  'revision-misplaced': help(
    'A correction has the right two numbers and the wrong unit, edition, indicator or measure.',
    'Correct the column that names the figure, not old.',
  ),
  'revision-before-release': help(
    'A correction is dated before the release of the figure that it corrects.',
    'Write the day of the correction.',
  ),
  'revision-of-unreleased': help(
    'A correction of an edition that has no release.',
    'Delete the row, or record the release first.',
  ),
  'released-edition-gone': help(
    'A published edition, index or observation file was deleted.',
    'Bring it back; withdraw single figures through data/revisions.csv.',
  ),
  'release-hash-form': help(
    'A SHA-256 in releases.csv was cut off, written in capitals or mistyped.',
    'Bring back all 64 digits, in lower case.',
  ),
  'release-rows': help(
    'The count in releases.csv is not that of the released file.',
    'Write the number of rows of the file.',
  ),
  'release-altered': help(
    'A file in releases/ was edited after publication.',
    'Bring the file back; edit nothing in releases/ by hand.',
  ),
  'release-missing': help('A release is recorded and its file is missing.', 'Bring the file back.'),
  'release-unlisted': help(
    'There is a file in releases/ that releases.csv does not record.',
    'Record releases with npm run release, not by copying.',
  ),
  'release-numbering': help("The numbers of an edition's releases have a gap.", 'Bring the row back.'),
  'replaces-itself': help(
    'The column replaces of a document names that document.',
    'Name the document that was replaced, or leave it empty.',
  ),
  'done-without-evidence': help(
    'A task has status done and an empty column evidence: the page will say "said to be done, no evidence yet".',
    'Give the address of the evidence, or set status to open.',
  ),
  'bad-comparator': help('The comparator is written in another way.', 'Write <=, >=, < or > and the number, or mean.'),
  'source-too-old': help(
    'A source is older than what it proves.',
    'Correct published_on of the source, or cite another.',
  ),
  'bad-json': help(
    'A .topo.json file cannot be read: cut off, a bracket missing, a comma too many.',
    'Export the file again, or bring the former one back.',
  ),
  'bad-topology': help(
    'A boundary file is JSON, but no TopoJSON that the map can read.',
    'Export the file again, see data/README.md.',
  ),
  'unit-without-outline': help('A boundary file lacks units of its set.', 'Export the file with all units.'),
  'unknown-province': help(
    'A folder in data/subprovincial is not the slug of a province.',
    'Name it as the column slug of units.csv does.',
  ),
  'unknown-inner-unit': help(
    'An observation names a department, district or commune that is not declared.',
    'Take the suggested code, or declare the unit.',
  ),
  'level-mismatch': help('The level of a row is not the level of its unit.', 'Write the level as units.csv does.'),
  'level-not-declared': help(
    'The observations hold a level that editions.csv does not declare: the page would not show those rows.',
    'Add the row to editions.csv.',
  ),
  'no-districts': help('A table of districts measures a year after 2025.', 'Correct edition or level.'),
  'no-front-matter': help('The Markdown file does not begin with ---.', 'Add the front matter between two lines ---.'),
  'front-matter-late': help('There are blank lines above the opening ---.', 'Delete the blank lines at the top.'),
  'front-matter-mark': help(
    'The opening --- has spaces behind it, or an editor made it a long dash.',
    'Write --- in the first line.',
  ),
  'open-front-matter': help('The front matter is not closed.', 'Add the line ---.'),
  'bad-yaml': help('The YAML is malformed.', 'Check quotes, indentation and colons.'),
  'repeated-key': help('A key stands twice in the front matter.', 'Keep one.'),
  'missing-twin': help('A text is there in one language only.', 'Add the missing file.'),
  'folder-name': help('A news folder has no date or has marks in its name.', 'Name it 2024-04-17-slug.'),
  'missing-key': help('The front matter lacks a required key, or it is empty.', 'Add the key.'),
  'comment-in-text': help(
    'A title, summary or label has " #" outside quotes: to YAML the rest is a comment.',
    'Put the value into quotes.',
  ),
  'unknown-key': help('A key is unknown or misspelt.', 'Take the suggested name.'),
  'wrong-type': help('A value is not text, number, list or date as needed.', 'Write the right type of value.'),
  'event-without-year': help('The date of the event has only day and month.', 'Write the year.'),
  'event-not-in-folder': help('The date of the event differs from the folder name.', 'Correct one of the two.'),
  'figure-against-data': help(
    'A figure in an item differs from the data it is bound to.',
    'Correct the item or the data after the source.',
  ),
  'figure-context': help(
    'A figure is bound to an observation, and its period or scope speaks of another edition or unit.',
    'Write the edition as period and set:code as scope; or mend the observation.',
  ),
  'session-of-another-year': help(
    'An item names a session of another year.',
    'Mend session or event_on; leave it where it is true.',
  ),
  'figure-status': help(
    'The status of a figure differs from the data, as when a held value (H) is told as certain.',
    'Give the status of the data.',
  ),
  'twins-differ': help('Facts differ between the two languages.', 'Correct the wrong one after the source.'),
  'number-not-in-twin': help(
    'A count stands in one language and not in the other.',
    'Mend the wrong text by the source; a number that only one text needs goes into figures.',
  ),
  'twin-figures': help(
    'The two languages have not the same number of figures.',
    'Give both texts the same figures in the same order.',
  ),
  'repeated-paragraph': help('A paragraph was pasted twice.', 'Delete the repetition.'),
  'system-word': help('Technical labels such as DetailController, undefined, lorem ipsum.', 'Delete them.'),
  'word-slip': help(
    'A word is typed twice, or an abbreviation got into its own words: "Chỉ thị thị", "cải CCHC".',
    'Delete the extra word; leave it where it is meant.',
  ),
  'missing-marks': help('The Vietnamese text is written without marks.', 'Replace it with a text that has them.'),
  'copied-text': help('Two items say the same, be it that one lacks its marks.', 'Keep one.'),
  'empty-text': help('There is nothing after the front matter.', 'Write the text.'),
  'unsupported-figure': help(
    'The text gives a figure that no data support.',
    'Declare it in figures, or correct it after the data.',
  ),
  'unsupported-count': help('The text gives a large count that no data support.', 'Declare it in figures.'),
  'decimal-mark': help(
    'Vietnamese text says 71.25, or English text 71,25.',
    'Vietnamese uses a comma, English a point.',
  ),
  'image-incomplete': help('An image has no alternative text, owner or licence.', 'Fill all four keys.'),
  'image-file': help(
    'The key file of image is a web address, a path, a number, or a file that no page can show (.heic, .tif).',
    'Copy the picture into the folder of the item and write the name of the file.',
  ),
  'image-missing': help(
    'An item names a picture that does not lie beside it.',
    'Copy the picture into the folder of the item, or mend the name.',
  ),
  'image-in-text': help(
    'The text has an image in Markdown or HTML, where its owner and licence have no place.',
    'Move the image to the key image.',
  ),
  'image-not-allowed': help(
    'A credit such as "Internet illustration".',
    'Use only images whose author and licence are known.',
  ),
};
