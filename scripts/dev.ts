import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';

/** Live preview: `npm run dev -- [--root DIR] [--port N]`. */
const { values } = parseArgs({ options: { root: { type: 'string' }, port: { type: 'string' } } });
if (values.root) process.env.REFORM_INDEX_ROOT = resolve(values.root);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
await dev({ server: { port: Number(values.port ?? 4321) } });
