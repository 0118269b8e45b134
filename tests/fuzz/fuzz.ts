import fc from 'fast-check';
import type { SourceFile } from '../../src/reading/source-file.ts';
import { rightRoot } from '../fixtures/right-root.ts';
import { applyEdit, edits, markdown, notes, type Edit } from './edits.ts';
import { importJudge } from './judge-import.ts';
import { judge } from './judge.ts';
import { bytesOf, sendings, type Sending } from './workbooks.ts';

/** One case: edits of a root, or a table sent in. */
export type FuzzCase =
  | { readonly family: 'root' | 'annotated root' | 'marked-up root' | 'real root'; readonly edits: readonly Edit[] }
  | { readonly family: 'table sent in'; readonly sending: Sending };

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  /** The published data; a case on them takes a second. */
  readonly real: readonly SourceFile[];
  /** What a case may take, of a processor: a busy machine is nobody's fault. */
  readonly longestSeconds: number;
  /** Told before each case, so that a watcher can name one that never ends. */
  readonly begin?: (index: number, tried: FuzzCase) => void;
}

export interface FuzzReport {
  readonly cases: number;
  readonly accepted: number;
  readonly explained: number;
  readonly byFamily: Readonly<Record<string, number>>;
  readonly slowest: { readonly seconds: number; readonly tried: FuzzCase | null };
  readonly failure: FuzzFailure | null;
}

/** The smallest case found that breaks a promise. */
export interface FuzzFailure {
  readonly tried: FuzzCase;
  readonly message: string;
  /** Files of the broken root, or the table sent in. */
  readonly files: readonly SourceFile[];
}

/** Tries a number of cases. Same seed, same cases. Stops at the first broken promise, with the smallest case that breaks it. */
export async function fuzz({ cases, seed, real, longestSeconds, begin }: FuzzOptions): Promise<FuzzReport> {
  const right = rightRoot();
  const judgeImport = importJudge(right);
  const counts = { accepted: 0, explained: 0 };
  const byFamily: Record<string, number> = {};
  let slowest: FuzzReport['slowest'] = { seconds: 0, tried: null };
  let begun = 0;
  const rootOf = (tried: Extract<FuzzCase, { edits: unknown }>): readonly SourceFile[] =>
    tried.edits.reduce(applyEdit, tried.family === 'real root' ? real : right);
  const result = await fc.check(
    fc.asyncProperty(fuzzCases(right, real), async (tried) => {
      begin?.(begun, tried);
      begun += 1;
      const input = 'edits' in tried ? rootOf(tried) : await bytesOf(tried.sending);
      const start = process.threadCpuUsage();
      const verdict = input instanceof Uint8Array ? await judgeImport(input) : judge(input, right);
      const { user, system } = process.threadCpuUsage(start);
      const seconds = (user + system) / 1_000_000;
      counts[verdict] += 1;
      byFamily[tried.family] = (byFamily[tried.family] ?? 0) + 1;
      if (seconds > slowest.seconds) slowest = { seconds, tried };
    }),
    { seed, numRuns: cases, endOnFailure: false, interruptAfterTimeLimit: 3_600_000 },
  );
  // A slow case is not made smaller: that would take as long again and again.
  const tooSlow = slowest.seconds > longestSeconds ? slowest.tried : null;
  const failing = result.failed ? (result.counterexample?.[0] ?? null) : tooSlow;
  const failure = failing && {
    tried: failing,
    message: result.failed
      ? String((result.errorInstance as Error | undefined)?.stack ?? result.errorInstance)
      : `took ${slowest.seconds.toFixed(1)} s`,
    files:
      'edits' in failing
        ? rootOf(failing)
        : [{ path: `sent-in.${failing.sending.kind}`, bytes: await bytesOf(failing.sending) }],
  };
  return { cases: result.numRuns, ...counts, byFamily, slowest, failure };
}

function fuzzCases(right: readonly SourceFile[], real: readonly SourceFile[]): fc.Arbitrary<FuzzCase> {
  const of = (
    family: 'root' | 'annotated root' | 'marked-up root' | 'real root',
    files: readonly SourceFile[],
    edit: (paths: readonly string[]) => fc.Arbitrary<Edit> = edits,
  ): fc.Arbitrary<FuzzCase> =>
    fc
      .array(edit(files.map(({ path }) => path)), { minLength: 1, maxLength: 4 })
      .map((each) => ({ family, edits: each }));
  return fc.oneof(
    { weight: 280, arbitrary: of('root', right) },
    { weight: 60, arbitrary: of('annotated root', right, notes) },
    { weight: 100, arbitrary: of('marked-up root', right, markdown) },
    { weight: 59, arbitrary: sendings().map((sending): FuzzCase => ({ family: 'table sent in', sending })) },
    { weight: 1, arbitrary: of('real root', real) },
  );
}
