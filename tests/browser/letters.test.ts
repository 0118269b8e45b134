import { expect, test } from 'vitest';
import { goTo, usePages } from './pages.ts';

const pages = usePages();
const GOLDEN = 'ẮẰẲẴẶ ỄỆ ỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ỸỴ Đđ';

test.each([400, 700])('in weight %i the golden string is set in Be Vietnam Pro alone', async (weight) => {
  await pages.visit({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    await goTo(page, pages.url, 'tinh/kon-tum/');
    await page.evaluate(
      ([text, bold]) => {
        const line = document.createElement('p');
        line.id = 'golden';
        line.append(bold ? Object.assign(document.createElement('strong'), { textContent: text }) : text);
        document.querySelector('main')!.prepend(line);
      },
      [GOLDEN, weight === 700 ? 'bold' : ''] as const,
    );
    await page.evaluate(
      async ([text, of]) => {
        await document.fonts.load(`${of} 18px "Be Vietnam Pro"`, text);
        await document.fonts.ready;
      },
      [GOLDEN, String(weight)] as const,
    );
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#golden' });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ familyName, isCustomFont }) => `${familyName} ${isCustomFont}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Be Vietnam Pro.* true$/)]),
    );
    expect(
      fonts.filter(({ familyName, isCustomFont }) => !isCustomFont || !familyName.startsWith('Be Vietnam Pro')),
    ).toEqual([]);
    expect(fonts.reduce((sum, { glyphCount }) => sum + glyphCount, 0)).toBeGreaterThanOrEqual(
      GOLDEN.replaceAll(' ', '').length,
    );
  });
});

/** Capitals with two marks are set in running text; headings and buttons hold them one at a time among small letters. */
const SMALL = GOLDEN.toLowerCase();

test.each([
  ['p', GOLDEN],
  ['td', GOLDEN],
  ['li', GOLDEN],
  ['h1', SMALL],
  ['h2', SMALL],
  ['.copy-button', SMALL],
])('the stacked marks of a line fit into the line of a <%s>, and nothing cuts them', async (tag, text) => {
  await pages.visit({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    await goTo(page, pages.url, 'bang-xep-hang/par-tinh/2023/');
    const { line, ink, ratio, clips } = await page.evaluate(
      async ([letters, name]) => {
        const style = getComputedStyle(document.querySelector<HTMLElement>(`main ${name}`)!);
        await document.fonts.load(`${style.fontWeight} ${style.fontSize} "Be Vietnam Pro"`, letters);
        const context = document.createElement('canvas').getContext('2d')!;
        // Ten times as large, because the browser rounds what it measures to whole pixels.
        context.font = `${style.fontWeight} ${parseFloat(style.fontSize) * 10}px ${style.fontFamily}`;
        const size = context.measureText(letters);
        const lineHeight = parseFloat(style.lineHeight);
        return {
          line: lineHeight,
          ink: (size.actualBoundingBoxAscent + size.actualBoundingBoxDescent) / 10,
          ratio: lineHeight / parseFloat(style.fontSize),
          clips: /hidden|clip/.test(style.overflow),
        };
      },
      [text, tag] as const,
    );
    expect(line).toBeGreaterThanOrEqual(ink);
    expect(ratio).toBeGreaterThanOrEqual(1.35 - 1e-3);
    expect(clips).toBe(false);
  });
});

test('words of every page are set in the web font: no letter falls back to another', async () => {
  await pages.visit({ viewport: { width: 1280, height: 800 } }, async ({ page }) => {
    for (const path of ['', 'bang-xep-hang/papi/2024/', 'thuat-ngu/']) {
      await goTo(page, pages.url, path);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const { root } = await session.send('DOM.getDocument', { depth: 0 });
      const { nodeIds } = await session.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: 'main p, main h1, main h2, main th, main td, main li, main text',
      });
      const others = new Set<string>();
      for (const nodeId of nodeIds.filter((_, i) => i % 5 === 0)) {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        for (const { familyName, isCustomFont } of fonts) if (!isCustomFont) others.add(familyName);
      }
      expect([...others], `/${path}`).toEqual([]);
      await session.detach();
    }
  });
});
