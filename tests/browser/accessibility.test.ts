import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { goTo, usePages } from './pages.ts';
import { MAIN_SAMPLES, SAMPLES } from './samples.ts';

const pages = usePages();
// On a busy machine everything takes its time; nothing here measures time.
vi.setConfig({ testTimeout: 240_000 });

/** Rules of WCAG 2.2 A and AA and of good practice, each with the elements that break it. */
async function violations(page: Page, when: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode().analyze();
  return found.flatMap(({ id, help, nodes }) => [`${when}: ${id} (${help}), ${nodes.length}×: ${nodes.slice(0, 2).map((node) => `${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`).join(' | ')}`]);
}

async function inBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page, colorScheme)));
  }
  return found;
}

test.concurrent.each(SAMPLES)('axe finds nothing on $view $path, in light and in dark', async ({ path }) => {
  await pages.visit({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async ({ page }) => {
    await goTo(page, pages.url, path);
    expect(await inBothThemes(page)).toEqual([]);
  });
});

test.concurrent.each(MAIN_SAMPLES.filter(({ view }) => /^(home|edition|unit|search|chart|not-found)$/.test(view)))('axe finds nothing on $view $path at 360 px', async ({ path }) => {
  await pages.visit({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' }, async ({ page }) => {
    await goTo(page, pages.url, path);
    expect(await inBothThemes(page)).toEqual([]);
    const menu = page.locator('.site-header__menu-button');
    if (await menu.isVisible()) {
      await menu.click();
      expect(await violations(page, 'with the menu open')).toEqual([]);
    }
  });
});
