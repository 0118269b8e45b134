import { resolve } from 'node:path';
import { openBrowser } from '../tests/browser/harness.ts';
import { serveDist } from './serve.ts';

/**
 * Takes the picture in the README and the two pictures that link previews show, from the built site. Run on demand
 * after `npm run build`: `npx node scripts/take-pictures.ts`.
 */
const { url, close } = await serveDist({ dir: resolve('dist') });
const browser = await openBrowser();
const shots = [
  { path: '/', file: 'docs/home.png', width: 1280, height: 1720 },
  { path: '/', file: 'content/site/og-vi.png', width: 1200, height: 630 },
  { path: '/en/', file: 'content/site/og-en.png', width: 1200, height: 630 },
];
for (const { path, file, width, height } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
  await page.goto(`${url.replace(/\/$/, '')}${path}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file });
  await page.close();
}
await browser.close();
await close();
