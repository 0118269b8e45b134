import type { CodeWords } from './messages-vi.ts';
import type { releaseCodesVi } from './release-messages-vi.ts';

const words = (message: string, expected: string, fix: string): CodeWords => ({ message, expected, fix });

/** The same codes as `release-messages-vi.ts`, in English. */
export const releaseCodesEn: typeof releaseCodesVi = {
  'unrecorded-change': words(
    '{unit}, {indicator}, column {column}: release {release} published {old}, now it is {now}, and the log of corrections does not say so',
    '{old}, or a row in data/revisions.csv',
    'if the new figure is right, add to data/revisions.csv (columns: {columns}) the row: {row}; if not, bring back {old}',
  ),
  'unrecorded-removal': words(
    '{unit}, {indicator}: release {release} published {old}, now there is no row',
    'that row, or a row in data/revisions.csv that withdraws it',
    'bring the row back; if the figure is withdrawn, add to data/revisions.csv (columns: {columns}) the row: {row}',
  ),
  'revision-not-proven': words(
    'old is "{found}" but what had been published is "{proven}"',
    '{proven}',
    'write in old what was published (releases/)',
  ),
  'revision-swapped': words(
    "old and new stand in each other's place: {now} was published, and the data now say {old}",
    'old {now}, new {old}',
    'write {now} in old and {old} in new',
  ),
  'revision-misplaced': words(
    'this row names another figure than the one that changed: {old} → {now} is at {figure} ({at})',
    'index, edition, unit, indicator and measure of the figure that changed: {figure}',
    'correct column {column}; leave old and new as they are',
  ),
  'revision-before-release': words(
    'corrected on {found}, before release {release} was published on {released}',
    '{released} or later',
    'check the date of the correction',
  ),
  'revision-of-unreleased': words(
    'edition {edition} of {index} has no release, nothing proves the old figure',
    'a release in releases/ before a correction',
    'if the edition is not published yet, delete the row; if it is, run npm run release first',
  ),
  'released-edition-gone': words(
    'release {release} of {index} published {count} {count:value|values}, and {file} has it no longer',
    'a published edition stays where it is',
    'bring the edition back; to withdraw single figures, empty them and write data/revisions.csv',
  ),
  'release-hash-form': words(
    '"{found}" is not a SHA-256 of 64 lower-case hexadecimal digits',
    'the SHA-256 of {file}',
    'correct this cell alone and leave the released file as it is; the history of git has the right hash',
  ),
  'release-rows': words(
    '{found} rows are recorded, {file} has {count}',
    '{count}',
    'the file is right by its SHA-256, only this count is wrong',
  ),
  'release-altered': words(
    'the released file has the SHA-256 {found}, releases.csv says {recorded}',
    'byte for byte as it was published',
    'bring the file back from the history of git; see that its line ends are LF',
  ),
  'release-missing': words(
    'releases.csv records release {release} but there is no {file}',
    'the file {file}',
    'bring the file back from the history of git',
  ),
  'release-unlisted': words(
    'releases.csv does not name this file',
    'a row in releases/releases.csv',
    'bring the row back, or delete the file if it was never published',
  ),
  'release-numbering': words(
    'release {found} of {index} {edition} follows release {previous}',
    'releases numbered 1, 2, 3 … without a gap',
    'bring back the row that releases.csv has lost',
  ),
};
