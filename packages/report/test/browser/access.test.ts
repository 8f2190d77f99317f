import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { renderStudyHtml } from '../../src/html/render-study.js';
import { fixtureStudy } from '../fixture-study.js';
import { addressesOf } from './addresses.js';
import { violationsOf } from './axe.js';
import { goTo } from './go-to.js';
import { chromiumPath, launch, type OpenReport, openReport } from './open-report.js';

if (chromiumPath === undefined) {
  test('needs Chromium, which this machine has not: nothing was tried', () => {
    expect(chromiumPath).toBeUndefined();
  });
} else {
  describe('whoever reads', () => {
    let browser: Browser;
    let html: string;
    let addresses: ReturnType<typeof addressesOf>;

    beforeAll(async () => {
      const [started, { result, texts }] = await Promise.all([launch(), fixtureStudy()]);
      browser = started;
      html = renderStudyHtml(result, texts);
      addresses = addressesOf(result);
    });
    afterAll(() => browser.close());

    const open = (
      width: number,
      options: Parameters<typeof openReport>[2] = {},
    ): Promise<OpenReport> =>
      openReport(browser, html, { ...options, viewport: { width, height: 800 } });

    test.each([
      { width: 1280, colorScheme: 'light', language: 'Bokmål' },
      { width: 1280, colorScheme: 'dark', language: 'English' },
      { width: 390, colorScheme: 'dark', language: 'Nynorsk' },
      { width: 390, colorScheme: 'light', language: 'Bokmål' },
    ] as const)(
      'axe finds nothing: $width wide, $colorScheme, $language',
      async ({ width, colorScheme, language }) => {
        const { page, close } = await open(width, { colorScheme });
        await page.getByRole('button', { name: language }).click();
        for (const [name, address] of Object.entries(addresses)) {
          await goTo(page, address);
          expect([name, await violationsOf(page)]).toEqual([name, []]);
        }
        await close();
      },
      120_000,
    );

    test('nor with the filters unfolded and in use', async () => {
      const { page, close } = await open(1280);
      await page.locator('[aria-controls="filter-panel"]').click();
      await page.locator('#filter-panel input[type="checkbox"]').first().uncheck();
      for (const address of [addresses.overview, addresses.uptake, addresses.passage]) {
        await goTo(page, address);
        expect([address, await violationsOf(page)]).toEqual([address, []]);
      }
      await close();
    });

    test.each([
      ['a narrow screen', { width: 320, height: 640 }, ''],
      ['400 %', { width: 320, height: 256 }, ''],
      [
        'wide spacing of the text',
        { width: 390, height: 800 },
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      ],
    ] as const)(
      '%s: the page does not scroll sideways, and no words are cut off',
      async (_, viewport, css) => {
        const { page, close } = await openReport(browser, html, { viewport });
        if (css !== '') {
          await page.evaluate((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet];
          }, css);
        }
        for (const [name, address] of Object.entries(addresses)) {
          await goTo(page, address);
          expect([name, await page.evaluate(listOverflow)]).toEqual([name, []]);
        }
        await close();
      },
    );

    test('targets are at least 24 pixels, unless they stand in a line of text or apart', async () => {
      const { page, close } = await open(390);
      for (const [name, address] of Object.entries(addresses)) {
        await goTo(page, address);
        expect([name, await page.evaluate(listSmallTargets)]).toEqual([name, []]);
      }
      await close();
    });

    test('who wants no motion gets none', async () => {
      const { page, close } = await open(1280, { reducedMotion: 'reduce' });
      for (const address of Object.values(addresses)) {
        await goTo(page, address);
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter((element) => {
              const { transitionDuration, animationName, scrollBehavior } =
                getComputedStyle(element);
              return (
                transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.001) ||
                animationName !== 'none' ||
                scrollBehavior === 'smooth'
              );
            }).length,
        );
        expect(moving).toBe(0);
      }
      await close();
    });

    test('with the colours of the system, marks are still told apart from the ground', async () => {
      const { page, close } = await open(1280, { forcedColors: 'active' });
      for (const address of Object.values(addresses)) {
        await goTo(page, address);
        expect(await page.evaluate(countInvisibleMarks)).toBe(0);
      }
      // What is chosen differs from what can be chosen.
      const differs = (chosen: string, other: string, property: string): Promise<boolean> =>
        page.evaluate(
          ([one, another, name]) => {
            const styleOf = (selector: string): string =>
              getComputedStyle(document.querySelector(selector)!).getPropertyValue(name);
            return styleOf(one) !== styleOf(another);
          },
          [chosen, other, property] as const,
        );
      const menu = 'nav a[aria-current="page"]';
      expect(await differs(menu, 'nav a:not([aria-current])', 'border-bottom-color')).toBe(true);
      const language = '.languages [aria-pressed="true"]';
      const others = '.languages [aria-pressed="false"]';
      expect(await differs(language, others, 'background-color')).toBe(true);
      await close();
    });
  });
}

/** What sticks out of the window, or out of a box that cuts it off and does not scroll. */
function listOverflow(): readonly string[] {
  const found: string[] = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    found.push(`the page: ${document.documentElement.scrollWidth} > ${width}`);
  }
  const isHidden = (element: Element): boolean => element.closest('.hidden, [hidden]') !== null;
  for (const element of document.querySelectorAll<HTMLElement>('main *, header *')) {
    if (isHidden(element) || !(element instanceof HTMLElement)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cutsX = ['hidden', 'clip'].includes(overflowX);
    const cutsY = ['hidden', 'clip'].includes(overflowY);
    if (
      (cutsX && element.scrollWidth > element.clientWidth + 1) ||
      (cutsY && element.scrollHeight > element.clientHeight + 1)
    ) {
      found.push(`${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
    }
  }
  return found;
}

/**
 * WCAG 2.2, 2.5.8: smaller targets are let pass in running text, where a circle of 24 px is free, and in
 * charts that stand beside a table with the same links.
 */
function listSmallTargets(): readonly string[] {
  const selector = 'a[href], button, input, select, summary, [role="button"]';
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.checkVisibility() && element.closest('.hidden, .skip, [aria-hidden="true"]') === null,
  );
  const boxes = shown.map((element) => {
    // A label is a part of its field's target.
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    return (label ?? element).getBoundingClientRect();
  });
  return shown.flatMap((element, at) => {
    const box = boxes[at]!;
    if (box.width === 0 || (box.width >= 23.5 && box.height >= 23.5)) return [];
    const isInline =
      getComputedStyle(element).display.startsWith('inline') &&
      element.parentElement?.textContent?.trim() !== element.textContent?.trim();
    if (isInline) return [];
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const isCrowded = boxes.some((other, place) => {
      if (place === at || other.width === 0) return false;
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return dx * dx + dy * dy < 12 * 12;
    });
    return isCrowded
      ? [
          `${element.tagName}.${element.className} ${box.width}×${box.height} ${element.textContent?.slice(0, 40)}`,
        ]
      : [];
  });
}

/** Filled shapes of charts that have the colour of the ground and no outline. */
function countInvisibleMarks(): number {
  const ground = getComputedStyle(document.body).backgroundColor;
  return [
    ...document.querySelectorAll<SVGGraphicsElement>('main svg :is(rect, path, circle)'),
  ].filter((mark) => {
    const { fill, stroke, visibility } = getComputedStyle(mark);
    const { width, height } = mark.getBoundingClientRect();
    const isShown = visibility === 'visible' && width > 2 && height > 2;
    return (
      isShown &&
      fill === ground &&
      stroke === 'none' &&
      !mark.matches('[class*="own"], [class*="ground"], pattern *')
    );
  }).length;
}
