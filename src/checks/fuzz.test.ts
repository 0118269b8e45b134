import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rightRoot, textOfFile, toBytes, withFile } from '../../tests/fixtures/right-root.ts';
import { applyReplacement } from './apply-replacement.ts';
import { checkFiles } from './check-files.ts';
import { wordProblem } from './problem.ts';
import { toGithub, toJson, toText } from './report.ts';

const right = rightRoot();
const paths = right.map(({ path }) => path);
const SNIPPETS = ['"', ',', ';', '\t', '\n', '\r\n', '\ufeff', '\u200b', '\u0000', ' ', '0', '-1', '1e9', '71,25', 'NaN', 'é'.normalize('NFD'), '---\n', ': ', '[', '&a', '*a', '{', '%', '../', '=', '😀', '\ud800', 'Đắk Lắk', ','.repeat(50)];

/** Cuts, doubles or inserts something at some place of some file. */
const slip = fc.record({ path: fc.constantFrom(...paths), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 0, max: 40 }), insert: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 12 })) });

test('whatever an editor does to the files, the checks answer with places inside them', () => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
      let files = right;
      for (const { path, at, length, insert } of slips) {
        const text = textOfFile(files, path);
        const start = Math.floor(at * text.length);
        files = withFile(files, path, toBytes(text.slice(0, start) + insert + text.slice(start + length)));
      }
      const { problems } = checkFiles(files);
      expect(checkFiles(files).problems).toEqual(problems);
      for (const each of problems) {
        expect(each.line).toBeGreaterThanOrEqual(1);
        expect(each.column).toBeGreaterThanOrEqual(1);
        wordProblem(each, 'vi');
        if (paths.includes(each.file)) {
          const text = textOfFile(files, each.file);
          expect(each.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
          applyReplacement(text, each);
        }
      }
      for (const report of [toText, toGithub]) report(problems, 'en');
      JSON.parse(toJson(problems, 'vi'));
    }),
    { seed: 42, numRuns: 700 },
  );
}, 60_000);

test('bytes that are no text at all are explained', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
      for (const each of checkFiles(withFile(right, path, bytes)).problems) wordProblem(each, 'en');
    }),
    { seed: 42, numRuns: 200 },
  );
}, 60_000);
