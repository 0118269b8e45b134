import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes several files so that none is ever there in part: all go to names beside their places first, and are moved only
 * when all are complete. What is left of a failed attempt is removed; the error is thrown on.
 */
export function writeFiles(root: string, texts: ReadonlyMap<string, string>): void {
  const moves = [...texts].map(([path, text]) => ({
    text,
    to: join(root, ...path.split('/')),
    from: join(root, ...path.split('/').slice(0, -1), `.${path.split('/').at(-1)!}.${process.pid}.tmp`),
  }));
  try {
    for (const { from, text } of moves) {
      mkdirSync(dirname(from), { recursive: true });
      writeFileSync(from, text);
    }
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
}
