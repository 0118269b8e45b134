import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { SourceFile } from '../src/reading/source-file.ts';
import { checkFiles, type Checked } from '../src/rules/check-files.ts';
import type { Facts } from '../src/rules/facts.ts';
import { readDate } from '../src/reading/date-cell.ts';
import { fill, type Params, type Problem } from '../src/problems/problem.ts';
import { REGISTER } from '../src/rules/release-facts.ts';
import { toText } from '../src/problems/report.ts';
import { suggest } from '../src/problems/suggestions.ts';
import { cell } from '../src/reading/table.ts';
import { readFiles } from '../src/dataset/read-files.ts';
import { importContext, type ImportContext } from '../src/import/context.ts';
import { blockingLines, dryRunLines, importWords, lacksTotal } from '../src/import/dry-run.ts';
import { ENCODINGS, type Encoding } from '../src/import/encoding.ts';
import { mappingText, parseMapping, type SavedMapping } from '../src/import/mapping.ts';
import { mergeObservations, reviseText, type Merged } from '../src/import/merge.ts';
import { nameMatcher } from '../src/import/name-match.ts';
import { propose, type ProposedValue } from '../src/import/proposal.ts';
import { readSource, type SourceGrid } from '../src/import/read-source.ts';
import { countUnits } from '../src/import/table-shape.ts';
import { readImportOptions, USAGE, type ImportOptions } from './import-options.ts';
import { writeFiles } from './write-files.ts';

/** The person at the other end. `ask` is null where nobody can answer. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly ask: ((question: string) => Promise<string>) | null;
}

/** 0: written, or a dry run in which nothing is ambiguous; 1: something needs a person; 2: a wrong call. */
export type ExitCode = 0 | 1 | 2;

/** `npm run import`: a producer's table into an edition's observation file, after a report of what would change. */
export async function runImport(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readImportOptions(args);
  if (options === 'help' || 'wrong' in options) {
    terminal.print(options === 'help' ? USAGE : `${options.wrong}\n\n${USAGE}`);
    return options === 'help' ? 0 : 2;
  }
  return new Import(options, terminal).run();
}

const MOST_BLOCKING = 80;

/** One call: its options, what it says and asks. */
class Import {
  private readonly say: ReturnType<typeof importWords>;
  private readonly options: ImportOptions;
  private readonly terminal: Terminal;
  /** Problems that are there before anything is written. */
  private known: ReadonlySet<string> = new Set();

  constructor(options: ImportOptions, terminal: Terminal) {
    this.options = options;
    this.terminal = terminal;
    this.say = importWords(options.lang);
  }

  async run(): Promise<ExitCode> {
    const { options, say } = this;
    const files = readFiles(options.root);
    const before = checkFiles(files);
    // Errors in texts may stand: an article that tells a corrected figure is mended before the figure.
    const faults = before.problems.filter(
      (each) => each.severity === 'error' && !isText(each.file) && !isAwaited(each),
    );
    if (faults.length > 0) return this.stop(`${toText(faults, options.lang)}\n${say.refusal['data-have-errors']}`);
    this.known = new Set(before.problems.map(sameProblem));
    const facts = before.facts;
    const context = importContext(facts, options.index, options.edition);
    if ('code' in context)
      return this.stop(fill(say.refusal[context.code], context.params), context.code === 'no-index' ? 2 : 1);
    const saved = options.map === null ? null : this.readMap(options.map);
    if (typeof saved === 'string') return this.stop(saved);
    const source = await this.read(context, saved);
    if (source === null) return 1;
    return this.decide(files, facts, context, source, saved);
  }

  private readMap(file: string): SavedMapping | string {
    const saved = parseMapping(readFileSync(file, 'utf8'));
    if (!saved) return fill(this.say.refusal['bad-map'], { file });
    return saved.index === this.options.index
      ? saved
      : fill(this.say.refusal['map-of-other-index'], { file, other: saved.index, index: this.options.index });
  }

