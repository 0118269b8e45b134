import type { Lang, Text } from '../language/lang.ts';
import type { Status } from './observation.ts';
import type { UnitKey } from './unit.ts';

/** Where a figure comes from. Source: data/sources.csv */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** BCP 47 tag of the title as it stands here, whatever the page is in; null where nobody says. */
  readonly language: string | null;
  readonly publisher: string;
  readonly kind: 'official' | 'press' | 'dataset' | 'document';
  readonly url: string | null;
  /** ISO day, month or year; null when unknown. */
  readonly publishedOn: string | null;
  readonly note: string;
}

/** A reform field (lĩnh vực) of Resolution 76/NQ-CP (2021), with steering and impact. Source: data/fields.csv */
export interface Field {
  readonly id: string;
  readonly order: number;
  readonly name: Text;
  readonly definition: Text;
  /** Other words it is looked up by, in all languages; pages do not print them. */
  readonly searchWords: readonly string[];
  /** One of the fields that make up a whole programme of reform; steering and impact are none. */
  readonly isOfProgramme: boolean;
}

/** Two sources, two values. Source: data/conflicts.csv */
export interface Conflict {
  readonly id: string;
  readonly index: string;
  readonly edition: string;
  /** A unit key, `national` or `region:<id>`. */
  readonly scope: string;
  readonly unit: UnitKey | null;
  readonly indicator: string;
  readonly measure: string;
  readonly valueA: number | null;
  readonly sourceA: string;
  readonly valueB: number | null;
  readonly sourceB: string;
  readonly chosen: number | null;
  readonly state: 'open' | 'resolved';
  readonly reason: Text;
}

/** A published value changed later. Source: data/revisions.csv */
export interface Revision {
  readonly date: string;
  readonly index: string;
  readonly edition: string;
  readonly unit: string;
  readonly indicator: string;
  /** What was changed: the value, or the rank that the producer printed. */
  readonly measure: 'value' | 'rank';
  /** As it stood in the data; '' where there was none. */
  readonly old: string;
  /** '' where the figure was withdrawn. */
  readonly new: string;
  readonly reason: Text;
  readonly source: string;
}

/** A periodic figure's definition. Source: data/series/series.csv */
export interface Series {
  readonly id: string;
  readonly field: string | null;
  readonly name: Text;
  readonly unitOfMeasure: string;
  readonly scope: string;
  readonly periodType: 'month' | 'quarter' | 'year' | 'cumulative';
  readonly definition: Text;
  readonly partOf: string | null;
  /** The series it is drawn beside: the same measured elsewhere. */
  readonly beside: string | null;
  /** Ids of the glossary that explain what it is measured on. */
  readonly terms: readonly string[];
}

/** One value of a series. Source: data/series/observations.csv */
export interface SeriesValue {
  readonly series: string;
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly approx: '<' | '>' | '~' | null;
  readonly status: Status;
  readonly source: string;
  readonly note: string;
  readonly file: string;
  readonly line: number;
}

/** A legal document, keyed by number + issuer + date. Source: data/documents.csv */
export interface LegalDocument {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly issuer: Text;
  readonly issuedOn: string | null;
  readonly title: Text;
  readonly status: string;
  readonly replaces: string;
  readonly source: string | null;
}

/** A session of the Steering Committee, a conference or an announcement. Source: data/sessions.csv */
export interface Session {
  readonly id: string;
  readonly number: number | null;
  readonly date: string | null;
  readonly kind: string;
  readonly mode: string | null;
  readonly title: Text;
  readonly venues: readonly UnitKey[];
  readonly source: string | null;
  readonly status: Status;
  readonly note: string;
}

/** A promise with a measure and a due edition. Source: data/targets.csv */
export interface Target {
  readonly id: string;
  readonly unitSet: string;
  readonly unit: UnitKey | null;
  readonly index: string;
  readonly measure: string;
  readonly comparator: string;
  readonly baseline: number | null;
  readonly dueEdition: string;
  readonly text: Text;
  readonly source: string;
  readonly note: string;
}

/** A task assigned by a session or document. Source: data/tasks.csv */
export interface Task {
  readonly id: string;
  readonly session: string | null;
  readonly document: string | null;
  readonly field: string | null;
  /** Empty when the source names nobody. */
  readonly owner: Text;
  readonly text: Text;
  readonly due: string | null;
  readonly status: string;
  readonly evidence: string | null;
  readonly source: string;
}

/** A glossary term. Source: data/glossary.csv */
export interface Term {
  readonly id: string;
  readonly term: Text;
  readonly abbreviation: string;
  readonly definition: Text;
  /** Other words it is looked up by, in all languages; pages do not print them. */
  readonly searchWords: readonly string[];
}

/** A figure declared in the front matter of a news item. */
export interface NewsFigure {
  readonly label: string;
  /** null where the source names the figure without a number. */
  readonly value: number | null;
  readonly unit: string;
  readonly series: string | null;
  /** `index/edition/unit/indicator` */
  readonly observation: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly approx: '<' | '>' | '~' | null;
  readonly status: Status;
  readonly period: string | null;
  readonly scope: string | null;
}

/** One language of a news item: the front matter of content/news/<id>/<lang>.md with its body. */
export interface NewsText {
  readonly lang: Lang;
  readonly title: string;
  readonly summary: string;
  readonly figures: readonly NewsFigure[];
  readonly editorNotes: readonly string[];
  /** Markdown. */
  readonly body: string;
  readonly file: string;
}

/** A news item; both languages share the facts. */
export interface NewsItem {
  /** Folder name. */
  readonly id: string;
  readonly kind: 'news' | 'analysis' | 'opinion';
  readonly eventOn: string;
  readonly publishedOn: string | null;
  readonly updatedOn: string | null;
  readonly fields: readonly string[];
  readonly units: readonly UnitKey[];
  readonly documents: readonly string[];
  readonly session: string | null;
  readonly event: string | null;
  readonly source: string;
  readonly image: NewsImage | null;
  readonly original: Lang;
  readonly text: Readonly<Record<Lang, NewsText>>;
}

/** The picture of an article: the name of its file beside the texts, what it shows, whose it is. */
export interface NewsImage {
  readonly file: string;
  readonly alt: string;
  readonly credit: string;
  readonly licence: string;
}

/** What an automatic check found in published data without stopping the build. Made by the checks at every build. */
export interface PublishedProblem {
  /** Permanent code of the rule. */
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: Text;
}
