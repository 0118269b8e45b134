import { resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { serveDist } from './serve.ts';

/** The main job: check the data, build the site, serve it, print the address. Ctrl+C ends it. */
const report = await buildSite();
if (!report) process.exit(1);
const { url } = await serveDist({ dir: resolve('dist'), port: Number(process.env.PORT ?? 4321) });
console.log(`\n  ${url}\n`);
