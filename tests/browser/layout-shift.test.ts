import { expect, test } from 'vitest';
import { settled, usePages } from './pages.ts';
import { MAIN_SAMPLES } from './samples.ts';

const pages = usePages(4);
const LIMIT = 0.02;

declare global {
  interface Window {
    shifts: { value: number; sources: string }[];
  }
}

test.each([[360, 740], [1280, 800]])('at %i px no main page shifts by more than 0.02 while its letters arrive over a slow line', async (width, height) => {
  const measured = await Promise.all(MAIN_SAMPLES.map(({ path }) => pages.visit({ viewport: { width, height } }, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 80, downloadThroughput: 300_000, uploadThroughput: 100_000 });
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] })[]) {
          if (!entry.hadRecentInput) window.shifts.push({ value: entry.value, sources: entry.sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : node?.nodeName)).join(' ') });
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(pages.url + path, { waitUntil: 'load', timeout: 60_000 });
    if (path.includes('?q=')) await settled(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(400);
    const shifts = await page.evaluate(() => window.shifts);
    return { path, shift: shifts.reduce((sum, { value }) => sum + value, 0), shifts };
  })));
  const worst = [...measured].sort((a, b) => b.shift - a.shift);
  console.log(`layout shift at ${width} px, worst of ${measured.length}: ${worst.slice(0, 3).map(({ path, shift }) => `${shift.toFixed(4)} /${path}`).join(', ')}`);
  expect(worst.filter(({ shift }) => shift > LIMIT).map(({ path, shift, shifts }) => `${shift.toFixed(4)} /${path}: ${shifts.map(({ value, sources }) => `${value.toFixed(4)} ${sources}`).join('; ')}`)).toEqual([]);
});
