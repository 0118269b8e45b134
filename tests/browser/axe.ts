import { source, type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface WithAxe {
  axe?: { run: (options: RunOptions) => Promise<AxeResults> };
}

/** Rules of level A and AA that look at colours; all others see the same page in both themes. */
const COLOUR: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Rules of WCAG 2.2 A and AA and of good practice, or those of `options`, each with the elements that break it. */
export async function violations(page: Page, when: string, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations: found } = await page.evaluate((asked) => (window as WithAxe).axe!.run(asked), {
    resultTypes: ['violations' as const],
    ...options,
  });
  return found.flatMap(({ id, help, nodes }) => [
    `${when}: ${id} (${help}), ${nodes.length}×: ${nodes
      .slice(0, 2)
      .map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`)
      .join(' | ')}`,
  ]);
}

/** All rules in light; in dark those about colour, the only thing in which the themes differ. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await violations(page, 'dark', COLOUR))];
}
