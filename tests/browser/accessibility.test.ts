import { expect, test } from 'vitest';
import { violations, violationsInBothThemes } from './axe.ts';
import { goTo, usePages } from './pages.ts';
import { MAIN_SAMPLES, SAMPLES } from './samples.ts';

const pages = usePages();

test.concurrent.each(SAMPLES)('axe finds nothing on $view $path, in light and in dark', async ({ path }) => {
  await pages.look({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' }, async ({ page }) => {
    await goTo(page, pages.url, path);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});

test.concurrent.each(
  MAIN_SAMPLES.filter(({ view }) =>
    /^(home|edition|unit|search|chart|not-found|session|tasks|targets|series|within-edition)$/.test(view),
  ),
)('axe finds nothing on $view $path at 360 px', async ({ path }) => {
  await pages.look({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' }, async ({ page }) => {
    await goTo(page, pages.url, path);
    expect(await violationsInBothThemes(page)).toEqual([]);
    const menu = page.locator('.site-header__menu-button');
    if (await menu.isVisible()) {
      await menu.click();
      expect(await violations(page, 'with the menu open')).toEqual([]);
    }
  });
});