  /** Reads the file; asks for the encoding or the sheet where it leaves them open and somebody can answer. */
  private async read(context: ImportContext, saved: SavedMapping | null): Promise<SourceGrid | null> {
    const bytes = new Uint8Array(readFileSync(this.options.file));
    const match = nameMatcher(context.units);
    let { encoding } = this.options;
    let sheet = this.options.sheet ?? saved?.sheet ?? null;
    for (;;) {
      const read = await readSource(bytes, { encoding, sheet, unitsIn: (grid) => countUnits(grid, match) });
      if (!('code' in read)) return read;
      this.terminal.print(fill(this.say.refusal[read.code], read.params));
      const answer =
        read.code === 'unsure-encoding'
          ? await this.ask('encoding')
          : read.code === 'several-sheets'
            ? await this.ask('sheet')
            : '';
      if (read.code === 'unsure-encoding' && ENCODINGS.includes(answer as Encoding)) encoding = answer as Encoding;
      else if (read.code === 'several-sheets' && answer !== '') sheet = answer;
      else return null;
    }
  }

  /** Says what the table would bring and what a person has to decide; goes on where that is nothing. */
  private async decide(
    files: readonly SourceFile[],
    facts: Facts,
    context: ImportContext,
    source: SourceGrid,
    saved: SavedMapping | null,
  ): Promise<ExitCode> {
    const { options, say, terminal } = this;
    const proposal = propose(source.grid, context, { saved, decimal: options.decimal ?? saved?.decimal ?? null });
    if (!proposal)
      return this.stop(
        fill(say.refusal['no-table'], {
          set: context.set.id,
          rows: source.grid.rows
            .slice(0, 4)
            .map((row) =>
              row
                .map(({ text }) => text)
                .filter(Boolean)
                .slice(0, 5)
                .join(' | '),
            )
            .join(' // '),
        }),
      );
    // A unit that stands twice is for a person to decide: neither line counts yet.
    const twice = new Set(proposal.repeated.map(({ unit }) => unit));
    const preview = mergeObservations(
      context,
      proposal.values.filter(({ unit }) => !twice.has(unit)),
      options.source ?? cell(context.edition.row, 'source'),
    );
    const lines = dryRunLines(
      basename(options.file),
      source,
      proposal,
      preview,
      context,
      proposal.decimal,
      options.lang,
    );
    const blocking = blockingLines(proposal, context, options.lang);
    // A table of another year is the costliest slip: only a person can say that the title means something else.
    if (proposal.otherYears.length > 0 && !options.isYes && !terminal.ask)
      blocking.unshift(fill(say.otherYearStops, { years: proposal.otherYears.join(', '), edition: options.edition }));
    if (lacksTotal(proposal)) lines.push(fill(say.noTotal, { indicator: context.labels.root }).trim());
    terminal.print(lines.join('\n'));
    if (
      options.saveMap !== null &&
      !this.saveMap(
        options.saveMap,
        mappingText(
          options.index,
          proposal.mapped.columns,
          proposal.rows.unmatched.map(({ text }) => text),
          saved,
          options.decimal ?? saved?.decimal,
          options.sheet ?? saved?.sheet,
        ),
      )
    )
      return 1;
    if (blocking.length > 0)
      return this.stop(
        `\n${say.blocking}\n${blocking.slice(0, MOST_BLOCKING).join('\n')}${blocking.length > MOST_BLOCKING ? `\n  … (+${blocking.length - MOST_BLOCKING})` : ''}\n\n${say.notWritten}`,
      );
    return this.write(files, facts, context, proposal.values);
  }

