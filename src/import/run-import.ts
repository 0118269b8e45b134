import { fill } from '../problems/problem.ts';
import { toText } from '../problems/report.ts';
import type { SourceFile } from '../reading/source-file.ts';
import { cell } from '../reading/table.ts';
import { catalogueIn } from '../checks/catalogue.ts';
import { checkFiles } from '../checks/check-files.ts';
import { importContext, type ImportContext } from './context.ts';
import { blockingLines, lacksTotal } from './blocking-lines.ts';
import { dryRunLines } from './dry-run.ts';
import { ENCODINGS, type Encoding } from './encoding.ts';
import { mappingText, parseMapping, type SavedMapping } from './saved-mapping.ts';
import { mergeObservations } from './merge.ts';
import { nameMatcher } from './name-match.ts';
import { propose } from './proposal.ts';
import { readSource, type SourceGrid } from './read-source.ts';
import type { ExitCode, Session } from './session.ts';
import { countUnits } from './table-shape.ts';
import { isAwaited, isText, writeImport, type Place } from './write-import.ts';

const MOST_BLOCKING = 80;

/** A producer's table into an edition's observation file, after a report of what would change. `files` are the data as they are. */
export async function runImport(session: Session, files: readonly SourceFile[]): Promise<ExitCode> {
  const { options, say } = session;
  const before = checkFiles(files);
  // Errors in texts may stand: an article that tells a corrected figure is mended before the figure.
  const faults = before.problems.filter((each) => each.severity === 'error' && !isText(each.file) && !isAwaited(each));
  if (faults.length > 0)
    return session.stop(`${toText(faults, catalogueIn(options.lang))}\n${say.refusal['data-have-errors']}`);
  const facts = before.facts;
  const context = importContext(facts, options.index, options.edition);
  if ('code' in context)
    return session.stop(fill(say.refusal[context.code], context.params), context.code === 'no-index' ? 2 : 1);
  const saved = options.map === null ? null : readMap(session, options.map);
  if (typeof saved === 'string') return session.stop(saved);
  const source = await readTable(session, context, saved);
  if (source === null) return 1;
  return decide(session, { files, before, context }, source, saved);
}

function readMap(session: Session, file: string): SavedMapping | string {
  const saved = parseMapping(session.disk.text(file) ?? '');
  if (!saved) return fill(session.say.refusal['bad-map'], { file });
  return saved.index === session.options.index
    ? saved
    : fill(session.say.refusal['map-of-other-index'], { file, other: saved.index, index: session.options.index });
}

/** Reads the file; asks for the encoding or the sheet where it leaves them open and somebody can answer. */
async function readTable(
  session: Session,
  context: ImportContext,
  saved: SavedMapping | null,
): Promise<SourceGrid | null> {
  const bytes = session.disk.bytes(session.options.file);
  const match = nameMatcher(context.units);
  let { encoding } = session.options;
  let sheet = session.options.sheet ?? saved?.sheet ?? null;
  for (;;) {
    const read = await readSource(bytes, { encoding, sheet, unitsIn: (grid) => countUnits(grid, match) });
    if (!('code' in read)) return read;
    session.terminal.print(fill(session.say.refusal[read.code], read.params));
    const answer =
      read.code === 'unsure-encoding'
        ? await session.ask('encoding')
        : read.code === 'several-sheets'
          ? await session.ask('sheet')
          : '';
    if (read.code === 'unsure-encoding' && ENCODINGS.includes(answer as Encoding)) encoding = answer as Encoding;
    else if (read.code === 'several-sheets' && answer !== '') sheet = answer;
    else return null;
  }
}

/** Says what the table would bring and what a person has to decide; goes on where that is nothing. */
async function decide(
  session: Session,
  place: Place,
  source: SourceGrid,
  saved: SavedMapping | null,
): Promise<ExitCode> {
  const { options, say, terminal } = session;
  const { context } = place;
  const proposal = propose(source.grid, context, { saved, decimal: options.decimal ?? saved?.decimal ?? null });
  if (!proposal)
    return session.stop(
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
    session.disk.nameOf(options.file),
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
    !saveMap(
      session,
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
    return session.stop(
      `\n${say.blocking}\n${blocking.slice(0, MOST_BLOCKING).join('\n')}${blocking.length > MOST_BLOCKING ? `\n  … (+${blocking.length - MOST_BLOCKING})` : ''}\n\n${say.notWritten}`,
    );
  return writeImport(session, place, proposal.values);
}

function saveMap(session: Session, file: string, text: string): boolean {
  const before = session.disk.text(file);
  if (before !== null && before !== text && !session.options.isYes) {
    session.terminal.print(fill(session.say.mapExists, { file }));
    return false;
  }
  session.disk.save(file, text);
  session.terminal.print(fill(session.say.savedMap, { file }));
  return true;
}
