import type { Help } from '../problems/words.ts';
import { aggregates } from '../rules/aggregates.ts';
import { help as aggregatesHelp } from '../rules/aggregates.words.ts';
import { boundaries } from '../rules/boundaries.ts';
import { help as boundariesHelp } from '../rules/boundaries.words.ts';
import { conflicts } from '../rules/conflicts.ts';
import { help as conflictsHelp } from '../rules/conflicts.words.ts';
import { counts } from '../rules/counts.ts';
import { help as countsHelp } from '../rules/counts.words.ts';
import { editions } from '../rules/editions.ts';
import { help as editionsHelp } from '../rules/editions.words.ts';
import { files } from '../rules/files.ts';
import { help as filesHelp } from '../rules/files.words.ts';
import { impliedRange } from '../rules/implied-range.ts';
import { help as impliedRangeHelp } from '../rules/implied-range.words.ts';
import { indicators } from '../rules/indicators.ts';
import { help as indicatorsHelp } from '../rules/indicators.words.ts';
import { jumps } from '../rules/jumps.ts';
import { help as jumpsHelp } from '../rules/jumps.words.ts';
import { keys } from '../rules/keys.ts';
import { help as keysHelp } from '../rules/keys.words.ts';
import { means } from '../rules/means.ts';
import { help as meansHelp } from '../rules/means.words.ts';
import { figures } from '../text-rules/news-figures.ts';
import { help as figuresHelp } from '../text-rules/news-figures.words.ts';
import { frontMatter } from '../text-rules/news-front-matter.ts';
import { help as frontMatterHelp } from '../text-rules/news-front-matter.words.ts';
import { images } from '../text-rules/news-images.ts';
import { help as imagesHelp } from '../text-rules/news-images.words.ts';
import { proseNumbers } from '../text-rules/news-numbers.ts';
import { help as proseNumbersHelp } from '../text-rules/news-numbers.words.ts';
import { unitWords } from '../text-rules/news-units.ts';
import { help as unitWordsHelp } from '../text-rules/news-units.words.ts';
import { prose } from '../text-rules/news-prose.ts';
import { help as proseHelp } from '../text-rules/news-prose.words.ts';
import { nameMarks } from '../text-rules/name-marks.ts';
import { help as nameMarksHelp } from '../text-rules/name-marks.words.ts';
import { newsReferences } from '../text-rules/news-references.ts';
import { help as newsReferencesHelp } from '../text-rules/news-references.words.ts';
import { twinNumbers } from '../text-rules/news-twin-numbers.ts';
import { help as twinNumbersHelp } from '../text-rules/news-twin-numbers.words.ts';
import { twins } from '../text-rules/news-twins.ts';
import { help as twinsHelp } from '../text-rules/news-twins.words.ts';
import { observations } from '../rules/observations.ts';
import { help as observationsHelp } from '../rules/observations.words.ts';
import { aggregateOrigins } from '../rules/aggregate-origins.ts';
import { help as aggregateOriginsHelp } from '../rules/aggregate-origins.words.ts';
import { origins } from '../rules/origins.ts';
import { help as originsHelp } from '../rules/origins.words.ts';
import { ranks } from '../rules/ranks.ts';
import { help as ranksHelp } from '../rules/ranks.words.ts';
import { records } from '../rules/records.ts';
import { help as recordsHelp } from '../rules/records.words.ts';
import { references } from '../rules/references.ts';
import { help as referencesHelp } from '../rules/references.words.ts';
import { released } from '../release-rules/released.ts';
import { help as releasedHelp } from '../release-rules/released.words.ts';
import { releases } from '../release-rules/releases.ts';
import { help as releasesHelp } from '../release-rules/releases.words.ts';
import { revisions } from '../release-rules/revisions.ts';
import { help as revisionsHelp } from '../release-rules/revisions.words.ts';
import { textLinks } from '../text-rules/text-links.ts';
import { help as textLinksHelp } from '../text-rules/text-links.words.ts';
import { textMarkup } from '../text-rules/text-markup.ts';
import { help as textMarkupHelp } from '../text-rules/text-markup.words.ts';
import type { Rule } from '../facts/rule.ts';
import { series } from '../rules/series.ts';
import { help as seriesHelp } from '../rules/series.words.ts';
import { sources } from '../rules/sources.ts';
import { help as sourcesHelp } from '../rules/sources.words.ts';
import { sourceDates } from '../rules/source-dates.ts';
import { help as sourceDatesHelp } from '../rules/source-dates.words.ts';
import { subprovincial } from '../rules/subprovincial.ts';
import { help as subprovincialHelp } from '../rules/subprovincial.words.ts';
import { successions } from '../rules/successions.ts';
import { help as successionsHelp } from '../rules/successions.words.ts';
import { sums } from '../rules/sums.ts';
import { help as sumsHelp } from '../rules/sums.words.ts';
import { targets } from '../rules/targets.ts';
import { help as targetsHelp } from '../rules/targets.words.ts';
import { thresholds } from '../rules/thresholds.ts';
import { help as thresholdsHelp } from '../rules/thresholds.words.ts';
import { unitReferences } from '../rules/unit-references.ts';
import { help as unitReferencesHelp } from '../rules/unit-references.words.ts';
import { units } from '../rules/units.ts';
import { help as unitsHelp } from '../rules/units.words.ts';
import { weights } from '../rules/weights.ts';
import { help as weightsHelp } from '../rules/weights.words.ts';

