import type { Help } from '../problems/words.ts';
import { aggregates } from './aggregates.ts';
import { help as aggregatesHelp } from './aggregates.words.ts';
import { boundaries } from './boundaries.ts';
import { help as boundariesHelp } from './boundaries.words.ts';
import { conflicts } from './conflicts.ts';
import { help as conflictsHelp } from './conflicts.words.ts';
import { counts } from './counts.ts';
import { help as countsHelp } from './counts.words.ts';
import { editions } from './editions.ts';
import { help as editionsHelp } from './editions.words.ts';
import { files } from './files.ts';
import { help as filesHelp } from './files.words.ts';
import { indicators } from './indicators.ts';
import { help as indicatorsHelp } from './indicators.words.ts';
import { jumps } from './jumps.ts';
import { help as jumpsHelp } from './jumps.words.ts';
import { keys } from './keys.ts';
import { help as keysHelp } from './keys.words.ts';
import { means } from './means.ts';
import { help as meansHelp } from './means.words.ts';
import { figures } from './news-figures.ts';
import { help as figuresHelp } from './news-figures.words.ts';
import { frontMatter } from './news-front-matter.ts';
import { help as frontMatterHelp } from './news-front-matter.words.ts';
import { images } from './news-images.ts';
import { help as imagesHelp } from './news-images.words.ts';
import { proseNumbers } from './news-numbers.ts';
import { help as proseNumbersHelp } from './news-numbers.words.ts';
import { prose } from './news-prose.ts';
import { help as proseHelp } from './news-prose.words.ts';
import { newsReferences } from './news-references.ts';
import { help as newsReferencesHelp } from './news-references.words.ts';
import { twinNumbers } from './news-twin-numbers.ts';
import { help as twinNumbersHelp } from './news-twin-numbers.words.ts';
import { twins } from './news-twins.ts';
import { help as twinsHelp } from './news-twins.words.ts';
import { observations } from './observations.ts';
import { help as observationsHelp } from './observations.words.ts';
import { ranks } from './ranks.ts';
import { help as ranksHelp } from './ranks.words.ts';
import { records } from './records.ts';
import { help as recordsHelp } from './records.words.ts';
import { references } from './references.ts';
import { help as referencesHelp } from './references.words.ts';
import { released } from './released.ts';
import { help as releasedHelp } from './released.words.ts';
import { releases } from './releases.ts';
import { help as releasesHelp } from './releases.words.ts';
import { revisions } from './revisions.ts';
import { help as revisionsHelp } from './revisions.words.ts';
import type { Rule } from './rule.ts';
import { series } from './series.ts';
import { help as seriesHelp } from './series.words.ts';
import { sourceDates } from './source-dates.ts';
import { help as sourceDatesHelp } from './source-dates.words.ts';
import { subprovincial } from './subprovincial.ts';
import { help as subprovincialHelp } from './subprovincial.words.ts';
import { successions } from './successions.ts';
import { help as successionsHelp } from './successions.words.ts';
import { sums } from './sums.ts';
import { help as sumsHelp } from './sums.words.ts';
import { targets } from './targets.ts';
import { help as targetsHelp } from './targets.words.ts';
import { unitReferences } from './unit-references.ts';
import { help as unitReferencesHelp } from './unit-references.words.ts';
import { units } from './units.ts';
import { help as unitsHelp } from './units.words.ts';

/** Every rule about meaning, in the order of what they read. Characters, quotes and cells are checked before, while reading. */
export const RULES: readonly Rule[] = [
  files,
  keys,
  references,
  unitReferences,
  units,
  successions,
  boundaries,
  indicators,
  editions,
  observations,
  sums,
  ranks,
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
  sourceDates,
  frontMatter,
  newsReferences,
  figures,
  twins,
  twinNumbers,
  prose,
  proseNumbers,
  images,
];

/** What each rule proves, and the help of its codes: for pages and readmes, never loaded by the checker in the browser. */
export const RULE_HELP: Readonly<Record<string, Help>> = {
  files: filesHelp,
  keys: keysHelp,
  references: referencesHelp,
  'unit-references': unitReferencesHelp,
  units: unitsHelp,
  successions: successionsHelp,
  boundaries: boundariesHelp,
  indicators: indicatorsHelp,
  editions: editionsHelp,
  observations: observationsHelp,
  sums: sumsHelp,
  ranks: ranksHelp,
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
  'source-dates': sourceDatesHelp,
  'front-matter': frontMatterHelp,
  'news-references': newsReferencesHelp,
  figures: figuresHelp,
  twins: twinsHelp,
  'twin-numbers': twinNumbersHelp,
  prose: proseHelp,
  'prose-numbers': proseNumbersHelp,
  images: imagesHelp,
};
