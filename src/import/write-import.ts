import { fill, type Problem } from '../problems/problem.ts';
import { toText } from '../problems/report.ts';
import { suggest } from '../problems/suggestions.ts';
import { readDate } from '../reading/date-cell.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { cell } from '../reading/table.ts';
import { catalogueIn } from '../checks/catalogue.ts';
import { checkFiles, type Checked } from '../checks/check-files.ts';
import type { Facts } from '../facts/facts.ts';
import { REGISTER } from '../facts/release-facts.ts';
import type { ImportContext } from './context.ts';
import { mergeObservations, reviseText, type Merged } from './merge.ts';
import type { ProposedValue } from './read-values.ts';
import type { ExitCode, Session } from './session.ts';

/** The data as they are, what the checks say of them, and the edition that the values are for. */
export interface Place {
  readonly files: readonly SourceFile[];
  readonly before: Checked;
  readonly context: ImportContext;
}

/** Writes what nothing speaks against: the source is known, every change has its reason, and the check finds no error in the tree as it would be. */
export async function writeImport(
  session: Session,
  { files, before, context }: Place,
  values: readonly ProposedValue[],
): Promise<ExitCode> {
  const { options, say, terminal } = session;
  const { facts } = before;
  const known = new Set(before.problems.map(sameProblem));
  const path = `data/indices/${options.index}/observations/${options.edition}.csv`;
  const chosen = await chooseSource(session, facts, context);
  if (chosen === null) return 1;
  const merged = mergeObservations(context, values, chosen);
  if (merged.changes.every(({ kind }) => kind === 'same')) {
    terminal.print(`\n${say.nothingToWrite}`);
    return 0;
  }
  const revisions = revise(session, facts, context, merged, chosen);
  if (typeof revisions === 'string') terminal.print(`\n${revisions}`);
  const texts = new Map([
    [path, merged.text],
    ...(typeof revisions === 'string' || revisions.text === null
      ? []
      : [['data/revisions.csv', revisions.text] as const]),
  ]);

  const after = checkFiles([
    ...files.filter((file) => !texts.has(file.path)),
    ...[...texts].map(([each, text]) => ({ path: each, bytes: new TextEncoder().encode(text) })),
  ]);
  // Changes whose reasons are not given yet are told already.
  const told = after.problems.filter(
    (each) =>
      (each.severity === 'error' || !known.has(sameProblem(each))) &&
      !isAwaited(each) &&
      !(each.code === 'unrecorded-change' && typeof revisions === 'string'),
  );
  if (told.length > 0) terminal.print(`\n${say.problems}\n${toText(told, catalogueIn(options.lang))}`);
  if (told.some(({ severity, file }) => severity === 'error' && isText(file))) terminal.print(say.textsFirst);
  if (hasErrors(after) || typeof revisions === 'string') return session.stop(say.notWritten);
  const names = [...texts.keys()].join(', ');
  if (options.isDryRun) {
    terminal.print(`\n${say.dryRun} ${fill(say.wouldWrite, { files: names })}`);
    return 0;
  }
  if (!options.isYes && terminal.ask && !say.yes.test(await session.ask('write', { files: names })))
    return session.stop(say.notWritten);
  session.disk.writeData(texts);
  terminal.print(`\n${fill(say.written, { files: names })}\n${say.next}`);
  return 0;
}

/**
 * The log of corrections with what changes; `text` null where it needs no row. Words where the person still has to give
 * the reasons, or to say that values of an edition that was never published are to be replaced.
 */
function revise(
  session: Session,
  facts: Facts,
  context: ImportContext,
  merged: Merged,
  source: string,
): { readonly text: string | null } | string {
  const { options, say } = session;
  const changed = merged.changes.filter(({ kind }) => kind === 'changed').length;
  if (options.date !== null && readDate(options.date, { only: 'day' }).code !== undefined)
    return fill(say.badDate, { date: options.date });
  if (changed === 0) return { text: null };
  const isReleased =
    !facts.paths.includes(REGISTER) ||
    facts
      .rows(REGISTER)
      .some((row) => cell(row, 'index') === options.index && cell(row, 'edition') === options.edition);
  if (!isReleased) return options.isReplacing ? { text: null } : fill(say.needsReplace, { count: changed });
  if (!options.date || !options.reasonVi || !options.reasonEn) return fill(say.needsRevision, { count: changed });
  return {
    text: reviseText(facts.table('data/revisions.csv'), context, merged.changes, source, {
      date: options.date,
      reason_vi: options.reasonVi,
      reason_en: options.reasonEn,
    }),
  };
}

/** The source that was named or is answered; null where it is unknown or missing. A dry run does without one. */
async function chooseSource(session: Session, facts: Facts, { edition }: ImportContext): Promise<string | null> {
  const { options, say } = session;
  const register = facts.register('data/sources.csv').rows;
  const used = [
    ...new Set([cell(edition.row, 'source'), ...(edition.observations?.rows ?? []).map((row) => cell(row, 'source'))]),
  ].filter(Boolean);
  if (options.source === null && options.isDryRun)
    return used.find((id) => register.has(id)) ?? register.keys().next().value ?? '';
  let id = options.source;
  if (id === null) {
    session.terminal.print(`\n${fill(say.needsSource, { suggestions: used.slice(0, 8).join(', ') || '–' })}`);
    id = await session.ask('source');
    if (id === '') return null;
  }
  if (register.has(id)) return id;
  const near = suggest(id, register.keys());
  const suggestions = near.replacement ?? near.suggestions;
  session.terminal.print(
    `\n${fill(say.noSource, { source: id, perhaps: suggestions ? fill(say.perhaps, { suggestions }) : '' })}`,
  );
  return null;
}

/** A text: content may hold a figure that an import corrects. */
export const isText = (file: string): boolean => file.startsWith('content/');

/** The same problem, wherever its line has moved to. */
const sameProblem = ({ code, file, columnName, found, params }: Problem): string =>
  JSON.stringify([code, file, columnName, found, params]);

/** A declared edition lacks its observations until they are imported. */
export const isAwaited = ({ code, file }: Problem): boolean =>
  code === 'missing-file' && /\/observations\/[^/]+$/.test(file);

const hasErrors = ({ problems }: Checked): boolean =>
  problems.some((each) => each.severity === 'error' && !isAwaited(each));
