import { expect, test } from 'vitest';
import { goTo, usePages } from './pages.ts';
import { SAMPLES } from './samples.ts';

const pages = usePages();

/** 320 × 256 is what a reader at 400 % zoom has of a window of 1280 × 1024. */
const WINDOWS = [
  { width: 320, height: 256 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/** What sticks out to the right of the window, deepest elements first. */
const sticksOut = (): string[] => {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    element !== document.documentElement &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const guilty = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(element.parentElement),
  );
  return [
    `${scrollWidth - innerWidth} px: ${guilty
      .slice(-3)
      .map(
        (element) =>
          `<${element.tagName.toLowerCase()} class="${element.getAttribute('class')}"> ${element.textContent.trim().slice(0, 40)}`,
      )
      .join(' | ')}`,
  ];
};

test.concurrent.each(SAMPLES)(
  '$view $path: no sideways scrolling from 320 px to 1280 px and at 400 % zoom; no error, no breach of the ' +
    'content policy, no request elsewhere',
  async ({ path }) => {
    await pages.look({ viewport: WINDOWS[0]!, colorScheme: 'light' }, async ({ page, complaints }) => {
      await goTo(page, pages.url, path);
      const findings: string[] = [];
      for (const size of WINDOWS) {
        await page.setViewportSize(size);
        await page.evaluate(
          () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
        );
        findings.push(...(await page.evaluate(sticksOut)).map((finding) => `${size.width}×${size.height}: ${finding}`));
      }
      expect([...findings, ...complaints]).toEqual([]);
    });
  },
);

const role = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

test('light and dark have their own paper, ink and accent, and the page follows the reader', async () => {
  const colours: string[][] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await pages.visit({ viewport: { width: 1280, height: 800 }, colorScheme }, async ({ page }) => {
      await goTo(page, pages.url, 'bang-xep-hang/papi/2024/');
      const roles = await Promise.all(
        ['--paper', '--ink', '--accent', '--seq-1', '--seq-7'].map((name) => page.evaluate(role, name)),
      );
      expect(roles.every((colour) => colour !== '')).toBe(true);
      const [background, area] = await page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.querySelector('.figure__drawing .seq-4')!).fill,
      ]);
      colours.push([...roles, background, area]);
    });
  }
  const [light, dark] = colours as [string[], string[]];
  light.forEach((colour, i) => expect(dark[i]).not.toBe(colour));
});

test.each(['', 'tinh/kon-tum/', 'bang-xep-hang/papi/2024/', 'bieu-do/papi-2024-map/'])(
  'printed, /%s shows its content and its address, without navigation',
  async (path) => {
    await pages.visit({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' }, async ({ page }) => {
      await goTo(page, pages.url, path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main h1').isVisible()).toBe(true);
      for (const part of [
        '.site-nav',
        '.site-header__search',
        '.skip-link',
        '.filter',
        '.copy-button',
        '.breadcrumbs',
      ]) {
        for (const element of await page.locator(part).all()) expect(await element.isVisible(), part).toBe(false);
      }
      expect(await page.locator('main svg.chart:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('.site-footer__address').isVisible()).toBe(true);
      const [paper, ink] = await page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.querySelector('h1')!).color,
      ]);
      const light = (colour: string): number =>
        Math.max(...(/rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[, ]+/).slice(0, 3).map(Number));
      if (paper !== 'rgba(0, 0, 0, 0)') expect(light(paper)).toBeGreaterThan(240);
      expect(light(ink)).toBeLessThan(80);
    });
  },
);
