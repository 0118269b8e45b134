import { createInterface } from 'node:readline/promises';
import { importCommand } from './import-command.ts';

/** Asks only a person: in a pipe or in CI there is nobody to answer. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

process.exitCode = await importCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
});
