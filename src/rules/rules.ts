import type { Facts } from './facts.ts';
import type { Problem, ProblemCode } from '../problems/problem.ts';
import { checkAggregates, checkMeans } from './aggregates.ts';
import { checkBoundaries } from './boundaries.ts';
import { checkConflicts, checkRevisions, checkTargets } from './conflicts.ts';
import { checkCounts } from './counts.ts';
import { checkEditions } from './editions.ts';
import { checkFilePlaces } from './files.ts';
import { checkIndicators } from './indicators.ts';
import { checkJumps } from './jumps.ts';
import { checkKeys } from './keys.ts';
import { checkFigures } from './news-figures.ts';
import { checkFrontMatter } from './news-front-matter.ts';
import { checkImages } from './news-images.ts';
import { checkProseNumbers } from './news-numbers.ts';
import { checkProse } from './news-prose.ts';
import { checkNewsReferences } from './news-references.ts';
import { checkTwinNumbers } from './news-twin-numbers.ts';
import { checkTwins } from './news-twins.ts';
import { checkObservations } from './observations.ts';
import { checkRanks } from './ranks.ts';
import { checkRecords } from './records.ts';
import { checkReferences } from './references.ts';
import { checkReleased, checkReleaseFiles } from './releases.ts';
import { checkSeries } from './series.ts';
import { checkSourceDates } from './source-dates.ts';
import { checkSubprovincial } from './subprovincial.ts';
import { checkSums } from './sums.ts';
import { checkUnitReferences } from './unit-references.ts';
import { checkSuccessions, checkUnits } from './units.ts';

/** A named check over everything that was read. Its codes are permanent. */
export interface Rule {
  readonly name: string;
  readonly codes: readonly ProblemCode[];
  readonly check: (facts: Facts) => Problem[];
}

