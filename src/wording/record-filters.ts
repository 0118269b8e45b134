import { DEFAULT_LANG } from '../language/lang.ts';
import { wordOf } from '../language/messages.ts';
import { compareNames } from '../language/collation.ts';
import { formatDate } from '../language/dates.ts';
import { slugify } from '../language/fold.ts';
import type { LegalDocument, Session, Task } from '../model/record.ts';
import { lineOf } from '../model/lineage.ts';
import type { PageContext } from '../routes/page-context.ts';

/** A choice of a filter: the token entries carry, and its words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Each token once, by its words in the reader's order. */
function distinctChoices(choices: readonly Choice[], compare: (a: string, b: string) => number): Choice[] {
  const byValue = new Map(choices.map((choice) => [choice.value, choice]));
  return [...byValue.values()].sort((a, b) => compare(a.label, b.label));
}

/** The token of who a task was given to; `none` where the source names nobody. */
export const ownerToken = (task: Pick<Task, 'owner'>): string => slugify(task.owner[DEFAULT_LANG]) || 'none';

/** Who tasks were given to, by name. */
export const ownerChoices = ({ lang, t }: PageContext, tasks: readonly Task[]): Choice[] =>
  distinctChoices(
    tasks.map((task) => ({ value: ownerToken(task), label: task.owner[lang] || t.registers.tasks.noOwner })),
    compareNames(lang),
  );

/** Due dates as they stand, and "none given". */
export function dueChoices({ lang, t }: PageContext, tasks: readonly Task[]): Choice[] {
  const dated = [...new Set(tasks.flatMap(({ due }) => due ?? []))]
    .sort()
    .map((due) => ({ value: due, label: formatDate(due, lang) }));
  return [
    ...(tasks.some(({ due }) => due === null) ? [{ value: 'none', label: t.registers.tasks.noDue }] : []),
    ...dated,
  ];
}

/** Fields in their order, those that occur; `none` where something belongs to none. */
export function fieldChoices({ data, lang, t }: PageContext, used: readonly (string | null)[]): Choice[] {
  const known = data.fields
    .filter(({ id }) => used.includes(id))
    .map((field) => ({ value: field.id, label: field.name[lang] }));
  return used.includes(null) ? [...known, { value: 'none', label: t.registers.tasks.noField }] : known;
}

/** Newest first. */
export const yearChoices = (dates: readonly (string | null)[]): Choice[] =>
  [...new Set(dates.flatMap((date) => (date ? [date.slice(0, 4)] : [])))]
    .sort()
    .reverse()
    .map((year) => ({ value: year, label: year }));

/** Units in which sessions met, by name. */
export const venueChoices = ({ data, lang }: PageContext, sessions: readonly Session[]): Choice[] =>
  distinctChoices(
    sessions.flatMap(({ venues }) => venues.map((key) => ({ value: key, label: lineOf(data, key).unit.name[lang] }))),
    compareNames(lang),
  );

/** Types of documents, by name; a type without a word is shown as it is written. */
export const typeChoices = ({ lang, t }: PageContext, documents: readonly LegalDocument[]): Choice[] =>
  distinctChoices(
    documents.map(({ type }) => ({ value: type, label: wordOf(t.registers.documents.types, type) })),
    compareNames(lang),
  );

/** The token of who issued a document. */
export const issuerToken = (document: Pick<LegalDocument, 'issuer'>): string => slugify(document.issuer[DEFAULT_LANG]);

/** Who issued documents, by name. */
export const issuerChoices = ({ lang }: PageContext, documents: readonly LegalDocument[]): Choice[] =>
  distinctChoices(
    documents.map((document) => ({ value: issuerToken(document), label: document.issuer[lang] })),
    compareNames(lang),
  );
