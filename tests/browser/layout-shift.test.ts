import { afterAll, expect, test } from 'vitest';
import { goTo, usePages } from './pages.ts';
import { MAIN_SAMPLES } from './samples.ts';

const pages = usePages(4);
const LIMIT = 0.02;

declare global {
  interface Window {
    shifts: { value: number; sources: string }[];
  }
}

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const worst: { shift: number; path: string; width: number }[] = [];
afterAll(() => {
  worst.sort((a, b) => b.shift - a.shift);
  console.log(
    `layout shift, worst of ${worst.length}: ${worst
      .slice(0, 3)
      .map(({ shift, path, width }) => `${shift.toFixed(4)} /${path} at ${width} px`)
      .join(', ')}`,
  );
});

test.concurrent.each(MAIN_SAMPLES)(
  '$view $path shifts by at most 0.02 at 360 and at 1280 px with an empty cache and late scripts',
  async ({ path }) => {
    for (const viewport of SIZES) {
      await pages.visit({ viewport }, async ({ page }) => {
        // Scripts and answers only after the first picture. LATE_FONTS=1 holds the letters back too: how well the fallbacks fit.
        await page.route(
          process.env.LATE_FONTS ? /\.(woff2|js|json|pagefind|pf_\w+)$/ : /\.(js|json|pagefind|pf_\w+)$/,
          async (route) => {
            await new Promise((late) => setTimeout(late, 250));
            await route.continue();
          },
        );
        await page.addInitScript(() => {
          window.shifts = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              value: number;
              hadRecentInput: boolean;
              sources: { node: Node | null }[];
            })[]) {
              if (!entry.hadRecentInput)
                window.shifts.push({
                  value: entry.value,
                  sources: entry.sources
                    .map(({ node }) =>
                      node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : node?.nodeName,
                    )
                    .join(' '),
                });
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await goTo(page, pages.url, path);
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(() => window.shifts);
        const shift = shifts.reduce((sum, { value }) => sum + value, 0);
        worst.push({ shift, path, width: viewport.width });
        expect(
          shift,
          `at ${viewport.width} px: ${shifts.map(({ value, sources }) => `${value.toFixed(4)} ${sources}`).join('; ')}`,
        ).toBeLessThanOrEqual(LIMIT);
      });
    }
  },
);