/** Every rule about meaning, in the order of the rooms they read. Characters, quotes and cells are checked before, while reading. */
export const RULES: readonly Rule[] = [
  {
    name: 'files',
    codes: ['missing-file', 'not-one-row', 'unknown-file', 'edition-not-declared'],
    check: checkFilePlaces,
  },
  { name: 'keys', codes: ['duplicate-key', 'duplicate-slug'], check: checkKeys },
  {
    name: 'references',
    codes: [
      'register-slip',
      'register-gap',
      'unknown-source',
      'unknown-field',
      'unknown-methodology',
      'unknown-set',
      'unknown-kind',
      'unknown-index',
      'unknown-edition',
      'unknown-document',
      'unknown-session',
      'unknown-series',
    ],
    check: checkReferences,
  },
  { name: 'unit-references', codes: ['unknown-unit', 'unknown-set'], check: checkUnitReferences },
  { name: 'units', codes: ['unknown-region', 'tile-taken', 'dates-reversed'], check: checkUnits },
  {
    name: 'successions',
    codes: ['no-successor', 'no-predecessor', 'succession-order', 'succession-date'],
    check: checkSuccessions,
  },
  {
    name: 'boundaries',
    codes: ['unknown-set', 'unknown-unit', 'duplicate-key', 'unit-without-outline'],
    check: checkBoundaries,
  },
  {
    name: 'indicators',
    codes: ['unknown-parent', 'parent-cycle', 'no-root', 'maxima-do-not-add-up', 'max-mismatch'],
    check: checkIndicators,
  },
  {
    name: 'editions',
    codes: [
      'unit-kind-mismatch',
      'too-many-units',
      'announced-too-early',
      'announced-too-late',
      'ranked-too-few',
      'bad-editions',
      'edition-outside-methodology',
      'bad-bands',
      'break-without-reason',
      'break-unmarked',
    ],
    check: checkEditions,
  },
  {
    name: 'observations',
    codes: [
      'unknown-unit',
      'unit-name-mismatch',
      'unknown-indicator',
      'empty-without-reason',
      'value-despite-status',
      'rank-despite-status',
      'rank-out-of-range',
      'rank-status-missing',
      'rank-status-without-rank',
      'value-out-of-scale',
      'too-many-ranks',
    ],
    check: checkObservations,
  },
  { name: 'sums', codes: ['sum-mismatch', 'part-above-whole'], check: checkSums },
  {
    name: 'ranks',
    codes: ['rank-against-score', 'rank-impossible', 'shared-rank', 'rank-after-tie'],
    check: checkRanks,
  },
  {
    name: 'aggregates',
    codes: [
      'scope-mismatch',
      'not-a-choice',
      'unknown-region',
      'unknown-indicator',
      'count-out-of-range',
      'value-out-of-scale',
    ],
    check: checkAggregates,
  },
  { name: 'means', codes: ['mean-mismatch', 'region-means-mismatch', 'extreme-against-units'], check: checkMeans },
  { name: 'counts', codes: ['group-counts', 'count-against-units', 'movers-do-not-add-up'], check: checkCounts },
  { name: 'jumps', codes: ['unusual-jump'], check: checkJumps },
  {
    name: 'series',
    codes: [
      'part-above-whole',
      'percent-mismatch',
      'zero-denominator',
      'parent-cycle',
      'value-out-of-scale',
      'empty-without-reason',
      'value-despite-status',
    ],
    check: checkSeries,
  },
  {
    name: 'conflicts',
    codes: [
      'conflict-choice',
      'conflict-against-data',
      'conflict-without-difference',
      'empty-cell',
      'unknown-indicator',
      'unknown-region',
    ],
    check: checkConflicts,
  },
  {
    name: 'revisions',
    codes: [
      'revision-without-change',
      'revision-not-current',
      'reason-untranslated',
      'unknown-observation',
      'unknown-indicator',
    ],
    check: checkRevisions,
  },
  {
    name: 'releases',
    codes: [
      'release-missing',
      'release-hash-form',
      'release-altered',
      'release-rows',
      'release-unlisted',
      'release-numbering',
    ],
    check: checkReleaseFiles,
  },
  {
    name: 'released',
    codes: [
      'unrecorded-change',
      'unrecorded-removal',
      'revision-not-proven',
      'revision-swapped',
      'revision-misplaced',
      'revision-before-release',
      'revision-of-unreleased',
      'released-edition-gone',
    ],
    check: checkReleased,
  },
  {
    name: 'subprovincial',
    codes: [
      'unknown-province',
      'missing-file',
      'edition-not-declared',
      'level-not-declared',
      'no-districts',
      'unknown-inner-unit',
      'unit-name-mismatch',
      'level-mismatch',
      'unknown-source',
      'value-out-of-scale',
      'rank-out-of-range',
      'rank-against-score',
      'rank-impossible',
      'shared-rank',
      'rank-after-tie',
      'rank-despite-status',
      'empty-without-reason',
      'value-despite-status',
    ],
    check: checkSubprovincial,
  },
  { name: 'targets', codes: ['bad-comparator'], check: checkTargets },
  {
    name: 'records',
    codes: ['unknown-document', 'replaces-itself', 'unit-kind-mismatch', 'done-without-evidence'],
    check: checkRecords,
  },
  { name: 'source-dates', codes: ['source-too-old'], check: checkSourceDates },
  {
    name: 'front-matter',
    codes: [
      'missing-key',
      'comment-in-text',
      'unknown-key',
      'wrong-type',
      'not-a-choice',
      'not-a-date',
      'not-a-moment',
      'moment-without-offset',
      'foreign-offset',
      'impossible-date',
      'not-a-period',
      'dates-reversed',
      'not-a-number',
      'event-without-year',
      'event-not-in-folder',
      'folder-name',
    ],
    check: checkFrontMatter,
  },
  {
    name: 'news-references',
    codes: [
      'session-of-another-year',
      'unknown-field',
      'unknown-document',
      'unknown-session',
      'unknown-source',
      'unknown-unit',
      'unknown-set',
      'unknown-region',
      'source-too-old',
    ],
    check: checkNewsReferences,
  },
  {
    name: 'figures',
    codes: [
      'figure-against-data',
      'figure-status',
      'figure-context',
      'unknown-period',
      'unknown-observation',
      'unknown-series',
      'part-above-whole',
      'percent-mismatch',
      'zero-denominator',
    ],
    check: checkFigures,
  },
  { name: 'twins', codes: ['missing-twin', 'twins-differ', 'twin-figures'], check: checkTwins },
  { name: 'twin-numbers', codes: ['number-not-in-twin'], check: checkTwinNumbers },
  {
    name: 'prose',
    codes: ['repeated-paragraph', 'system-word', 'word-slip', 'missing-marks', 'copied-text', 'empty-text'],
    check: checkProse,
  },
  {
    name: 'prose-numbers',
    codes: ['unsupported-figure', 'unsupported-count', 'decimal-mark'],
    check: checkProseNumbers,
  },
  {
    name: 'images',
    codes: ['image-incomplete', 'image-not-allowed', 'image-file', 'image-missing', 'image-in-text'],
    check: checkImages,
  },
];
