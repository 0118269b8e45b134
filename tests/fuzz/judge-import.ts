import type { SourceFile } from '../../src/reading/source-file.ts';
import { checkFiles } from '../../src/checks/check-files.ts';
import { fill } from '../../src/problems/problem.ts';
import { importContext, type ImportContext } from '../../src/import/context.ts';
import { blockingLines } from '../../src/import/blocking-lines.ts';
import { dryRunLines } from '../../src/import/dry-run.ts';
import { importWords } from '../../src/import/import-words.ts';
import { mergeObservations } from '../../src/import/merge.ts';
import { nameMatcher } from '../../src/import/name-match.ts';
import { propose } from '../../src/import/proposal.ts';
import { readSource } from '../../src/import/read-source.ts';
import { countUnits } from '../../src/import/table-shape.ts';
import { LANGS } from '../../src/language/lang.ts';
import { toBytes, withFile } from '../fixtures/right-root.ts';

const INDEX = 'chi-so-a';
const EDITION = '2023';
const PATH = `data/indices/${INDEX}/observations/${EDITION}.csv`;

/** Throws where a promise of the import is broken; says whether anything could have been written. */
export function importJudge(base: readonly SourceFile[]): (bytes: Uint8Array) => Promise<'accepted' | 'explained'> {
  const context = importContext(checkFiles(base).facts, INDEX, EDITION);
  if ('code' in context) throw new Error(context.code);
  return async (bytes) => {
    const first = await outcome(bytes, context);
    if (first !== (await outcome(bytes, context))) throw new Error('the same table was read otherwise the second time');
    if (!first.startsWith('unit,')) return 'explained';
    // What would be written is a file that the checks can read: right, or told why not.
    const { problems } = checkFiles(withFile(base, PATH, toBytes(first)));
    const broken = problems.filter(
      ({ file, code }) =>
        file === PATH &&
        /^(?:not-utf-8|empty-file|no-header|wrong-|missing-column|unterminated-quote|stray-quote|not-a-number|not-an-integer|ambiguous-number|unknown-unit|unknown-indicator|duplicate-key)/.test(
          code,
        ),
    );
    if (broken.length > 0)
      throw new Error(
        `the import would write what the checks cannot read: ${broken.map(({ code, line, found }) => `${line} ${code} "${found}"`).join(', ')}`,
      );
    return 'accepted';
  };
}

/** The text that would be written, or the words that say why not. */
async function outcome(bytes: Uint8Array, context: ImportContext): Promise<string> {
  const match = nameMatcher(context.units);
  const source = await readSource(bytes, { encoding: null, sheet: null, unitsIn: (grid) => countUnits(grid, match) });
  if ('code' in source)
    return LANGS.map((lang) => said(fill(importWords(lang).refusal[source.code], source.params))).join('\n');
  const proposal = propose(source.grid, context, { saved: null, decimal: null });
  if (!proposal)
    return LANGS.map((lang) =>
      said(fill(importWords(lang).refusal['no-table'], { set: context.set.id, rows: '' })),
    ).join('\n');
  const merged = mergeObservations(context, proposal.values, 'bao-cao-2023');
  for (const lang of LANGS)
    said(dryRunLines('x.xlsx', source, proposal, merged, context, proposal.decimal, lang).join('\n'));
  const blocking = LANGS.map((lang) => blockingLines(proposal, context, lang).map(said));
  if (blocking[0]!.length !== blocking[1]!.length) throw new Error('one language has more to decide than the other');
  return blocking[0]!.length > 0 ? blocking.flat().join('\n') : merged.text;
}

function said(text: string): string {
  if (text.trim() === '') throw new Error('nothing is said');
  return text;
}
