import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { readFiles } from '../src/dataset/read-files.ts';
import { checkFiles } from '../src/checks/check-files.ts';
import { homeIn } from '../src/facts/home.ts';
import { momentOfBuild } from './moment.ts';

/** Live preview: `npm run dev -- [--root DIR] [--port N] [--at MOMENT]`; with a later moment it shows what is still under embargo. */
const { values } = parseArgs({
  options: { root: { type: 'string' }, port: { type: 'string' }, at: { type: 'string' } },
});
const root = resolve(values.root ?? process.cwd());
process.env.REFORM_INDEX_ROOT = root;
process.env.REFORM_INDEX_AT = momentOfBuild(values.at, homeIn(checkFiles(readFiles(root)).facts).offset);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await dev({ server: { port: Number(values.port ?? 4321) } });