  /** Writes what nothing speaks against: the source is known, every change has its reason, and the check finds no error in the tree as it would be. */
  private async write(
    files: readonly SourceFile[],
    facts: Facts,
    context: ImportContext,
    values: readonly ProposedValue[],
  ): Promise<ExitCode> {
    const { options, say, terminal } = this;
    const path = `data/indices/${options.index}/observations/${options.edition}.csv`;
    const chosen = await this.chooseSource(facts, context);
    if (chosen === null) return 1;
    const merged = mergeObservations(context, values, chosen);
    if (merged.changes.every(({ kind }) => kind === 'same')) {
      terminal.print(`\n${say.nothingToWrite}`);
      return 0;
    }
    const revisions = this.revise(facts, context, merged, chosen);
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
        (each.severity === 'error' || !this.known.has(sameProblem(each))) &&
        !isAwaited(each) &&
        !(each.code === 'unrecorded-change' && typeof revisions === 'string'),
    );
    if (told.length > 0) terminal.print(`\n${say.problems}\n${toText(told, options.lang)}`);
    if (told.some(({ severity, file }) => severity === 'error' && isText(file))) terminal.print(say.textsFirst);
    if (hasErrors(after) || typeof revisions === 'string') return this.stop(say.notWritten);
    const names = [...texts.keys()].join(', ');
    if (options.isDryRun) {
      terminal.print(`\n${say.dryRun} ${fill(say.wouldWrite, { files: names })}`);
      return 0;
    }
    if (!options.isYes && terminal.ask && !say.yes.test(await this.ask('write', { files: names })))
      return this.stop(say.notWritten);
    writeFiles(options.root, texts);
    terminal.print(`\n${fill(say.written, { files: names })}\n${say.next}`);
    return 0;
  }

  /**
   * The log of corrections with what changes; `text` null where it needs no row. Words where the person still has to give
   * the reasons, or to say that values of an edition that was never published are to be replaced.
   */
  private revise(
    facts: Facts,
    context: ImportContext,
    merged: Merged,
    source: string,
  ): { readonly text: string | null } | string {
    const { options, say } = this;
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
  private async chooseSource(facts: Facts, { edition }: ImportContext): Promise<string | null> {
    const { options, say } = this;
    const register = facts.register('data/sources.csv').rows;
    const used = [
      ...new Set([
        cell(edition.row, 'source'),
        ...(edition.observations?.rows ?? []).map((row) => cell(row, 'source')),
      ]),
    ].filter(Boolean);
    if (options.source === null && options.isDryRun)
      return used.find((id) => register.has(id)) ?? register.keys().next().value ?? '';
    let id = options.source;
    if (id === null) {
      this.terminal.print(`\n${fill(say.needsSource, { suggestions: used.slice(0, 8).join(', ') || '–' })}`);
      id = await this.ask('source');
      if (id === '') return null;
    }
    if (register.has(id)) return id;
    const near = suggest(id, register.keys());
    const suggestions = near.replacement ?? near.suggestions;
    this.terminal.print(
      `\n${fill(say.noSource, { source: id, perhaps: suggestions ? fill(say.perhaps, { suggestions }) : '' })}`,
    );
    return null;
  }

  private saveMap(file: string, text: string): boolean {
    if (existsSync(file) && readFileSync(file, 'utf8') !== text && !this.options.isYes) {
      this.terminal.print(fill(this.say.mapExists, { file }));
      return false;
    }
    writeFiles(dirname(resolve(file)), new Map([[basename(file), text]]));
    this.terminal.print(fill(this.say.savedMap, { file }));
    return true;
  }

  private async ask(what: 'source' | 'encoding' | 'sheet' | 'write', params: Params = {}): Promise<string> {
    return this.terminal.ask && !this.options.isYes
      ? (await this.terminal.ask(fill(this.say.ask[what], params))).trim()
      : '';
  }

  private stop(text: string, code: ExitCode = 1): ExitCode {
    this.terminal.print(text);
    return code;
  }
}

const isText = (file: string): boolean => file.startsWith('content/');

/** The same finding, wherever its line has moved to. */
const sameProblem = ({ code, file, columnName, found, params }: Problem): string =>
  JSON.stringify([code, file, columnName, found, params]);

/** A declared edition lacks its observations until they are imported. */
const isAwaited = ({ code, file }: Problem): boolean => code === 'missing-file' && /\/observations\/[^/]+$/.test(file);

const hasErrors = ({ problems }: Checked): boolean =>
  problems.some((each) => each.severity === 'error' && !isAwaited(each));