/** Every rule about meaning, in the order of what they read. Characters, quotes and cells are checked before, while reading. */
export const RULES: readonly Rule[] = [
  files,
  thresholds,
  keys,
  references,
  unitReferences,
  units,
  successions,
  boundaries,
  indicators,
  editions,
  observations,
  origins,
  aggregateOrigins,
  sums,
  weights,
  ranks,
  impliedRange,
  aggregates,
  means,
  counts,
  jumps,
  series,
  conflicts,
  revisions,
  releases,
  released,
  subprovincial,
  targets,
  records,
  sources,
  sourceDates,
  frontMatter,
  newsReferences,
  figures,
  twins,
  twinNumbers,
  prose,
  nameMarks,
  proseNumbers,
  unitWords,
  images,
  textMarkup,
  textLinks,
];

/** What each rule proves, and the help of its codes: for pages and readmes, never loaded by the checker in the browser. */
export const RULE_HELP: Readonly<Record<string, Help>> = {
  files: filesHelp,
  thresholds: thresholdsHelp,
  keys: keysHelp,
  references: referencesHelp,
  'unit-references': unitReferencesHelp,
  units: unitsHelp,
  successions: successionsHelp,
  boundaries: boundariesHelp,
  indicators: indicatorsHelp,
  editions: editionsHelp,
  observations: observationsHelp,
  origins: originsHelp,
  'aggregate-origins': aggregateOriginsHelp,
  sums: sumsHelp,
  weights: weightsHelp,
  ranks: ranksHelp,
  'implied-range': impliedRangeHelp,
  aggregates: aggregatesHelp,
  means: meansHelp,
  counts: countsHelp,
  jumps: jumpsHelp,
  series: seriesHelp,
  conflicts: conflictsHelp,
  revisions: revisionsHelp,
  releases: releasesHelp,
  released: releasedHelp,
  subprovincial: subprovincialHelp,
  targets: targetsHelp,
  records: recordsHelp,
  sources: sourcesHelp,
  'source-dates': sourceDatesHelp,
  'front-matter': frontMatterHelp,
  'news-references': newsReferencesHelp,
  figures: figuresHelp,
  twins: twinsHelp,
  'twin-numbers': twinNumbersHelp,
  prose: proseHelp,
  'name-marks': nameMarksHelp,
  'prose-numbers': proseNumbersHelp,
  'news-units': unitWordsHelp,
  images: imagesHelp,
  'text-markup': textMarkupHelp,
  'text-links': textLinksHelp,
};
