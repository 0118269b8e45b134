import { runNew } from './new-command.ts';

process.exitCode = runNew(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
