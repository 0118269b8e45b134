import { expect } from 'vitest';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { BuiltSite, Rule } from '../built-site.ts';
import * as caveats from './caveats.ts';
import * as charts from './charts.ts';
import * as claims from './claims.ts';
import * as document from './document.ts';
import * as editions from './editions.ts';
import * as ids from './ids-shown.ts';
import * as implied from './implied.ts';
import * as links from './links.ts';
import * as machine from './machine-files.ts';
import * as names from './names.ts';
import * as origins from './origins.ts';
import * as plurals from './plurals.ts';
import * as policy from './policy.ts';
import * as registers from './registers.ts';
import * as texts from './texts.ts';
import * as tongues from './tongues.ts';
import * as twins from './twins.ts';
import * as unitWords from './unit-words.ts';
import * as units from './units.ts';
import * as wording from './wording.ts';

/** What holds for every site this engine builds, whatever data it is given: each name is a fact, each rule returns what breaks it. */
export const RULES: Readonly<Record<string, Rule>> = {
  'every Vietnamese page has its English twin and both name each other, with x-default': twins.twins,
  'the language switch leads to the same page in the other language': twins.languageSwitch,
  'the language switch takes a place along only to where it is': twins.languageSwitchPlaces,
  'every page names its own canonical address': twins.canonical,
  'every internal link, source and fragment leads somewhere': links.internalLinks,
  'every address that begins with a slash begins with the base path': links.basePath,
  'every reference by id names an element, and no id is used twice': links.ids,
  'addresses in link previews are files of the site': links.metadataAddresses,
  'every page says its language': document.language,
  'every page has one main': document.landmarks,
  'every page has one h1 and headings in order': document.headings,
  'titles are unique': document.titles,
  'descriptions are unique': document.descriptions,
  'no page shows a broken value or an unfilled template': document.brokenWords,
  'one thing has no plural on any English page': plurals.oneOfThem,
  'pages are in composed Unicode': document.composed,
  'numbers in tables have the decimal mark of their language': document.decimals,
  'every table of a text scrolls in a frame that the keyboard can reach': texts.framedTables,
  'nothing that a library writes stands in a text': texts.ownWords,
  'nothing in a text is struck out, ruled off or hidden': texts.nothingHidden,
  'every id around a text is one that its headings are held not to bear': texts.takenIds,
  'links and buttons have names': names.linkNames,
  'fields have labels': names.fieldNames,
  'pictures have names or are decoration': names.pictureNames,
  'charts have a title and a text alternative of at most 250 characters': names.chartDescriptions,
  'tables have captions, scoped headers and equal rows': names.tables,
  'a title attribute never holds what text does not': caveats.titlesRepeat,
  'every sign beside a figure has its meaning in view': caveats.signsHaveKeys,
  'a change is the difference of the two scores that stand beside it': caveats.changesAddUp,
  'nothing is inline that the content policy forbids': policy.nothingInline,
  'pages load nothing from elsewhere': policy.noThirdParty,
  'style sheets and scripts load nothing from elsewhere': policy.assetsStayHome,
  'no link forces a new window': policy.links,
  'structured data is JSON-LD': policy.structuredData,
  'there is no captcha, no comment box and no counter': policy.nothingCounts,
  'every chart has the same id in both languages': charts.sameIdsInBothLanguages,
  'every chart has chart.svg and chart.csv beside its page': charts.filesBeside,
  'every chart.svg stands alone: title, source, licence, address inside, nothing loaded': charts.pictures,
  'every figure has a finding, a source, a citation, a page of its own and an equal table': charts.figures,
  'the table of a chart page and its CSV hold the same cells': charts.tableIsCsv,
  'no CSV of a chart says more than its page: no rank beside a computed place, no status or comparison without a value':
    charts.csvClaims,
  'where most points were lost is said only of parts that are all known': charts.mostLostOfAll,
  'points won and lost, as they are printed, make the maximum': caveats.partsAddUp,
  'a range worked out here says so and stands in no cell of a score': implied.rangesAreOurs,
  'a picture that draws ranges says whose they are': implied.drawnRangesAreOurs,
  'in a file a range stands only beside a rank without a value': implied.rangesBesideNoValue,
  'every merged unit leads to its successor and every successor back': units.successors,
  'every page with figures has a link to report a mistake': document.reportLinks,
  'every feed of a register is well-formed Atom, newest first, of pages that exist': registers.feeds,
  'every entry of the timeline of sessions has a day, newest first': registers.timelines,
  'every register is a download that the data page lists': registers.downloads,
  'the sitemap lists every page that may be indexed, with twins': machine.sitemap,
  'robots.txt points to the sitemap and forbids nothing': machine.robots,
  'both feeds are well-formed Atom of pages in their language': machine.feeds,
  'every page offers the feeds that belong to it, and the news of its language': machine.feedLinks,
  'counts of rows agree: the data page, its file, the files of editions, the proof page': machine.rowCounts,
  'no Vietnamese page has a turn that reads as translated': wording.noCalques,
  'CSV files are UTF-8, composed, with LF line ends': machine.csvFiles,
};

/** What holds between a site and the data it was built from. */
export const DATA_RULES: Readonly<Record<string, (site: BuiltSite, data: Dataset) => string[]>> = {
  'every edition page says the edition with its announcement date, or that the date has no source':
    editions.datedEditions,
  'every edition page says how many of the ranked units are here and how many have a score': editions.coverage,
  'every edition page names its producer and links its source': editions.sourced,
  'every edition page says that a newer edition exists, unless it is the newest': editions.newerEditions,
  'no edition page shows a rank that its producer did not print, where it printed ranks': editions.noInventedRank,
  'nobody is told to stand at an end but by a printed place or figure, or where all scores are here': claims.ends,
  'no movers are counted and no mean is computed of a sample': claims.wholes,
  'no map has classes of a sample': claims.colours,
  'every derived score and rank says so in its own cell, with its operands, and sorts nothing': origins.marked,
  'no change is a difference from or to a derived figure': origins.changes,
  'no headline, finding or description gives a derived figure, and a search answer says that it is one':
    origins.headlines,
  'no headline, finding, description or search answer gives a derived figure': origins.headlines,
  'the CSV of a ranking has the status of each value and rank of the data': charts.csvLetters,
  'the text alternative of an edition counts every unit once': charts.alternativesAddUp,
  'every map has the credit of its boundaries beside it and in its picture': charts.mapCredit,
  'every page of a unit speaks of the newest edition of every index of its kind': units.answered,
  'the history of a unit passes over no edition that had it': units.everyEdition,
  'a disputed figure shows every reading in its place': caveats.disputesAreTold,
  'a published figure has one unit of measure on every page': unitWords.oneUnitWord,
  'every news item shows its kind in lists and in the feed': registers.newsKinds,
  'the title of a source, a document or a news item carries its language wherever it stands': tongues.titles,
  'sessions, documents, targets, tasks and series are in the search register': registers.inSearch,
  'no id of the data stands where readers expect a name': ids.noIds,
};

/** Fails with what broke a rule: the first of it, and how much more there is. */
export const holds = (findings: readonly string[]): void =>
  expect([...findings.slice(0, 25), ...(findings.length > 25 ? [`… and ${findings.length - 25} more`] : [])]).toEqual(
    [],
  );
